// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filechoice.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace phonedesk::ui {

namespace {

QFileDialog *newDialog(const FileQuestion &question, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, question.title, question.folder);
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    return dialog;
}

} // namespace

void askForFile(const FileQuestion &question, QWidget *parent, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = newDialog(question, parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

void askWhereToSave(const FileQuestion &question, QWidget *parent, std::function<void(const QString &, bool)> chosen)
{
    QFileDialog *dialog = newDialog(question, parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.suggested);
    // The dialog has asked about a file that it saw. One that comes between is another matter.
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString &path) { chosen(path, QFileInfo::exists(path)); });
    dialog->open();
}

void openFolder(const QString &path)
{
    QDir folder(path);
    while (!folder.exists() && !folder.isRoot())
        folder.setPath(QFileInfo(folder.absolutePath()).absolutePath());
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder.absolutePath()));
}

} // namespace phonedesk::ui
