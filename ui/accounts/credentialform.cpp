// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/credentialform.h"

#include "ui/accounts/draftwords.h"
#include "ui/accounts/secretfield.h"
#include "ui/common/label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using access::DraftField;
using domain::CredentialKind;

CredentialForm::CredentialForm(const access::Accounts &accounts, const QString &prefix, QWidget *beside,
                               QWidget *parent)
    : QWidget(parent), m_accounts(accounts), m_grid(new QGridLayout(this)),
      m_token(new QRadioButton(tr("Auth &Token"), this)), m_key(new QRadioButton(tr("A&PI key"), this)),
      m_keySid(lineField(tr("API &key SID"), prefix + u".keySid"_s, this)),
      m_secret(new SecretField({}, prefix + u".secret"_s, this)),
      m_signing(new SecretField(tr("Auth Token for signin&g checks (optional)"), prefix + u".signingToken"_s, this)),
      m_why(new Label(TextKind::Small,
                      tr("Twilio signs its webhook requests with the Auth Token. With it, checks are signed the same "
                         "way; it is used for nothing else."),
                      this))
{
    m_token->setObjectName(prefix + u".kindToken"_s);
    m_key->setObjectName(prefix + u".kindKey"_s);
    // The fields below have these names too.
    m_token->setAccessibleName(tr("Use an Auth Token"));
    m_key->setAccessibleName(tr("Use an API key"));
    m_token->setChecked(true);
    lineEdit(m_keySid)->setFont(fontAt(this, TextKind::Monospace));
    lineEdit(m_keySid)->setMinimumWidth(px(this, 276)); // 34 characters
    m_why->setObjectName(prefix + u".whySigning"_s);
    m_why->setRole(Role::Muted);
    m_why->setWordWrap(true);

    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(px(this, 4));
    kinds->addWidget(new Label(TextKind::Label, tr("Credential"), this));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(px(this, 16));
    choices->addWidget(m_token);
    choices->addWidget(m_key);
    choices->addStretch(1);
    kinds->addLayout(choices, 1);
    kinds->addStretch(1);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(this, 16));
    m_grid->setVerticalSpacing(px(this, 12));
    if (beside != nullptr) {
        m_grid->addWidget(beside, 0, 0, Qt::AlignTop);
        m_grid->addLayout(kinds, 0, 1);
    } else {
        m_grid->addLayout(kinds, 0, 0, 1, 2);
    }
    m_grid->addWidget(m_keySid, 1, 0, Qt::AlignTop);
    m_grid->addWidget(m_signing, 2, 0, Qt::AlignTop);
    m_grid->addWidget(m_why, 2, 1, Qt::AlignVCenter);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);

    const QWidgetList order = tabOrder();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_token, &QRadioButton::toggled, this, &CredentialForm::showKind);
    connect(lineEdit(m_keySid), &QLineEdit::textEdited, this, &CredentialForm::edited);
    connect(lineEdit(m_keySid), &QLineEdit::editingFinished, this, &CredentialForm::checkKeySid);
    for (SecretField *field : {m_secret, m_signing}) {
        connect(field, &SecretField::edited, this, [this, field] {
            field->setFault({});
            emit edited();
        });
    }
    showKind();
}

bool CredentialForm::isApiKey() const
{
    return m_key->isChecked();
}

CredentialKind CredentialForm::kind() const
{
    return isApiKey() ? CredentialKind::ApiKey : CredentialKind::AuthToken;
}

void CredentialForm::setKind(CredentialKind kind, const QString &keySid)
{
    (kind == CredentialKind::ApiKey ? m_key : m_token)->setChecked(true);
    lineEdit(m_keySid)->setText(keySid);
}

void CredentialForm::showKind()
{
    m_keySid->setVisible(isApiKey());
    m_signing->setVisible(isApiKey());
    m_why->setVisible(isApiKey());
    m_secret->setLabel(isApiKey() ? tr("API key s&ecret") : tr("Auth T&oken"));
    m_secret->setFault({});
    m_grid->addWidget(m_secret, 1, isApiKey() ? 1 : 0, Qt::AlignTop);
    emit kindChanged();
    emit edited();
}

access::CredentialDraft CredentialForm::draft() const
{
    access::CredentialDraft draft;
    draft.credentialKind = kind();
    draft.secret = m_secret->secret();
    if (isApiKey()) {
        draft.keySid = lineEdit(m_keySid)->text();
        draft.signingToken = m_signing->secret();
    }
    return draft;
}

bool CredentialForm::isEmpty() const
{
    return m_secret->isEmpty();
}

// On leaving the field: what was typed is shown as it is understood, and only a wrong entry is marked.
void CredentialForm::checkKeySid()
{
    access::CredentialDraft typed = draft();
    const QList<access::DraftFault> faults = m_accounts.check(typed);
    if (isApiKey())
        lineEdit(m_keySid)->setText(typed.keySid);
    for (const access::DraftFault &fault : faults) {
        if (fault.field == DraftField::KeySid && fault.problem != access::DraftProblem::Missing)
            m_keySid->setFault(wordsFor(fault));
    }
}

void CredentialForm::showFaults(const QList<access::DraftFault> &faults)
{
    for (Field *field : {m_keySid, static_cast<Field *>(m_secret), static_cast<Field *>(m_signing)})
        field->setFault({});
    for (const access::DraftFault &fault : faults) {
        if (Field *field = fieldOf(fault.field))
            field->setFault(wordsFor(fault));
    }
}

Field *CredentialForm::fieldOf(DraftField field) const
{
    switch (field) {
    case DraftField::KeySid:
        return m_keySid;
    case DraftField::Secret:
        return m_secret;
    case DraftField::SigningToken:
        return m_signing;
    case DraftField::Name:
    case DraftField::Sid:
        break;
    }
    return nullptr;
}

QWidgetList CredentialForm::tabOrder() const
{
    return {m_token, m_key, m_keySid->control(), m_secret->control(), m_signing->control()};
}

void CredentialForm::wipe()
{
    m_secret->wipe();
    m_signing->wipe();
}

} // namespace phonedesk::ui
