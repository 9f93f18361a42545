// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/decisiondialog.h"

#include "ui/accounts/accounttexts.h"
#include "ui/accounts/credentialform.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/field.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/secretline.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

bool isLink(Act act)
{
    return act == Act::HowToFix || act == Act::CopyDetails || act == Act::OpenConsole;
}

// Enter may do this: it neither spends money nor gives anything up.
bool isHarmless(const RunQuestion &question, Act act)
{
    if (act == Act::Retry)
        return question.kind != RunQuestion::Kind::NotBought; // there it buys
    return act != Act::BuyNext && act != Act::GiveBack && act != Act::Adopt && !isLink(act);
}

} // namespace

DecisionDialog::DecisionDialog(QWidget *parent) : DialogBase(u"decision"_s, {}, parent)
{
    setMinimumWidth(px(this, 560));
    setHelpPage(this, u"unfinished"_s);
}

void DecisionDialog::begin(Page page)
{
    m_page = page;
    clearButtons();
    setNote({});
    m_field = nullptr;
    m_credential = nullptr;
    m_confirm = nullptr;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(this, 10));
    body()->addWidget(m_content);
}

void DecisionDialog::fit()
{
    // What was just added to a window that is seen gets its place in the next turn of the event loop.
    const auto resizeNow = [this] {
        fitTo(px(this, 560), px(this, 720));
    };
    if (isVisible())
        QMetaObject::invokeMethod(this, resizeNow, Qt::QueuedConnection);
    else
        resizeNow();
}

Label *DecisionDialog::addText(const QString &text, const QString &name)
{
    auto *label = new Label(TextKind::Body, text, m_content);
    label->setObjectName(u"decision."_s + name);
    label->setWordWrap(true);
    label->makeSelectable();
    label->setVisible(!text.isEmpty());
    m_column->addWidget(label);
    return label;
}

void DecisionDialog::showQuestion(const RunQuestion &question)
{
    m_question = question;
    begin(Page::Question);
    setTitle(question.title, question.isTrouble ? Mark::Trouble : Mark::Attention);
    addText(question.happened, u"happened"_s);
    if (!question.url.isEmpty()) {
        auto *url = new ElidedLabel(u"decision.url"_s, TextKind::Monospace, m_content);
        url->setText(question.url);
        url->setRole(Role::Muted);
        m_column->addWidget(url);
    }
    addText(question.consequence, u"consequence"_s);
    m_column->addStretch(1);

    // The habitual choice is the first offer and stands at the right, as far as can be from giving the number back.
    Button *first = nullptr;
    Button *safe = nullptr;
    for (qsizetype i = question.offers.size(); i-- > 0;) {
        const Offer &offer = question.offers[i];
        const bool isFirst = i == 0;
        auto *button = addButton(isLink(offer.act) ? Button::Rank::Link
                                 : isFirst         ? Button::Rank::Primary
                                                   : Button::Rank::Secondary,
                                 offer.text, u"decision."_s + name(offer.act));
        connect(button, &Button::clicked, this, [this, act = offer.act] { emit acted(act); });
        if (isHarmless(question, offer.act)) {
            safe = button;
            if (isFirst)
                first = button;
        }
    }
    if (Button *standard = first ? first : safe) {
        setDefaultButton(standard);
        standard->setFocus();
    }
    fit();
}

void DecisionDialog::addBack(const QString &text)
{
    auto *back = addButton(Button::Rank::Secondary, text, u"decision.back"_s);
    connect(back, &Button::clicked, this, [this] { showQuestion(m_question); });
}

void DecisionDialog::showSteps(const QString &steps)
{
    begin(Page::Steps);
    setTitle(tr("How to fix it"), Mark::Info);
    addText(steps, u"steps"_s);
    m_column->addStretch(1);
    addBack(tr("&Back"));
    for (const Offer &offer : m_question.offers) {
        if (offer.act != Act::Retry)
            continue;
        auto *button = addButton(Button::Rank::Primary, offer.text, u"decision.retry"_s);
        connect(button, &Button::clicked, this, [this] { emit acted(Act::Retry); });
        setDefaultButton(button);
        button->setFocus();
    }
    fit();
}

void DecisionDialog::showRelease(const QString &title, const QString &text, const domain::E164Number &number)
{
    begin(Page::Release);
    setTitle(title, Mark::Attention);
    addText(text, u"consequence"_s);
    m_field = lineField(tr("&Type the number to confirm"), u"decision.typed"_s, m_content);
    m_field->setMaximumWidth(px(this, 240));
    m_column->addWidget(m_field);
    m_column->addStretch(1);
    QLineEdit *line = lineEdit(m_field);
    line->setMaxLength(40);
    line->setPlaceholderText(number.display());

    // Giving back stands apart from the habitual button, and Enter does not reach it.
    m_confirm = addButton(Button::Rank::Secondary, tr("&Release number"), u"decision.release"_s);
    m_confirm->setAutoDefault(false);
    m_confirm->setEnabled(false);
    auto *keep = addButton(Button::Rank::Primary, tr("&Keep number"), u"decision.keep"_s);
    setDefaultButton(keep);
    setNote(tr("Nothing is given back yet."));
    connect(keep, &Button::clicked, this, [this] { showQuestion(m_question); });
    connect(line, &QLineEdit::textChanged, this, [this, number](const QString &typed) {
        m_confirm->setEnabled(domain::E164Number::fromText(typed) == number);
    });
    connect(m_confirm, &Button::clicked, this, [this, line] { emit releaseConfirmed(line->text()); });
    line->setFocus();
    fit();
}

void DecisionDialog::showSigningToken(const QString &account)
{
    begin(Page::Secret);
    setTitle(tr("Add the signing token"), Mark::Info);
    //: %1 is an account
    addText(tr("The Auth Token of %1 signs Phone Desk's checks as Twilio signs its calls. It is used for nothing "
               "else, is tested first, and is kept in the keychain.")
                .arg(account),
            u"consequence"_s);
    m_field = new Field(tr("&Auth Token"), new SecretLine(u"decision.secret"_s), m_content);
    m_column->addWidget(m_field);
    m_column->addStretch(1);
    QLineEdit *line = lineEdit(m_field);
    line->setMaxLength(100);
    addSaveSecret();
    connect(line, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_confirm->setEnabled(!typed.trimmed().isEmpty()); });
    line->setFocus();
    fit();
}

void DecisionDialog::showKey(const access::Accounts &accounts, const domain::TwilioAccount &account)
{
    begin(Page::Secret);
    setTitle(tr("Replace the key"), Mark::Info);
    //: %1 is an account
    addText(
        tr("The new key of %1 is tested first; if it works, it takes the old one's place.").arg(namedAccount(account)),
        u"consequence"_s);
    m_credential = new CredentialForm(accounts, u"decision"_s, nullptr, m_content);
    m_credential->setKind(account.credentialKind, account.keySid);
    m_field = m_credential->fieldOf(access::DraftField::Secret);
    m_column->addWidget(m_credential);
    m_column->addStretch(1);
    addSaveSecret();
    connect(m_credential, &CredentialForm::edited, this, [this] { m_confirm->setEnabled(!m_credential->isEmpty()); });
    connect(m_credential, &CredentialForm::kindChanged, this, &DecisionDialog::fit);
    m_field->setFocus();
    fit();
}

void DecisionDialog::addSaveSecret()
{
    addBack(tr("&Back"));
    m_confirm = addButton(Button::Rank::Primary, tr("Test and &save"), u"decision.saveSecret"_s);
    m_confirm->setEnabled(false);
    setDefaultButton(m_confirm);
    connect(m_confirm, &Button::clicked, this, &DecisionDialog::secretEntered);
}

access::CredentialDraft DecisionDialog::credential() const
{
    return m_credential->draft();
}

void DecisionDialog::showFaults(const QList<access::DraftFault> &faults)
{
    m_credential->showFaults(faults);
    m_credential->fieldOf(faults.first().field)->setFocus();
    fit();
}

core::Secret DecisionDialog::takeSecret()
{
    QString typed = lineEdit(m_field)->text();
    lineEdit(m_field)->clear();
    QString trimmed = typed.trimmed();
    typed.fill(u'\0');
    return core::Secret::takeFrom(trimmed);
}

void DecisionDialog::showFault(const QString &fault)
{
    setNote({});
    if (!m_field)
        return;
    m_field->control()->setEnabled(true);
    m_confirm->setEnabled(true);
    m_field->setFault(fault);
    m_field->control()->setFocus();
}

void DecisionDialog::showBusy(const QString &what)
{
    setNote(what);
    if (!m_field)
        return;
    m_confirm->setEnabled(false);
    m_field->control()->setEnabled(false);
}

} // namespace phonedesk::ui
