// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/common/dialogbase.h"
#include "ui/common/label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

class HelpDialog : public DialogBase
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::HelpDialog)

public:
    HelpDialog(const QString &name, const QString &title, QWidget *parent) : DialogBase(name, title, parent)
    {
        setWindowModality(Qt::NonModal);
        auto *close = addButton(Button::Rank::Secondary, tr("Close"), name + u".close"_s);
        setDefaultButton(close);
        connect(close, &Button::clicked, this, &HelpDialog::accept);
    }

    void addText(const QString &text, Role role = Role::Text)
    {
        auto *label = new Label(TextKind::Body, text, this);
        label->setRole(role);
        label->setWordWrap(true);
        label->makeSelectable();
        label->setMinimumWidth(px(this, 420));
        body()->addWidget(label);
    }
};

} // namespace

void openAbout(QWidget *parent)
{
    auto *dialog = new HelpDialog(u"aboutDialog"_s, HelpDialog::tr("Phone Desk"), parent);
    dialog->addText(
        HelpDialog::tr("Version %1, with Qt %2").arg(QLatin1StringView(PD_VERSION), QLatin1StringView(qVersion())));
    dialog->addText(HelpDialog::tr("Working phone numbers on Twilio for ServiceFlow's customers."));
    dialog->addText(HelpDialog::tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                   "without any warranty."),
                    Role::Muted);
    dialog->open();
}

void openShortcuts(QWidget *parent)
{
    struct Row
    {
        QString keys;
        QString what;
    };
    const auto native = [](const QKeySequence &keys) {
        return keys.toString(QKeySequence::NativeText);
    };
    const QList<Row> rows{
        {native(QKeySequence(u"Ctrl+N"_s)), HelpDialog::tr("Set up a number")},
        {native(QKeySequence::Find), HelpDialog::tr("Filter the list; Esc clears the filter")},
        {HelpDialog::tr("Enter"), HelpDialog::tr("In the list: continue setting up, or show the number")},
        {native(QKeySequence::Copy), HelpDialog::tr("In the list: copy the chosen rows")},
        {native(QKeySequence(u"Ctrl+Shift+C"_s)), HelpDialog::tr("Copy the number")},
        {native(QKeySequence(u"F6"_s)), HelpDialog::tr("On to the next part of the window")},
        {native(QKeySequence(u"F9"_s)), HelpDialog::tr("Show or hide the details")},
        {native(QKeySequence::HelpContents), HelpDialog::tr("This list")},
        {native(QKeySequence(u"Ctrl+Q"_s)), HelpDialog::tr("Quit")},
    };
    auto *dialog = new HelpDialog(u"shortcutsDialog"_s, HelpDialog::tr("Keyboard shortcuts"), parent);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(dialog, 24));
    grid->setVerticalSpacing(px(dialog, 8));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < rows.size(); ++i) {
        grid->addWidget(new Label(TextKind::Strong, rows.at(i).keys, dialog), i, 0);
        grid->addWidget(new Label(TextKind::Body, rows.at(i).what, dialog), i, 1);
    }
    dialog->body()->addLayout(grid);
    dialog->body()->addStretch(1);
    dialog->open();
}

} // namespace phonedesk::ui
