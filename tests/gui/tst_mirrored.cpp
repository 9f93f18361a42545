// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"
#include "e2e/paintedtexts.h"
#include "gui/windowdesk.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/provisionwizard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QImage>
#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

// Right to left a window is its own mirror image: every widget, every text that it paints, and the bars and fills that
// say which row is meant or how far something is.
class TestMirrored : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void windowsMirror_data();
    void windowsMirror();
    void accentBarsMirror();
    void progressFillsFromItsBeginning();

private:
    std::unique_ptr<QWidget> newWindow(bool isWizard);
    static QMap<QString, QRect> places(const QWidget *window);

    core::Preferences m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<testsupport::WindowDesk> m_desk;
};

void TestMirrored::init()
{
    m_preferences.setScheme(core::Scheme::Light);
    m_theme = std::make_unique<Theme>(*qApp, m_preferences);
    m_desk = std::make_unique<testsupport::WindowDesk>(Mode::Live);
    m_desk->connectAccount();
    m_desk->addNumber(u"+15125550111"_s, domain::PhoneNumberStatus::Active);
    m_desk->unfinishedRun(u"+15125550100"_s);
    m_desk->load();
}

void TestMirrored::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_desk.reset();
}

std::unique_ptr<QWidget> TestMirrored::newWindow(bool isWizard)
{
    std::unique_ptr<QWidget> window;
    if (isWizard)
        window = std::make_unique<ProvisionWizard>(m_desk->desk);
    else
        window = std::make_unique<MainWindow>(m_desk->desk);
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->resize(isWizard ? QSize(760, 560) : QSize(790, 600));
    window->show();
    const QString list = isWizard ? u"organization.list"_s : u"numbers"_s;
    auto *view = window->findChild<QAbstractItemView *>(list);
    [[maybe_unused]] const bool isFilled = QTest::qWaitFor([&] { return view->model()->rowCount() > 0; });
    view->setCurrentIndex(view->model()->index(0, 0));
    view->clearFocus();
    QCoreApplication::sendPostedEvents();
    return window;
}

QMap<QString, QRect> TestMirrored::places(const QWidget *window)
{
    QMap<QString, QRect> places;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isOwn = !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1);
        if (isOwn && widget->window() == window && widget->isVisible())
            places.insert(widget->objectName(), QRect(widget->mapTo(window, QPoint()), widget->size()));
    }
    return places;
}

void TestMirrored::windowsMirror_data()
{
    QTest::addColumn<bool>("isWizard");
    QTest::newRow("numbers") << false;
    QTest::newRow("wizard") << true;
}

void TestMirrored::windowsMirror()
{
    QFETCH(const bool, isWizard);
    const auto plain = newWindow(isWizard);
    const auto plainPlaces = places(plain.get());
    const auto plainTexts = e2e::paintedTexts(plain.get());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto mirrored = newWindow(isWizard);
    const int width = plain->width();
    QCOMPARE(mirrored->width(), width);

    const auto mirroredPlaces = places(mirrored.get());
    QVERIFY(plainPlaces.size() > 10);
    for (auto it = plainPlaces.cbegin(); it != plainPlaces.cend(); ++it) {
        const QRect found = mirroredPlaces.value(it.key());
        const QByteArray where = u"%1: %2 to %3, mirrored %4 to %5"_s.arg(it.key())
                                     .arg(it->left())
                                     .arg(it->right())
                                     .arg(found.left())
                                     .arg(found.right())
                                     .toUtf8();
        QVERIFY2(qAbs(width - 1 - it->right() - found.left()) <= 1 && it->size() == found.size(), where.constData());
    }

    // The same texts, letters as they are, at the mirrored places: whoever paints them.
    const auto mirroredTexts = e2e::paintedTexts(mirrored.get());
    QVERIFY(plainTexts.size() > 10);
    for (const e2e::PaintedText &text : plainTexts) {
        // A field follows the language of the keyboard.
        const bool isField = text.widget != nullptr && text.widget->inherits("QLineEdit");
        if (isField || text.text.size() < 3 || text.seen.width() < text.rect.width() - 1)
            continue;
        const bool isThere = std::ranges::any_of(mirroredTexts, [&](const e2e::PaintedText &other) {
            return other.text == text.text && qAbs(other.rect.top() - text.rect.top()) <= 2 &&
                   qAbs(width - text.rect.right() - other.rect.left()) <= 3;
        });
        const QByteArray which =
            u"\"%1\" at %2, %3 is not mirrored"_s.arg(text.text).arg(text.rect.left()).arg(text.rect.top()).toUtf8();
        QVERIFY2(isThere, which.constData());
    }
}

void TestMirrored::accentBarsMirror()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        const auto window = newWindow(true);
        auto *view = window->findChild<QAbstractItemView *>(u"organization.list"_s);
        const QImage picture = view->viewport()->grab().toImage();
        const QRect row = view->visualRect(view->currentIndex());
        const QColor accent = colour(view, Role::Accent);
        const bool isLeft = picture.pixelColor(row.left() + 1, row.center().y()) == accent;
        const bool isRight = picture.pixelColor(row.right() - 1, row.center().y()) == accent;
        QCOMPARE(isLeft, direction == Qt::LeftToRight);
        QCOMPARE(isRight, direction == Qt::RightToLeft);
    }
}

void TestMirrored::progressFillsFromItsBeginning()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QProgressBar bar;
        bar.setLayoutDirection(direction);
        bar.setTextVisible(false);
        bar.setValue(30);
        bar.resize(200, 20);
        const QImage picture = bar.grab().toImage();
        const QColor accent = colour(&bar, Role::Accent);
        QCOMPARE(picture.pixelColor(20, 10) == accent, direction == Qt::LeftToRight);
        QCOMPARE(picture.pixelColor(179, 10) == accent, direction == Qt::RightToLeft);
    }
}

} // namespace phonedesk::ui

QTEST_MAIN(phonedesk::ui::TestMirrored)
#include "tst_mirrored.moc"
