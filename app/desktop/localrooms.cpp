// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/localrooms.h"

#include "app/services/diagnostics.h"
#include "core/storageproblem.h"
#include "credentials/keychaincredentialstore.h"
#include "store/replacement.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStandardPaths>

#include <tl/expected.hpp>

using namespace Qt::StringLiterals;

namespace phonedesk::desktop {

QString logFolder(services::Mode mode)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.filePath(mode == services::Mode::Live ? u"logs"_s : u"logs-demo"_s);
}

class LocalRooms::Database final : public ui::DatabaseRoom
{
public:
    explicit Database(Restart restart) : m_restart(std::move(restart)) {}

    void attach(services::Services &services)
    {
        m_services = &services;
        connect(&services.copies(), &services::Copies::dailyChanged, this, &DatabaseRoom::dailyChanged);
    }

    QString path() const override { return m_services->copies().databasePath(); }
    QString backupFolder() const override { return m_services->copies().folder(); }
    core::CallHandle facts(core::ResultCallback<domain::DatabaseFacts> done) override
    {
        return m_services->copies().facts(std::move(done));
    }
    core::CallHandle backUp(const QString &path, bool replace,
                            core::ResultCallback<domain::DatabaseFacts> done) override
    {
        return m_services->copies().backUp(path, replace, std::move(done));
    }
    const std::optional<domain::DailyCopy> &daily() const override { return m_services->copies().daily(); }
    const std::optional<core::Error> &dailyFailure() const override { return m_services->copies().dailyFailure(); }
    void makeDailyNow() override { m_services->copies().makeDailyNow(); }
    bool isBusy() const override { return m_services->isBusy(); }
    std::optional<ui::RestoreNews> news() const override { return m_news; }
    void forgetNews() override { m_news.reset(); }

    core::CallHandle inspect(const QString &path, core::ResultCallback<domain::DatabaseFacts> done) override
    {
        if (QFileInfo(path).canonicalFilePath() != QFileInfo(this->path()).canonicalFilePath())
            return store::inspectFile(path, std::move(done));
        auto [completion, handle] = core::Completion<core::Result<domain::DatabaseFacts>>::make(std::move(done));
        completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected,
                                           .operation = u"database.inspect"_s,
                                           .detail = u"this is the database in use"_s}));
        return std::move(handle);
    }

    core::CallHandle restore(const QString &path, core::ResultCallback<void> done) override
    {
        auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
        if (isBusy()) {
            completion.finishLater(core::fail(busy()));
            return std::move(handle);
        }
        // First what can fail while everything still stands.
        m_call = store::prepareReplacement(path, this->path(), [this, path, completion = completion](auto prepared) {
            if (!prepared)
                completion.finish(core::fail(prepared.error()));
            else if (isBusy())
                completion.finish(core::fail(busy()));
            else
                exchange(*prepared, path);
        });
        return std::move(handle);
    }

private:
    static core::Error busy()
    {
        return {.kind = core::ErrorKind::Conflict,
                .operation = u"database.restore"_s,
                .detail = u"a request that changes the world is on its way"_s};
    }

    void exchange(const std::shared_ptr<store::FileInMaking> &prepared, const QString &copy)
    {
        const QString place = path();
        const QDateTime now = m_services->clock().now();
        m_restart([this, prepared, copy, place, now](const std::function<void()> &open) {
            m_call =
                store::replaceDatabase(prepared, place, now, [this, copy, open](const core::Result<QString> &kept) {
                    m_news = ui::RestoreNews{.copy = copy,
                                             .kept = kept.value_or(QString()),
                                             .error = kept ? std::nullopt : std::optional(kept.error())};
                    open();
                });
        });
    }

    Restart m_restart;
    services::Services *m_services = nullptr;
    std::optional<ui::RestoreNews> m_news;
    core::CallHandle m_call;
};

class LocalRooms::Network final : public ui::NetworkRoom
{
public:
    void attach(services::Services &services)
    {
        m_services = &services;
        connect(&services.network(), &services::Network::changed, this, &NetworkRoom::changed);
    }

    const domain::NetworkSettings &settings() const override { return m_services->network().settings(); }
    bool hasPassword() const override { return m_services->network().hasPassword(); }
    const std::optional<core::Error> &passwordFailure() const override
    {
        return m_services->network().passwordFailure();
    }
    void readPasswordAgain() override { m_services->network().readPasswordAgain(); }
    core::CallHandle apply(const domain::NetworkSettings &settings, std::optional<core::Secret> password,
                           domain::CredentialPlace place, core::ResultCallback<void> done) override
    {
        return m_services->network().apply(settings, std::move(password), place, std::move(done));
    }
    core::CallHandle check(const domain::NetworkSettings &settings, std::optional<core::Secret> password,
                           std::function<void(domain::NetworkReport)> done) override
    {
        return m_services->network().check(settings, std::move(password), m_services->endpoints().api, std::move(done));
    }
    core::CallHandle readCertificates(const QString &path,
                                      core::ResultCallback<QList<domain::TrustedCertificate>> done) override
    {
        return services::Network::readCertificates(path, std::move(done));
    }

private:
    services::Services *m_services = nullptr;
};

class LocalRooms::Support final : public ui::SupportRoom
{
public:
    void attach(services::Services &services) { m_services = &services; }

    QString logFolder() const override { return desktop::logFolder(m_services->mode()); }
    QString dataFolder() const override { return QFileInfo(m_services->databasePath()).absolutePath(); }
    core::LogLevel logLevel() const override { return core::logLevel(); }
    void setLogLevel(core::LogLevel level) override { core::setLogLevel(level); }
    core::CallHandle diagnostics(std::function<void(QString)> done) override
    {
        return services::collectDiagnostics(*m_services, logFolder(), std::move(done));
    }

    core::Status save(const QString &path, const QString &text) override
    {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly) &&
                             file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                             file.write(text.toUtf8()) >= 0 && file.commit();
        if (isSaved)
            return {};
        const auto problem = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError
                                 ? core::StorageProblem::Full
                                 : core::StorageProblem::NotPermitted;
        return core::fail(core::storageError(problem, u"diagnostics.save"_s, file.errorString()));
    }

    QList<ui::Library> libraries() const override
    {
        const auto named = [](const QString &nameAndVersion, const QString &licence) {
            return ui::Library{nameAndVersion.section(u' ', 0, 0), nameAndVersion.section(u' ', 1, 1), licence};
        };
        const QString expected =
            u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR).arg(TL_EXPECTED_VERSION_MINOR).arg(TL_EXPECTED_VERSION_PATCH);
        QList<ui::Library> all{{u"Qt"_s, QLatin1StringView(qVersion()), u"LGPL-3.0-only"_s},
                               named(credentials::KeychainCredentialStore::library(), u"BSD-3-Clause"_s),
                               named(store::Database::engine(), u"blessing"_s),
                               named(http::tlsLibrary(), u"Apache-2.0"_s),
                               {u"tl::expected"_s, expected, u"CC0-1.0"_s}};
        if (QGuiApplication::font().family() == "Inter"_L1)
            all << ui::Library{u"Inter"_s, {}, u"OFL-1.1"_s};
        return all;
    }

    QString licence() const override
    {
        QFile file(u":/LICENSE"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    services::Services *m_services = nullptr;
};

LocalRooms::LocalRooms(Restart restart)
    : m_database(std::make_unique<Database>(std::move(restart))), m_network(std::make_unique<Network>()),
      m_support(std::make_unique<Support>())
{
}

LocalRooms::~LocalRooms() = default;

void LocalRooms::attach(services::Services &services)
{
    m_database->attach(services);
    m_network->attach(services);
    m_support->attach(services);
}

ui::DatabaseRoom &LocalRooms::database()
{
    return *m_database;
}

ui::NetworkRoom &LocalRooms::network()
{
    return *m_network;
}

ui::SupportRoom &LocalRooms::support()
{
    return *m_support;
}

} // namespace phonedesk::desktop
