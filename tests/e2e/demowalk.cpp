// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/demowalk.h"

#include "domain/e164number.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

bool canBeChosen(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsSelectable);
}

QString e164(const QString &text)
{
    const auto number = domain::E164Number::fromText(text);
    return number ? number->toString() : text;
}

} // namespace

DemoWalk::DemoWalk(Program &program, const Person &person, Onlooker onlooker)
    : m_program(program), m_person(person), m_onlooker(std::move(onlooker)),
      m_control(program.services().demo()->ready().control)
{
    setLatency(quickMs);
}

void DemoWalk::setLatency(int milliseconds)
{
    askSandbox(m_control, u"/latency"_s, QJsonObject{{u"ms"_s, milliseconds}});
}

// From the Demo menu or by its keys, as sales does it; then the sandbox must know.
void DemoWalk::arm(const QString &action)
{
    m_person.chooseInMenu(action);
    waitUntilArmed(1);
}

void DemoWalk::pressScenario(int key, int armed)
{
    m_person.press(key, Qt::ControlModifier | Qt::ShiftModifier);
    waitUntilArmed(armed);
}

void DemoWalk::waitUntilArmed(int count)
{
    const QDeadlineTimer patience(std::chrono::seconds(20));
    while (askSandbox(m_control, u"/faults"_s).value(u"faults"_s).toArray().size() != count) {
        if (patience.hasExpired())
            throw Stuck(u"not %1 failures are armed"_s.arg(count));
    }
}

void DemoWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void DemoWalk::chooseRow(const QString &number)
{
    m_person.clickRow(u"numbers"_s, [&](const QModelIndex &index) { return index.data().toString().contains(number); });
    m_person.waitToSee(u"details.history.0"_s);
}

void DemoWalk::showWorld()
{
    told(u"The numbers window, with a year behind it"_s);
    m_person.waitToSee(u"numbers"_s);
    m_person.clickRow(u"numbers"_s, [](const QModelIndex &index) { return index.row() == 4; });
    m_person.waitToSee(u"details.history.0"_s);
    seen(u"numbers-world"_s, u"mainWindow"_s);
    told(u"Those that need attention"_s);
    chooseRow(u"555-0140"_s);
    seen(u"numbers-failing"_s, u"mainWindow"_s);
    chooseRow(u"555-7741"_s);
    seen(u"numbers-differs"_s, u"mainWindow"_s);
    chooseRow(u"555-0163"_s);
    seen(u"numbers-suspended"_s, u"mainWindow"_s);
}

void DemoWalk::openWizard()
{
    m_person.click(m_person.sees(u"empty.setUp"_s) ? u"empty.setUp"_s : u"toolRow.setUp"_s);
    m_person.waitToSee(u"provisionWizard"_s);
}

void DemoWalk::chooseOrganization(const QString &name)
{
    m_person.clickRow(u"organization.list"_s,
                      [&](const QModelIndex &index) { return index.data().toString().contains(name); });
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"kindPage"_s);
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"choosePage"_s);
}

void DemoWalk::search(const QString &areaCodes)
{
    m_person.typeInto(u"choose.areaCode"_s, areaCodes);
    // What was found before stays for a moment: only new rows are an answer.
    const auto *list = m_person.see(u"choosePage"_s)->findChild<QAbstractItemView *>(u"choose.list"_s);
    const QSignalSpy answered(list->model(), &QAbstractItemModel::modelReset);
    m_person.press(Qt::Key_Return);
    m_person.wait(u"the search does not end"_s, [&] { return !answered.isEmpty(); });
    m_person.waitToSee(u"choose.list"_s);
}

void DemoWalk::chooseNumber()
{
    m_person.clickRow(u"choose.list"_s, canBeChosen);
    m_person.click(u"wizard.get"_s);
    m_person.waitToSee(u"reviewPage"_s);
}

void DemoWalk::buy()
{
    m_ordered << e164(m_person.read(u"review.number"_s).section(u"  ·  "_s, 0, 0));
    m_person.click(u"wizard.buy"_s);
    m_person.waitToSee(u"setUpPage"_s);
}

QString DemoWalk::waitUntilReady()
{
    m_person.waitToSee(u"readyPage"_s);
    m_ready << e164(m_person.read(u"ready.number"_s));
    return m_ready.last();
}

void DemoWalk::searchWithTrouble()
{
    told(u"An area code of another country, a premium one, and none at all"_s);
    m_person.typeInto(u"choose.areaCode"_s, u"242, 900, 5x"_s);
    m_person.press(Qt::Key_Return);
    m_person.waitToSee(u"choose.fault"_s);
    seen(u"wizard-choose-refused"_s, u"provisionWizard"_s);

    told(u"An area code without a number, and those near it"_s);
    m_person.typeInto(u"choose.areaCode"_s, u"213"_s);
    m_person.press(Qt::Key_Return);
    m_person.wait(u"no near choices came"_s, [this] {
        const auto buttons = m_person.see(u"choosePage"_s)->findChildren<QWidget *>();
        return std::ranges::any_of(buttons, [](const QWidget *button) {
            return button->isVisible() && button->objectName().startsWith("choose.near."_L1);
        });
    });
    seen(u"wizard-choose-none"_s, u"provisionWizard"_s);
}

void DemoWalk::markSecondChoice()
{
    m_person.clickRow(u"choose.list"_s, canBeChosen);
    const auto *list = m_person.see<QAbstractItemView>(u"choose.list"_s);
    const int first = list->currentIndex().row();
    m_person.clickRow(u"choose.list"_s,
                      [first](const QModelIndex &index) { return canBeChosen(index) && index.row() > first; });
    m_person.click(u"choose.mark"_s);
}

void DemoWalk::setUpFirstNumber()
{
    told(u"The Demo menu: the webhook will fail"_s);
    m_person.openMenuOf(u"action.demoWebhookDown"_s);
    m_person.press(Qt::Key_Escape);
    arm(u"action.demoWebhookDown"_s);

    told(u"Set up a number: whose it will be"_s);
    openWizard();
    seen(u"wizard-organisation"_s, u"provisionWizard"_s);
    told(u"A new organisation"_s);
    m_person.typeInto(u"organization.name"_s, u"Quarterdeck Sailing"_s);
    m_person.waitToSee(u"organization.create"_s);
    seen(u"wizard-organisation-new"_s, u"provisionWizard"_s);
    m_person.click(u"organization.create"_s);
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"kindPage"_s);
    seen(u"wizard-new-or-existing"_s, u"provisionWizard"_s);
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"choosePage"_s);
    seen(u"wizard-choose-empty"_s, u"provisionWizard"_s);
    searchWithTrouble();
    told(u"Numbers in 512 and 737"_s);
    search(u"512, 737"_s);
    seen(u"wizard-choose-groups"_s, u"provisionWizard"_s);
    told(u"Numbers in 512, and a second choice"_s);
    search(u"512"_s);
    m_person.clickRow(u"choose.list"_s, canBeChosen);
    seen(u"wizard-choose"_s, u"provisionWizard"_s);
    markSecondChoice();
    seen(u"wizard-choose-second"_s, u"provisionWizard"_s);

    told(u"Review"_s);
    m_person.click(u"wizard.get"_s);
    m_person.wait(u"Buy cannot be clicked"_s, [this] { return m_person.see(u"wizard.buy"_s)->isEnabled(); });
    seen(u"wizard-review"_s, u"provisionWizard"_s);
    told(m_person.read(u"wizard.buy"_s));
    setLatency(600);
    buy();
    seen(u"wizard-setup-purchasing"_s, u"provisionWizard"_s);
    m_person.wait(u"it was not bought"_s, [this] { return m_person.see<QProgressBar>(u"setUp.bar"_s)->value() >= 50; });
    seen(u"wizard-setup-verifying"_s, u"provisionWizard"_s);
    told(u"The webhook failed: it will be tried again by itself"_s);
    m_person.waitToSee(u"setUp.retryNow"_s);
    seen(u"wizard-setup-retrying"_s, u"provisionWizard"_s);
    pressScenario(Qt::Key_4, 0);
    m_person.click(u"setUp.retryNow"_s);
    told(waitUntilReady() + u" is ready"_s);
    setLatency(quickMs);
    seen(u"wizard-ready"_s, u"provisionWizard"_s);
}

void DemoWalk::showNumbers()
{
    told(u"What was sent to Twilio"_s);
    m_person.click(u"ready.showRequest"_s);
    m_person.waitToSee(u"request.copy"_s);
    seen(u"request"_s, u"requestDialog"_s);
    m_person.see<QTabWidget>(u"request.tabs"_s)->setCurrentIndex(2);
    seen(u"request-terraform"_s, u"requestDialog"_s);
    m_person.click(u"request.close"_s);
    m_person.waitNotToSee(u"requestDialog"_s);
    told(u"The number in the numbers window"_s);
    m_person.click(u"ready.showInNumbers"_s);
    m_person.click(u"wizard.done"_s);
    m_person.waitNotToSee(u"provisionWizard"_s);
    seen(u"numbers-verified"_s, u"mainWindow"_s);
    m_program.window()->activateWindow();
    told(u"About"_s);
    m_person.chooseInMenu(u"action.about"_s);
    m_person.wait(u"no dialog came"_s, [] { return QApplication::activeModalWidget() != nullptr; });
    m_onlooker.seen(u"about"_s, QApplication::activeModalWidget());
    m_person.press(Qt::Key_Escape);
    m_person.wait(u"the dialog stays"_s, [] { return QApplication::activeModalWidget() == nullptr; });
    m_program.window()->activateWindow();
}

void DemoWalk::showSettings()
{
    told(u"The settings"_s);
    m_person.chooseInMenu(u"action.settings"_s);
    const auto *window = qobject_cast<ui::SettingsWindow *>(m_person.see(u"settings"_s));
    const int pages = m_person.see<QListWidget>(u"settings.pages"_s)->count();
    for (int page = 0; page < pages; ++page) {
        m_person.clickRow(u"settings.pages"_s, [page](const QModelIndex &index) { return index.row() == page; });
        seen(u"settings-"_s + window->page(), u"settings"_s);
    }
    m_person.typeInto(u"settings.search"_s, u"utc"_s);
    seen(u"settings-search"_s, u"settings"_s);
    m_person.press(Qt::Key_Escape); // out of the search
    m_person.press(Qt::Key_Escape);
    m_person.waitNotToSee(u"settings"_s);
    m_program.window()->activateWindow();
}

void DemoWalk::setUpSecondNumber()
{
    told(u"The Demo menu: the next number is taken, and the webhook stays down"_s);
    arm(u"action.demoTaken"_s);
    openWizard();
    pressScenario(Qt::Key_4, 2);
    chooseOrganization(u"Acme Dental"_s);
    search(u"415"_s);
    markSecondChoice();
    m_person.click(u"wizard.get"_s);
    buy();
    told(u"It was taken: the second choice is offered"_s);
    m_person.waitToSee(u"decision.buyNext"_s);
    seen(u"retry-taken"_s, u"decision"_s);
    seen(u"wizard-setup-taken"_s, u"provisionWizard"_s);
    const auto second = domain::E164Number::fromText(m_person.read(u"decision.buyNext"_s).section(u'(', 1, 1).left(13));
    m_ordered << (second ? second->toString() : m_person.read(u"decision.buyNext"_s));
    m_person.click(u"decision.buyNext"_s);

    told(u"The webhook is down: what now?"_s);
    m_person.waitToSee(u"decision.howToFix"_s);
    waitUntilArmed(0); // a person is asked: from here on it answers again
    seen(u"retry-webhook-down"_s, u"decision"_s);
    m_person.click(u"decision.howToFix"_s);
    m_person.waitToSee(u"decision.steps"_s);
    seen(u"retry-how-to-fix"_s, u"decision"_s);
    m_person.click(u"decision.back"_s);
    askForRelease();
    told(u"Left unfinished"_s);
    m_person.press(Qt::Key_Escape);
    m_person.waitToSee(u"setUp.question"_s);
    seen(u"wizard-setup-stopped"_s, u"provisionWizard"_s);
    m_person.click(u"wizard.close"_s);
    m_person.waitToSee(u"decision.goBack"_s);
    seen(u"closing"_s, u"decision"_s);
    m_person.click(u"decision.leaveUnfinished"_s);
    m_person.waitNotToSee(u"provisionWizard"_s);
}

void DemoWalk::askForRelease()
{
    told(u"Giving it back asks for the number, and is not done"_s);
    m_person.click(u"decision.giveBack"_s);
    m_person.waitToSee(u"decision.release"_s);
    seen(u"release"_s, u"decision"_s);
    m_person.typeInto(u"decision.typed"_s, m_ordered.last());
    m_person.wait(u"Release cannot be clicked"_s, [this] { return m_person.see(u"decision.release"_s)->isEnabled(); });
    seen(u"release-typed"_s, u"decision"_s);
    m_person.click(u"decision.keep"_s);
    m_person.waitToSee(u"decision.retry"_s);
}

void DemoWalk::finishSecondNumber()
{
    told(u"It waits in the numbers window"_s);
    m_person.clickRow(u"numbers"_s, [](const QModelIndex &index) { return index.row() == 0; });
    m_person.waitToSee(u"numbers"_s);
    seen(u"numbers-unfinished"_s, u"mainWindow"_s);
    m_program.window()->activateWindow();
    m_person.chooseInMenu(u"action.continue"_s);
    m_person.waitToSee(u"setUp.question"_s);
    seen(u"wizard-setup-continued"_s, u"provisionWizard"_s);
    told(u"The webhook works again"_s);
    m_person.click(u"setUp.question.retry"_s);
    told(waitUntilReady() + u" is ready"_s);
    m_person.click(u"wizard.done"_s);
    m_person.waitNotToSee(u"provisionWizard"_s);
    seen(u"numbers-two"_s, u"mainWindow"_s);
}

QStringList DemoWalk::whatIsWrong() const
{
    QStringList wrong;
    const auto numbers = m_program.services().numbers().all();
    for (const QString &ready : m_ready) {
        const auto row = std::ranges::find(numbers, ready, [](const auto &number) { return number.number.toString(); });
        if (row == numbers.end())
            wrong << ready + u" is not in the database"_s;
        else if (row->status != domain::PhoneNumberStatus::Active || !row->verdict || !row->verdict->isVerified())
            wrong << ready + u" is not verified in the database"_s;
    }
    if (m_ready.isEmpty())
        wrong << u"no number was set up"_s;

    const QJsonObject ledger = askSandbox(m_control, u"/ledger"_s);
    const QJsonObject posts = ledger.value(u"purchasePosts"_s).toObject();
    QStringList ordered = m_ordered;
    ordered.removeDuplicates();
    if (posts.size() != ordered.size())
        wrong << u"ordered were %1, on the wire were %2"_s.arg(ordered.join(u", "_s), posts.keys().join(u", "_s));
    for (const QString &number : ordered) {
        if (posts.value(number).toInt() != 1)
            wrong << u"%1 purchase requests for %2, not 1"_s.arg(posts.value(number).toInt()).arg(number);
    }
    const QJsonArray bought = ledger.value(u"purchases"_s).toArray();
    if (bought.size() != m_ready.size())
        wrong << u"%1 numbers were bought, not %2"_s.arg(bought.size()).arg(m_ready.size());
    if (!ledger.value(u"unknownParameters"_s).toObject().isEmpty())
        wrong << u"parameters that Twilio does not know were sent"_s;
    return wrong;
}

} // namespace phonedesk::e2e
