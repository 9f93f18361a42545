// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/connecting.h"
#include "provisioning/runregistry.h"
#include "sandboxdesk.h"
#include "ui/common/theme.h"
#include "ui/wizard/disconnectdialog.h"
#include "ui/wizard/provisionwizard.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::SandboxDesk;
using ui::ProvisionWizard;

namespace {

const QString voiceUrl = u"https://pbx.example/answer"_s;
const QString fallbackUrl = u"https://pbx.example/broken"_s;

} // namespace

// A person connects a number that the account has, and disconnects it: the real windows, over HTTP against the sandbox.
class TestConnectWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences); }
    void init();
    void cleanup();

    void pickedConnectedAndPutBack();
    void typedInAnyForm();
    void notInThisAccountNamesIt();
    void whatIsInTheWayIsDecidedFirst();
    void withoutTextsForCallsOnly();
    void managedNumberIsRefused();
    void changedMeanwhileIsLookedAtAgain();
    void theListLeavesOutWhatIsManaged();

private:
    void open();
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_wizard->findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool isShown(const QString &name) const { return find<QWidget>(name) != nullptr; }
    bool reaches(const QString &page) const
    {
        return QTest::qWaitFor([&] { return isShown(page); }, 15'000);
    }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool click(const QString &name)
    {
        const bool isReady = QTest::qWaitFor(
            [&] {
                auto *button = find<QAbstractButton>(name);
                return button && button->isEnabled();
            },
            10'000);
        if (isReady)
            find<QAbstractButton>(name)->click();
        return isReady;
    }
    QString inject(const QString &number, const QJsonObject &more = {});
    bool toExisting();
    bool toReview(const QString &typed);
    domain::NumberConfiguration present(const QString &sid);
    // POSTs and DELETEs at Twilio since the last clear, as "PATH FORM".
    QStringList writes();

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SandboxDesk> m_desk;
    QPointer<ProvisionWizard> m_wizard;
    QString m_lastSid;
};

void TestConnectWizard::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    QVERIFY2(m_desk->open(), qPrintable(m_desk->errorText()));
}

void TestConnectWizard::cleanup()
{
    delete m_wizard;
    m_desk.reset();
}

void TestConnectWizard::open()
{
    m_wizard = new ProvisionWizard(m_desk->desk());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard));
}

QString TestConnectWizard::inject(const QString &number, const QJsonObject &more)
{
    QJsonObject body{{u"phoneNumber"_s, number},
                     {u"created"_s, u"2025-01-02T03:04:05Z"_s},
                     {u"friendly_name"_s, u"Old reception"_s},
                     {u"voice_url"_s, voiceUrl},
                     {u"voice_method"_s, u"GET"_s},
                     {u"voice_fallback_url"_s, fallbackUrl},
                     {u"address_sid"_s, u"AD0123456789abcdef0123456789abcdef"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    if (!m_desk->sandbox.post(u"/numbers"_s, body))
        return {};
    QString sid;
    const auto call =
        m_desk->services().connecting().look({m_desk->accountSid()}, *provisioning::ConnectTarget::fromText(number),
                                             [&](const core::Result<provisioning::ConnectFacts> &facts) {
                                                 sid = facts ? facts->present.sid : core::name(facts.error().kind);
                                             });
    (void)QTest::qWaitFor([&] { return !sid.isEmpty(); }, 10'000);
    return sid;
}

domain::NumberConfiguration TestConnectWizard::present(const QString &sid)
{
    std::optional<domain::NumberConfiguration> found;
    const auto call =
        m_desk->services().connecting().look({m_desk->accountSid()}, *provisioning::ConnectTarget::fromText(sid),
                                             [&](const core::Result<provisioning::ConnectFacts> &facts) {
                                                 found = facts ? facts->present : domain::NumberConfiguration();
                                             });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, 10'000);
    return *found;
}

QStringList TestConnectWizard::writes()
{
    QStringList made;
    const QJsonArray requests = m_desk->sandbox.requests(u"api"_s);
    for (const auto &value : requests) {
        const QJsonObject request = value.toObject();
        const QString method = request.value("method"_L1).toString();
        if (method != "GET"_L1)
            made << method + u' ' + request.value("path"_L1).toString().section(u'/', -2) + u' ' +
                        QString::fromUtf8(QJsonDocument(QJsonObject{{u"form"_s, request.value("form"_L1)}})
                                              .toJson(QJsonDocument::Compact));
    }
    return made;
}

bool TestConnectWizard::toExisting()
{
    open();
    QTest::keyClicks(find<QLineEdit>(u"organization.name"_s), u"acme dental"_s);
    if (!click(u"wizard.next"_s) || !reaches(u"kindPage"_s))
        return false;
    find<QRadioButton>(u"kind.existing"_s)->setChecked(true);
    return click(u"wizard.next"_s) && reaches(u"existingPage"_s);
}

bool TestConnectWizard::toReview(const QString &typed)
{
    if (!toExisting())
        return false;
    QTest::keyClicks(find<QLineEdit>(u"existing.text"_s), typed);
    return click(u"wizard.next"_s) && reaches(u"connectPage"_s);
}

void TestConnectWizard::pickedConnectedAndPutBack()
{
    const QString sid = inject(u"+15125550411"_s);
    const QJsonObject before = present(sid).raw;
    QVERIFY(toExisting());
    auto *list = find<QListView>(u"existing.list"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(text(u"wizard.truth"_s), u"Nothing is changed yet."_s);
    QVERIFY(click(u"wizard.next"_s));
    QVERIFY(reaches(u"connectPage"_s));
    QVERIFY(isShown(u"connect.after.voice"_s));
    QVERIFY(!isShown(u"connect.after.voiceFallback"_s)); // it stays
    QCOMPARE(writes(), QStringList());
    QTRY_VERIFY(find<QPushButton>(u"wizard.connect"_s)->isEnabled());
    QCOMPARE(find<QPushButton>(u"wizard.connect"_s)->text(), u"Connect (512) 555-0411"_s);
    QVERIFY(click(u"wizard.connect"_s));
    QVERIFY(reaches(u"readyPage"_s));
    // Nothing that was not edited was sent, and nothing went to the list.
    const QStringList sent = writes();
    QCOMPARE(sent.size(), 2);
    for (const QString &each : sent) {
        QVERIFY2(each.startsWith(u"POST IncomingPhoneNumbers/"_s + sid), qPrintable(each));
        QVERIFY2(!each.contains(u"Fallback"_s) && !each.contains(u"FriendlyName"_s) && !each.contains(u"Address"_s),
                 qPrintable(each));
    }
    const auto number = m_desk->desk().runs.runs().last();
    QVERIFY(number.isVerified());

    // And back.
    auto *dialog = new ui::DisconnectDialog(m_desk->desk(), number.phoneNumberId, m_wizard);
    const QPointer<QDialog> open = dialog;
    dialog->open();
    QVERIFY(click(u"disconnect.commit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!open, 10'000);
    QJsonObject after = present(sid).raw;
    QJsonObject was = before;
    for (const QString &time : {u"date_updated"_s}) {
        after.remove(time);
        was.remove(time);
    }
    QCOMPARE(after, was);
}

void TestConnectWizard::typedInAnyForm()
{
    const QString sid = inject(u"+15125550412"_s);
    QVERIFY(toReview(u"512.555.0412"_s));
    QVERIFY(text(u"connect.number"_s).startsWith(u"(512) 555-0412"_s));
    QVERIFY(click(u"wizard.back"_s));
    auto *field = find<QLineEdit>(u"existing.text"_s);
    field->selectAll();
    QTest::keyClicks(field, u" "_s + sid.left(10) + u' ' + sid.mid(10));
    QVERIFY(click(u"wizard.next"_s));
    QVERIFY(reaches(u"connectPage"_s));
}

void TestConnectWizard::notInThisAccountNamesIt()
{
    QVERIFY(toExisting());
    QTest::keyClicks(find<QLineEdit>(u"existing.text"_s), u"PN0123456789abcdef0123456789abcdef"_s);
    QVERIFY(click(u"wizard.next"_s));
    QTRY_VERIFY(isShown(u"existing.message"_s));
    QString said;
    const QList<QLabel *> labels = find<QWidget>(u"existing.message"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->text();
    QVERIFY2(said.contains(u"ServiceFlow test"_s) && said.contains(u"subaccount"_s), qPrintable(said));
    QVERIFY(isShown(u"existingPage"_s));
    QCOMPARE(writes(), QStringList());
}

void TestConnectWizard::whatIsInTheWayIsDecidedFirst()
{
    const QString sid = inject(u"+15125550413"_s, {{u"trunk_sid"_s, u"TK0123456789abcdef0123456789abcdef"_s},
                                                   {u"sms_url"_s, u"https://pbx.example/text"_s}});
    QVERIFY(
        m_desk->sandbox.post(u"/services"_s, {{u"friendlyName"_s, u"Reminders"_s}, {u"numbers"_s, QJsonArray{sid}}}));
    QVERIFY(toReview(sid));
    QVERIFY(!find<QPushButton>(u"wizard.connect"_s)->isEnabled());
    QVERIFY(!text(u"wizard.reason"_s).isEmpty());
    QVERIFY(click(u"connect.agree.trunk"_s));
    QVERIFY(!find<QPushButton>(u"wizard.connect"_s)->isEnabled()); // the service is still there
    QVERIFY(click(u"connect.agree.messagingService"_s));
    QVERIFY(click(u"wizard.connect"_s));
    QVERIFY(reaches(u"readyPage"_s));
    QCOMPARE(present(sid).trunkSid, QString());
    const QStringList sent = writes();
    QCOMPARE(sent.size(), 3);
    QVERIFY(sent.last().startsWith(u"DELETE PhoneNumbers/"_s + sid));
}

void TestConnectWizard::withoutTextsForCallsOnly()
{
    const QString sid = inject(u"+15125550414"_s, {{u"sms"_s, false}});
    QVERIFY(toReview(sid));
    QVERIFY(!find<QPushButton>(u"wizard.connect"_s)->isEnabled());
    QVERIFY(click(u"connect.withoutTexts"_s));
    QVERIFY(click(u"wizard.connect"_s));
    QVERIFY(reaches(u"readyPage"_s));
    QCOMPARE(writes().size(), 1);
    QVERIFY(!writes().first().contains(u"Sms"_s));
}

void TestConnectWizard::managedNumberIsRefused()
{
    const QString sid = inject(u"+15125550415"_s);
    QVERIFY(toReview(sid));
    QVERIFY(click(u"wizard.connect"_s));
    QVERIFY(reaches(u"readyPage"_s));
    delete m_wizard;
    QVERIFY(toReview(sid));
    QVERIFY(isShown(u"connect.message"_s));
    QVERIFY(!find<QPushButton>(u"wizard.connect"_s)->isEnabled());
}

void TestConnectWizard::changedMeanwhileIsLookedAtAgain()
{
    const QString sid = inject(u"+15125550416"_s);
    QVERIFY(toReview(sid));
    // Somebody in Twilio's Console: the number as it is now takes the place of the one that was shown.
    QVERIFY(m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, sid}, {u"voice_url"_s, u"https://third.example/voice"_s}}));
    QVERIFY(click(u"wizard.connect"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"decision.searchAgain"_s), 10'000);
    QVERIFY(text(u"decision.happened"_s).contains(u"VoiceUrl"_s));
    QCOMPARE(writes(), QStringList());
    QVERIFY(click(u"decision.searchAgain"_s));
    QVERIFY(reaches(u"existingPage"_s));
    QTRY_VERIFY(!m_desk->desk().runs.runs().first().isOpen());
    QVERIFY(click(u"wizard.next"_s));
    QVERIFY(reaches(u"connectPage"_s));
    QVERIFY(click(u"wizard.connect"_s));
    QVERIFY(reaches(u"readyPage"_s));
}

void TestConnectWizard::theListLeavesOutWhatIsManaged()
{
    const QString sid = inject(u"+15125550417"_s);
    inject(u"+14155550418"_s, {{u"friendly_name"_s, u"Spare"_s}});
    QVERIFY(toReview(sid));
    QVERIFY(click(u"wizard.connect"_s));
    QVERIFY(reaches(u"readyPage"_s));
    delete m_wizard;
    QVERIFY(toExisting());
    auto *list = find<QListView>(u"existing.list"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"(415) 555-0418"_s);
    QVERIFY(text(u"existing.status"_s).contains(u"1 "_s));
    QTest::keyClicks(find<QLineEdit>(u"existing.text"_s), u"spa"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClicks(find<QLineEdit>(u"existing.text"_s), u"x"_s);
    QCOMPARE(list->model()->rowCount(), 0);
}

QTEST_MAIN(TestConnectWizard)
#include "tst_connectwizard.moc"
