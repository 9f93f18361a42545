// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reviewpage.h"

#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "words/amounts.h"
#include "words/errors.h"
#include "words/urls.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

ReviewPage::ReviewPage(QWidget *parent)
    : WizardPage(u"reviewPage"_s, parent), m_rows(new QGridLayout),
      m_message(new MessageStrip(u"review.message"_s, this)), m_label(new QLineEdit(this)),
      m_note(new Label(TextKind::Small, {}, this)), m_charge(new Label(TextKind::Body, {}, this))
{
    setHeading(tr("Review"));
    column()->addWidget(m_message);
    column()->addLayout(m_rows);
    m_rows->setColumnStretch(1, 1);
    m_rows->setHorizontalSpacing(px(this, 16));
    m_rows->setVerticalSpacing(px(this, 6));

    m_number = addText(tr("Number"), u"review.number"_s);
    m_number->setKind(TextKind::Strong);
    m_organization = addText(tr("Organisation"), u"review.organization"_s);
    m_label->setObjectName(u"review.label"_s);
    m_label->setMaxLength(60);
    m_label->setMaximumWidth(px(this, 260));
    m_label->setAccessibleName(tr("Label"));
    addRow(tr("&Label"), m_label);
    m_rows->setColumnMinimumWidth(0, px(this, 108));
    m_account = addText(tr("Twilio account"), u"review.account"_s);
    m_trial = addText({}, u"review.trial"_s);
    m_trial->setRole(Role::Attention);
    m_price = addText(tr("Price"), u"review.price"_s);
    m_balance = addText(tr("Balance"), u"review.balance"_s);
    m_set = addText(tr("Webhooks"), u"review.webhooks"_s);
    for (const domain::UrlPlace place : domain::allUrlPlaces) {
        Url &row = m_urls[std::size_t(place)];
        row.url = new ElidedLabel(u"review.url."_s + domain::name(place), TextKind::Monospace, this);
        row.name = addRow(words::describe(place), row.url);
    }
    m_note->setObjectName(u"review.note"_s);
    m_note->setRole(Role::Muted);
    m_note->setWordWrap(true);
    m_note->setText(tr("Each webhook will get one marked test request."));
    m_rows->addWidget(m_note, m_rows->rowCount(), 1);
    m_charge->setObjectName(u"review.charge"_s);
    m_charge->setWordWrap(true);
    m_charge->makeSelectable();
    column()->addSpacing(px(this, 8));
    column()->addWidget(new Rule(this));
    column()->addSpacing(px(this, 8));
    column()->addWidget(m_charge);
    column()->addStretch(1);

    connect(m_label, &QLineEdit::textEdited, this, &ReviewPage::labelEdited);
    connect(m_label, &QLineEdit::editingFinished, this, &ReviewPage::labelCommitted);
    connect(m_label, &QLineEdit::returnPressed, this, [this] {
        if (!label().isEmpty())
            emit labelEntered();
    });
}

Label *ReviewPage::addRow(const QString &label, QWidget *value)
{
    const int row = m_rows->rowCount();
    Label *name = nullptr;
    if (!label.isEmpty()) {
        name = new Label(TextKind::Label, label, this);
        name->setBuddy(value);
        const bool isText = qobject_cast<Label *>(value) != nullptr; // it may wrap: its name stands at its first line
        m_rows->addWidget(name, row, 0, isText ? Qt::AlignTop : Qt::AlignVCenter);
    }
    if (value == m_label) { // a field keeps its width, a text takes what there is
        auto *room = new QHBoxLayout;
        room->addWidget(value, 1);
        room->addStretch(1);
        m_rows->addLayout(room, row, 1);
    } else {
        m_rows->addWidget(value, row, 1);
    }
    return name;
}

Label *ReviewPage::addText(const QString &label, const QString &name)
{
    auto *value = new Label(TextKind::Body, {}, this);
    value->setObjectName(name);
    value->setWordWrap(true);
    value->makeSelectable();
    addRow(label, value);
    return value;
}

void ReviewPage::setDraft(const ProvisionDraft &draft, const QDate &today)
{
    m_draft = draft;
    const domain::AvailableNumber &choice = *draft.choice;
    m_number->setText(choice.place().isEmpty() ? choice.number.display()
                                               : choice.number.display() + u"  ·  "_s + choice.place());
    m_organization->setText(draft.organization->name);
    if (m_label->text() != draft.label)
        m_label->setText(draft.label);
    m_account->setText(draft.account->name + u"  ·  "_s + domain::shortSid(draft.account->sid) + u"  ·  "_s +
                       words::describe(draft.account->environment));
    showWebhooks();

    const QString next = words::dayAndMonth(words::nextCharge(today));
    const QString account = draft.account->name + u" (…"_s + draft.account->sid.right(2) + u')';
    if (choice.monthly) {
        const QString amount = words::amount(choice.monthly);
        //: %1 is an amount, "$1.15"; %2 a date, "22 December"
        m_price->setText(tr("%1 today, %1 each month, next on %2").arg(amount, next));
        //: %1 is an amount, %2 an account, "ServiceFlow production (…9f)", %3 a date, "22 December"
        m_charge->setText(
            tr("%1 is charged now to %2, again on %3. Part of a month is not refunded.").arg(amount, account, next));
    } else {
        //: %1 is a date, "22 December"
        m_price->setText(tr("Unknown. It is charged today and each month, next on %1.").arg(next));
        //: %1 is an account, "ServiceFlow production (…9f)", %2 a date, "22 December"
        m_charge->setText(tr("Twilio did not say what it costs. It is charged now to %1, again on %2. Part of a month "
                             "is not refunded.")
                              .arg(account, next));
    }
}

void ReviewPage::showWebhooks()
{
    const provisioning::ExpectedWebhooks &expected = m_draft.expected;
    m_set->setText(expected.isOverride
                       //: %1 is an organisation
                       ? tr("%1's own").arg(m_draft.organization->name)
                       //: %1 is Normal or Fail-over, %2 is Production or Staging
                       : tr("%1 set of %2").arg(words::describe(expected.kind), words::describe(expected.environment)));
    for (const domain::UrlPlace place : domain::allUrlPlaces) {
        const domain::Webhook &webhook = domain::webhookAt(expected.webhooks, place);
        const Url &row = m_urls[std::size_t(place)];
        row.url->setText(words::shown(webhook));
        row.url->setVisible(!webhook.url.isEmpty());
        row.name->setVisible(!webhook.url.isEmpty());
    }
}

void ReviewPage::showLooking()
{
    m_isLooking = true;
    m_isOwned = false;
    m_message->clear();
    m_balance->setText(tr("asking Twilio…"));
    m_trial->hide();
}

void ReviewPage::stopWaiting()
{
    m_isLooking = false;
}

void ReviewPage::showFacts(const provisioning::ReviewFacts &facts)
{
    m_isLooking = false;
    m_isOwned = facts.alreadyOwned;
    m_balance->setText(facts.balance ? words::amount(facts.balance)
                                     //: of an account's balance
                                     : tr("Twilio does not tell it to this key"));
    m_trial->setVisible(facts.isTrial);
    if (facts.isTrial) {
        m_trial->setText(tr("A trial account: Twilio may limit it to one number, and to calls with phone numbers that "
                            "were verified before."));
    }
    if (facts.alreadyOwned) {
        m_message->show(Mark::Attention, tr("This account has %1 already").arg(m_draft.choice->number.display()),
                        tr("Nothing needs to be bought. Go back and choose another number."));
    } else if (facts.lookUpError) {
        const words::Message message = words::describe(*facts.lookUpError);
        m_message->show(Mark::Attention, message.title,
                        //: %1 is a sentence
                        tr("%1 Before it buys, Phone Desk asks again.").arg(message.text()));
    } else if (!facts.sameLabelNumber.isEmpty()) {
        const auto number = domain::E164Number::fromText(facts.sameLabelNumber);
        const QString shown = number ? number->display() : facts.sameLabelNumber;
        //: %1 an organisation, %2 a label: "Main Line"
        const QString title = tr("%1 has a %2 already").arg(m_draft.organization->name, label());
        m_message->show(
            Mark::Attention, title,
            facts.sameLabelIsOpenRun
                //: %1 is a number
                ? tr("%1 is being set up with this label; see Unfinished. Buying another one costs extra.").arg(shown)
                //: %1 is a number
                : tr("It is %1. Another label tells the two apart.").arg(shown));
    } else {
        m_message->clear();
    }
}

void ReviewPage::showError(const core::Error &error)
{
    m_isLooking = false;
    m_balance->setText(tr("not known"));
    const words::Message message = words::describe(error, m_draft.choice->number.display());
    m_message->show(Mark::Trouble, message.title, message.text());
}

QString ReviewPage::label() const
{
    return m_label->text().simplified();
}

QString ReviewPage::buyText() const
{
    if (!m_draft.choice)
        return tr("Buy");
    //: %1 is a number, %2 "$1.15/month" or "price unknown"
    const QString text = m_draft.choice->monthly ? tr("Buy %1 for %2") : tr("Buy %1 (%2)");
    return text.arg(m_draft.choice->number.display(), words::perMonth(m_draft.choice->monthly));
}

QString ReviewPage::reason() const
{
    if (label().isEmpty())
        return tr("Give the number a label.");
    if (m_isLooking)
        return tr("Asking Twilio about this number…");
    if (m_isOwned)
        return tr("This account has the number already.");
    return {};
}

QWidget *ReviewPage::firstField() const
{
    return m_label;
}

} // namespace phonedesk::ui
