// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/webhookspage.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "inventory/numbers.h"
#include "provisioning/urlsets.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "ui/settings/overridelist.h"
#include "ui/settings/urlseteditor.h"
#include "words/errors.h"
#include "words/urls.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::Environment;
using domain::UrlSetKind;

namespace {

QComboBox *newCombo(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent); // here, so that Tab finds it in its turn
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

} // namespace

WebhooksPage::WebhooksPage(Desk &desk, QWidget *parent)
    : SettingsPage(u"webhooks"_s, tr("Webhooks"), parent), m_desk(desk),
      m_environment(newCombo(u"settings.webhooks.environment"_s, this)),
      m_set(newCombo(u"settings.webhooks.set"_s, this)), m_preview(newCombo(u"settings.webhooks.preview"_s, this)),
      m_active(new Label(TextKind::Body, {}, this)), m_used(new Label(TextKind::Small, {}, this)),
      m_message(new MessageStrip(u"settings.webhooks.message"_s, this)),
      m_editor(new UrlSetEditor(desk.urlSets, u"settings.webhooks"_s, this)),
      m_save(new Button(Button::Rank::Primary, tr("&Save set"), u"settings.webhooks.save"_s, this)),
      m_revert(new Button(Button::Rank::Secondary, tr("&Put back"), u"settings.webhooks.revert"_s, this)),
      m_check(new Button(Button::Rank::Secondary, tr("&Check now"), u"settings.webhooks.check"_s, this)),
      m_checking(new Spinner(u"settings.webhooks.checking"_s, this)), m_reason(new Label(TextKind::Small, {}, this)),
      m_overrides(new OverrideList(desk, this))
{
    for (const Environment environment : {Environment::Production, Environment::Staging})
        m_environment->addItem(words::describe(environment), int(environment));
    for (const UrlSetKind kind : {UrlSetKind::Normal, UrlSetKind::Failover})
        m_set->addItem(words::describe(kind), int(kind));
    layOut();

    connect(m_environment, &QComboBox::currentIndexChanged, this, &WebhooksPage::showSet);
    connect(m_set, &QComboBox::currentIndexChanged, this, &WebhooksPage::showSet);
    connect(m_preview, &QComboBox::currentIndexChanged, this,
            [this] { m_editor->setPreviewFor(m_desk.organizations.find(m_preview->currentData().toString())); });
    connect(m_editor, &UrlSetEditor::edited, this, [this] {
        m_typed[key()] = m_editor->webhooks();
        if (m_editor->webhooks() == m_desk.urlSets.webhooks(key().first, key().second))
            m_typed.remove(key());
        m_message->clear();
        refresh();
    });
    connect(m_save, &Button::clicked, this, &WebhooksPage::save);
    connect(m_revert, &Button::clicked, this, [this] {
        m_typed.remove(key());
        showSet();
    });
    connect(m_check, &Button::clicked, this, &WebhooksPage::checkNow);
    connect(&desk.urlSets, &provisioning::UrlSets::changed, this, [this] {
        if (!m_typed.contains(key()))
            m_editor->setWebhooks(m_desk.urlSets.webhooks(key().first, key().second));
        m_overrides->refresh();
        refresh();
    });
    connect(&desk.organizations, &access::Organizations::changed, this, &WebhooksPage::setOrganizations);
    connect(&desk.accounts, &access::Accounts::changed, this, &WebhooksPage::refresh);
    for (const auto signal : {&inventory::Numbers::numberAdded, &inventory::Numbers::numberChanged})
        connect(&desk.numbers, signal, this, &WebhooksPage::refresh);
    connect(&desk.numbers, &inventory::Numbers::stateChanged, this, &WebhooksPage::refresh);
    setOrganizations();
    showSet();
}

void WebhooksPage::layOut()
{
    m_active->setObjectName(u"settings.webhooks.active"_s);
    m_active->setWordWrap(true);
    m_used->setObjectName(u"settings.webhooks.used"_s);
    m_used->setRole(Role::Muted);
    m_used->setWordWrap(true);
    m_reason->setObjectName(u"settings.webhooks.reason"_s);
    m_reason->setRole(Role::Muted);
    m_reason->setWordWrap(true);

    auto *about = new Label(TextKind::Small,
                            tr("For the whole team. Where Twilio sends the calls, texts and end-of-call notices of the "
                               "numbers that are set up from now on. {organizationId} is filled in."),
                            this);
    about->setRole(Role::Muted);
    about->setWordWrap(true);

    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(this, 16));
    row->addWidget(new Field(tr("En&vironment"), m_environment, choices), 1);
    row->addWidget(new Field(tr("Se&t"), m_set, choices), 1);
    row->addWidget(new Field(tr("Previe&w for"), m_preview, choices), 2);

    auto *acts = new QWidget(this);
    auto *buttons = new QHBoxLayout(acts);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(px(this, 8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_check);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_checking);

    auto *said = new QWidget(this);
    auto *lines = new QVBoxLayout(said);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(this, 2));
    lines->addWidget(m_active);
    lines->addWidget(m_used);

    addWidget(about);
    addWidget(choices);
    addWidget(said);
    addWidget(m_editor);
    addWidget(m_message);
    addWidget(acts);
    addSection(tr("Organisations with URLs of their own"));
    addWidget(m_overrides);
    addSetting(tr("Webhooks URL voice SMS status fallback method placeholder Production Staging Normal Fail-over"),
               m_editor);
    addSetting(tr("Preview"), m_preview);
    addSetting(tr("Check now"), m_check);
    addSetting(tr("Organisations with URLs of their own"), m_overrides);
}

WebhooksPage::Key WebhooksPage::key() const
{
    return {Environment(m_environment->currentData().toInt()), UrlSetKind(m_set->currentData().toInt())};
}

void WebhooksPage::setOrganizations()
{
    const QString chosen = m_preview->currentData().toString();
    m_preview->clear();
    for (const domain::Organization &each : m_desk.organizations.all())
        m_preview->addItem(each.name, each.id);
    m_preview->setEnabled(m_preview->count() > 0);
    m_preview->setCurrentIndex(qMax(0, m_preview->findData(chosen)));
    m_overrides->refresh();
}

void WebhooksPage::showSet()
{
    const auto [environment, kind] = key();
    m_call.abandon();
    m_checking->stop();
    m_message->clear();
    m_editor->setWebhooks(m_typed.value(key(), m_desk.urlSets.webhooks(environment, kind)));
    m_overrides->showSet(environment, kind);
    refresh();
}

void WebhooksPage::refresh()
{
    const auto [environment, kind] = key();
    const QString place = words::describe(environment);
    const bool isActive = m_desk.urlSets.active(environment) == kind;
    const QString name = words::describe(kind);
    if (isActive) {
        //: %1 is Normal or Fail-over, %2 Production or Staging
        m_active->setText(tr("%1 is active in %2: numbers that are set up there get these URLs.").arg(name, place));
    } else if (kind == UrlSetKind::Failover) {
        //: %1 is Production or Staging
        m_active->setText(tr("Normal is active in %1. These URLs wait for the day on which ServiceFlow's own do not "
                             "answer; no number is set up with them until then.")
                              .arg(place));
    } else {
        //: %1 is Production or Staging
        m_active->setText(tr("Fail-over is active in %1: no number is set up with these URLs now.").arg(place));
    }
    m_used->setText(m_desk.numbers.state() == inventory::LoadState::Ready
                        ? tr("Used by %n numbers.", nullptr, numbersWith(key()))
                        : tr("The numbers are being read."));
    const bool isTyped = m_typed.contains(key());
    m_save->setEnabled(isTyped && !m_saving.isWaiting());
    m_revert->setVisible(isTyped);
    const bool canCheck = signingAccount().has_value();
    const bool isEmpty = m_editor->webhooks().voice.url.isEmpty();
    m_check->setEnabled(canCheck && !isEmpty && !m_call.isWaiting());
    m_reason->setText(isTyped && canCheck ? tr("Not saved yet.")
                      : canCheck
                          ? QString()
                          //: %1 is Production or Staging
                          : tr("No account of %1 can sign a check here: add one with its Auth Token.").arg(place));
}

std::optional<domain::TwilioAccount> WebhooksPage::signingAccount() const
{
    for (const domain::TwilioAccount &account : m_desk.accounts.all()) {
        if (account.environment == key().first && account.canSign())
            return account;
    }
    return std::nullopt;
}

int WebhooksPage::numbersWith(const Key &key) const
{
    const domain::WebhookSet set = m_desk.urlSets.webhooks(key.first, key.second);
    QHash<QString, domain::WebhookSet> filled; // by organisation
    return int(std::ranges::count_if(m_desk.numbers.all(), [&](const domain::PhoneNumber &number) {
        if (number.status == domain::PhoneNumberStatus::Released)
            return false;
        auto it = filled.find(number.organizationId);
        if (it == filled.end())
            it = filled.insert(number.organizationId, domain::filledFor(set, number.organizationId));
        return *it == number.webhooks;
    }));
}

void WebhooksPage::save()
{
    m_message->clear();
    if (!m_editor->check())
        return;
    const Key saved = key();
    m_saving = m_desk.urlSets.save(
        {.environment = saved.first, .kind = saved.second, .webhooks = m_editor->webhooks()},
        [this, saved](const core::Status &status) {
            if (status) {
                m_typed.remove(saved);
                m_message->show(Mark::Good, tr("Saved"),
                                tr("Numbers that are set up from now on get these URLs. Those that are set up, and "
                                   "set-ups that run, keep theirs."));
            } else {
                const words::Message message = words::describe(status.error());
                m_message->show(Mark::Trouble, message.title, message.text());
            }
            refresh();
        });
    refresh();
}

void WebhooksPage::checkNow()
{
    m_message->clear();
    m_editor->clearResults();
    const auto account = signingAccount();
    if (!account || !m_editor->check())
        return;
    m_checking->start(tr("Calling the webhooks…"));
    const QString organizationId = m_preview->currentData().toString();
    m_call = m_desk.urlSets.probe(account->sid, domain::filledFor(m_editor->webhooks(), organizationId),
                                  [this](const core::Result<QList<provisioning::CheckedUrl>> &results) {
                                      m_checking->stop();
                                      if (results) {
                                          m_editor->showResults(*results);
                                      } else {
                                          const words::Message message = words::describe(results.error());
                                          m_message->show(Mark::Trouble, message.title, message.text());
                                      }
                                      refresh();
                                  });
    refresh();
}

QStringList WebhooksPage::pending() const
{
    QStringList sets;
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it) {
        //: %1 is Normal or Fail-over, %2 Production or Staging
        sets << tr("Webhooks: %1 set of %2").arg(words::describe(it.key().second), words::describe(it.key().first));
    }
    return sets;
}

void WebhooksPage::discard()
{
    m_typed.clear();
    showSet();
}

} // namespace phonedesk::ui
