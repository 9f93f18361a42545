// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"
#include "ui/common/theme.h"
#include "ui/settings/settingswindow.h"
#include "windowdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::Environment;
using domain::UrlSetKind;
using testsupport::WindowDesk;

namespace {
const QString page = u"settings.webhooks."_s;
}

// The settings' pages Webhooks and Set-up defaults, over a real database and scripted webhooks.
class TestSetUpSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_setupsettings"_s);
        QSettings().clear();
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }
    void init();
    void cleanup();

    void aSetIsTypedCheckedAndSaved();
    void whatIsWrongIsSaidBesideItsField();
    void whatIsAllowedIsSaidToo();
    void anotherSetWaitsMeanwhile();
    void eachUrlIsPreviewedForAnOrganisation();
    void theActiveSetIsSaidAndWhoUsesIt();
    void eachUrlIsCalledOnce();
    void withoutAnAccountThatSignsNothingIsCalled();
    void anOrganisationGetsItsOwnUrls();
    void whatHoldsInTheOtherSetIsSaid();
    void removedOnesCanBePutBack();
    void defaultsAreSavedOneByOne();
    void badDefaultsAreSaidBesideTheirFields();
    void theNameIsPreviewed();

private:
    template <typename T = QWidget>
    T *find(const QString &name, const QWidget *in = nullptr) const
    {
        const QList<T *> all = (in != nullptr ? in : m_window.data())->findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr ? label->text() : QString();
    }
    void enter(const QString &name, const QString &value)
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY(line != nullptr);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, value);
        if (value.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(const QString &name, int index)
    {
        auto *combo = find<QComboBox>(name);
        QVERIFY(combo != nullptr);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    bool click(const QString &name, const QWidget *in = nullptr)
    {
        const bool isReady = QTest::qWaitFor([&] {
            const auto *button = find<QPushButton>(name, in);
            return button != nullptr && button->isEnabled();
        });
        if (isReady)
            QTest::mouseClick(find<QPushButton>(name, in), Qt::LeftButton);
        return isReady;
    }
    domain::WebhookSet stored(UrlSetKind kind = UrlSetKind::Normal) const
    {
        return m_desk->urlSets.webhooks(Environment::Production, kind);
    }
    void show(const QString &id)
    {
        m_window->showPage(id);
        QTRY_VERIFY(find(u"settings.page."_s + id) != nullptr);
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    QPointer<ui::SettingsWindow> m_window;
};

void TestSetUpSettings::init()
{
    m_desk = std::make_unique<WindowDesk>();
    if (QString::fromLatin1(QTest::currentTestFunction()) != "withoutAnAccountThatSignsNothingIsCalled"_L1)
        m_desk->connectAccount();
    m_desk->load();
    m_window = new ui::SettingsWindow(m_desk->desk);
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    show(u"webhooks"_s);
}

void TestSetUpSettings::cleanup()
{
    delete m_window;
    m_desk.reset();
    QSettings().clear();
}

void TestSetUpSettings::aSetIsTypedCheckedAndSaved()
{
    QVERIFY(!find<QPushButton>(page + u"save"_s)->isEnabled());
    enter(page + u"voice.url"_s, u"  https://api.serviceflow.com/{organizationId}/voice  "_s);
    enter(page + u"voiceFallback.url"_s, u"https://api.serviceflow.com/fallback"_s);
    QVERIFY(click(page + u"voiceFallback.method"_s));
    QCOMPARE(stored(), domain::defaultWebhooks()); // nothing is applied half
    QVERIFY(click(page + u"save"_s));
    QTRY_COMPARE(stored().voice.url, u"https://api.serviceflow.com/{organizationId}/voice"_s);
    QCOMPARE(stored().voiceFallback,
             (domain::Webhook{.url = u"https://api.serviceflow.com/fallback"_s, .method = u"GET"_s}));
    QCOMPARE(stored().sms, domain::defaultWebhooks().sms);
    QTRY_VERIFY(!find<QPushButton>(page + u"save"_s)->isEnabled());
}

void TestSetUpSettings::whatIsWrongIsSaidBesideItsField()
{
    enter(page + u"sms.url"_s, u"http://api.serviceflow.com/sms"_s);
    QVERIFY(text(page + u"sms.note"_s).contains(u"https://"_s));
    QCOMPARE(find<QLineEdit>(page + u"sms.url"_s)->accessibleDescription(), text(page + u"sms.note"_s));
    QVERIFY(click(page + u"save"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), page + u"sms.url"_s);
    enter(page + u"sms.url"_s, u"https://api.serviceflow.com/{org}"_s);
    QVERIFY(text(page + u"sms.note"_s).contains(u"{org}"_s));
    enter(page + u"sms.url"_s, QString());
    QVERIFY(!text(page + u"sms.note"_s).isEmpty());
    QCOMPARE(stored(), domain::defaultWebhooks());
    // As soon as it is mended, it is not said any more.
    enter(page + u"sms.url"_s, u"https://api.serviceflow.com/sms"_s);
    QVERIFY(find(page + u"sms.note"_s) == nullptr);
}

void TestSetUpSettings::whatIsAllowedIsSaidToo()
{
    enter(page + u"status.url"_s, u"https://api.servicefloww.com/status"_s);
    QVERIFY(text(page + u"status.note"_s).contains(u"api.serviceflow.com"_s));
    auto *voice = find<QLineEdit>(page + u"voice.url"_s);
    enter(page + u"voice.url"_s, u"https://user:hush@api.serviceflow.com/voice#rc=2"_s);
    QCOMPARE(voice->text(), u"https://user:hush@api.serviceflow.com/voice#rc=2"_s); // while it is edited
    find<QLineEdit>(page + u"sms.url"_s)->setFocus();
    QCOMPARE(voice->text(), u"https://•••@api.serviceflow.com/voice#rc=2"_s);
    QVERIFY(!text(page + u"voice.note"_s).isEmpty());
    QVERIFY(click(page + u"save"_s));
    QTRY_COMPARE(stored().voice.url, u"https://user:hush@api.serviceflow.com/voice#rc=2"_s);
}

void TestSetUpSettings::anotherSetWaitsMeanwhile()
{
    enter(page + u"voice.url"_s, u"https://api.serviceflow.com/new"_s);
    choose(page + u"set"_s, 1);
    QCOMPARE(find<QLineEdit>(page + u"voice.url"_s)->text(), QString());
    QVERIFY(find(page + u"voice.note"_s) == nullptr); // a set that nobody has written is not wrong
    choose(page + u"set"_s, 0);
    QCOMPARE(find<QLineEdit>(page + u"voice.url"_s)->text(), u"https://api.serviceflow.com/new"_s);
    m_window->close(); // is said first
    QVERIFY(m_window && m_window->isVisible());
    QVERIFY(click(page + u"revert"_s));
    QCOMPARE(find<QLineEdit>(page + u"voice.url"_s)->text(), domain::defaultWebhooks().voice.url);
    m_window->close();
    QTRY_VERIFY(!m_window);
}

void TestSetUpSettings::eachUrlIsPreviewedForAnOrganisation()
{
    QVERIFY(find(page + u"voice.preview"_s) == nullptr);
    enter(page + u"voice.url"_s, u"https://api.serviceflow.com/{organizationId}/voice"_s);
    QCOMPARE(text(page + u"voice.preview"_s),
             u"For Acme Dental: https://api.serviceflow.com/%1/voice"_s.arg(m_desk->provisioning.organizationId));
}

void TestSetUpSettings::theActiveSetIsSaidAndWhoUsesIt()
{
    QVERIFY(text(page + u"active"_s).startsWith(u"Normal is active in Production"_s));
    QVERIFY(text(page + u"used"_s).contains(u"0"_s));
    m_desk->addNumber(u"+15125550100"_s, domain::PhoneNumberStatus::Active);
    m_desk->addNumber(u"+15125550101"_s, domain::PhoneNumberStatus::Released);
    QTRY_VERIFY(text(page + u"used"_s).contains(u"1"_s));
    choose(page + u"set"_s, 1);
    QVERIFY(text(page + u"active"_s).startsWith(u"Normal is active in Production"_s));
    QVERIFY(text(page + u"used"_s).contains(u"0"_s));
    choose(page + u"environment"_s, 1);
    QVERIFY(text(page + u"active"_s).contains(u"Staging"_s));
}

void TestSetUpSettings::eachUrlIsCalledOnce()
{
    enter(page + u"smsFallback.url"_s, u"https://api.serviceflow.com/fallback"_s);
    QVERIFY(click(page + u"check"_s)); // what stands there, saved or not
    QTRY_COMPARE(m_desk->provisioning.prober.probes, 4);
    QTRY_VERIFY(find(page + u"voice.result"_s) != nullptr);
    QVERIFY(find(page + u"voice.result"_s)->accessibleName().contains(u"200"_s));
    QVERIFY(find(page + u"smsFallback.result"_s) != nullptr);
    QVERIFY(find(page + u"voiceFallback.result"_s) == nullptr);

    m_desk->provisioning.prober.finding = domain::Finding::HttpStatus;
    m_desk->provisioning.prober.httpStatus = 502;
    QVERIFY(click(page + u"check"_s));
    QTRY_VERIFY(find(page + u"voice.result"_s) != nullptr &&
                find(page + u"voice.result"_s)->accessibleName().contains(u"502"_s));
    QVERIFY(stored() == domain::defaultWebhooks());
}

void TestSetUpSettings::withoutAnAccountThatSignsNothingIsCalled()
{
    QVERIFY(!find<QPushButton>(page + u"check"_s)->isEnabled());
    QVERIFY(text(page + u"reason"_s).contains(u"Production"_s));
    m_desk->connectAccount();
    QTRY_VERIFY(find<QPushButton>(page + u"check"_s)->isEnabled());
    choose(page + u"environment"_s, 1); // it is of Production
    QVERIFY(!find<QPushButton>(page + u"check"_s)->isEnabled());
}

void TestSetUpSettings::anOrganisationGetsItsOwnUrls()
{
    QVERIFY(find(page + u"overrides.none"_s) != nullptr);
    QVERIFY(click(page + u"overrides.add"_s));
    auto *dialog = m_window->findChild<QWidget *>(u"override"_s);
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    auto *voice = find<QLineEdit>(u"override.voice.url"_s, dialog);
    QCOMPARE(voice->text(), domain::defaultWebhooks().voice.url); // begins as the set
    voice->setFocus();
    voice->selectAll();
    QTest::keyClicks(voice, u"https://localhost/voice"_s);
    QVERIFY(click(u"override.save"_s, dialog));
    QVERIFY(find(u"override.voice.note"_s, dialog) != nullptr);
    QVERIFY(m_desk->urlSets.overrides(Environment::Production, UrlSetKind::Normal).isEmpty());
    voice->selectAll();
    QTest::keyClicks(voice, u"https://hooks.acme.example/voice"_s);
    QVERIFY(click(u"override.save"_s, dialog));
    auto *list = m_window->findChild<QListWidget *>(u"settings.webhooks.overrides"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Acme Dental  ·  hooks.acme.example  ·  in Fail-over the set's URLs"_s);
    const auto acme = *m_desk->organizations.find(m_desk->provisioning.organizationId);
    QCOMPARE(m_desk->urlSets.expectedWebhooks(acme).voice.url, u"https://hooks.acme.example/voice"_s);
    QVERIFY(!find<QPushButton>(page + u"overrides.add"_s)->isEnabled()); // there is no other organisation
    QVERIFY(!text(page + u"overrides.reason"_s).isEmpty());
}

void TestSetUpSettings::whatHoldsInTheOtherSetIsSaid()
{
    const QString acme = m_desk->provisioning.organizationId;
    domain::WebhookSet own = domain::defaultWebhooks();
    const auto save = [&](UrlSetKind kind, const QString &organizationId, const QString &host) {
        own.voice.url = u"https://%1/voice"_s.arg(host);
        std::optional<core::Status> saved;
        const core::CallHandle saving =
            m_desk->urlSets.save({.kind = kind, .organizationId = organizationId, .webhooks = own},
                                 [&](const core::Status &status) { saved = status; });
        QTRY_VERIFY(saved && *saved);
    };
    save(UrlSetKind::Normal, acme, u"hooks.acme.example"_s);
    save(UrlSetKind::Failover, {}, u"failover.serviceflow.com"_s);
    const auto *list = m_window->findChild<QListWidget *>(u"settings.webhooks.overrides"_s);
    QTRY_COMPARE(list->count(), 1);
    QTRY_COMPARE(list->item(0)->text(), u"Acme Dental  ·  hooks.acme.example  ·  in Fail-over the set's URLs"_s);
    QVERIFY(find(page + u"overrides.others"_s) == nullptr);
    choose(page + u"set"_s, 1);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY2(text(page + u"overrides.others"_s).contains(u"Acme Dental"_s) &&
                 text(page + u"overrides.others"_s).contains(u"in Normal only"_s),
             qPrintable(text(page + u"overrides.others"_s)));
    save(UrlSetKind::Failover, acme, u"spare.acme.example"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Acme Dental  ·  spare.acme.example  ·  in Normal hooks.acme.example"_s);
    QVERIFY(find(page + u"overrides.others"_s) == nullptr);
}

void TestSetUpSettings::removedOnesCanBePutBack()
{
    domain::WebhookSet own = domain::defaultWebhooks();
    own.voice.url = u"https://hooks.acme.example/voice"_s;
    std::optional<core::Status> saved;
    const core::CallHandle saving =
        m_desk->urlSets.save({.organizationId = m_desk->provisioning.organizationId, .webhooks = own},
                             [&](const core::Status &status) { saved = status; });
    QTRY_VERIFY(saved && *saved);
    const auto count = [this] {
        return m_desk->urlSets.overrides(Environment::Production, UrlSetKind::Normal).size();
    };
    QTRY_COMPARE(count(), 1);
    QVERIFY(click(page + u"overrides.remove"_s));
    QTRY_COMPARE(count(), 0);
    QVERIFY(click(page + u"overrides.undo"_s));
    QTRY_COMPARE(count(), 1);
    QCOMPARE(
        m_desk->urlSets.overrideOf(Environment::Production, UrlSetKind::Normal, m_desk->provisioning.organizationId),
        std::optional(own));
}

void TestSetUpSettings::defaultsAreSavedOneByOne()
{
    show(u"defaults"_s);
    const QString prefix = u"settings.defaults."_s;
    QCOMPARE(find<QLineEdit>(prefix + u"label"_s)->text(), u"Main Line"_s);
    QCOMPARE(find<QSpinBox>(prefix + u"tries"_s)->value(), 4);
    QCOMPARE(find<QSpinBox>(prefix + u"time"_s)->value(), 14);
    enter(prefix + u"areaCode"_s, u"512"_s);
    enter(prefix + u"label"_s, u"Front desk"_s);
    QTest::mouseClick(find<QCheckBox>(prefix + u"mms"_s), Qt::LeftButton, {}, {8, 8});
    for (const auto &[name, value] :
         {std::pair{u"optionsShown"_s, u"7"_s}, {u"tries"_s, u"5"_s}, {u"time"_s, u"59"_s}}) {
        auto *spin = find<QSpinBox>(prefix + name);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, value);
        QTest::keyClick(spin, Qt::Key_Return);
    }
    QTest::keyClick(find<QSpinBox>(prefix + u"time"_s), Qt::Key_Up); // by its arrows, and left
    QTest::keyClick(find<QSpinBox>(prefix + u"time"_s), Qt::Key_Tab);
    const domain::SetupDefaults wanted{.areaCode = u"512"_s,
                                       .optionsShown = 7,
                                       .needsMms = true,
                                       .label = u"Front desk"_s,
                                       .verification = domain::VerificationPlan{5, std::chrono::seconds(60)}};
    QTRY_COMPARE(m_desk->defaults.values().areaCode, wanted.areaCode);
    QTRY_COMPARE(m_desk->defaults.values().optionsShown, wanted.optionsShown);
    QTRY_COMPARE(m_desk->defaults.values().needsMms, wanted.needsMms);
    QTRY_COMPARE(m_desk->defaults.values().label, wanted.label);
    QTRY_VERIFY(m_desk->defaults.values().verification);
    QTRY_COMPARE(m_desk->defaults.values().verification->tries, 5);
    QTRY_COMPARE(m_desk->defaults.values().verification->time.count(), qint64(60000));
    QTRY_COMPARE(m_desk->defaults.values(), wanted);
    QVERIFY(text(prefix + u"time.note"_s).contains(u"4, 8, 16, 32"_s));
}

void TestSetUpSettings::badDefaultsAreSaidBesideTheirFields()
{
    show(u"defaults"_s);
    enter(u"settings.defaults.areaCode"_s, u"512, 900"_s);
    QVERIFY(text(u"settings.defaults.areaCode.fault"_s).contains(u"900"_s));
    enter(u"settings.defaults.namePattern"_s, u"{organization} {lable}"_s);
    QVERIFY(text(u"settings.defaults.namePattern.fault"_s).contains(u"{lable}"_s));
    QCOMPARE(m_desk->defaults.values(), domain::SetupDefaults());
}

void TestSetUpSettings::theNameIsPreviewed()
{
    show(u"defaults"_s);
    QVERIFY(text(u"settings.defaults.namePattern.note"_s).contains(u"Acme Dental · Main Line"_s));
    auto *pattern = find<QLineEdit>(u"settings.defaults.namePattern"_s);
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"{label} ({organization})"_s); // as it is typed
    QVERIFY(text(u"settings.defaults.namePattern.note"_s).contains(u"Main Line (Acme Dental)"_s));
    QTest::keyClick(pattern, Qt::Key_Return);
    QTRY_COMPARE(m_desk->defaults.values().namePattern, u"{label} ({organization})"_s);
}

QTEST_MAIN(TestSetUpSettings)
#include "tst_setupsettings.moc"
