// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"
#include "e2e/focusmarks.h"
#include "e2e/highcontrast.h"
#include "e2e/inspector.h"
#include "e2e/paintedtexts.h"
#include "e2e/scenes.h"
#include "e2e/taborder.h"
#include "e2e/texts.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

struct Look
{
    QString language;
    QSize size; // of the windows; empty: as they open
    int textSize = 100;
    bool isDark = false;
    bool isHighContrast = false; // as the system
    bool marksFocus = false;     // looks at what has the focus, too
};

// What `inspect` looks for is nowhere to be found: on every screen of the real program, in every language that it has
// and in one from right to left, light and dark, from 900 x 500 (a full HD screen at 200 %) upwards.
class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCutIsFound();
    void namesThatAreMissingOrDoubleAreFound();
    void faintTextIsFound_data();
    void faintTextIsFound();
    void clippedTextIsFound();
    void jumpsOfTheTabKeyAreFound();
    void focusThatCannotBeSeenIsFound();
    void everyScreen_data();
    void everyScreen();

private:
    QStringList walk(const Look &look);

    const QPalette m_systemPalette = QApplication::palette();
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
    QCOMPARE(toldSecrets(&window), QStringList());
    nameless->setEchoMode(QLineEdit::Password);
    QCOMPARE(toldSecrets(&window).size(), 1);
}

void TestTexts::faintTextIsFound_data()
{
    QTest::addColumn<QRgb>("ink");
    QTest::addColumn<QRgb>("ground");
    QTest::addColumn<bool>("isFaint");
    QTest::newRow("black on white") << 0xFF000000 << 0xFFFFFFFF << false;
    QTest::newRow("just enough") << 0xFF767676 << 0xFFFFFFFF << false;
    QTest::newRow("just not enough") << 0xFF777777 << 0xFFFFFFFF << true;
    QTest::newRow("dark") << 0xFF6A6F78 << 0xFF1C1F24 << true;
    QTest::newRow("half transparent black on white") << 0x66000000U << 0xFFFFFFFF << true;
}

// In a label, in a button and in a row of a list: whoever paints it.
void TestTexts::faintTextIsFound()
{
    QFETCH(const QRgb, ink);
    QFETCH(const QRgb, ground);
    QFETCH(const bool, isFaint);
    const QColor text = QColor::fromRgba(ink);
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, QColor::fromRgba(ground));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    QWidget window;
    window.setPalette(palette);
    auto *column = new QVBoxLayout(&window);
    auto *list = new QListWidget;
    list->addItem(u"In a row"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setPalette(palette);
    column->addWidget(new QLabel(u"In a label"_s));
    column->addWidget(list);
    auto *off = new QCheckBox(u"Not usable"_s);
    off->setEnabled(false);
    column->addWidget(off);
    window.show();
    QCOMPARE(faintTexts(&window).size(), isFaint ? 2 : 0);
}

void TestTexts::clippedTextIsFound()
{
    // Painted by hand, wider than the widget is.
    class Wide : public QWidget
    {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter(this).drawText(QPoint(2, 20), u"This does not end where the widget does"_s);
        }
    };
    QWidget window;
    window.resize(600, 300);
    Wide wide(&window);
    wide.setGeometry(0, 0, 400, 40);
    QTableWidget table(1, 1, &window);
    table.setGeometry(0, 60, 500, 100);
    table.setColumnWidth(0, 400);
    table.setItem(0, 0, new QTableWidgetItem(u"A cell that has all the room it needs"_s));
    window.show();
    QCOMPARE(clippedTexts(&window), QStringList());
    wide.resize(60, 40);
    table.setColumnWidth(0, 80);
    QCOMPARE(clippedTexts(&window).size(), 2);
    table.item(0, 0)->setToolTip(table.item(0, 0)->text());
    QCOMPARE(clippedTexts(&window).size(), 1);
}

void TestTexts::jumpsOfTheTabKeyAreFound()
{
    // Two columns over a row of buttons.
    QWidget window;
    QList<QPushButton *> all;
    const auto add = [&](int x, int y) {
        auto *button = new QPushButton(u"%1"_s.arg(all.size()), &window);
        button->setObjectName(button->text());
        button->setGeometry(x, y, 80, 30);
        all << button;
    };
    for (const int x : {0, 100}) {
        for (const int y : {0, 40, 80})
            add(x, y);
    }
    add(0, 150);
    add(100, 150);
    window.resize(300, 200);
    window.show();
    const auto order = [&](const QList<int> &wanted) {
        for (qsizetype i = 1; i < wanted.size(); ++i)
            QWidget::setTabOrder(all[wanted[i - 1]], all[wanted[i]]);
    };
    QCOMPARE(tabStops(&window).size(), 8);
    QCOMPARE(tabJumps(&window), QStringList()); // by columns
    order({0, 3, 1, 4, 2, 5, 6, 7});
    QCOMPARE(tabJumps(&window), QStringList()); // by rows
    order({0, 2, 1, 3, 4, 5, 6, 7});
    QCOMPARE(tabJumps(&window), QStringList{u"Tab jumps: 2 -> 1"_s});
    order({0, 3, 4, 1, 2, 5, 6, 7});
    QCOMPARE(tabJumps(&window), QStringList{u"Tab jumps: 4 -> 1"_s});
    order({3, 0, 4, 1, 5, 2, 7, 6});
    QCOMPARE(tabJumps(&window).size(), 1);
    window.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(tabJumps(&window), QStringList()); // from right to left, which is how it is read now
    window.setLayoutDirection(Qt::LeftToRight);
    order({6, 0, 1, 2, 3, 4, 5, 7});
    QCOMPARE(tabJumps(&window).size(), 1); // from the last row to the first
}

void TestTexts::focusThatCannotBeSeenIsFound()
{
    class Plain : public QWidget
    {
    public:
        using QWidget::QWidget;
    };
    QWidget window;
    window.setObjectName(u"window"_s);
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit(u"typed"_s);
    auto *plain = new Plain;
    plain->setObjectName(u"plain"_s);
    plain->setFocusPolicy(Qt::StrongFocus);
    plain->setMinimumSize(40, 40);
    column->addWidget(field);
    column->addWidget(plain);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy left(field, &QLineEdit::editingFinished);
    field->setFocus();
    QSet<QString> known;
    QCOMPARE(unmarkedFocus(&window, known), QStringList{u"plain does not show that it has the focus"_s});
    QCOMPARE(unmarkedFocus(&window, known), QStringList()); // looked at
    QVERIFY(field->hasFocus());
    QCOMPARE(left.count(), 0);
}

void TestTexts::everyScreen_data()
{
    QTest::addColumn<Look>("look");
    constexpr QSize smallest(900, 500);
    QStringList languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"phonedesk_*.qm"_s});
    for (const QString &file : files)
        languages << file.section(u'_', 1).section(u'.', 0, 0);
    QVERIFY2(languages.contains(u"es"_s), "there is no Spanish");
    languages << u"mirrored"_s;
    const bool isScaled = !qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR");
    for (const QString &language : std::as_const(languages)) {
        const QByteArray name = language.toLatin1();
        // English and Spanish in every look; the other languages where their longer words have least room.
        const bool isWhole = language == "en"_L1 || language == "es"_L1;
        if (isWhole || (!isScaled && language == "de"_L1))
            QTest::newRow((name + ", as it opens").constData())
                << Look{.language = language, .marksFocus = language == "en"_L1 && !isScaled};
        if (isWhole || !isScaled)
            QTest::newRow((name + ", 900 x 500").constData()) << Look{.language = language, .size = smallest};
        if (isWhole && !isScaled)
            QTest::newRow((name + ", text at 200 %").constData())
                << Look{.language = language, .size = 2 * smallest, .textSize = 200};
    }
    if (!isScaled) {
        QTest::newRow("en, dark") << Look{.language = u"en"_s, .isDark = true, .marksFocus = true};
        QTest::newRow("en, high contrast") << Look{.language = u"en"_s, .isHighContrast = true, .marksFocus = true};
    }
}

QStringList TestTexts::walk(const Look &look)
{
    QStringList faults;
    const Person person;
    QString scene;
    QSet<QString> known;
    const auto read = [&](const QString &screen, QWidget *window) {
        settle();
        QStringList found = inspect(window);
        if (look.marksFocus)
            found << unmarkedFocus(window, known);
        if (!look.size.isEmpty() && (window->width() > look.size.width() || window->height() > look.size.height()))
            found << u"the window is %1 x %2"_s.arg(window->width()).arg(window->height());
        for (const QString &fault : std::as_const(found))
            faults << u"%1-%2: %3"_s.arg(scene, screen, fault);
    };
    const Onlooker reader{.size = look.size, .seen = read, .told = [](const QString &) {
                          }};
    QApplication::setPalette(look.isHighContrast ? highContrastPalette() : m_systemPalette);
    core::Preferences preferences;
    ui::Theme theme(*qApp, preferences);
    preferences.setScheme(look.isDark ? core::Scheme::Dark : core::Scheme::Light);
    preferences.setTextSize(look.textSize);
    for (const Scene &each : scenes()) {
        scene = each.name;
        try {
            faults << each.walk({*qApp, theme, person, reader});
        } catch (const Stuck &stuck) {
            faults << scene + u": "_s + QString::fromUtf8(stuck.what());
        }
    }
    return faults;
}

void TestTexts::everyScreen()
{
    QFETCH(const Look, look);
    const Language spoken(look.language);
    // No window remembers another row's size, and no database its accounts; this process has a home of its own.
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    const QStringList faults = walk(look);
    for (const QString &fault : faults)
        qWarning().noquote() << fault; // a failure's own message is cut after a few
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults, see above"_s.arg(faults.size())));
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
    // No test of texts asks for a keychain: the window that says so is one of them.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const phonedesk::e2e::Home home;
    phonedesk::e2e::nameApplication();
    QApplication app(argc, argv);
    phonedesk::e2e::TestTexts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_texts.moc"
