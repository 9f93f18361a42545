// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/organizations.h"
#include "inventory/numbers.h"
#include "provisioning/numberacts.h"
#include "provisioning/numbersearch.h"
#include "provisioning/runregistry.h"
#include "provisioning/urlsets.h"
#include "sandboxdesk.h"
#include "ui/common/messagestrip.h"
#include "ui/common/statustext.h"
#include "ui/common/theme.h"
#include "ui/numbers/numbertable.h"
#include "ui/release/releaseseveral.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::PhoneNumberStatus;
using testsupport::SandboxDesk;

// A person gives numbers back: the real window, over HTTP against the sandbox.
class TestReleaseWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void oneIsReleasedOnceItsNumberIsTyped();
    void aProtectedOneIsRefused();
    void anEmergencyAddressStandsInTheWay();
    void whatTwilioRefusesIsSaidAndCanBeKept();
    void aRefusedOneIsTakenUpAgain();
    void aLostAnswerIsNotAskedForTwice();
    void severalEachWithATickOfItsOwn();
    void moreThanTwentyAreTooMany();
    void broughtBackIsSetUpAgainInOneClick();

private:
    // Buys that many and shows the window; answers with their rows.
    QList<domain::PhoneNumber> own(int count);
    domain::PhoneNumber row(const QString &id) const { return *m_desk->desk().numbers.find(id); }
    void choose(const QStringList &ids);
    void release() { find<QAction>(u"action.release"_s)->trigger(); }
    void protect(const QString &id);
    int count(const QString &method) const;
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_window->findChildren<T *>(name);
        for (T *each : all) {
            if constexpr (std::is_base_of_v<QWidget, T>) {
                if (!each->isVisible())
                    continue;
            }
            return each;
        }
        return nullptr;
    }
    template <typename T = QWidget>
    bool sees(const QString &name) const
    {
        return QTest::qWaitFor([&] { return find<T>(name) != nullptr; }, 15'000);
    }
    QString said(const QString &strip) const
    {
        const auto *message = find<ui::MessageStrip>(strip);
        return message != nullptr ? message->text() : QString();
    }
    bool click(const QString &name) const
    {
        const bool isReady = QTest::qWaitFor(
            [&] {
                auto *button = find<QPushButton>(name);
                return button != nullptr && button->isEnabled();
            },
            10'000);
        if (isReady)
            QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        return isReady;
    }
    void commit(const domain::PhoneNumber &number);

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    core::Calls m_calls;
};

void TestReleaseWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
    QCoreApplication::setApplicationName(u"tst_releasewindow"_s);
    m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
}

void TestReleaseWindow::init()
{
    QSettings().clear();
    m_desk = std::make_unique<SandboxDesk>();
    QVERIFY2(m_desk->open(), qPrintable(m_desk->errorText()));
}

void TestReleaseWindow::cleanup()
{
    m_window.reset();
    m_calls.abandonAll();
    m_desk.reset();
}

QList<domain::PhoneNumber> TestReleaseWindow::own(int count)
{
    ui::Desk &desk = m_desk->desk();
    std::optional<QList<domain::AvailableNumber>> offered;
    m_calls.keep(desk.search.search(m_desk->accountSid(), {.areaCodes = u"512"_s},
                                    [&](const core::Result<provisioning::SearchOutcome> &found) {
                                        offered.emplace();
                                        for (const auto &option : found->groups.first().rows)
                                            offered->append(option);
                                    }));
    if (!QTest::qWaitFor([&] { return offered.has_value(); }) || offered->size() < count)
        qFatal("nothing was found");
    const domain::Organization acme = *desk.organizations.findByName(u"Acme Dental"_s);
    for (int i = 0; i < count; ++i) {
        const provisioning::ProvisionRequest request{.organizationId = acme.id,
                                                     .organizationName = acme.name,
                                                     .accountSid = m_desk->accountSid(),
                                                     .label = u"Line %1"_s.arg(i + 1),
                                                     .choice = offered->at(i),
                                                     .webhooks = desk.urlSets.expectedWebhooks(acme)};
        m_calls.keep(desk.runs.start(request, [](const core::Result<QString> &) {}));
    }
    const auto areVerified = [&] {
        const QList<domain::PhoneNumber> &all = desk.numbers.all();
        return all.size() == count &&
               std::ranges::all_of(all, [](const auto &each) { return each.status == PhoneNumberStatus::Active; });
    };
    if (!QTest::qWaitFor(areVerified, 20'000))
        qFatal("the numbers were not set up");
    m_window = std::make_unique<ui::MainWindow>(desk);
    m_window->resize(1280, 760);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("there is no window");
    return desk.numbers.all();
}

void TestReleaseWindow::choose(const QStringList &ids)
{
    QTRY_VERIFY(find<ui::NumberView>(u"numbers"_s) != nullptr);
    auto *view = find<ui::NumberView>(u"numbers"_s);
    QTRY_COMPARE(view->model()->rowCount(), int(m_desk->desk().numbers.all().size()));
    view->select(ids.first());
    view->selectAll(ids);
    QTRY_VERIFY(find<QAction>(u"action.release"_s)->isEnabled());
}

void TestReleaseWindow::protect(const QString &id)
{
    std::optional<core::Status> done;
    m_calls.keep(m_desk->desk().numberActs.setProtected(id, true, [&](const core::Status &status) { done = status; }));
    QTRY_VERIFY(done && row(id).isProtected);
}

int TestReleaseWindow::count(const QString &method) const
{
    const QJsonArray requests = m_desk->sandbox.requests(u"api"_s);
    return int(std::ranges::count_if(requests, [&](const QJsonValue &request) {
        return request.toObject().value("method"_L1).toString() == method;
    }));
}

void TestReleaseWindow::commit(const domain::PhoneNumber &number)
{
    QVERIFY(sees(u"release.typed"_s));
    QTest::keyClicks(find<QLineEdit>(u"release.typed"_s), number.number.display());
    QVERIFY(click(u"release.commit"_s));
}

void TestReleaseWindow::oneIsReleasedOnceItsNumberIsTyped()
{
    const domain::PhoneNumber number = own(1).first();
    QVERIFY(m_desk->sandbox.post(u"/services"_s,
                                 {{u"friendlyName"_s, u"Reminders"_s}, {u"numbers"_s, QJsonArray{number.twilioSid}}}));
    choose({number.id});
    const int posts = count(u"POST"_s);
    release();
    QVERIFY(sees(u"release.typed"_s));
    QStringList consequences;
    const auto lines = m_window->findChildren<ui::StatusText *>(QRegularExpression(u"^release\\.consequence\\."_s));
    for (const ui::StatusText *line : lines)
        consequences << line->text();
    const QString all = consequences.join(u'\n');
    for (const QString &what : {u"api.serviceflow.com"_s, u"Reminders"_s, u"$1.15 a month"_s, u"not refunded"_s,
                                u"ten days"_s, u"Twilio's Console"_s})
        QVERIFY2(all.contains(what), qPrintable(what + u" is not in "_s + all));
    QCOMPARE(find<QLabel>(u"releaseDialog.title"_s)->text(),
             u"Release %1, Line 1 of Acme Dental?"_s.arg(number.number.display()));

    auto *typed = find<QLineEdit>(u"release.typed"_s);
    QVERIFY(typed->hasFocus());
    auto *commits = find<QPushButton>(u"release.commit"_s);
    QVERIFY(!commits->isEnabled() && !commits->isDefault());
    QTest::keyClicks(typed, u"(512) 555-01"_s);
    QVERIFY(!commits->isEnabled());
    typed->setText(number.number.toString());
    QVERIFY(commits->isEnabled());
    QVERIFY(click(u"release.commit"_s));
    QTRY_COMPARE(row(number.id).status, PhoneNumberStatus::Released);
    QTRY_VERIFY(find(u"releaseDialog"_s) == nullptr);
    QCOMPARE(count(u"DELETE"_s), 1);
    QCOMPARE(count(u"POST"_s), posts);
    QCOMPARE(m_desk->sandbox.ledger().value(u"releases"_s).toArray().size(), 1);

    // What it was stays, and until when it can be brought back.
    auto *view = find<ui::NumberView>(u"numbers"_s);
    QTRY_VERIFY(
        view->model()->index(0, ui::NumberTableModel::HealthColumn).data().toString().contains(u"10 days left"_s));
    view->select(number.id);
    QVERIFY(sees(u"details.released"_s));
    QVERIFY(find<QLabel>(u"details.released"_s)->text().contains(u"Twilio's Console"_s));
    QVERIFY(!find<QAction>(u"action.release"_s)->isEnabled());
    QCOMPARE(row(number.id).webhooks, number.webhooks);
}

void TestReleaseWindow::aProtectedOneIsRefused()
{
    const domain::PhoneNumber number = own(1).first();
    protect(number.id);
    choose({number.id});
    release();
    QTRY_VERIFY(said(u"release.message"_s).contains(u"protected"_s));
    QVERIFY(find(u"release.typed"_s) == nullptr && find(u"release.commit"_s) == nullptr);
    QVERIFY(click(u"release.close"_s));
    QCOMPARE(count(u"DELETE"_s), 0);
    QCOMPARE(row(number.id).status, PhoneNumberStatus::Active);
}

void TestReleaseWindow::anEmergencyAddressStandsInTheWay()
{
    const domain::PhoneNumber number = own(1).first();
    QVERIFY(
        m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, number.twilioSid},
                                            {u"emergency_address_sid"_s, u"AD0123456789abcdef0123456789abcdef"_s}}));
    choose({number.id});
    release();
    QTRY_VERIFY(said(u"release.message"_s).contains(u"emergency address"_s));
    QVERIFY(find(u"release.typed"_s) == nullptr);
    // Taken off, it is looked at again; Twilio takes a while.
    QVERIFY(
        m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, number.twilioSid}, {u"emergency_address_sid"_s, QString()}}));
    QVERIFY(click(u"release.retry"_s));
    QVERIFY(sees(u"release.typed"_s));
    QCOMPARE(count(u"DELETE"_s), 0);
}

void TestReleaseWindow::whatTwilioRefusesIsSaidAndCanBeKept()
{
    const domain::PhoneNumber number = own(1).first();
    choose({number.id});
    release();
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"method"_s, u"DELETE"_s}}},
                                 {u"fault"_s, u"status"_s},
                                 {u"args"_s, QJsonObject{{u"status"_s, 400}, {u"code"_s, 22222}}}}));
    commit(number);
    QTRY_VERIFY(said(u"release.message"_s).contains(u"22222"_s));
    QTRY_VERIFY(find<QLabel>(u"releaseDialog.note"_s)->text().contains(u"Nothing was given back"_s));
    QVERIFY(click(u"release.keep"_s));
    QTRY_VERIFY(find(u"releaseDialog"_s) == nullptr);
    QCOMPARE(row(number.id).status, PhoneNumberStatus::Active);
    const QList<provisioning::RunView> runs = m_desk->desk().runs.runs();
    QVERIFY(std::ranges::none_of(runs, [](const auto &run) { return run.isOpen(); }));
}

void TestReleaseWindow::aRefusedOneIsTakenUpAgain()
{
    const domain::PhoneNumber number = own(1).first();
    choose({number.id});
    release();
    QVERIFY(m_desk->sandbox.arm({{u"match"_s, QJsonObject{{u"method"_s, u"DELETE"_s}}},
                                 {u"fault"_s, u"status"_s},
                                 {u"args"_s, QJsonObject{{u"status"_s, 400}, {u"code"_s, 20001}}}}));
    commit(number);
    QVERIFY(sees(u"release.retry"_s));
    QTest::keyClick(find(u"releaseDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(find(u"releaseDialog"_s) == nullptr);
    auto *view = find<ui::NumberView>(u"numbers"_s);
    QTRY_COMPARE(view->model()->index(0, ui::NumberTableModel::HealthColumn).data().toString(), u"Not released yet"_s);
    QVERIFY(!find<QAction>(u"action.release"_s)->isEnabled()); // its run has it
    find<QAction>(u"action.continue"_s)->trigger();
    QVERIFY(sees(u"release.retry"_s));
    QVERIFY(click(u"release.retry"_s));
    QTRY_COMPARE(row(number.id).status, PhoneNumberStatus::Released);
    QTRY_VERIFY(find(u"releaseDialog"_s) == nullptr);
    QCOMPARE(count(u"DELETE"_s), 2);
}

void TestReleaseWindow::aLostAnswerIsNotAskedForTwice()
{
    const domain::PhoneNumber number = own(1).first();
    choose({number.id});
    release();
    QVERIFY(m_desk->sandbox.arm(
        {{u"match"_s, QJsonObject{{u"method"_s, u"DELETE"_s}}}, {u"fault"_s, u"drop-after-commit"_s}}));
    commit(number);
    QTRY_COMPARE(row(number.id).status, PhoneNumberStatus::Released);
    QTRY_VERIFY(find(u"releaseDialog"_s) == nullptr);
    QCOMPARE(count(u"DELETE"_s), 1);
}

void TestReleaseWindow::severalEachWithATickOfItsOwn()
{
    const QList<domain::PhoneNumber> numbers = own(4);
    protect(numbers[3].id);
    QVERIFY(
        m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, numbers[2].twilioSid},
                                            {u"emergency_address_sid"_s, u"AD0123456789abcdef0123456789abcdef"_s}}));
    choose({numbers[0].id, numbers[1].id, numbers[2].id, numbers[3].id});
    release();
    QVERIFY(sees(u"releaseSeveral"_s));
    const auto tick = [&](int i) {
        return find<QCheckBox>(u"releaseSeveral.tick."_s + numbers[i].number.toString());
    };
    QVERIFY(tick(3) == nullptr);
    QVERIFY(find<QLabel>(u"releaseSeveral.leftOut"_s)->text().contains(numbers[3].number.display()));
    QTRY_VERIFY(tick(0)->isEnabled() && tick(1)->isEnabled());
    QTRY_VERIFY(find<ui::StatusText>(u"releaseSeveral.status."_s + numbers[2].number.toString())
                    ->text()
                    .contains(u"emergency address"_s));
    QVERIFY(!tick(2)->isEnabled());
    QVERIFY(!tick(0)->isChecked() && !tick(1)->isChecked()); // nothing is ticked by itself
    auto *commits = find<QPushButton>(u"releaseSeveral.commit"_s);
    QVERIFY(!commits->isEnabled());
    tick(1)->click();
    QCOMPARE(commits->text(), u"&Release 1 number"_s);
    QVERIFY(find<QLabel>(u"releaseSeveral.sum"_s)->text().contains(u"$1.15 a month"_s));
    QVERIFY(click(u"releaseSeveral.commit"_s));
    QTRY_COMPARE(row(numbers[1].id).status, PhoneNumberStatus::Released);
    QTRY_COMPARE(find<ui::StatusText>(u"releaseSeveral.status."_s + numbers[1].number.toString())->text(),
                 u"Released."_s);
    for (const int i : {0, 2, 3})
        QCOMPARE(row(numbers[i].id).status, PhoneNumberStatus::Active);
    QCOMPARE(count(u"DELETE"_s), 1);
    QVERIFY(click(u"releaseSeveral.keep"_s)); // it says Close by now
    QTRY_VERIFY(find(u"releaseSeveral"_s) == nullptr);
}

void TestReleaseWindow::moreThanTwentyAreTooMany()
{
    const domain::PhoneNumber number = own(1).first();
    QList<domain::PhoneNumber> many;
    for (int i = 0; i <= ui::ReleaseSeveral::most; ++i) {
        domain::PhoneNumber copy = number;
        copy.number = *domain::E164Number::fromText(u"+1512555%1"_s.arg(1000 + i));
        many += copy;
    }
    const int before = count(u"GET"_s);
    auto *dialog = new ui::ReleaseSeveral(m_desk->desk(), many, m_window.get());
    dialog->open();
    QVERIFY(find<QLabel>(u"releaseSeveral.text"_s)->text().contains(u"21"_s));
    QVERIFY(find(u"releaseSeveral.commit"_s) == nullptr);
    QCOMPARE(count(u"GET"_s), before);
    QVERIFY(click(u"releaseSeveral.keep"_s));
}

void TestReleaseWindow::broughtBackIsSetUpAgainInOneClick()
{
    const domain::PhoneNumber number = own(1).first();
    choose({number.id});
    release();
    commit(number);
    QTRY_COMPARE(row(number.id).status, PhoneNumberStatus::Released);
    QTRY_VERIFY(find(u"releaseDialog"_s) == nullptr);
    find<ui::NumberView>(u"numbers"_s)->select(number.id);
    QVERIFY(sees(u"details.setUpAgain"_s));
    QVERIFY(click(u"details.setUpAgain"_s));
    QTRY_VERIFY(said(u"changeNotice"_s).contains(u"Released numbers"_s)); // Twilio has it not yet

    QVERIFY(m_desk->sandbox.post(u"/bring-back"_s, {{u"phoneNumber"_s, number.number.toString()}}));
    QVERIFY(click(u"details.setUpAgain"_s));
    const auto live = [&]() -> const domain::PhoneNumber * {
        const QList<domain::PhoneNumber> &all = m_desk->desk().numbers.all();
        const auto it = std::ranges::find(all, PhoneNumberStatus::Active, &domain::PhoneNumber::status);
        return it == all.end() ? nullptr : &*it;
    };
    QTRY_VERIFY_WITH_TIMEOUT(live() != nullptr, 15'000);
    QCOMPARE(live()->number, number.number);
    QCOMPARE(live()->label, number.label);
    QCOMPARE(live()->webhooks, number.webhooks);
    QVERIFY(live()->verdict && live()->verdict->isVerified());
    QVERIFY(live()->twilioSid != number.twilioSid);
    QCOMPARE(row(number.id).status, PhoneNumberStatus::Released);
}

QTEST_MAIN(TestReleaseWindow)
#include "tst_releasewindow.moc"
