// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/modestrip.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString facts(const domain::TwilioAccount &account)
{
    const QString environment =
        account.environment == domain::Environment::Production ? ModeStrip::tr("Production") : ModeStrip::tr("Staging");
    return ModeStrip::tr("%1 · %2", "account SID, environment").arg(domain::shortSid(account.sid), environment);
}

} // namespace

ModeStrip::ModeStrip(Mode mode, QWidget *parent)
    : QWidget(parent), m_mode(mode), m_word(new Label(TextKind::Section, {}, this)),
      m_sentence(new Label(TextKind::Body, {}, this)), m_account(new Label(TextKind::Strong, {}, this)),
      m_facts(new Label(TextKind::Body, {}, this)), m_state(new Label(TextKind::Body, {}, this)),
      m_choose(new Button(Button::Rank::Flat, tr("Accounts"), u"modeStrip.choose"_s, this))
{
    setObjectName(u"modeStrip"_s);
    m_word->setObjectName(u"modeStrip.word"_s);
    m_sentence->setObjectName(u"modeStrip.sentence"_s);
    m_account->setObjectName(u"modeStrip.account"_s);
    m_facts->setObjectName(u"modeStrip.facts"_s);
    m_facts->setRole(Role::Muted);
    m_state->setObjectName(u"modeStrip.state"_s);
    m_state->setRole(Role::Attention);
    switch (mode) {
    case Mode::Live:
        m_word->setText(tr("LIVE"));
        m_word->setRole(Role::Good);
        break;
    case Mode::Demo:
        m_word->setText(tr("DEMO"));
        m_sentence->setText(tr("Simulated Twilio. Nothing is bought."));
        m_word->setRole(Role::Demo);
        m_sentence->setRole(Role::Demo);
        m_facts->setRole(Role::Demo); // muted is too faint on this ground
        break;
    case Mode::Test:
        m_word->setText(tr("TEST"));
        m_sentence->setText(tr("Requests go to an address on this computer, not to Twilio."));
        m_word->setRole(Role::Accent);
        m_sentence->setRole(Role::Accent);
        break;
    }
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_choose->setAccessibleName(tr("Show the numbers of another account"));
    connect(m_choose, &Button::clicked, this, &ModeStrip::openMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(this, 16), 0, px(this, 16), 1);
    row->setSpacing(px(this, 10));
    for (QWidget *part :
         {static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_account),
          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_choose)})
        row->addWidget(part);
    row->addStretch(1);
    setMinimumHeight(px(this, 30));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void ModeStrip::setAccounts(const QList<domain::TwilioAccount> &accounts, const QHash<QString, domain::KeyState> &keys)
{
    m_accounts = accounts;
    m_keys = keys;
    const bool stillThere =
        std::any_of(accounts.begin(), accounts.end(), [this](const auto &account) { return account.sid == m_filter; });
    if (!stillThere)
        m_filter.clear();
    refresh();
}

void ModeStrip::setFilter(const QString &accountSid)
{
    m_filter = accountSid;
    refresh();
}

QString ModeStrip::stateOf(const domain::TwilioAccount &account) const
{
    if (account.isRemoved())
        return tr("removed from this desk");
    switch (m_keys.value(account.sid, domain::KeyState::NotKnown)) {
    case domain::KeyState::Missing:
        return tr("key missing");
    case domain::KeyState::Locked:
        return tr("keychain locked");
    case domain::KeyState::NoKeychain:
        return tr("no keychain");
    case domain::KeyState::NotKnown:
    case domain::KeyState::Here:
    case domain::KeyState::NoSigningToken:
        break;
    }
    if (account.status == "suspended"_L1)
        return tr("suspended by Twilio");
    return account.status == "closed"_L1 ? tr("closed at Twilio") : QString();
}

QString ModeStrip::stateOfAll() const
{
    const auto amiss = std::count_if(m_accounts.begin(), m_accounts.end(), [this](const auto &account) {
        return !account.isRemoved() && !domain::mayWork(m_keys.value(account.sid, domain::KeyState::NotKnown));
    });
    return amiss == 0 ? QString() : amiss == 1 ? tr("1 key missing") : tr("%n keys missing", nullptr, int(amiss));
}

void ModeStrip::refresh()
{
    const domain::TwilioAccount *shown = m_accounts.size() == 1 ? &m_accounts.first() : nullptr;
    for (const domain::TwilioAccount &account : m_accounts) {
        if (account.sid == m_filter)
            shown = &account;
    }
    if (shown != nullptr) {
        m_account->setText(shown->name);
        m_facts->setText(facts(*shown));
        m_state->setText(stateOf(*shown));
    } else {
        m_account->setText(m_accounts.isEmpty() ? tr("No Twilio account") : tr("All accounts"));
        const auto inUse = std::count_if(m_accounts.begin(), m_accounts.end(),
                                         [](const auto &account) { return !account.isRemoved(); });
        m_facts->setText(inUse == 0   ? QString()
                         : inUse == 1 ? tr("1 account")
                                      : tr("%n accounts", nullptr, int(inUse)));
        m_state->setText(stateOfAll());
    }
    m_state->setVisible(!m_state->text().isEmpty());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_choose->setVisible(m_accounts.size() > 1);
    m_choose->setIcon(actionIcon(Icon::Down));
    setAccessibleName(QStringList{m_word->text(), m_account->text(), m_state->text()}.join(u' ').trimmed());
}

void ModeStrip::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"modeStrip.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QString &sid) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(sid == m_filter);
        connect(action, &QAction::triggered, this, [this, sid] {
            setFilter(sid);
            emit filterChosen(sid);
        });
    };
    add(tr("All accounts"), {});
    menu->addSeparator();
    const QList<domain::AccountNode> nodes = domain::asTree(m_accounts);
    for (const domain::AccountNode &node : nodes) {
        QString text = tr("%1 · %2", "account, its facts").arg(node.account.name, facts(node.account));
        if (const QString state = stateOf(node.account); !state.isEmpty())
            text = tr("%1 · %2", "account, its facts").arg(text, state);
        // A subaccount stands under its parent.
        add(QString(4LL * node.depth, u' ') + text.replace(u'&', u"&&"_s), node.account.sid);
    }
    const int left = isRightToLeft() ? m_choose->width() - menu->sizeHint().width() : 0;
    menu->popup(m_choose->mapToGlobal(QPoint(left, m_choose->height())));
}

void ModeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role ground = m_mode == Mode::Demo ? Role::DemoStrip : m_mode == Mode::Test ? Role::Selection : Role::Surface;
    painter.fillRect(rect(), colour(this, ground));
    painter.fillRect(0, height() - 1, width(), 1, colour(this, Role::Line));
}

} // namespace phonedesk::ui
