PRAGMA journal_mode = WAL;
BEGIN;
CREATE TABLE IF NOT EXISTS "Organization" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "name" TEXT NOT NULL,
            "createdAt" BIGINT NOT NULL);
INSERT INTO Organization VALUES('cmf0organization000000001','Acme Plumbing',1772366402123);
CREATE TABLE IF NOT EXISTS "PhoneNumber" (
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
                REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE);
INSERT INTO PhoneNumber VALUES('cmf0number0000000000000001','cmf0organization000000001','+15125559012','PN00000000000000000000000000000001','Main Line','active','https://api.serviceflow.com/webhooks/twilio/voice','https://api.serviceflow.com/webhooks/twilio/sms',1772366405123);
CREATE TABLE pd_number (
            "phoneNumberId" TEXT NOT NULL PRIMARY KEY
                REFERENCES "PhoneNumber" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "twilioSid" TEXT NOT NULL UNIQUE,
            "accountSid" TEXT NOT NULL,
            "voiceMethod" TEXT NOT NULL,
            "smsMethod" TEXT NOT NULL,
            "statusWebhook" TEXT,
            "statusMethod" TEXT NOT NULL,
            "price" TEXT,
            "currency" TEXT,
            "verdict" TEXT,
            "verifiedAt" BIGINT,
            "disconnectedAt" BIGINT,
            "protected" INTEGER NOT NULL DEFAULT 0 CHECK ("protected" IN (0, 1)),
            "rowVersion" INTEGER NOT NULL,
            CHECK (("price" IS NULL) = ("currency" IS NULL)));
INSERT INTO pd_number VALUES('cmf0number0000000000000001','PN00000000000000000000000000000001','AC00000000000000000000000000000001','POST','POST','https://api.serviceflow.com/webhooks/twilio/status','POST','1.15','USD','{"checkedAt":"2026-03-01T12:00:06.123Z","differing":{},"webhooks":[{"detail":"","finding":"good","heard":"Thanks for calling Acme Plumbing","kind":"voice","method":"POST","ms":0,"redirects":[],"signed":true,"status":200,"url":"https://api.serviceflow.com/webhooks/twilio/voice"},{"detail":"","finding":"good","heard":"","kind":"sms","method":"POST","ms":0,"redirects":[],"signed":true,"status":200,"url":"https://api.serviceflow.com/webhooks/twilio/sms"},{"detail":"","finding":"good","heard":"","kind":"status","method":"POST","ms":0,"redirects":[],"signed":true,"status":200,"url":"https://api.serviceflow.com/webhooks/twilio/status"}]}',1772366406123,NULL,0,1);
CREATE TABLE pd_organization (
            "organizationId" TEXT NOT NULL PRIMARY KEY
                REFERENCES "Organization" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "accountSid" TEXT,
            "nameKey" TEXT NOT NULL UNIQUE);
INSERT INTO pd_organization VALUES('cmf0organization000000001','AC00000000000000000000000000000001','acme plumbing');
CREATE TABLE pd_account (
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
            "lastTestedAt" BIGINT);
INSERT INTO pd_account VALUES('AC00000000000000000000000000000001','ServiceFlow main','Production',NULL,'AuthToken',NULL,'Keychain',0,0,1772366400123,1772366401123);
CREATE TABLE pd_run (
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
            CHECK ("open" = 1 OR "outcome" IS NOT NULL));
INSERT INTO pd_run VALUES('cmf0run000000000000000001','provision','AC00000000000000000000000000000001','+15125559012','kim@desk7','{"label":"Main Line"}','{"step":"verify"}',0,'verified',1772366403123,1772366407123,NULL,NULL,NULL,NULL);
INSERT INTO pd_run VALUES('cmf0run000000000000000002','provision','AC00000000000000000000000000000001','+15125559013','kim@desk7','{"label":"Main Line"}','{"step":"purchase"}',1,NULL,1772366403123,1772366403123,'desk7 0815 pid:[1]',4711,'boot/1',1795360505174);
CREATE TABLE pd_journal (
            "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            "runId" TEXT NOT NULL REFERENCES pd_run ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "at" BIGINT NOT NULL,
            "step" TEXT NOT NULL,
            "attempt" INTEGER NOT NULL,
            "event" TEXT NOT NULL,
            "effect" TEXT NOT NULL,
            "requestId" TEXT NOT NULL,
            "details" TEXT NOT NULL);
INSERT INTO pd_journal VALUES(1,'cmf0run000000000000000001',1772366404123,'purchase',1,'answered','Applied','RQ1','{}');
INSERT INTO pd_journal VALUES(2,'cmf0run000000000000000001',1772366407123,'',0,'settled','','','{}');
CREATE TABLE pd_history (
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
            "details" TEXT NOT NULL);
INSERT INTO pd_history VALUES(1,1772366405123,'kim@desk7','bought','cmf0run000000000000000001','cmf0number0000000000000001','+15125559012','cmf0organization000000001','AC00000000000000000000000000000001','RQ1','{"price":"1.15"}');
CREATE TABLE pd_charge (
            "id" TEXT NOT NULL PRIMARY KEY,
            "runId" TEXT,
            "phoneNumberId" TEXT REFERENCES "PhoneNumber" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
            "organizationId" TEXT NOT NULL,
            "accountSid" TEXT NOT NULL,
            "number" TEXT NOT NULL,
            "amount" TEXT NOT NULL,
            "currency" TEXT NOT NULL,
            "what" TEXT NOT NULL,
            "at" BIGINT NOT NULL);
INSERT INTO pd_charge VALUES('cmf0charge0000000000000001','cmf0run000000000000000001','cmf0number0000000000000001','cmf0organization000000001','AC00000000000000000000000000000001','+15125559012','1.15','USD','first-month',1772366405123);
CREATE TABLE pd_value (
            "key" TEXT NOT NULL PRIMARY KEY,
            "value" TEXT NOT NULL);
INSERT INTO pd_value VALUES('limit','8');
CREATE INDEX pd_phonenumber_created ON "PhoneNumber" ("createdAt");
CREATE INDEX pd_phonenumber_organization ON "PhoneNumber" ("organizationId");
CREATE INDEX pd_phonenumber_number ON "PhoneNumber" ("number");
CREATE INDEX pd_phonenumber_status ON "PhoneNumber" ("status");
CREATE INDEX pd_number_account ON pd_number ("accountSid");
CREATE UNIQUE INDEX pd_run_one_open_intent ON pd_run ("scope", "subject") WHERE "open" = 1;
CREATE INDEX pd_run_open ON pd_run ("startedAt") WHERE "open" = 1;
CREATE INDEX pd_journal_run ON pd_journal ("runId", "seq");
CREATE INDEX pd_history_number ON pd_history ("phoneNumberId", "seq");
CREATE UNIQUE INDEX pd_charge_once ON pd_charge ("runId", "what");
CREATE INDEX pd_charge_organization ON pd_charge ("organizationId", "at");
COMMIT;
PRAGMA application_id = 1349010539;
PRAGMA user_version = 1;
