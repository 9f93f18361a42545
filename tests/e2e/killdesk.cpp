// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killdesk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr int patienceMs = 60'000;

void copyFolder(const QString &from, const QString &to)
{
    const auto files = QDir(from).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        QFile::copy(file.filePath(), QDir(to).filePath(file.fileName()));
}

KillDesk::Ended endOf(QProcess &process)
{
    KillDesk::Ended ended;
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        ended.where = u"it did not end"_s;
    } else {
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        const bool hasCrashed = process.exitStatus() == QProcess::CrashExit;
        ended.code = process.exitCode();
        ended.where = errors.section(u"killed "_s, 1).trimmed();
        ended.wasKilled = hasCrashed && !ended.where.isEmpty();
        ended.hasCrashed = hasCrashed && !ended.wasKilled;
        if (ended.hasCrashed)
            ended.where = u"it crashed: "_s + errors.right(2000);
    }
    const auto lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (const QJsonObject told = QJsonDocument::fromJson(line).object(); !told.isEmpty())
            ended.told << told;
    }
    return ended;
}

} // namespace

const QString KillDesk::ours = u"api.serviceflow.com"_s;
const QString KillDesk::other = u"failover.serviceflow.com"_s;
const QString KillDesk::foreign = u"old.example.com"_s;

Urls urlsAt(const QString &host)
{
    const QString base = u"https://"_s + host + u"/webhooks/twilio/"_s;
    return {{u"voice_url"_s, base + u"voice"_s},
            {u"sms_url"_s, base + u"sms"_s},
            {u"status_callback"_s, base + u"status"_s}};
}

bool KillDesk::start()
{
    return m_sandbox.start();
}

QString KillDesk::freeNumber() const
{
    const auto account = m_sandbox.account(u"full"_s);
    const testsupport::WireClient twilio(m_sandbox.apiUrl(), account.sid, account.token);
    const auto found =
        twilio.get(u"/2010-04-01/Accounts/%1/AvailablePhoneNumbers/US/Local.json?AreaCode=512"_s.arg(account.sid));
    for (const auto &number : found.json().value("available_phone_numbers"_L1).toArray()) {
        const QJsonObject abilities = number.toObject().value("capabilities"_L1).toObject();
        if (abilities.value("voice"_L1).toBool() && abilities.value("SMS"_L1).toBool() &&
            number.toObject().value("address_requirements"_L1).toString() == "none"_L1)
            return number.toObject().value("phone_number"_L1).toString();
    }
    return {};
}

void KillDesk::begin(const QHash<QString, Urls> &atTwilio, const QTemporaryDir *database)
{
    m_sandbox.reset();
    QStringList numbers = atTwilio.keys();
    numbers.sort(); // the same SIDs each time
    for (const QString &number : numbers) {
        QJsonObject body{{u"phoneNumber"_s, number}, {u"created"_s, u"2025-01-02T03:04:05Z"_s}};
        const Urls &urls = atTwilio[number];
        for (auto url = urls.cbegin(); url != urls.cend(); ++url)
            body.insert(url.key(), *url);
        m_sandbox.post(u"/numbers"_s, body);
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (database != nullptr)
        copyFolder(database->path(), m_folder->path());
}

std::shared_ptr<QTemporaryDir> KillDesk::copyOfDatabase() const
{
    auto copy = std::make_shared<QTemporaryDir>();
    copyFolder(m_folder->path(), copy->path());
    return copy;
}

bool KillDesk::launch(QProcess &process, const QJsonObject &script, const QStringList &kill)
{
    const auto account = m_sandbox.account(u"full"_s);
    QJsonObject whole{{u"account"_s, QJsonObject{{u"sid"_s, account.sid}, {u"token"_s, account.token}}},
                      {u"organization"_s, u"Acme Dental"_s},
                      {u"waitScale"_s, 0.01},
                      {u"deadlineMs"_s, m_deadlineMs}};
    for (auto it = script.begin(); it != script.end(); ++it)
        whole.insert(it.key(), *it);
    QFile file(m_folder->filePath(u"flow.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(whole).toJson());
    file.close();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(variable, m_folder->path());
    process.setProcessEnvironment(environment);
    QStringList arguments{u"--flow"_s,       file.fileName(),
                          u"--twilio-url"_s, u"api="_s + m_sandbox.apiUrl().toString(),
                          u"--database"_s,   database()};
    for (const QString &host : {ours, other})
        arguments << u"--webhook-connect"_s << host + u'=' + m_sandbox.webhookUrl().toString();
    process.start(QStringLiteral(PD_BIN_DIR "/phonedesk-headless"), arguments + kill);
    return process.waitForStarted();
}

KillDesk::Ended KillDesk::run(const QJsonObject &script, const QStringList &kill)
{
    QProcess process;
    return launch(process, script, kill) ? endOf(process) : Ended{};
}

KillDesk::Ended KillDesk::recover(const std::function<void(const QJsonObject &state)> &resumed, const QStringList &kill)
{
    QProcess process;
    if (!launch(process, {{u"flow"_s, u"recover"_s}, {u"expect"_s, u"recovered"_s}}, kill))
        return {};
    QList<QJsonObject> told;
    bool hasResumed = false;
    while (!hasResumed && (process.canReadLine() || process.waitForReadyRead(patienceMs))) {
        while (process.canReadLine()) {
            told << QJsonDocument::fromJson(process.readLine()).object();
            hasResumed = hasResumed || told.constLast().value("when"_L1) == "resumed"_L1;
        }
    }
    if (hasResumed && resumed)
        resumed(told.constLast());
    process.closeWriteChannel();
    Ended ended = endOf(process);
    ended.told = told + ended.told;
    return ended;
}

QJsonObject KillDesk::Ended::state(const QString &when) const
{
    for (const QJsonObject &line : told) {
        if (line.value("event"_L1) == "state"_L1 && line.value("when"_L1).toString() == when)
            return line;
    }
    return {};
}

QString KillDesk::Ended::text() const
{
    QStringList lines;
    for (const QJsonObject &line : told)
        lines << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
    return u"code %1 %2\n%3"_s.arg(code).arg(where, lines.join(u'\n'));
}

QHash<QString, KillDesk::Owned> KillDesk::owned() const
{
    const auto account = m_sandbox.account(u"full"_s);
    const testsupport::WireClient twilio(m_sandbox.apiUrl(), account.sid, account.token);
    const auto list = twilio.get(u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json?PageSize=1000"_s.arg(account.sid));
    QHash<QString, Owned> owned;
    for (const auto &value : list.json().value("incoming_phone_numbers"_L1).toArray()) {
        const QJsonObject number = value.toObject();
        Owned one{.sid = number.value("sid"_L1).toString(), .urls = {}};
        for (const QString &field : {u"voice_url"_s, u"sms_url"_s, u"status_callback"_s})
            one.urls.insert(field, number.value(field).toString());
        owned.insert(number.value("phone_number"_L1).toString(), one);
    }
    return owned;
}

int KillDesk::writes(const QString &method)
{
    int count = 0;
    const auto requests = m_sandbox.requests(u"api"_s, u"/IncomingPhoneNumbers"_s);
    for (const auto &request : requests)
        count += request.toObject().value("method"_L1).toString() == method ? 1 : 0;
    return count;
}

int KillDesk::purchases()
{
    return int(m_sandbox.ledger().value("purchases"_L1).toArray().size());
}

} // namespace phonedesk::e2e
