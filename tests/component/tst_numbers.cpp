// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/needs.h"
#include "inventory/numbers.h"
#include "support/provisioningdesk.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using inventory::LoadState;

// The numbers as the window gets them: part by part, newest first, each once whatever happens meanwhile.
class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<testsupport::ProvisioningDesk>();
        m_numbers = std::make_unique<inventory::Numbers>(inventory::Needs{*m_desk->repositories});
    }
    void cleanup()
    {
        m_numbers.reset();
        m_desk.reset();
    }

    void manyAreReadInPartsNewestFirst()
    {
        // Three hundred of each moment: the order of those is by id, and no part may lose one at its edge.
        fill(2500, u"1700000000000 + i / 300"_s);
        QSignalSpy parts(m_numbers.get(), &inventory::Numbers::numbersRead);
        qsizetype first = 0; // rows come early
        connect(m_numbers.get(), &inventory::Numbers::numbersRead, this, [&](qsizetype from, qsizetype count) {
            if (from == 0 && m_numbers->state() == LoadState::Loading && m_numbers->find(m_numbers->all().first().id))
                first = count;
        });
        m_numbers->load();
        QTRY_COMPARE_WITH_TIMEOUT(first, 200, 10'000);
        QTRY_COMPARE(m_numbers->state(), LoadState::Ready);
        QCOMPARE(m_numbers->all().size(), 2500);
        qsizetype told = 0;
        for (const auto &part : parts) {
            QCOMPARE(part.at(0).toLongLong(), told);
            told += part.at(1).toLongLong();
        }
        QCOMPARE(told, 2500);
        QSet<QString> ids;
        for (qsizetype i = 0; i < m_numbers->all().size(); ++i) {
            const domain::PhoneNumber &number = m_numbers->all().at(i);
            ids.insert(number.id);
            QCOMPARE(m_numbers->find(number.id)->number, number.number);
            if (i > 0)
                QVERIFY(m_numbers->all().at(i - 1).createdAt >= number.createdAt);
        }
        QCOMPARE(ids.size(), 2500);
    }

    void whatIsSavedMeanwhileIsNeitherLostNorDoubled()
    {
        fill(2500, u"1700000000000 + i"_s);
        m_numbers->load();
        QTRY_VERIFY(!m_numbers->all().isEmpty());
        // One that is read last is changed before it comes, and a new one is added.
        domain::PhoneNumber oldest = read(u"many0"_s);
        oldest.label = u"Changed"_s;
        save(oldest);
        domain::PhoneNumber fresh = oldest;
        fresh.id = u"fresh"_s;
        fresh.twilioSid = u"PNfresh"_s;
        fresh.number = *domain::E164Number::fromText(u"+15125550199");
        fresh.createdAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
        fresh.rowVersion = 0;
        save(fresh);
        QTRY_COMPARE(m_numbers->state(), LoadState::Ready);
        QCOMPARE(m_numbers->all().size(), 2501);
        QCOMPARE(m_numbers->find(u"many0"_s)->label, u"Changed"_s);
        QCOMPARE(m_numbers->find(u"fresh"_s)->number.toString(), u"+15125550199"_s);
        QSignalSpy changes(m_numbers.get(), &inventory::Numbers::numberChanged);
        domain::PhoneNumber again = read(u"many7"_s);
        again.isProtected = true;
        save(again);
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(m_numbers->find(u"many7"_s)->isProtected);
        QVERIFY(!m_numbers->find(u"nobody"_s));
    }

    void textsAreHeldOnce()
    {
        fill(3, u"1700000000000 + i"_s);
        m_numbers->load();
        QTRY_COMPARE(m_numbers->state(), LoadState::Ready);
        const QList<domain::PhoneNumber> &all = m_numbers->all();
        QCOMPARE(all.at(0).webhooks.voice.url.constData(), all.at(2).webhooks.voice.url.constData());
        QCOMPARE(all.at(0).organizationName.constData(), all.at(2).organizationName.constData());
    }

private:
    void fill(int count, const QString &createdAt)
    {
        const QString counting =
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s.arg(count);
        m_desk->execute(uR"(INSERT INTO "PhoneNumber" ("id", "organizationId", "number", "twilioSid", "label", "status",
                    "voiceWebhook", "smsWebhook", "createdAt") )"_s +
                        counting +
                        uR"(SELECT 'many' || i, '%1', '+1' || (2015550000 + i), 'PN' || i, 'Main Line', 'active',
                    'https://api.example/voice', 'https://api.example/sms', %2 FROM n)"_s.arg(m_desk->organizationId,
                                                                                              createdAt));
        m_desk->execute(uR"(INSERT INTO pd_number ("phoneNumberId", "twilioSid", "accountSid", "voiceMethod",
                    "smsMethod", "statusMethod", "rowVersion") )"_s +
                        counting + u"SELECT 'many' || i, 'PN' || i, 'AC1', 'POST', 'POST', 'POST', 1 FROM n"_s);
    }
    domain::PhoneNumber read(const QString &id)
    {
        std::optional<domain::PhoneNumber> row;
        const auto call = m_desk->repositories->phoneNumber(id, [&](const auto &found) { row = *found; });
        if (!QTest::qWaitFor([&] { return row.has_value(); }))
            qFatal("the row was not read");
        return *row;
    }
    void save(const domain::PhoneNumber &row)
    {
        std::optional<bool> saved;
        const auto call = m_desk->repositories->savePhoneNumber(
            row, {}, std::nullopt, [&](const auto &result) { saved = result.has_value(); });
        QTRY_VERIFY(saved);
        QVERIFY(*saved);
    }

    std::unique_ptr<testsupport::ProvisioningDesk> m_desk;
    std::unique_ptr<inventory::Numbers> m_numbers;
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
