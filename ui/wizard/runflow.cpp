// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/runflow.h"

#include "access/accounts.h"
#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/wizard/setuppage.h"
#include "words/amounts.h"
#include "words/errors.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::Decision;
using provisioning::Ownership;
using workflow::RunState;

RunFlow::RunFlow(Desk &desk, SetUpPage &page, QWidget &window)
    : QObject(&window), m_desk(desk), m_page(page), m_window(window)
{
    // A run that works changes several times in a row, and sends its next request meanwhile: once is enough, after it.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RunFlow::refresh);
    connect(&m_desk.runs, &provisioning::RunRegistry::runChanged, this, [this](const QString &runId) {
        if (runId == m_runId)
            m_soon.start();
    });
    connect(&m_page, &SetUpPage::retryNowRequested, this,
            [this] { act(m_view && m_view->may(Decision::LookNow) ? Act::LookNow : Act::Retry); });
    connect(&m_page, &SetUpPage::acted, this, &RunFlow::act);
}

void RunFlow::start(const ProvisionDraft &draft)
{
    m_call = m_desk.runs.start(draft.request(), [this](const core::Result<QString> &runId) {
        if (!runId) {
            emit startFailed(runId.error());
            return;
        }
        watch(*runId);
        emit started();
    });
}

void RunFlow::watch(const QString &runId)
{
    m_runId = runId;
    m_question.reset();
    refresh();
}

void RunFlow::forget()
{
    m_soon.stop();
    m_runId.clear();
    m_view.reset();
    m_question.reset();
    if (m_dialog)
        m_dialog->close();
}

bool RunFlow::asksBeforeClosing() const
{
    return m_view && m_view->isOpen() && !m_view->heldElsewhere && m_view->ownership == Ownership::Bought &&
           m_view->state == RunState::AwaitingDecision;
}

void RunFlow::askBeforeClosing()
{
    openDialog(RunQuestions::closing(*m_view));
}

void RunFlow::refresh()
{
    const auto view = m_desk.runs.view(m_runId);
    if (!view)
        return;
    m_view = view;
    m_page.setView(*view);
    updateQuestion();
    emit changed();
}

void RunFlow::updateQuestion()
{
    const auto question = RunQuestions::of(*m_view, m_desk.mode == Mode::Live);
    if (question == m_question)
        return;
    const bool isNew = question && (!m_question || m_question->kind != question->kind);
    m_question = question;
    const bool isGivingBack = m_view->givingBack == provisioning::GivingBack::Asking;
    if (!question && isGivingBack && m_dialog && m_dialog->page() == DecisionDialog::Page::Release)
        return; // the dialog says that it is under way, and how it ended
    if (!question) {
        m_page.setQuestion({});
        if (m_dialog)
            m_dialog->close();
        return;
    }
    const bool isShown = m_dialog && m_dialog->page() == DecisionDialog::Page::Question;
    if (isShown)
        m_dialog->showQuestion(*question); // the same dialog says what is so now
    else if (isNew && !m_dialog && m_window.isVisible())
        openDialog(*question);
    m_page.setQuestion(m_dialog ? std::nullopt : question);
}

void RunFlow::openDialog(const RunQuestion &question)
{
    m_page.setQuestion({});
    if (!m_dialog) {
        m_dialog = new DecisionDialog(&m_window);
        connect(m_dialog, &DecisionDialog::acted, this, &RunFlow::act);
        connect(m_dialog, &DecisionDialog::releaseConfirmed, this, &RunFlow::release);
        connect(m_dialog, &QDialog::finished, this, [this] {
            m_dialog = nullptr;
            m_page.setQuestion(m_question);
        });
    }
    m_dialog->showQuestion(question);
    m_dialog->open();
}

bool RunFlow::showDialog()
{
    if (!m_dialog && m_question)
        openDialog(*m_question);
    return m_dialog;
}

void RunFlow::act(Act act)
{
    if (!m_view)
        return;
    switch (act) {
    case Act::Retry:
        m_desk.runs.decide(m_runId, Decision::Retry);
        break;
    case Act::LookNow:
        m_desk.runs.decide(m_runId, Decision::LookNow);
        break;
    case Act::Adopt:
        m_desk.runs.decide(m_runId, Decision::Adopt);
        break;
    case Act::BuyNext:
        buyNext();
        break;
    case Act::SearchAgain: {
        const QString settled = m_runId;
        forget();
        emit searchAgainRequested();
        m_desk.runs.decide(settled, Decision::Forget);
        break;
    }
    case Act::AddSigningToken:
    case Act::ReplaceKey:
        openSecret(act);
        break;
    case Act::HowToFix:
        if (showDialog() && m_view->verdict && m_view->verdict->firstTrouble())
            m_dialog->showSteps(words::manualSteps(*m_view->verdict->firstTrouble()));
        break;
    case Act::CopyDetails:
        if (m_question)
            QGuiApplication::clipboard()->setText(m_question->details);
        break;
    case Act::OpenConsole:
        QDesktopServices::openUrl(QUrl(u"https://console.twilio.com/"_s));
        break;
    case Act::GiveBack:
        openRelease();
        break;
    case Act::PutBack:
        if (m_dialog) // no dialog on top of another
            m_dialog->close();
        emit disconnectRequested(m_view->phoneNumberId);
        break;
    case Act::LeaveUnfinished:
        if (m_dialog)
            m_dialog->close();
        emit closeRequested();
        break;
    case Act::GoBack:
    case Act::Close:
        if (m_dialog)
            m_dialog->close();
        break;
    }
}

void RunFlow::buyNext()
{
    const auto next = m_view->nextChoice();
    if (!next)
        return;
    m_call = m_desk.runs.buyInstead(m_runId, *next, [this](const core::Result<QString> &runId) {
        if (!runId) {
            // Nothing was ordered. The question stands, and says why.
            if (m_dialog)
                m_dialog->setNote(words::describe(runId.error()).text());
            return;
        }
        if (m_dialog)
            m_dialog->close();
        watch(*runId);
        emit started();
    });
}

void RunFlow::openRelease()
{
    const auto &request = m_view->request;
    if (!showDialog())
        return;
    //: %1 a number, %2 its label, %3 an organisation
    const QString title =
        tr("Release %1, %2 of %3?").arg(request.choice.number.display(), request.label, request.organizationName);
    const QString text =
        request.choice.monthly
            //: %1 is "$1.15 a month"
            ? tr("Calls and texts stop at once. Saves %1; this month is not refunded. For ten days it can be bought "
                 "back, only in Twilio's Console.")
                  .arg(words::aMonth(request.choice.monthly))
            : tr("Calls and texts stop at once. It is charged no more; this month is not refunded. For ten days it can "
                 "be bought back, only in Twilio's Console.");
    m_dialog->showRelease(title, text, request.choice.number);
}

void RunFlow::release(const QString &typed)
{
    m_dialog->showBusy(tr("Giving the number back…"));
    m_call = m_desk.runs.giveBack(m_runId, typed, [this](const core::Status &given) {
        if (!m_dialog)
            return;
        if (given)
            m_dialog->close();
        else
            m_dialog->showFault(words::describe(given.error(), m_view->request.choice.number.display()).text());
    });
}

void RunFlow::openSecret(Act act)
{
    const auto account = m_desk.accounts.find(m_view->request.accountSid);
    if (!account || !showDialog())
        return;
    if (act == Act::AddSigningToken)
        m_dialog->showSigningToken(account->name + u" ("_s + domain::shortSid(account->sid) + u')');
    else
        m_dialog->showKey(m_desk.accounts, *account);
    disconnect(m_dialog, &DecisionDialog::secretEntered, this, nullptr);
    connect(m_dialog, &DecisionDialog::secretEntered, this, [this, act] { saveSecret(act); });
}

void RunFlow::saveSecret(Act act)
{
    const QString sid = m_view->request.accountSid;
    const auto done = [this](const core::Status &saved) {
        if (!m_dialog)
            return;
        if (!saved)
            m_dialog->showFault(words::describe(saved.error()).text());
        else if (m_question)
            m_dialog->showQuestion(*m_question); // the key is replaced; what is next stands there
        else
            m_dialog->close();
    };
    if (act == Act::AddSigningToken) {
        core::Secret token = m_dialog->takeSecret();
        m_dialog->showBusy(tr("Asking Twilio…"));
        m_call = m_desk.accounts.addSigningToken(sid, std::move(token), done);
        return;
    }
    access::CredentialDraft draft = m_dialog->credential();
    if (const QList<access::DraftFault> faults = m_desk.accounts.check(draft); !faults.isEmpty()) {
        m_dialog->showFaults(faults);
        return;
    }
    const auto account = m_desk.accounts.find(sid);
    m_dialog->showBusy(tr("Asking Twilio…"));
    m_call = m_desk.accounts.replaceCredential(
        sid, std::move(draft), account ? account->credentialPlace : domain::CredentialPlace::Keychain, done);
}

} // namespace phonedesk::ui
