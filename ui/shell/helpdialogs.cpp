// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/common/dialogbase.h"
#include "ui/common/label.h"

#include <QCoreApplication>
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

} // namespace phonedesk::ui
