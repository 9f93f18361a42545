// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/texts.h"

#include "e2e/accountwalk.h"
#include "e2e/demowalk.h"
#include "support/sandboxprocess.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

// Nothing that people read is cut, and no two controls of a window are called the same: on every screen of the real
// program, in every language that it has, from 900 x 500 (a full HD screen at 200 %) upwards.
class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCutIsFound();
    void namesThatAreMissingOrDoubleAreFound();
    void everyScreen_data();
    void everyScreen();

private:
    QStringList walk(const QSize &size, int textSize);
};

void TestTexts::whatIsCutIsFound()
{
    QWidget window;
    window.resize(600, 300);
    QLabel whole(u"All of this can be read"_s, &window);
    whole.adjustSize();
    window.show();
    QCOMPARE(cutTexts(&window), QStringList());

    QLabel tooNarrow(u"Not all of this can be read"_s, &window);
    tooNarrow.setGeometry(0, 30, 60, 20);
    QLabel tooLow(u"This goes on in a second line, of which nothing can be read"_s, &window);
    tooLow.setWordWrap(true);
    tooLow.setGeometry(0, 60, 120, 20);
    QPushButton button(u"Buy this number now"_s, &window);
    button.setGeometry(0, 90, 50, 30);
    QLineEdit field(&window);
    field.setPlaceholderText(u"What belongs into this field"_s);
    field.setGeometry(0, 130, 60, 30);
    QLabel outside(u"Elsewhere"_s, &window);
    outside.setGeometry(580, 0, 100, 20);
    QTableWidget table(1, 2, &window);
    table.setHorizontalHeaderLabels({u"A head that is too long"_s, u"B"_s});
    table.setColumnWidth(0, 40);
    table.setColumnWidth(1, 500);
    table.setGeometry(200, 60, 200, 100);
    const QList<QWidget *> all{&tooNarrow, &tooLow, &button, &field, &outside, &table};
    for (QWidget *each : all)
        each->show();
    const QStringList found = cutTexts(&window);
    QCOMPARE(found.size(), 7); // of the table: a head that is cut, and a column that ends outside
}

void TestTexts::namesThatAreMissingOrDoubleAreFound()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *first = new QPushButton(u"Retry"_s);
    auto *field = new QLineEdit;
    field->setAccessibleName(u"Area code"_s);
    row->addWidget(first);
    row->addWidget(field);
    window.show();
    QCOMPARE(unclearNames(&window), QStringList());
    auto *second = new QPushButton(u"Retry"_s);
    auto *nameless = new QLineEdit;
    row->addWidget(second);
    row->addWidget(nameless);
    second->show();
    nameless->show();
    QCOMPARE(unclearNames(&window).size(), 2);
}

void TestTexts::everyScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textSize");
    constexpr QSize smallest(900, 500);
    QStringList languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"phonedesk_*.qm"_s});
    for (const QString &file : files)
        languages << file.section(u'_', 1).section(u'.', 0, 0);
    QVERIFY2(languages.contains(u"es"_s), "there is no Spanish");
    for (const QString &language : std::as_const(languages)) {
        const QByteArray name = language.toLatin1();
        QTest::newRow((name + ", as it opens").constData()) << language << QSize() << 100;
        QTest::newRow((name + ", 900 x 500").constData()) << language << smallest << 100;
        if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
            QTest::newRow((name + ", text at 200 %").constData()) << language << 2 * smallest << 200;
    }
}

QStringList TestTexts::walk(const QSize &size, int textSize)
{
    QStringList faults;
    const Person person;
    const Onlooker reader{.size = size,
                          .seen =
                              [&](const QString &screen, const QWidget *window) {
                                  settle();
                                  QStringList found = cutTexts(window) + unclearNames(window);
                                  if (!size.isEmpty() &&
                                      (window->width() > size.width() || window->height() > size.height()))
                                      found << u"the window is %1 x %2"_s.arg(window->width()).arg(window->height());
                                  for (const QString &fault : std::as_const(found))
                                      faults << screen + u": "_s + fault;
                              },
                          .told =
                              [](const QString &) {
                              }};
    core::Preferences preferences;
    ui::Theme theme(*qApp, preferences);
    preferences.setTextSize(textSize);
    try {
        {
            testsupport::SandboxProcess sandbox;
            if (!sandbox.start())
                return {sandbox.errorText()};
            const auto options = services::Options::fromArguments(
                {u"phonedesk"_s, u"--twilio-url"_s, u"api="_s + sandbox.apiUrl().toString()});
            Program program(*qApp, theme, *options);
            program.start(person);
            const auto key = sandbox.account(u"standard-key"_s);
            AccountWalk account(person, reader);
            account.showFirstStart();
            account.openDialog();
            account.fill({u"ServiceFlow production"_s, key.accountSid, key.sid, key.token, {}});
            account.test();
            account.cancel();
        }
        core::Timings timings;
        timings.firstBackoff = std::chrono::milliseconds(700);
        Program program(*qApp, theme, {.mode = services::Mode::Demo}, timings);
        program.start(person);
        DemoWalk demo(program, person, reader);
        demo.showEmptyWindow();
        demo.setUpFirstNumber();
        demo.showNumbers();
        demo.setUpSecondNumber();
        demo.finishSecondNumber();
    } catch (const Stuck &stuck) {
        faults << QString::fromUtf8(stuck.what());
    }
    return faults;
}

void TestTexts::everyScreen()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const int, textSize);
    const Language spoken(language);
    QSettings().clear(); // no window remembers another row's size
    const QStringList faults = walk(size, textSize);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

} // namespace phonedesk::e2e

int main(int argc, char *argv[])
{
    // Offscreen has one screen of 800 x 800, and shrinks windows to it, unless it is given another.
    const QTemporaryDir folder;
    QFile screen(folder.filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly))
        return 1;
    screen.write(R"({"screens":[{"name":"s","x":0,"y":0,"width":3840,"height":2160,"logicalDpi":96,)"
                 R"("logicalBaseDpi":96,"dpr":1}]})");
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toUtf8());
    const phonedesk::e2e::Home home;
    phonedesk::e2e::nameApplication();
    QApplication app(argc, argv);
    phonedesk::e2e::TestTexts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_texts.moc"
