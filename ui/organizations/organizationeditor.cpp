// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/organizationeditor.h"

#include "domain/e164number.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/look.h"
#include "words/areacodes.h"
#include "words/errors.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using access::OrganizationFault;
using Which = access::OrganizationField;
using Problem = access::OrganizationProblem;

namespace {

QComboBox *newCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

QString wordsFor(const OrganizationFault &fault)
{
    switch (fault.field) {
    case Which::Name:
        return fault.problem == Problem::Missing ? OrganizationEditor::tr("An organisation needs a name.")
                                                 : OrganizationEditor::tr("A name has up to %n characters.", nullptr,
                                                                          int(access::longestOrganizationName));
    case Which::Account:
        return OrganizationEditor::tr("Choose the Twilio account that pays for its numbers.");
    case Which::AreaCodes:
        return words::describe(fault.areaCodes);
    case Which::WishedNumber:
        return fault.areaCodes.isEmpty()
                   //: %1 is what was typed
                   ? OrganizationEditor::tr("“%1” is not a number of the US, Canada or Puerto Rico.").arg(fault.entry)
                   : words::describe(fault.areaCodes);
    case Which::DefaultLabel:
        return OrganizationEditor::tr("A label has up to %n characters.", nullptr, int(access::longestLabel));
    case Which::Note:
        return OrganizationEditor::tr("A note has up to %n characters.", nullptr, int(access::longestNote));
    }
    return {};
}

QString shownNumber(const QString &text)
{
    const auto number = domain::E164Number::fromText(text);
    return number ? number->display() : text;
}

} // namespace

QString shownAccount(const domain::TwilioAccount &account)
{
    return account.name + u"  ·  "_s + domain::shortSid(account.sid) + u"  ·  "_s +
           words::describe(account.environment);
}

OrganizationEditor::OrganizationEditor(const QString &prefix, Shape shape, QWidget *parent)
    : QWidget(parent), m_areaCodes(domain::AreaCodeTable::builtIn().value_or(domain::AreaCodeTable())),
      m_account(newCombo(prefix + u".account"_s)),
      m_accountField(new Field(tr("&Twilio account that pays for its numbers"), m_account, this)),
      m_onlyAccount(new Label(TextKind::Body, {}, this)), m_environment(newCombo(prefix + u".environment"_s)),
      m_environmentField(new Field(tr("En&vironment"), m_environment, this)),
      m_codes(lineField(tr("Preferred &area codes"), prefix + u".areaCodes"_s, this)),
      m_label(lineField(tr("&Label of its numbers"), prefix + u".label"_s, this)),
      m_wished(lineField(tr("N&umber chosen in onboarding"), prefix + u".wished"_s, this)), m_note(new QPlainTextEdit),
      m_noteField(nullptr)
{
    m_note->setObjectName(prefix + u".note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(px(this, shape == Shape::Whole ? 56 : 32));
    m_noteField = new Field(tr("N&ote"), m_note, this);
    m_onlyAccount->setObjectName(prefix + u".onlyAccount"_s);
    m_onlyAccount->setWordWrap(true);
    m_environment->addItem(words::describe(domain::Environment::Production), int(domain::Environment::Production));
    m_environment->addItem(words::describe(domain::Environment::Staging), int(domain::Environment::Staging));
    lineEdit(m_codes)->setPlaceholderText(u"512, 737"_s);
    if (shape == Shape::Whole) {
        m_environmentField->setHint(tr("Decides which webhooks its numbers get."));
        m_codes->setHint(tr("One or several, the best first. The wizard searches them."));
        m_label->setHint(tr("If it is not the team's."));
        m_wished->setHint(tr("Searched first; the wizard says if it is gone."));
    }

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(this, 16));
    grid->setVerticalSpacing(px(this, 12));
    if (shape == Shape::Whole) {
        m_nameField = lineField(tr("&Name"), prefix + u".name"_s, this);
        lineEdit(m_nameField)->setMaxLength(int(access::longestOrganizationName));
        grid->addWidget(m_nameField, 0, 0, 1, 2);
    }
    grid->addWidget(m_onlyAccount, 1, 0, 1, 2); // in the place of the choice, where there is none
    grid->addWidget(m_accountField, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_codes, 3, 0, Qt::AlignTop);
    grid->addWidget(m_wished, 3, 1, Qt::AlignTop);
    grid->addWidget(m_label, 4, 0, Qt::AlignTop);
    grid->addWidget(m_environmentField, 4, 1, Qt::AlignTop);
    grid->addWidget(m_noteField, 5, 0, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(6, 1);

    const QWidgetList order = fields();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    for (Field *field : {m_nameField, m_codes, m_label, m_wished}) {
        if (field == nullptr)
            continue;
        connect(lineEdit(field), &QLineEdit::textEdited, this, &OrganizationEditor::edited);
        connect(lineEdit(field), &QLineEdit::editingFinished, this, [this, field] { checkField(field); });
    }
    if (m_nameField != nullptr)
        connect(lineEdit(m_nameField), &QLineEdit::editingFinished, this, &OrganizationEditor::nameLeft);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_noteField->setFault({});
        emit edited();
    });
    connect(m_environment, &QComboBox::activated, this, &OrganizationEditor::edited);
    connect(m_account, &QComboBox::activated, this, [this] {
        const auto account =
            std::ranges::find(m_accounts, m_account->currentData().toString(), &domain::TwilioAccount::sid);
        if (account != m_accounts.cend())
            m_environment->setCurrentIndex(m_environment->findData(int(account->environment)));
        showAccount();
        emit edited();
    });
    showAccount();
}

QWidgetList OrganizationEditor::fields() const
{
    QWidgetList order;
    if (m_nameField != nullptr)
        order << m_nameField->control();
    return order << m_account << m_codes->control() << m_wished->control() << m_label->control() << m_environment
                 << m_note;
}

void OrganizationEditor::setAccounts(const QList<domain::TwilioAccount> &known, const QString &preferred)
{
    const QString chosen = m_account->currentData().toString();
    m_known = known;
    m_preferred = preferred;
    m_accounts = known;
    m_accounts.removeIf([](const domain::TwilioAccount &each) { return each.isRemoved(); });
    m_account->clear();
    for (const domain::TwilioAccount &each : std::as_const(m_accounts))
        m_account->addItem(shownAccount(each), each.sid);
    const bool hadOther = !m_accountBefore.isEmpty() && m_account->findData(m_accountBefore) < 0;
    if (hadOther) // an account that cannot pay from this desk stays the organisation's
        m_account->addItem(shownOther(m_accountBefore), m_accountBefore);
    int at = chosen.isEmpty() ? -1 : m_account->findData(chosen);
    if (at < 0)
        at = m_account->findData(preferred);
    m_account->setCurrentIndex(qMax(0, at));
    at = m_account->currentIndex();
    if (at >= 0 && at < m_accounts.size() && m_accountBefore.isEmpty())
        m_environment->setCurrentIndex(m_environment->findData(int(m_accounts.at(at).environment)));
    showAccount();
}

QString OrganizationEditor::shownOther(const QString &sid) const
{
    const auto known = std::ranges::find(m_known, sid, &domain::TwilioAccount::sid);
    return known != m_known.cend()
               //: %1 is a Twilio account
               ? tr("%1 (removed from this desk)").arg(shownAccount(*known))
               : tr("%1 (not connected on this computer)").arg(domain::shortSid(sid));
}

void OrganizationEditor::setOrganization(const domain::Organization &organization, int numbers)
{
    m_accountBefore = organization.accountSid;
    m_numbers = numbers;
    setName(organization.name);
    if (!organization.accountSid.isEmpty() && m_account->findData(organization.accountSid) < 0)
        setAccounts(m_known, m_preferred);
    m_account->setCurrentIndex(m_account->findData(organization.accountSid));
    m_environment->setCurrentIndex(m_environment->findData(int(organization.environment)));
    const access::OrganizationDraft draft = access::draftOf(organization);
    lineEdit(m_codes)->setText(draft.areaCodes);
    lineEdit(m_wished)->setText(shownNumber(draft.wishedNumber));
    lineEdit(m_label)->setText(draft.defaultLabel);
    m_note->setPlainText(draft.note);
    showAccount();
}

void OrganizationEditor::setName(const QString &name)
{
    m_name = name;
    if (m_nameField != nullptr)
        lineEdit(m_nameField)->setText(name);
}

void OrganizationEditor::clear()
{
    for (const Field *field : {m_codes, m_wished, m_label})
        lineEdit(field)->clear();
    m_note->clear();
}

access::OrganizationDraft OrganizationEditor::draft() const
{
    return {.name = m_nameField != nullptr ? lineEdit(m_nameField)->text() : m_name,
            .accountSid = m_account->currentData().toString(),
            .environment = domain::Environment(m_environment->currentData().toInt()),
            .areaCodes = lineEdit(m_codes)->text(),
            .wishedNumber = lineEdit(m_wished)->text(),
            .defaultLabel = lineEdit(m_label)->text(),
            .note = m_note->toPlainText()};
}

Field *OrganizationEditor::fieldOf(Which field) const
{
    switch (field) {
    case Which::Name:
        return m_nameField;
    case Which::Account:
        return m_accountField;
    case Which::AreaCodes:
        return m_codes;
    case Which::WishedNumber:
        return m_wished;
    case Which::DefaultLabel:
        return m_label;
    case Which::Note:
        return m_noteField;
    }
    return nullptr;
}

// On leaving a field: what was typed is shown as it is understood, and a wrong entry is marked, not a missing one.
void OrganizationEditor::checkField(Field *field)
{
    const access::DraftReading reading = access::readDraft(draft(), m_areaCodes);
    bool isGood = true;
    for (const OrganizationFault &fault : reading.faults) {
        if (fieldOf(fault.field) != field)
            continue;
        isGood = false;
        if (fault.problem != Problem::Missing)
            field->setFault(wordsFor(fault));
    }
    if (!isGood)
        return;
    const bool hasCodes = !lineEdit(m_codes)->text().trimmed().isEmpty();
    if (field == m_nameField)
        lineEdit(m_nameField)->setText(reading.organization.name);
    else if (field == m_codes && hasCodes)
        lineEdit(m_codes)->setText(reading.organization.areaCodes.join(u", "_s));
    else if (field == m_wished)
        lineEdit(m_wished)->setText(shownNumber(reading.organization.wishedNumber));
}

bool OrganizationEditor::check()
{
    const access::DraftReading reading = access::readDraft(draft(), m_areaCodes);
    for (Field *field : {m_nameField, m_accountField, m_codes, m_wished, m_label, m_noteField}) {
        if (field != nullptr)
            field->setFault({});
    }
    bool hasFocus = false;
    for (const OrganizationFault &fault : reading.faults) {
        Field *field = fieldOf(fault.field);
        if (field == nullptr)
            continue;
        field->setFault(wordsFor(fault));
        if (!hasFocus)
            field->setFocus();
        hasFocus = true;
    }
    return reading.faults.isEmpty();
}

void OrganizationEditor::setNameFault(const QString &fault)
{
    if (m_nameField != nullptr)
        m_nameField->setFault(fault);
}

QWidget *OrganizationEditor::firstField() const
{
    if (m_nameField != nullptr)
        return m_nameField->control();
    return m_account->isVisibleTo(this) ? m_account : m_codes->control();
}

// One account is no choice. A change says what it does, and what it does not.
void OrganizationEditor::showAccount()
{
    const bool isChoice = m_account->count() > 1;
    m_accountField->setVisible(isChoice);
    m_onlyAccount->setVisible(!isChoice);
    m_onlyAccount->setText(m_accounts.isEmpty()
                               ? tr("No Twilio account is connected, so nothing can be bought for it.")
                               //: %1 is a Twilio account
                               : tr("Its numbers are bought from %1.").arg(shownAccount(m_accounts.first())));
    QString effect;
    if (!m_accountBefore.isEmpty() && m_account->currentData().toString() != m_accountBefore) {
        effect = m_numbers == 0
                     ? tr("Its next numbers are bought from this account.")
                     : tr("Only new numbers are bought from this account. The %n it has stay where they are.", nullptr,
                          m_numbers);
    }
    m_accountField->setHint(effect);
}

} // namespace phonedesk::ui
