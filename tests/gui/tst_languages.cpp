// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/credentialdialog.h"
#include "ui/accounts/editaccountdialog.h"
#include "ui/accounts/removeaccountdialog.h"
#include "ui/common/theme.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/choosepage.h"
#include "ui/wizard/decisiondialog.h"
#include "ui/wizard/organizationpage.h"
#include "ui/wizard/provisionwizard.h"
#include "ui/wizard/readypage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/runtexts.h"
#include "ui/wizard/setuppage.h"
#include "unanswered.h"
#include "visibletexts.h"
#include "windowdesk.h"
#include "wizardvalues.h"
#include "words/errors.h"

#include <QApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace phonedesk::testsupport;

namespace {

constexpr QSize pageSize(660, 400); // what a page has in a window of 900 x 500

// The words of a text that some language has to have: without names, addresses, keys and units, which are the same in
// all, and without the marks of mnemonics and of what is put in.
QSet<QString> wordsOf(QString text)
{
    static const QRegularExpression names(
        u"https?:\\S+|\\bapi\\.serviceflow\\.com\\b|\\b[A-Z]{2}[0-9a-f…]{4,}\\b|\\b(Phone Desk|ServiceFlow "
        u"production|ServiceFlow|Twilio|Acme Dental|"
        "Main Line|Thanks for calling Acme Dental|Austin, TX|Austin|Modesto|Sacramento|Torrance|Los Angeles|Account "
        "SID|Auth Token|SMS|Webhooks?|[Dd]emo|DEMO|"
        "Ctrl\\+(Shift\\+)?\\w|F\\d|UTC|ms|min|Twilio \\d+)\\b"_s);
    static const QRegularExpression between(u"%L?\\d|%n|[^\\p{L}]+"_s);
    const QStringList words = text.remove(u'&').remove(names).split(between, Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

} // namespace

// The windows in each of the program's languages: nothing that people see is left in English, cut, or reached by the
// same mnemonic as its neighbour.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_languages"_s);
        QSettings().clear();
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }
    void windowsSpeak_data();
    void windowsSpeak();

private:
    struct Seen
    {
        QStringList texts;
        QStringList sharedMnemonics;
        QStringList cut;
    };
    using Open = void (TestLanguages::*)();

    Seen look(Open open);
    template <typename Window, typename... Arguments>
    Window *open(QSize size, Arguments &&...arguments);

    void nothingConnected();
    void numbers();
    void unfinishedWizard();
    void newWizard();
    void organizationPages();
    void choosePages();
    void reviewPages();
    void runPages();
    void decisions();
    void accountDialogs();
    void help();

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    StillClock m_still;
    const domain::TwilioAccount m_account{.sid = u"AC00000000000000000000000000000001"_s,
                                          .name = u"ServiceFlow production"_s};
};

// The words that a language's file leaves as they are in English: "Organisation", "Status".
static QSet<QString> sharedWords(const QString &code)
{
    QFile file(QStringLiteral(PD_TRANSLATIONS "/phonedesk_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QSet<QString> shared;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText().remove(u'&');
        else if (xml.name() == "translation"_L1 &&
                 xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&') == source)
            shared += wordsOf(source);
    }
    return shared;
}

static QList<provisioning::RunView> everyRun()
{
    using core::ErrorKind;
    QList<provisioning::RunView> views{unverifiedRun(), verifiedRun(), unknownRun()};
    for (const auto kind : {ErrorKind::NotAvailable, ErrorKind::Unauthorized, ErrorKind::Cancelled, ErrorKind::Timeout})
        views << refusedRun({.kind = kind, .effect = core::Effect::None, .operation = u"purchase"_s});
    views.last().allowed << provisioning::Decision::Retry;
    provisioning::RunView view = refusedRun({.kind = ErrorKind::Conflict, .operation = u"purchase"_s});
    view.ownership = provisioning::Ownership::FoundNotOurs;
    view.allowed << provisioning::Decision::Adopt;
    views << view;
    for (const auto finding :
         {domain::Finding::RefusedUnsigned, domain::Finding::TimedOut, domain::Finding::NotTwiml}) {
        view = unverifiedRun();
        view.verdict->webhooks[0].finding = finding;
        views << view;
    }
    view = unverifiedRun();
    view.verdict->webhooks[0].finding = domain::Finding::Good;
    view.verdict->differing.insert(u"VoiceUrl"_s, u"https://example.org"_s);
    views << view;
    view = unverifiedRun();
    view.verdict.reset();
    view.error = core::Error{.kind = ErrorKind::Unauthorized, .operation = u"configure"_s};
    views << view;
    view.error->kind = ErrorKind::Cancelled;
    views << view;
    view.givingBack = provisioning::GivingBack::NotKnown;
    views << view;
    return views;
}

TestLanguages::Seen TestLanguages::look(Open open)
{
    (this->*open)();
    Seen seen;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (!QTest::qWaitForWindowExposed(window))
            seen.cut += window->objectName() + u" was not shown"_s;
        seen.texts += textsOf(*window);
        seen.sharedMnemonics += sharedMnemonics(*window);
        // Heights of wrapped texts settle in a second round.
        if (!QTest::qWaitFor([window] { return cutTexts(*window).isEmpty(); }, 1000))
            seen.cut += cutTexts(*window);
    }
    const QList<QPointer<QWidget>> owned(windows.cbegin(), windows.cend()); // one may own another
    for (const QPointer<QWidget> &window : owned) {
        if (window && window->parentWidget() == nullptr) {
            window->hide(); // while it is whole: losing the focus is told to its parts
            delete window;
        }
    }
    m_desk.reset();
    return seen;
}

template <typename Window, typename... Arguments>
Window *TestLanguages::open(QSize size, Arguments &&...arguments)
{
    auto *window = new Window(std::forward<Arguments>(arguments)...);
    window->resize(size);
    window->show();
    return window;
}

void TestLanguages::nothingConnected()
{
    m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
    m_desk->load();
    open<ui::MainWindow>({900, 500}, m_desk->desk);
}

void TestLanguages::numbers()
{
    m_desk = std::make_unique<WindowDesk>(ui::Mode::Demo);
    m_desk->connectAccount();
    m_desk->addNumber(u"+15125550111"_s, domain::PhoneNumberStatus::Active);
    m_desk->addNumber(u"+15125550112"_s, domain::PhoneNumberStatus::Suspended);
    m_desk->unfinishedRun(u"+15125550100"_s);
    m_desk->load();
    auto *window = open<ui::MainWindow>({900, 500}, m_desk->desk);
    auto *table = window->findChild<QTableView *>(u"numbers"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex(table->model()->index(0, 0));
}

void TestLanguages::unfinishedWizard()
{
    m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
    m_desk->connectAccount();
    const QString run = m_desk->unfinishedRun(u"+15125550100"_s);
    m_desk->load();
    open<ui::ProvisionWizard>({760, 480}, m_desk->desk)->openRun(run);
}

void TestLanguages::newWizard()
{
    m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
    m_desk->connectAccount();
    m_desk->load();
    open<ui::ProvisionWizard>({760, 480}, m_desk->desk);
}

void TestLanguages::organizationPages()
{
    m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
    open<ui::OrganizationPage>(pageSize, m_desk->desk); // there is nothing yet
    m_desk->load();
    const QString id = m_desk->organizations.all().first().id;
    auto *other = open<ui::OrganizationPage>(pageSize, m_desk->desk);
    other->choose(id); // its account is not on this desk
    other->setToolTip(other->reason());
    m_desk->connectAccount();
    auto *known = open<ui::OrganizationPage>(pageSize, m_desk->desk);
    known->choose(id);
}

void TestLanguages::choosePages()
{
    using provisioning::Refusal;
    auto *found = open<ui::ChoosePage>(pageSize);
    provisioning::SearchOutcome outcome{.groups = {group(u"512"_s, 40), group(u"737"_s, 1), {.areaCode = u"210"_s}},
                                        .foundAt = began};
    outcome.groups << provisioning::SearchGroup{.areaCode = u"830"_s,
                                                .error = core::Error{.kind = core::ErrorKind::Timeout}};
    outcome.groups[1].rows[0].capabilities = {};
    outcome.priceError = core::Error{.kind = core::ErrorKind::Unreachable};
    found->setNow(began.addSecs(200));
    found->showOutcome(outcome);
    found->setToolTip(found->reason());
    auto *one = open<ui::ChoosePage>(pageSize);
    one->showOutcome({.groups = {group(u"512"_s, 1)}, .foundAt = began});
    auto *refused = open<ui::ChoosePage>(pageSize);
    refused->showOutcome({.refused = {{u"x"_s, Refusal::NotAnAreaCode, {}},
                                      {u"900"_s, Refusal::Premium, {}},
                                      {u"555"_s, Refusal::NotForSubscribers, {}},
                                      {u"?"_s, Refusal::BadContains, {}},
                                      {{}, Refusal::Nothing, {}}},
                          .foundAt = began});
    open<ui::ChoosePage>(pageSize)->showNearChoices({{u"209"_s, u"Modesto"_s, 1},
                                                     {u"279"_s, u"Sacramento"_s, 1},
                                                     {u"310"_s, u"Torrance"_s, 12},
                                                     {u"323"_s, u"Los Angeles"_s, 101}});
    open<ui::ChoosePage>(pageSize)->showError({.kind = core::ErrorKind::Unreachable});
}

void TestLanguages::reviewPages()
{
    ui::ProvisionDraft draft{.organization = domain::Organization{u"org1"_s, u"Acme Dental"_s, m_account.sid, began},
                             .account = m_account,
                             .choice = austinNumber(),
                             .label = u"Main Line"_s};
    const provisioning::ReviewFacts trial{.isTrial = true, .sameLabelNumber = u"+15125550100"_s};
    const provisioning::ReviewFacts unfinished{.sameLabelNumber = u"+15125550100"_s, .sameLabelIsOpenRun = true};
    const provisioning::ReviewFacts unsure{.lookUpError = core::Error{.kind = core::ErrorKind::Timeout}};
    for (const auto &facts : {trial, unfinished, unsure, provisioning::ReviewFacts{.alreadyOwned = true}}) {
        auto *page = open<ui::ReviewPage>(pageSize);
        page->setDraft(draft, began.date());
        page->showLooking();
        page->setToolTip(page->reason());
        page->showFacts(facts);
        page->setAccessibleDescription(page->buyText() + u'\n' + page->reason());
    }
    draft.choice->monthly.reset();
    auto *unpriced = open<ui::ReviewPage>(pageSize);
    unpriced->setDraft(draft, began.date());
    unpriced->showError({.kind = core::ErrorKind::Unreachable});
    unpriced->setToolTip(unpriced->buyText());
}

void TestLanguages::runPages()
{
    const QList<provisioning::RunView> views = everyRun();
    for (const provisioning::RunView &view : views) {
        auto *page = open<ui::SetUpPage>(pageSize, m_still);
        page->setView(view);
        page->setQuestion(ui::RunQuestions::of(view, true));
        page->setToolTip(ui::RunTexts::standing(view));
    }
    open<ui::ReadyPage>(pageSize)->setView(verifiedRun());
}

void TestLanguages::decisions()
{
    const QList<provisioning::RunView> views = everyRun();
    for (const provisioning::RunView &view : views) {
        if (const auto question = ui::RunQuestions::of(view, true))
            open<ui::DecisionDialog>({560, 300}, nullptr)->showQuestion(*question);
    }
    open<ui::DecisionDialog>({560, 300}, nullptr)->showQuestion(ui::RunQuestions::closing(unverifiedRun()));
    m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
    open<ui::DecisionDialog>({560, 300}, nullptr)->showSigningToken(m_account.name);
    open<ui::DecisionDialog>({640, 400}, nullptr)->showKey(m_desk->accounts, m_account);
    open<ui::DecisionDialog>({560, 300}, nullptr)->showSteps(words::manualSteps(unverifiedRun().verdict->webhooks[0]));
    open<ui::DecisionDialog>({560, 300}, nullptr)->showRelease({}, {}, austinNumber().number);
}

void TestLanguages::accountDialogs()
{
    m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
    open<ui::AccountDialog>({560, 480}, m_desk->accounts, nullptr);
    open<ui::CredentialDialog>({560, 300}, m_desk->accounts, m_account, ui::CredentialDialog::Purpose::SigningToken,
                               nullptr);
    open<ui::CredentialDialog>({560, 300}, m_desk->accounts, m_account, ui::CredentialDialog::Purpose::NewKey, nullptr);
    open<ui::EditAccountDialog>({440, 300}, m_desk->accounts, m_account, nullptr);
    open<ui::RemoveAccountDialog>({520, 300}, m_desk->accounts, m_account,
                                  ui::AccountRemains{.numbers = 2, .cost = u"$2.30"_s, .organizations = 2}, nullptr);
}

void TestLanguages::help()
{
    ui::openAbout(nullptr);
    ui::HelpWindow help({{u"F1"_s, u"Help"_s}});
    help.show();
}

void TestLanguages::windowsSpeak_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Open>("open");
    const std::pair<const char *, Open> windows[]{
        {"nothing connected", &TestLanguages::nothingConnected},
        {"numbers", &TestLanguages::numbers},
        {"unfinished wizard", &TestLanguages::unfinishedWizard},
        {"new wizard", &TestLanguages::newWizard},
        {"organisation", &TestLanguages::organizationPages},
        {"choose", &TestLanguages::choosePages},
        {"review", &TestLanguages::reviewPages},
        {"runs", &TestLanguages::runPages},
        {"decisions", &TestLanguages::decisions},
        {"accounts", &TestLanguages::accountDialogs},
        {"help", &TestLanguages::help},
    };
    for (const auto *code : {"es", "de", "fr"}) {
        for (const auto &[name, open] : windows)
            QTest::addRow("%s, %s", name, code) << QString::fromLatin1(code) << open;
    }
}

void TestLanguages::windowsSpeak()
{
    QFETCH(QString, code);
    QFETCH(Open, open);
    const Seen english = look(open);
    Unanswered unanswered;
    QCoreApplication::installTranslator(&unanswered);
    const desktop::Language language{QLocale(code)};
    QLocale::setDefault(QLocale(code));
    const Seen translated = look(open);
    QLocale::setDefault(QLocale::c());
    QVERIFY(english.texts.size() > 1);
    QVERIFY(translated.texts.size() > 1);

    unanswered.asked.removeDuplicates();
    QCOMPARE(unanswered.asked.join(u'\n'), QString());
    const QSet<QString> shared = sharedWords(code);
    QStringList same;
    for (const QString &text : translated.texts) {
        if (english.texts.contains(text) && !shared.contains(wordsOf(text)) && !same.contains(text))
            same += text;
    }
    QCOMPARE(same.join(u'\n'), QString());
    QCOMPARE(english.cut.join(u'\n'), QString());
    QCOMPARE(translated.cut.join(u'\n'), QString());
    QCOMPARE(translated.sharedMnemonics.join(u'\n'), QString());
    QCOMPARE(english.sharedMnemonics.join(u'\n'), QString());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
