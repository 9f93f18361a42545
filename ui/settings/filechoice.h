// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QString>

#include <functional>

class QWidget;

namespace phonedesk::ui {

// A file dialog that is opened and not waited for. `name` is its object name.
struct FileQuestion
{
    QString name;
    QString title;
    QString folder;    // to begin in
    QString suggested; // a name, when saving
    QStringList filters;
    QString suffix; // added where none was typed, when saving
};

// A file that is there.
void askForFile(const FileQuestion &question, QWidget *parent, std::function<void(const QString &path)> chosen);
// A file to be written. `replace`: it is there, and the person said that it may be replaced.
void askWhereToSave(const FileQuestion &question, QWidget *parent,
                    std::function<void(const QString &path, bool replace)> chosen);

// Shows a folder in the desktop's file manager; one that is not there yet: the nearest above.
void openFolder(const QString &path);

} // namespace phonedesk::ui
