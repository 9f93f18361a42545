// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "core/error.h"
#include "domain/verdict.h"
#include "ui/models/monthlysum.h"
#include "ui/shell/mainwindow.h"
#include "unanswered.h"
#include "wizardvalues.h"
#include "words/amounts.h"
#include "words/errors.h"
#include "words/times.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace phonedesk::testsupport;

// The program's languages: all are built in and whole, and the right one is chosen.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsBuiltIn();
    void everyTextOfTheFileIsFound_data() { languages(); }
    void everyTextOfTheFileIsFound();
    void aLanguageIsChosenByLocale_data();
    void aLanguageIsChosenByLocale();
    void oneIsNotMany_data();
    void oneIsNotMany();
    void wordsSpeak_data() { languages(); }
    void wordsSpeak();
    void amountsInSpanish();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("code");
    for (const auto *code : {"es", "de", "fr"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestTranslations::everyLanguageIsBuiltIn()
{
    const QStringList sources = QDir(QStringLiteral(PD_TRANSLATIONS)).entryList({u"phonedesk_*.ts"_s});
    QVERIFY(sources.size() >= 2);
    for (const QString &source : sources) {
        QTranslator language;
        QVERIFY2(language.load(u":/i18n/"_s + source.chopped(3)), qPrintable(source));
        QVERIFY2(!language.isEmpty(), qPrintable(source));
        QCOMPARE(language.language(), source.chopped(3).section(u'_', 1));
    }
}

void TestTranslations::everyTextOfTheFileIsFound()
{
    QFETCH(QString, code);
    const desktop::Language language{QLocale(code)};
    QFile file(QStringLiteral(PD_TRANSLATIONS "/phonedesk_%1.ts").arg(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    int found = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            comment.clear();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            QString expected = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (expected.contains(u'\n')) // the forms of a plural, a line each
                continue;
            QCOMPARE(QCoreApplication::translate(context.toUtf8(), source.toUtf8(), comment.toUtf8()), expected);
            ++found;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(found > 500);
}

void TestTranslations::aLanguageIsChosenByLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("Mexico") << u"es_MX"_s << u"es"_s;
    QTest::newRow("Spain") << u"es_ES"_s << u"es"_s;
    QTest::newRow("Puerto Rico") << u"es_PR"_s << u"es"_s;
    QTest::newRow("United States") << u"en_US"_s << u"en"_s;
    QTest::newRow("Austria") << u"de_AT"_s << u"de"_s;
    QTest::newRow("Quebec") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("not translated") << u"sv_SE"_s << u"en"_s;
    QTest::newRow("C") << u"C"_s << u"en"_s;
}

void TestTranslations::aLanguageIsChosenByLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    const desktop::Language chosen{QLocale(locale)};
    QCOMPARE(chosen.name(), language);
    QCOMPARE(ui::MainWindow::tr("Phone Desk (demo)"), language == "de"_L1   ? u"Phone Desk (Demo)"_s
                                                      : language == "fr"_L1 ? u"Phone Desk (démo)"_s
                                                                            : u"Phone Desk (demo)"_s);
}

void TestTranslations::oneIsNotMany_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("English") << u"en"_s << u"1 account"_s << u"2 accounts"_s;
    QTest::newRow("not translated") << u"sv"_s << u"1 account"_s << u"2 accounts"_s;
    QTest::newRow("German") << u"de"_s << u"1 Konto"_s << u"2 Konten"_s;
    QTest::newRow("French") << u"fr"_s << u"1 compte"_s << u"2 comptes"_s;
    QTest::newRow("Spanish") << u"es"_s << u"1 cuenta"_s << u"2 cuentas"_s;
}

void TestTranslations::oneIsNotMany()
{
    QFETCH(QString, locale);
    const desktop::Language language{QLocale(locale)};
    const auto accounts = [](int n) {
        return QCoreApplication::translate("phonedesk::ui::ModeStrip", "%n accounts", nullptr, n);
    };
    QTEST(accounts(1), "one");
    QTEST(accounts(2), "two");
}

void TestTranslations::wordsSpeak()
{
    QFETCH(QString, code);
    Unanswered unanswered;
    QCoreApplication::installTranslator(&unanswered);
    const desktop::Language language{QLocale(code)};
    for (int kind = 0; kind <= int(core::ErrorKind::CredentialDenied); ++kind) {
        for (const auto *operation :
             {"", "purchase", "verify", "configure", "release.confirm", "organization", "sandbox", "keychain",
              "journal.begin", "create-organization", "test", "save-account"}) {
            for (const int code : {0, 20008, 20005, 21404, 10002, 21422, 21421, 21402, 21631, 21649, 22300}) {
                const core::Error error{.kind = core::ErrorKind(kind),
                                        .effect = core::Effect::None,
                                        .operation = QLatin1StringView(operation),
                                        .twilioCode = code};
                words::describe(error);
                words::brief(error);
            }
        }
    }
    for (const domain::WebhookKind kind : domain::allWebhookKinds) {
        for (int finding = 0; finding <= int(domain::Finding::NotAllowed); ++finding) {
            for (const int status : {200, 404, 500, 502}) {
                const domain::WebhookVerdict verdict{
                    .kind = kind, .finding = domain::Finding(finding), .httpStatus = status};
                words::describe(verdict);
                words::brief(verdict);
                words::manualSteps(verdict);
            }
        }
    }
    QCOMPARE(unanswered.asked.join(u'\n'), QString());
}

void TestTranslations::amountsInSpanish()
{
    const desktop::Language language{QLocale(u"es"_s)};
    ui::MonthlySum sum;
    sum.add(core::Money::fromDecimal(u"1.15", u"USD"));
    sum.add(core::Money::fromDecimal(u"3.00", u"CAD"));
    sum.add({});
    sum.add({});
    QCOMPARE(sum.text(), u"$1.15 y CAD\u00a03.00 al mes, 2 precios desconocidos"_s);
    QCOMPARE(words::Times().ago(began, began.addSecs(180)), u"hace 3 min"_s);
    QLocale::setDefault(QLocale(u"es_MX"_s));
    QCOMPARE(words::dayAndMonth(QDate(2026, 12, 22)), u"22 de diciembre"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
