// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewindows.h"

#include "domain/webhookset.h"
#include "inventory/numbers.h"
#include "provisioning/connecting.h"
#include "store/database.h"
#include "store/repositories.h"
#include "ui/numbers/numbertable.h"

#include <QJsonArray>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

void ChangeWindows::prepare(const QString &test)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
    QCoreApplication::setApplicationName(test);
    m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
}

void ChangeWindows::open()
{
    m_desk = std::make_unique<SandboxDesk>();
    QVERIFY2(m_desk->open(), qPrintable(m_desk->errorText()));
}

void ChangeWindows::close()
{
    m_window.reset();
    m_desk.reset();
    m_sids.clear();
}

// At Twilio as ServiceFlow's, each with a fallback of the customer's own, and in our database.
void ChangeWindows::addNumbers(int count, const QJsonObject &more, const QString &accountSid)
{
    std::unique_ptr<store::Database> database;
    const auto opening =
        store::Database::open(m_desk->services().databasePath(), [&](auto opened) { database = std::move(*opened); });
    QTRY_VERIFY(database);
    store::Repositories rows(*database);
    std::optional<QList<domain::Organization>> organizations;
    const auto reading = rows.organizations([&](const auto &all) { organizations = *all; });
    QTRY_VERIFY(organizations);
    const QString account = accountSid.isEmpty() ? m_desk->accountSid() : accountSid;
    const auto from = int(m_sids.size());
    for (int i = from; i < from + count; ++i) {
        const QString number = u"+1512555%1"_s.arg(2000 + i);
        QJsonObject body{{u"phoneNumber"_s, number},
                         {u"accountSid"_s, account},
                         {u"created"_s, u"2025-01-02T03:04:05Z"_s},
                         {u"friendly_name"_s, u"Acme %1"_s.arg(i)},
                         {u"voice_url"_s, domain::defaultWebhooks().voice.url + u"?line=%2B1#rc=2"_s},
                         {u"voice_fallback_url"_s, u"https://pbx.example/broken"_s},
                         {u"sms_url"_s, domain::defaultWebhooks().sms.url},
                         {u"status_callback"_s, domain::defaultWebhooks().status.url}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        QVERIFY(m_desk->sandbox.post(u"/numbers"_s, body));
        std::optional<domain::NumberConfiguration> there;
        const auto looking = m_desk->services().connecting().look(
            {account}, *provisioning::ConnectTarget::fromText(number),
            [&](const core::Result<provisioning::ConnectFacts> &facts) { there = facts->present; });
        QTRY_VERIFY_WITH_TIMEOUT(there, 10'000);
        domain::PhoneNumber row;
        row.id = u"number%1"_s.arg(i);
        row.organizationId = organizations->first().id;
        row.number = there->number;
        row.twilioSid = there->sid;
        row.accountSid = there->accountSid;
        row.label = u"Line %1"_s.arg(i);
        row.status = domain::PhoneNumberStatus::Active;
        row.webhooks = there->webhooks;
        row.createdAt = QDateTime::currentDateTimeUtc().addSecs(from - i);
        std::optional<bool> saved;
        const auto saving = rows.savePhoneNumber(row, {}, {}, [&](const auto &result) { saved = result.has_value(); });
        QTRY_VERIFY(saved && *saved);
        m_sids << there->sid;
    }
}

void ChangeWindows::openWindow()
{
    m_desk->services().numbers().load();
    m_window = std::make_unique<ui::MainWindow>(m_desk->desk());
    m_window->show();
    auto *table = m_window->findChild<ui::NumberView *>();
    QTRY_COMPARE(table->model()->rowCount(), int(m_sids.size()));
}

domain::NumberConfiguration ChangeWindows::present(int index)
{
    std::optional<domain::NumberConfiguration> found;
    const auto call = m_desk->services().connecting().look(
        {m_desk->accountSid()}, *provisioning::ConnectTarget::fromText(m_sids.at(index)),
        [&](const core::Result<provisioning::ConnectFacts> &facts) { found = facts->present; });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, 10'000);
    return *found;
}

QList<Sent> ChangeWindows::writes()
{
    QList<Sent> made;
    const QJsonArray requests = m_desk->sandbox.requests(u"api"_s);
    for (const auto &value : requests) {
        const QJsonObject request = value.toObject();
        if (request.value("method"_L1).toString() == "GET"_L1)
            continue;
        Sent sent{.sid = request.value("path"_L1).toString().section(u'/', -1).section(u'.', 0, 0)};
        const QJsonArray form = request.value("form"_L1).toArray();
        for (const auto &pair : form)
            sent.form.insert(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
        made << sent;
    }
    return made;
}

} // namespace phonedesk::testsupport
