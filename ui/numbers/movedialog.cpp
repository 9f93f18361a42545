// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/movedialog.h"

#include "access/accounts.h"
#include "provisioning/numberacts.h"
#include "provisioning/urlsets.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/models/numberrow.h"
#include "words/amounts.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using provisioning::MoveObstacle;

MoveDialog::MoveDialog(const domain::PhoneNumber &number, const Rooms &rooms, QWidget *parent)
    : DialogBase(u"moveDialog"_s, tr("Move %1 to another organisation").arg(number.number.display()), parent),
      m_number(number), m_rooms(rooms), m_organization(new QComboBox), m_effects(new Label(TextKind::Body)),
      m_move(nullptr)
{
    m_organization->setObjectName(u"moveDialog.organization"_s);
    m_organization->setMaxVisibleItems(14);
    m_organization->addItem(tr("Choose an organisation"));
    for (const domain::Organization &organization : m_rooms.organizations) {
        if (organization.id != number.organizationId)
            m_organization->addItem(organization.name, organization.id);
    }
    m_effects->setObjectName(u"moveDialog.effects"_s);
    m_effects->setWordWrap(true);
    m_effects->makeSelectable();
    m_effects->setMinimumHeight(px(this, 132)); // the longest effects: nothing moves when another is chosen
    m_effects->setAlignment(Qt::AlignTop);
    auto *now = new Label(TextKind::Body, tr("It belongs to %1 now.").arg(number.organizationName));
    now->setRole(Role::Muted);
    body()->addWidget(now);
    body()->addWidget(new Field(tr("&Organisation"), m_organization));
    body()->addWidget(m_effects);
    body()->addStretch(1);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"moveDialog.cancel"_s);
    m_move = addButton(Button::Rank::Primary, tr("Move number"), u"moveDialog.move"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_move, &Button::clicked, this, [this] {
        if (const domain::Organization *organization = chosen()) {
            emit moveRequested(organization->id);
            accept();
        }
    });
    connect(m_organization, &QComboBox::currentIndexChanged, this, &MoveDialog::refresh);
    refresh();
    fitTo(460, 620);
}

const domain::Organization *MoveDialog::chosen() const
{
    const QString id = m_organization->currentData().toString();
    const auto it = std::ranges::find(m_rooms.organizations, id, &domain::Organization::id);
    return id.isEmpty() || it == m_rooms.organizations.end() ? nullptr : &*it;
}

QString MoveDialog::obstacle(const domain::Organization &organization) const
{
    const auto nameOf = [this](const QString &sid) {
        const auto account = m_rooms.accounts.find(sid);
        //: an account's name and the beginning and end of its SID
        return account ? tr("%1 (%2)").arg(account->name, domain::shortSid(sid)) : domain::shortSid(sid);
    };
    switch (provisioning::moveObstacle(m_number, organization)) {
    case MoveObstacle::OtherAccount:
        //: %1 is an organisation, %2 and %3 are Twilio accounts
        return tr("%1 has numbers of another Twilio account: %2. This number is owned by %3, and stays there whoever "
                  "it "
                  "belongs to. It cannot be moved here.")
            .arg(organization.name, nameOf(organization.accountSid), nameOf(m_number.accountSid));
    case MoveObstacle::NoAccount:
        //: %1 is an organisation
        return tr("%1 has no Twilio account yet. Give it one in the settings, under Organisations.")
            .arg(organization.name);
    case MoveObstacle::Archived:
        //: %1 is an organisation
        return tr("%1 is archived.").arg(organization.name);
    case MoveObstacle::Released:
        return tr("This number was given back.");
    case MoveObstacle::SameOrganization:
    case MoveObstacle::None:
        return {};
    }
    return {};
}

QString MoveDialog::effects(const domain::Organization &organization) const
{
    QStringList effects;
    if (m_number.monthly)
        //: %1 is "$1.15 a month", %2 and %3 are organisations
        effects += tr("Its %1 count for %2 from now on. What %3 has paid so far stays with it.")
                       .arg(words::aMonth(m_number.monthly), organization.name, m_number.organizationName);
    else
        //: %1 and %2 are organisations
        effects += tr("What it costs counts for %1 from now on. What %2 has paid so far stays with it.")
                       .arg(organization.name, m_number.organizationName);
    const domain::WebhookSet expected = m_rooms.urlSets.expectedWebhooks(organization);
    const WebhookWords words = webhookWords(m_number.webhooks, &expected);
    effects += m_number.webhooks == expected || words.summary == webhookWords(expected, &expected).summary
                   ? tr("Its webhooks are what this organisation's numbers should have.")
                   : tr("Its webhooks stay as they are: calls and texts go where they go now. This organisation's "
                        "numbers should have others, so the table will say so.");
    effects += tr("Nothing is changed at Twilio. Its history goes along.");
    return effects.join(u"\n\n"_s);
}

void MoveDialog::refresh()
{
    const domain::Organization *organization = chosen();
    const QString why = organization != nullptr ? obstacle(*organization) : QString();
    m_effects->setRole(why.isEmpty() ? Role::Text : Role::Attention);
    m_effects->setText(organization == nullptr ? tr("What changes is shown here before anything is done.")
                       : why.isEmpty()         ? effects(*organization)
                                               : why);
    m_move->setEnabled(organization != nullptr && why.isEmpty());
    setNote(organization == nullptr ? tr("Choose an organisation first.")
            : why.isEmpty()         ? QString()
                                    : tr("It cannot be moved there."));
    // Longer than expected, in another language or with larger text: the window grows, and stays so.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
                resize(width(), needed);
        },
        Qt::QueuedConnection);
}

} // namespace phonedesk::ui
