// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/existingpage.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/followselection.h"
#include "ui/common/label.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/wizard/optionlist.h"
#include "words/connection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

constexpr int SidRole = FirstFreeOptionRole;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool matches(const domain::NumberConfiguration &number, const QString &typed)
{
    const QString digits = digitsOf(typed);
    return typed.isEmpty() || number.sid.startsWith(typed, Qt::CaseInsensitive) ||
           number.friendlyName.contains(typed, Qt::CaseInsensitive) ||
           (!digits.isEmpty() && number.number.toString().contains(digits));
}

} // namespace

ExistingPage::ExistingPage(QWidget *parent)
    : WizardPage(u"existingPage"_s, parent), m_account(new QComboBox(this)),
      m_accountField(new Field(tr("Twilio &account"), m_account, this)),
      m_text(lineField(tr("Number or &SID, or part of it"), u"existing.text"_s, this)),
      m_message(new MessageStrip(u"existing.message"_s, this)), m_body(new QStackedWidget(this)),
      m_list(new OptionList(u"existing.list"_s, this)), m_empty(new EmptyState(u"existing.empty"_s, this)),
      m_status(new Label(TextKind::Small, {}, this)),
      m_more(new Button(Button::Rank::Link, tr("Show &more"), u"existing.more"_s, this))
{
    setHeading(tr("Which number is it?"));
    m_account->setObjectName(u"existing.account"_s);
    m_account->setAccessibleName(tr("Twilio account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Numbers that Phone Desk does not manage"));
    followSelection(*m_list);
    m_status->setObjectName(u"existing.status"_s);
    m_status->setRole(Role::Muted);
    m_status->setWordWrap(true);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(px(this, 16));
    fields->addWidget(m_accountField, 1);
    fields->addWidget(m_text, 1);
    auto *card = new Card(u"existing.card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    inCard->addWidget(m_body);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(m_more);
    column()->addWidget(m_message);
    column()->addLayout(fields);
    column()->addWidget(card, 1);
    column()->addLayout(foot);

    connect(m_account, &QComboBox::currentIndexChanged, this, &ExistingPage::accountChanged);
    QLineEdit *line = lineEdit(m_text);
    connect(line, &QLineEdit::textChanged, this, [this] {
        refill();
        emit choiceChanged();
    });
    connect(line, &QLineEdit::returnPressed, this, [this] {
        if (target())
            emit nextRequested();
        else if (!digitsOf(typed()).isEmpty())
            emit searchRequested(digitsOf(typed()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExistingPage::choiceChanged);
    connect(m_list, &QListView::activated, this, &ExistingPage::nextRequested);
    connect(m_more, &Button::clicked, this, &ExistingPage::moreRequested);
    refreshStatus();
}

void ExistingPage::setAccounts(const QList<domain::TwilioAccount> &accounts, const QString &chosen)
{
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (const domain::TwilioAccount &account : accounts)
        m_account->addItem(account.name + u"  ·  "_s + domain::shortSid(account.sid), account.sid);
    m_account->setCurrentIndex(qMax(0, m_account->findData(chosen)));
}

QString ExistingPage::accountSid() const
{
    return m_account->currentData().toString();
}

QString ExistingPage::typed() const
{
    return lineEdit(m_text)->text().trimmed();
}

void ExistingPage::setTyped(const QString &text)
{
    lineEdit(m_text)->setText(text);
}

std::optional<provisioning::ConnectTarget> ExistingPage::target() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (!chosen.isEmpty())
        return provisioning::ConnectTarget{.sid = chosen.first().data(SidRole).toString()};
    return provisioning::ConnectTarget::fromText(typed());
}

void ExistingPage::showLoading()
{
    m_isLoading = true;
    m_message->clear();
    refreshStatus();
}

void ExistingPage::showPage(const provisioning::ConnectPage &page, bool isFirst)
{
    m_isLoading = false;
    m_hasFailed = false;
    if (isFirst) {
        m_numbers.clear();
        m_managed = 0;
    }
    m_numbers << page.numbers;
    m_managed += page.managed;
    m_hasMore = !page.next.isEmpty();
    refill();
    emit choiceChanged();
}

void ExistingPage::refill()
{
    const auto before = target();
    m_model.clear();
    for (const domain::NumberConfiguration &number : std::as_const(m_numbers)) {
        if (!matches(number, typed()))
            continue;
        const QString middle = !number.trunkSid.isEmpty()
                                   ? words::describe(domain::ConnectionField::Trunk)
                                   : words::describe(domain::ownerOf(number.webhooks.voice.url, {}));
        auto *item = new QStandardItem(number.number.display());
        item->setEditable(false);
        item->setData(number.friendlyName, PlaceRole);
        item->setData(middle, MiddleRole);
        item->setData(number.sid, SidRole);
        item->setData(spokenOption(number.number.display(), number.friendlyName, middle, {}), Qt::AccessibleTextRole);
        m_model.appendRow(item);
        if (before && before->sid == number.sid)
            m_list->setCurrentIndex(item->index());
    }
    refreshStatus();
}

void ExistingPage::refreshStatus()
{
    m_more->setVisible(m_hasMore && !m_isLoading);
    const bool isEmpty = !m_isLoading && m_model.rowCount() == 0;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty && !m_numbers.isEmpty())
        m_empty->setText(tr("None of these numbers fits"),
                         tr("Enter asks Twilio for the digits. Next looks for a whole number or SID."));
    else if (isEmpty && m_hasFailed)
        m_empty->setText(tr("The numbers could not be listed"), tr("A number or SID can be typed all the same."));
    else if (isEmpty)
        m_empty->setText(
            tr("Nothing left to connect here"),
            tr("Phone Desk manages every number that Twilio lists for this account. Another account can be "
               "chosen above."));
    if (m_isLoading) {
        m_status->setText(tr("Asking Twilio…"));
        return;
    }
    const QString listed =
        typed().isEmpty() || m_model.rowCount() == m_numbers.size()
            //: %n numbers of a Twilio account
            ? tr("%n that Phone Desk does not manage", nullptr, int(m_numbers.size()))
            //: %1 of %n numbers of a Twilio account are shown
            : tr("%1 of %n that Phone Desk does not manage", nullptr, int(m_numbers.size())).arg(m_model.rowCount());
    m_status->setText(m_managed == 0 ? listed
                                     : listed + u"  ·  "_s +
                                           //: %n numbers of the same account
                                           tr("%n managed ones left out", nullptr, m_managed));
}

void ExistingPage::showError(const core::Error &error)
{
    m_isLoading = false;
    m_hasFailed = m_numbers.isEmpty();
    showMessage(words::describe(error));
    refreshStatus();
}

void ExistingPage::showMessage(const words::Message &message)
{
    m_message->show(Mark::Attention, message.title, message.text());
}

void ExistingPage::clearMessage()
{
    m_message->clear();
}

void ExistingPage::setBusy(bool busy)
{
    m_isBusy = busy;
}

QString ExistingPage::reason() const
{
    if (m_isBusy)
        return tr("Asking Twilio about this number…");
    return target() ? QString() : tr("Choose a number, or type it or its SID.");
}

QWidget *ExistingPage::firstField() const
{
    return lineEdit(m_text);
}

} // namespace phonedesk::ui
