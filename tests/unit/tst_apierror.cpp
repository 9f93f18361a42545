// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apierror.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::twilio;
using namespace Qt::StringLiterals;
using core::Effect;
using core::ErrorKind;

Q_DECLARE_METATYPE(phonedesk::core::ErrorKind)

class TestApiError : public QObject
{
    Q_OBJECT

private slots:
    void errorsAreMapped_data();
    void errorsAreMapped();
};

void TestApiError::errorsAreMapped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("401") << 401 << QByteArray(R"({"code": 20003, "message": "Authenticate"})")
                         << ErrorKind::Unauthorized << 20003 << u"Authenticate"_s;
    QTest::newRow("403") << 403 << QByteArray(R"({"code": 20005, "message": "not active"})") << ErrorKind::Forbidden
                         << 20005 << u"not active"_s;
    QTest::newRow("404") << 404 << QByteArray(R"({"code": 20404, "message": "gone"})") << ErrorKind::NotFound << 20404
                         << u"gone"_s;
    QTest::newRow("409") << 409 << QByteArray(R"({"code": 20409, "message": "busy"})") << ErrorKind::Conflict << 20409
                         << u"busy"_s;
    QTest::newRow("null code") << 400 << QByteArray(R"({"code": null, "message": "no"})") << ErrorKind::Rejected << 0
                               << u"no"_s;
    QTest::newRow("code as text") << 400 << QByteArray(R"({"code": "21402", "message": "no"})") << ErrorKind::Rejected
                                  << 21402 << u"no"_s;
    QTest::newRow("RFC 9457") << 400
                              << QByteArray(R"({"type": "about:blank", "title": "Bad", "status": 400, "code": 20001,
                                                "detail": "no such field"})")
                              << ErrorKind::Rejected << 20001 << u"Bad: no such field"_s;
    QTest::newRow("HTML") << 502
                          << QByteArray("<html><head><title>x</title></head><body><h1>Bad gateway</h1>\n<p>later</p>")
                          << ErrorKind::ServerFault << 0 << u"Bad gateway later"_s;
    QTest::newRow("XML") << 404
                         << QByteArray("<?xml version='1.0'?><TwilioResponse><Code>20404</Code></TwilioResponse>")
                         << ErrorKind::NotFound << 0 << u"20404"_s;
    QTest::newRow("empty") << 500 << QByteArray() << ErrorKind::ServerFault << 0 << u"HTTP 500 without a text"_s;
    QTest::newRow("long") << 500 << QByteArray(100'000, 'x') << ErrorKind::ServerFault << 0
                          << QString(300, u'x') + u'…';
    QTest::newRow("redirect") << 302 << QByteArray() << ErrorKind::BadReply << 0 << u"HTTP 302 without a text"_s;
}

void TestApiError::errorsAreMapped()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const http::Response response{
        .status = status, .headers = {{"Twilio-Request-Id", "RQ42"}, {"Retry-After", "3"}}, .body = body};
    const core::Error error = errorOf(u"read"_s, false, response, QDateTime::currentDateTimeUtc());
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.twilioCode, code);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.requestId, u"RQ42"_s);
    QCOMPARE(error.operation, u"read"_s);
    QCOMPARE(error.retryAfter, std::optional<std::chrono::milliseconds>(3000));
    QCOMPARE(error.effect, Effect::None); // nothing can come of a read
    const Effect ofWrite = errorOf(u"buy"_s, true, response, QDateTime::currentDateTimeUtc()).effect;
    QCOMPARE(ofWrite, status >= 400 && status < 500 ? Effect::None : Effect::Unknown);
    QCOMPARE(error.detail, detail);
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
