// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/exportdialog.h"

#include "ui/common/label.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

QRadioButton *choice(QButtonGroup *group, const QString &name, const QString &text, QVBoxLayout *column)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    group->addButton(button);
    column->addWidget(button);
    return button;
}

} // namespace

ExportDialog::ExportDialog(int selected, int shown, QWidget *parent)
    : DialogBase(u"exportDialog"_s, tr("Export numbers"), parent)
{
    auto *which = new QButtonGroup(this);
    auto *form = new QButtonGroup(this);
    body()->addWidget(new Label(TextKind::Section, tr("Which numbers")));
    m_selected =
        choice(which, u"exportDialog.selected"_s,
               selected == 1 ? tr("The selected &number") : tr("The %n selected &numbers", nullptr, selected), body());
    m_shown = choice(which, u"exportDialog.shown"_s,
                     shown == 1 ? tr("The one that is &shown") : tr("All %n that are &shown", nullptr, shown), body());
    m_selected->setVisible(selected > 0);
    QRadioButton *usual = selected > 1 ? m_selected : m_shown;
    usual->setChecked(true);
    usual->setFocus();
    body()->addSpacing(px(this, 8));
    body()->addWidget(new Label(TextKind::Section, tr("As")));
    m_csv = choice(form, u"exportDialog.csv"_s, tr("CS&V, for spreadsheets"), body());
    m_json = choice(form, u"exportDialog.json"_s, tr("&JSON, for programs"), body());
    m_csv->setChecked(true);
    auto *note =
        new Label(TextKind::Small, tr("Numbers are written as +15125559012, times in UTC. Passwords in webhook "
                                      "URLs are left out."));
    note->setWordWrap(true);
    body()->addWidget(note);
    body()->addStretch(1);
    connect(addButton(Button::Rank::Secondary, tr("Cancel"), u"exportDialog.cancel"_s), &Button::clicked, this,
            &QDialog::reject);
    auto *choose = addButton(Button::Rank::Primary, tr("Choose a file…"), u"exportDialog.choose"_s);
    connect(choose, &Button::clicked, this, &ExportDialog::chooseFile);
    setDefaultButton(choose);
    fitTo(400, 560);
}

void ExportDialog::chooseFile()
{
    const TextForm form = m_json->isChecked() ? TextForm::Json : TextForm::Csv;
    const QString suffix = form == TextForm::Json ? u"json"_s : u"csv"_s;
    auto *dialog = new QFileDialog(this, tr("Export numbers"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"exportDialog.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(form == TextForm::Json ? tr("JSON (*.json)") : tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(suffix);
    //: the beginning of a file's name
    dialog->selectFile(tr("numbers") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) {
        emit exportRequested(path, form, m_selected->isChecked());
        accept();
    });
    dialog->open();
}

} // namespace phonedesk::ui
