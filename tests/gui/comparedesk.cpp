// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedesk.h"

#include "core/cuid.h"
#include "store/database.h"
#include "store/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

QJsonObject CompareDesk::ours()
{
    const domain::WebhookSet usual = domain::defaultWebhooks();
    return {{u"voice_url"_s, usual.voice.url}, {u"sms_url"_s, usual.sms.url}, {u"status_callback"_s, usual.status.url}};
}

QString CompareDesk::inject(const QString &number, const QJsonObject &fields)
{
    QJsonObject body = fields;
    body.insert(u"phoneNumber"_s, number);
    body.insert(u"accountSid"_s, accountSid());
    body.insert(u"created"_s, u"2025-11-05T12:00:00Z"_s);
    if (!sandbox.post(u"/numbers"_s, body))
        qFatal("%s", qPrintable(sandbox.errorText()));
    return u"PNfa4e%1"_s.arg(++m_injected, 28, 16, QChar(u'0')); // as the sandbox counts them
}

QString CompareDesk::manage(const QString &sid, const QString &number, const QString &label)
{
    std::unique_ptr<store::Database> database;
    const auto opening = store::Database::open(services().databasePath(), [&](auto opened) {
        if (opened)
            database = std::move(*opened);
    });
    if (!QTest::qWaitFor([&] { return database != nullptr; }, 10'000))
        qFatal("the database did not open");
    store::Repositories rows(*database);
    const domain::PhoneNumber row{.id = core::makeCuid(),
                                  .organizationId = desk().organizations.all().first().id,
                                  .number = *domain::E164Number::fromText(number),
                                  .twilioSid = sid,
                                  .accountSid = accountSid(),
                                  .label = label,
                                  .status = domain::PhoneNumberStatus::Active,
                                  .webhooks = domain::defaultWebhooks(),
                                  .createdAt = QDateTime({2025, 11, 5}, {12, 0}, Qt::UTC)};
    bool isSaved = false;
    const auto saving =
        rows.savePhoneNumber(row, {}, std::nullopt, [&](const auto &saved) { isSaved = saved.has_value(); });
    if (!QTest::qWaitFor([&] { return isSaved; }, 10'000))
        qFatal("the number was not saved");
    return row.id;
}

bool CompareDesk::readNumbers()
{
    desk().numbers.load();
    return QTest::qWaitFor([this] { return desk().numbers.state() == inventory::LoadState::Ready; }, 10'000);
}

QStringList CompareDesk::writes()
{
    QStringList made;
    const QJsonArray all = sandbox.requests(u"api"_s);
    for (const auto &value : all) {
        const QJsonObject request = value.toObject();
        const QString method = request.value("method"_L1).toString();
        if (method != "GET"_L1)
            made << method + u' ' + request.value("path"_L1).toString().section(u'/', -1).chopped(5) + u' ' +
                        QString::fromUtf8(
                            QJsonDocument(request.value("form"_L1).toArray()).toJson(QJsonDocument::Compact));
    }
    return made;
}

domain::NumberConfiguration CompareDesk::present(const QString &sid)
{
    std::optional<domain::NumberConfiguration> found;
    const auto call = services().connecting().look(
        {accountSid()}, *provisioning::ConnectTarget::fromText(sid),
        [&](const auto &facts) { found = facts ? facts->present : domain::NumberConfiguration(); });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, 10'000);
    return found.value_or(domain::NumberConfiguration());
}

} // namespace phonedesk::testsupport
