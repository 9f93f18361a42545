// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "core/storageproblem.h"
#include "store/sql.h"

#include <QRegularExpression>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

// PhoneNumber and Organization are the PRD's tables, with its names. What is ours begins with pd_. Ids are cuids, times
// UTC in milliseconds, booleans 0 or 1, amounts decimal text beside their currency, objects JSON text.
QStringList firstVersion()
{
    return {
        uR"(CREATE TABLE "Organization" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "name" TEXT NOT NULL,
            "createdAt" BIGINT NOT NULL))"_s,
        uR"(CREATE TABLE "PhoneNumber" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "organizationId" TEXT NOT NULL,
            "number" TEXT NOT NULL,
            "twilioSid" TEXT NOT NULL,
            "label" TEXT,
            "status" TEXT NOT NULL DEFAULT 'pending'
                CHECK ("status" IN ('pending', 'active', 'suspended', 'released')),
            "voiceWebhook" TEXT,
            "smsWebhook" TEXT,
            "createdAt" BIGINT NOT NULL,
            CONSTRAINT "PhoneNumber_organizationId_fkey" FOREIGN KEY ("organizationId")
                REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE))"_s,
        uR"(CREATE INDEX pd_phonenumber_created ON "PhoneNumber" ("createdAt"))"_s,
        uR"(CREATE INDEX pd_phonenumber_organization ON "PhoneNumber" ("organizationId"))"_s,
        uR"(CREATE INDEX pd_phonenumber_number ON "PhoneNumber" ("number"))"_s,
        uR"(CREATE INDEX pd_phonenumber_status ON "PhoneNumber" ("status"))"_s,
        uR"(CREATE TABLE pd_number (
            "phoneNumberId" TEXT NOT NULL PRIMARY KEY
                REFERENCES "PhoneNumber" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "twilioSid" TEXT NOT NULL UNIQUE,
            "accountSid" TEXT NOT NULL,
            "voiceMethod" TEXT NOT NULL,
            "smsMethod" TEXT NOT NULL,
            "statusWebhook" TEXT,
            "statusMethod" TEXT NOT NULL,
            "price" TEXT,
            "currency" TEXT CHECK (("price" IS NULL) = ("currency" IS NULL)),
            "verdict" TEXT,
            "verifiedAt" BIGINT,
            "disconnectedAt" BIGINT,
            "protected" INTEGER NOT NULL DEFAULT 0 CHECK ("protected" IN (0, 1)),
            "rowVersion" INTEGER NOT NULL))"_s,
        uR"(CREATE INDEX pd_number_account ON pd_number ("accountSid"))"_s,
        // nameKey: the name without case and outer spaces, which no two organisations may share.
        uR"(CREATE TABLE pd_organization (
            "organizationId" TEXT NOT NULL PRIMARY KEY
                REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "accountSid" TEXT,
            "nameKey" TEXT NOT NULL UNIQUE))"_s,
        uR"(CREATE TABLE pd_account (
            "sid" TEXT NOT NULL PRIMARY KEY,
            "name" TEXT NOT NULL,
            "environment" TEXT NOT NULL CHECK ("environment" IN ('Production', 'Staging')),
            "parentSid" TEXT,
            "credentialKind" TEXT NOT NULL CHECK ("credentialKind" IN ('AuthToken', 'ApiKey')),
            "keySid" TEXT,
            "credentialPlace" TEXT NOT NULL CHECK ("credentialPlace" IN ('Keychain', 'Session')),
            "hasSigningToken" INTEGER NOT NULL CHECK ("hasSigningToken" IN (0, 1)),
            "isTrial" INTEGER NOT NULL CHECK ("isTrial" IN (0, 1)),
            "createdAt" BIGINT NOT NULL,
            "lastTestedAt" BIGINT))"_s,
        // claim...: the process that works on the run, and until when others believe it.
        uR"(CREATE TABLE pd_run (
            "id" TEXT NOT NULL PRIMARY KEY,
            "flow" TEXT NOT NULL,
            "scope" TEXT NOT NULL,
            "subject" TEXT NOT NULL,
            "actor" TEXT NOT NULL,
            "intent" TEXT NOT NULL,
            "state" TEXT NOT NULL,
            "open" INTEGER NOT NULL CHECK ("open" IN (0, 1)),
            "outcome" TEXT,
            "startedAt" BIGINT NOT NULL,
            "updatedAt" BIGINT NOT NULL,
            "claimHost" TEXT,
            "claimPid" BIGINT,
            "claimStarted" TEXT,
            "claimUntil" BIGINT,
            CHECK ("open" = 1 OR "outcome" IS NOT NULL)))"_s,
        uR"(CREATE UNIQUE INDEX pd_run_one_open_intent ON pd_run ("scope", "subject") WHERE "open" = 1)"_s,
        uR"(CREATE INDEX pd_run_open ON pd_run ("startedAt") WHERE "open" = 1)"_s,
        uR"(CREATE TABLE pd_journal (
            "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            "runId" TEXT NOT NULL REFERENCES pd_run ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "at" BIGINT NOT NULL,
            "step" TEXT NOT NULL,
            "attempt" INTEGER NOT NULL,
            "event" TEXT NOT NULL,
            "effect" TEXT NOT NULL,
            "requestId" TEXT NOT NULL,
            "details" TEXT NOT NULL))"_s,
        uR"(CREATE INDEX pd_journal_run ON pd_journal ("runId", "seq"))"_s,
        uR"(CREATE TABLE pd_history (
            "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            "at" BIGINT NOT NULL,
            "actor" TEXT NOT NULL,
            "act" TEXT NOT NULL,
            "runId" TEXT,
            "phoneNumberId" TEXT REFERENCES "PhoneNumber" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "number" TEXT NOT NULL,
            "organizationId" TEXT,
            "accountSid" TEXT,
            "requestId" TEXT,
            "details" TEXT NOT NULL))"_s,
        uR"(CREATE INDEX pd_history_number ON pd_history ("phoneNumberId", "seq"))"_s,
        uR"(CREATE TABLE pd_charge (
            "id" TEXT NOT NULL PRIMARY KEY,
            "runId" TEXT,
            "phoneNumberId" TEXT REFERENCES "PhoneNumber" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "organizationId" TEXT NOT NULL,
            "accountSid" TEXT NOT NULL,
            "number" TEXT NOT NULL,
            "amount" TEXT NOT NULL,
            "currency" TEXT NOT NULL,
            "what" TEXT NOT NULL,
            "at" BIGINT NOT NULL))"_s,
        // A run that is resumed cannot write the same charge twice.
        uR"(CREATE UNIQUE INDEX pd_charge_once ON pd_charge ("runId", "what"))"_s,
        uR"(CREATE INDEX pd_charge_organization ON pd_charge ("organizationId", "at"))"_s,
        uR"(CREATE TABLE pd_value (
            "key" TEXT NOT NULL PRIMARY KEY,
            "value" TEXT NOT NULL))"_s,
    };
}

// The desk: what is known of organisations and accounts beyond their names, and the webhooks that numbers are set up
// with. An area code list is text with commas between; a set's webhooks are JSON text.
QStringList secondVersion()
{
    return {
        uR"(ALTER TABLE pd_organization ADD COLUMN "environment" TEXT NOT NULL DEFAULT 'Production'
                CHECK ("environment" IN ('Production', 'Staging')))"_s,
        uR"(UPDATE pd_organization SET "environment" = COALESCE(
                (SELECT a."environment" FROM pd_account a WHERE a."sid" = pd_organization."accountSid"),
                'Production'))"_s,
        uR"(ALTER TABLE pd_organization ADD COLUMN "areaCodes" TEXT NOT NULL DEFAULT '')"_s,
        uR"(ALTER TABLE pd_organization ADD COLUMN "wishedNumber" TEXT)"_s,
        uR"(ALTER TABLE pd_organization ADD COLUMN "defaultLabel" TEXT)"_s,
        uR"(ALTER TABLE pd_organization ADD COLUMN "note" TEXT)"_s,
        uR"(ALTER TABLE pd_organization ADD COLUMN "archivedAt" BIGINT)"_s,
        // Until now an account was saved only when its test had worked.
        uR"(ALTER TABLE pd_account ADD COLUMN "lastTestWorked" INTEGER NOT NULL DEFAULT 0
                CHECK ("lastTestWorked" IN (0, 1)))"_s,
        uR"(UPDATE pd_account SET "lastTestWorked" = 1 WHERE "lastTestedAt" IS NOT NULL)"_s,
        uR"(ALTER TABLE pd_account ADD COLUMN "status" TEXT)"_s,
        uR"(ALTER TABLE pd_account ADD COLUMN "removedAt" BIGINT)"_s,
        uR"(ALTER TABLE pd_number ADD COLUMN "voiceFallback" TEXT)"_s,
        uR"(ALTER TABLE pd_number ADD COLUMN "voiceFallbackMethod" TEXT NOT NULL DEFAULT 'POST')"_s,
        uR"(ALTER TABLE pd_number ADD COLUMN "smsFallback" TEXT)"_s,
        uR"(ALTER TABLE pd_number ADD COLUMN "smsFallbackMethod" TEXT NOT NULL DEFAULT 'POST')"_s,
        uR"(CREATE TABLE pd_environment (
            "name" TEXT NOT NULL PRIMARY KEY CHECK ("name" IN ('Production', 'Staging')),
            "activeUrlSet" TEXT NOT NULL CHECK ("activeUrlSet" IN ('Normal', 'Failover'))))"_s,
        uR"(CREATE TABLE pd_url_set (
            "environment" TEXT NOT NULL CHECK ("environment" IN ('Production', 'Staging')),
            "kind" TEXT NOT NULL CHECK ("kind" IN ('Normal', 'Failover')),
            "organizationId" TEXT REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "webhooks" TEXT NOT NULL))"_s,
        // Two NULLs are two values to a unique index; here they are one: the environment's own set.
        uR"(CREATE UNIQUE INDEX pd_url_set_once ON pd_url_set ("environment", "kind",
                COALESCE("organizationId", '')))"_s,
    };
}

// Existing numbers: what Twilio was last seen to hold, and what people ignore of it.
QStringList thirdVersion()
{
    return {
        // One listing of an account's numbers. It ended whole, or it says nothing of what it did not see.
        uR"(CREATE TABLE pd_listing (
            "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            "accountSid" TEXT NOT NULL,
            "startedAt" BIGINT NOT NULL,
            "endedAt" BIGINT,
            "whole" INTEGER NOT NULL DEFAULT 0 CHECK ("whole" IN (0, 1)),
            "numbers" BIGINT NOT NULL DEFAULT 0,
            "trouble" TEXT))"_s,
        // Numbers that are set up alike share one: JSON text with Twilio's names.
        uR"(CREATE TABLE pd_listed_configuration (
            "id" INTEGER NOT NULL PRIMARY KEY,
            "fields" TEXT NOT NULL UNIQUE))"_s,
        // abilities: 1 voice, 2 SMS. Rows are only appended, and those that they replace go when their listing ends:
        // SIDs
        // have no order, and an index of a hundred thousand would be written anew with every page.
        uR"(CREATE TABLE pd_listed_number (
            "seq" INTEGER NOT NULL PRIMARY KEY,
            "sid" TEXT NOT NULL,
            "accountSid" TEXT NOT NULL,
            "number" TEXT NOT NULL,
            "friendlyName" TEXT NOT NULL,
            "configurationId" BIGINT NOT NULL,
            "abilities" INTEGER NOT NULL,
            "createdAt" BIGINT,
            "updatedAt" BIGINT,
            "seenAt" BIGINT NOT NULL,
            "listing" BIGINT NOT NULL))"_s,
        uR"(CREATE TABLE pd_ignored (
            "sid" TEXT NOT NULL PRIMARY KEY,
            "what" TEXT NOT NULL,
            "note" TEXT NOT NULL,
            "actor" TEXT NOT NULL,
            "at" BIGINT NOT NULL))"_s,
        // What Twilio held for a number that was there before us, when it was connected: JSON text.
        uR"(ALTER TABLE pd_number ADD COLUMN "found" TEXT)"_s,
        // When it was given back: for ten days Twilio's Console can bring it back.
        uR"(ALTER TABLE pd_number ADD COLUMN "releasedAt" BIGINT)"_s,
        // Numbers are read in parts, newest first, and many of them came in one moment.
        uR"(CREATE INDEX pd_phonenumber_newest ON "PhoneNumber" ("createdAt", "id"))"_s,
        u"DROP INDEX pd_phonenumber_created"_s,
        // A change of many numbers' webhooks, and each of them. What it holds of settings is JSON text by Twilio's
        // names; found: as they were before the first request, NULL where that is what was shown.
        uR"(CREATE TABLE pd_batch (
            "id" TEXT NOT NULL PRIMARY KEY,
            "kind" TEXT NOT NULL,
            "phase" TEXT NOT NULL,
            "actor" TEXT NOT NULL,
            "what" TEXT NOT NULL,
            "undoes" TEXT,
            "canary" INTEGER NOT NULL,
            "rollback" TEXT,
            "startedAt" BIGINT NOT NULL,
            "endedAt" BIGINT,
            "stopped" INTEGER NOT NULL DEFAULT 0 CHECK ("stopped" IN (0, 1))))"_s,
        uR"(CREATE TABLE pd_batch_row (
            "batchId" TEXT NOT NULL REFERENCES pd_batch ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "seq" INTEGER NOT NULL,
            "phoneNumberId" TEXT NOT NULL REFERENCES "PhoneNumber" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "twilioSid" TEXT NOT NULL,
            "accountSid" TEXT NOT NULL,
            "number" TEXT NOT NULL,
            "state" TEXT NOT NULL,
            "shown" TEXT NOT NULL,
            "wanted" TEXT NOT NULL,
            "found" TEXT,
            "written" TEXT,
            "requestId" TEXT,
            "error" TEXT,
            "askedAt" BIGINT,
            "endedAt" BIGINT,
            PRIMARY KEY ("batchId", "seq")))"_s,
        // Two batches never write the same number at the same time.
        uR"(CREATE UNIQUE INDEX pd_batch_one_asked ON pd_batch_row ("phoneNumberId") WHERE "state" = 'asked')"_s,
    };
}

// What makes a new file: the columns that later versions add stand in their tables from the start. After each ALTER
// TABLE SQLite reads the whole schema anew, which a program's first start would wait for.
QStringList statementsOfAll(const QList<Migration> &steps)
{
    static const QRegularExpression addition(uR"(^ALTER TABLE (\w+) ADD COLUMN (.+)$)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    QStringList statements;
    for (const Migration &step : steps) {
        for (const QString &statement : step.statements) {
            const auto match = addition.match(statement);
            const QString table = u"CREATE TABLE %1 ("_s.arg(match.captured(1));
            const auto made = std::ranges::find_if(
                statements, [&table](const QString &earlier) { return earlier.startsWith(table); });
            if (match.hasMatch() && made != statements.end())
                made->insert(made->size() - 1, u", "_s + match.captured(2));
            else
                statements << statement;
        }
    }
    return statements;
}

QStringList statementsAfter(int version, const QList<Migration> &steps)
{
    if (version == 0)
        return statementsOfAll(steps);
    QStringList statements;
    for (const Migration &step : steps) {
        if (step.version > version)
            statements += step.statements;
    }
    return statements;
}

core::Status migrateInTransaction(QSqlDatabase &connection, const QList<Migration> &steps)
{
    // Another process may have been first.
    if (auto fine = checkIdentity(connection, steps.last().version); !fine)
        return fine;
    const auto current = scalar(connection, u"PRAGMA user_version"_s);
    if (!current)
        return core::fail(current.error());
    const QStringList statements = statementsAfter(current->toInt(), steps);
    for (const QString &statement : statements) {
        if (auto done = run(connection, statement); !done)
            return core::fail(done.error());
    }
    auto broken = run(connection, u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return core::fail(broken.error());
    if (broken->next()) {
        return core::fail(core::storageError(core::StorageProblem::Damaged, u"database.migrate"_s,
                                             u"a row of %1 refers to nothing"_s.arg(broken->value(0).toString())));
    }
    broken->finish();
    for (const auto &[pragma, value] :
         {std::pair{u"application_id"_s, applicationId}, std::pair{u"user_version"_s, steps.last().version}}) {
        if (auto done = run(connection, u"PRAGMA %1 = %2"_s.arg(pragma).arg(value)); !done)
            return core::fail(done.error());
    }
    return {};
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all{{1, firstVersion()}, {2, secondVersion()}, {3, thirdVersion()}};
    return all;
}

core::Status checkIdentity(QSqlDatabase &connection, int newest)
{
    const auto application = scalar(connection, u"PRAGMA application_id"_s);
    if (!application)
        return core::fail(application.error());
    const auto version = scalar(connection, u"PRAGMA user_version"_s);
    if (!version)
        return core::fail(version.error());
    const auto tables = scalar(connection, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return core::fail(tables.error());

    const bool isBlank = application->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (!isBlank && application->toInt() != applicationId) {
        return core::fail(core::storageError(core::StorageProblem::NotADatabase, u"database.open"_s,
                                             u"this SQLite database belongs to another program"_s));
    }
    if (version->toInt() > newest) {
        return core::fail(core::storageError(
            core::StorageProblem::Newer, u"database.open"_s,
            u"its schema has version %1; this program knows up to %2"_s.arg(version->toInt()).arg(newest)));
    }
    return {};
}

core::Status migrate(QSqlDatabase &connection, const QList<Migration> &steps)
{
    const auto version = scalar(connection, u"PRAGMA user_version"_s);
    if (!version)
        return core::fail(version.error());
    if (version->toInt() == steps.last().version)
        return {};

    if (auto begun = run(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return core::fail(begun.error());
    core::Status done = migrateInTransaction(connection, steps);
    if (done) {
        if (auto committed = run(connection, u"COMMIT"_s); !committed)
            done = core::fail(committed.error());
    }
    if (!done)
        run(connection, u"ROLLBACK"_s);
    return done;
}

} // namespace phonedesk::store
