// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentrequest.h"
#include "domain/timeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk::domain;

namespace {

const QDateTime noon({2026, 3, 2}, {12, 0}, Qt::UTC);

HistoryEntry repaired(const QDateTime &at, const QString &before, const QString &after)
{
    const SentRequest request{.kind = SentRequest::Kind::Configure,
                              .accountSid = u"AC"_s + QString(32, u'1'),
                              .numberSid = u"PN"_s + QString(32, u'1'),
                              .form = {{u"VoiceUrl"_s, after}}};
    return {.at = at,
            .actor = u"ada@desk"_s,
            .act = u"repaired"_s,
            .details = {{sentRequestKey, toJson(request)}, {formerValuesKey, QJsonObject{{u"VoiceUrl"_s, before}}}}};
}

TwilioEvent updated(const QDateTime &at, const QString &source, const QString &before, const QString &after)
{
    return {.sid = u"AE1"_s,
            .at = at,
            .type = u"phone-number.updated"_s,
            .actorType = source == "web"_L1 ? u"user"_s : u"account"_s,
            .source = source,
            .changes = {{u"voice_url"_s, before, after}}};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void newestFirstFromBothRecords();
    void ourOwnRequestStandsThereOnce();
    void somebodyElsesLikeItIsNotOurs_data();
    void somebodyElsesLikeItIsNotOurs();
    void whatAnEntryChanged();
    void namesThereAndBack();
};

void TestTimeline::newestFirstFromBothRecords()
{
    const QList<TimelineEntry> timeline =
        mergedTimeline({{.at = noon, .act = u"verified"_s}, {.at = noon.addDays(-3), .act = u"bought"_s}},
                       {updated(noon.addDays(-1), u"web"_s, u"a"_s, u"b"_s)});
    QCOMPARE(timeline.size(), 3);
    QCOMPARE(timeline.at(0).ours->act, u"verified"_s);
    QVERIFY(!timeline.at(1).ours && timeline.at(1).twilios->source == "web"_L1);
    QCOMPARE(timeline.at(2).ours->act, u"bought"_s);
}

void TestTimeline::ourOwnRequestStandsThereOnce()
{
    // Two alike within a minute: each has its own echo.
    const QList<TimelineEntry> timeline = mergedTimeline(
        {repaired(noon.addSecs(50), u"a"_s, u"b"_s), repaired(noon, u"a"_s, u"b"_s)},
        {updated(noon.addSecs(49), u"api"_s, u"a"_s, u"b"_s), updated(noon.addSecs(-1), u"api"_s, u"a"_s, u"b"_s)});
    QCOMPARE(timeline.size(), 2);
    QVERIFY(timeline.at(0).ours && timeline.at(1).ours);
}

void TestTimeline::somebodyElsesLikeItIsNotOurs_data()
{
    QTest::addColumn<TwilioEvent>("event");
    QTest::newRow("in the Console") << updated(noon, u"web"_s, u"a"_s, u"b"_s);
    QTest::newRow("long after") << updated(noon.addSecs(600), u"api"_s, u"a"_s, u"b"_s);
    QTest::newRow("another value") << updated(noon, u"api"_s, u"a"_s, u"c"_s);
    TwilioEvent more = updated(noon, u"api"_s, u"a"_s, u"b"_s);
    more.changes << ChangedProperty{u"sms_url"_s, u"x"_s, u"y"_s};
    QTest::newRow("more than we sent") << more;
}

void TestTimeline::somebodyElsesLikeItIsNotOurs()
{
    QFETCH(TwilioEvent, event);
    QCOMPARE(mergedTimeline({repaired(noon, u"a"_s, u"b"_s)}, {event}).size(), 2);
}

void TestTimeline::whatAnEntryChanged()
{
    QCOMPARE(recordedChanges(repaired(noon, u"a"_s, u"b"_s)), (QList{RecordedChange{u"VoiceUrl"_s, u"a"_s, u"b"_s}}));
    HistoryEntry old = repaired(noon, u"a"_s, u"b"_s);
    old.details.remove(formerValuesKey); // written before former values were kept
    QVERIFY(recordedChanges(old).isEmpty());
    QVERIFY(recordedChanges({.act = u"verified"_s}).isEmpty());
}

void TestTimeline::namesThereAndBack()
{
    for (const QString &parameter : {u"VoiceUrl"_s, u"StatusCallbackMethod"_s, u"TrunkSid"_s, u"SmsFallbackUrl"_s})
        QCOMPARE(parameterOf(propertyOf(parameter)), parameter);
    QCOMPARE(propertyOf(u"StatusCallback"_s), u"status_callback"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
