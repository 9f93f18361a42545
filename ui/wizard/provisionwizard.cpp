// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/provisionwizard.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "core/preferences.h"
#include "provisioning/runregistry.h"
#include "provisioning/urlsets.h"
#include "ui/common/button.h"
#include "ui/common/helptopic.h"
#include "ui/common/look.h"
#include "ui/common/modestrip.h"
#include "ui/common/steplist.h"
#include "ui/wizard/buyguard.h"
#include "ui/wizard/choosepage.h"
#include "ui/wizard/connectbranch.h"
#include "ui/wizard/connectpage.h"
#include "ui/wizard/existingpage.h"
#include "ui/wizard/kindpage.h"
#include "ui/wizard/organizationpage.h"
#include "ui/wizard/preparation.h"
#include "ui/wizard/readypage.h"
#include "ui/wizard/reviewflow.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/runflow.h"
#include "ui/wizard/searchflow.h"
#include "ui/wizard/setuppage.h"
#include "ui/wizard/wizardfooter.h"

#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

ProvisionWizard::ProvisionWizard(Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window), m_desk(desk), m_mode(new ModeStrip(desk.mode, this)),
      m_steps(new StepList(
          {tr("Organisation"), tr("New or existing"), tr("Choose"), tr("Review"), tr("Set up"), tr("Ready")}, this)),
      m_pages(new QStackedWidget(this)), m_organization(new OrganizationPage(desk, this)), m_kind(new KindPage(this)),
      m_choose(new ChoosePage(this)), m_existing(new ExistingPage(this)), m_review(new ReviewPage(this)),
      m_connect(new ConnectPage(this)), m_setUp(new SetUpPage(desk.clock, desk.preferences.times(), this)),
      m_ready(new ReadyPage(desk.preferences.times(), this)), m_footer(new WizardFooter(this)),
      m_cancel(m_footer->addButton(Button::Rank::Flat, tr("Cancel"), u"wizard.cancel"_s)),
      m_back(m_footer->addButton(Button::Rank::Secondary, tr("&Back"), u"wizard.back"_s)),
      m_next(m_footer->addButton(Button::Rank::Primary, tr("&Next"), u"wizard.next"_s)),
      m_get(m_footer->addButton(Button::Rank::Primary, tr("&Get this number"), u"wizard.get"_s)),
      m_buy(m_footer->addButton(Button::Rank::Primary, tr("Buy"), u"wizard.buy"_s)),
      m_commit(m_footer->addButton(Button::Rank::Primary, tr("Connect"), u"wizard.connect"_s)),
      m_close(m_footer->addButton(Button::Rank::Secondary, tr("Close"), u"wizard.close"_s)),
      m_another(m_footer->addButton(Button::Rank::Secondary, tr("Set up &another"), u"wizard.another"_s)),
      m_done(m_footer->addButton(Button::Rank::Primary, tr("&Done"), u"wizard.done"_s)), m_guard(new BuyGuard(*m_buy)),
      m_commitGuard(new BuyGuard(*m_commit)), m_search(new SearchFlow(desk, *m_choose, this)),
      m_reviewing(new ReviewFlow(desk, *m_review, this)),
      m_branch(new ConnectBranch(desk, *m_existing, *m_connect, this)), m_run(new RunFlow(desk, *m_setUp, *this))
{
    setObjectName(u"provisionWizard"_s);
    setWindowTitle(tr("Set up a number"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connectPages();
    connectBranch();
    showAccount(m_organization->account());
    goTo(OrganizationStep);
}

ProvisionWizard::~ProvisionWizard()
{
    hide(); // a field that loses its focus tells a whole window
}

void ProvisionWizard::layOut()
{
    for (WizardPage *each : std::initializer_list<WizardPage *>{m_organization, m_kind, m_choose, m_existing, m_review,
                                                                m_connect, m_setUp, m_ready})
        m_pages->addWidget(each);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_mode);
    column->addLayout(middle, 1);
    column->addWidget(m_footer);
    resize(QSize(px(this, 860), px(this, 580)).boundedTo(screen()->availableSize()));
}

void ProvisionWizard::connectPages()
{
    connect(m_cancel, &Button::clicked, this, &QWidget::close);
    connect(m_close, &Button::clicked, this, &QWidget::close);
    connect(m_done, &Button::clicked, this, &QWidget::close);
    connect(m_back, &Button::clicked, this, &ProvisionWizard::goBack);
    connect(m_next, &Button::clicked, this, [this] {
        if (m_step == OrganizationStep)
            leaveOrganization();
        else if (m_step == KindStep)
            leaveKind();
        else
            m_branch->look();
    });
    connect(m_get, &Button::clicked, this, &ProvisionWizard::leaveChoose);
    connect(m_buy, &Button::clicked, this, &ProvisionWizard::buy);
    connect(m_guard, &BuyGuard::rested, this, &ProvisionWizard::refresh);
    connect(m_another, &Button::clicked, this, [this] {
        emit setUpAnother();
        close();
    });

    connect(m_organization, &OrganizationPage::choiceChanged, this, [this] {
        if (m_step == OrganizationStep) // afterwards it is the run's own, whatever the organisation gets meanwhile
            showAccount(m_organization->account());
        refresh();
    });
    connect(m_organization, &OrganizationPage::nextRequested, this, &ProvisionWizard::goToChoose);
    connect(m_organization, &OrganizationPage::createRequested, this, &ProvisionWizard::createOrganization);
    connect(m_organization, &OrganizationPage::mended, m_next, qOverload<>(&QWidget::setFocus));
    connect(&m_desk.accounts, &access::Accounts::keysChanged, this, [this] {
        if (m_step == OrganizationStep)
            showAccount(m_organization->account());
    });

    connect(m_choose, &ChoosePage::choiceChanged, this, &ProvisionWizard::refresh);
    connect(m_choose, &ChoosePage::getRequested, this, &ProvisionWizard::leaveChoose);

    connect(m_review, &ReviewPage::labelEdited, this, [this] {
        m_guard->forgetFocus();
        refresh();
    });
    connect(m_review, &ReviewPage::labelCommitted, this, [this] {
        if (m_step == ReviewStep && m_review->label() != m_draft.label)
            m_reviewing->ask(m_draft);
    });
    connect(m_review, &ReviewPage::labelEntered, this, [this] {
        m_guard->bringFocus();
        refresh();
    });
    connect(m_reviewing, &ReviewFlow::changed, this, &ProvisionWizard::refresh);
    connect(&m_desk.urlSets, &provisioning::UrlSets::changed, this, [this] {
        if (m_step == ReviewStep && !m_isStarting)
            isConnecting() ? m_branch->showWebhooks(m_desk.urlSets.expectedWebhooks(*m_draft.organization))
                           : m_reviewing->showWebhooks(m_draft);
    });

    connect(m_run, &RunFlow::started, this, [this] {
        m_isStarting = false;
        m_desk.preferences.setLastOrganization(m_run->view()->request.organizationId);
        if (m_step != SetUpStep)
            goTo(SetUpStep);
        runChanged();
        emit settled();
    });
    connect(m_run, &RunFlow::startFailed, this, [this](const core::Error &error) {
        m_isStarting = false;
        if (isConnecting())
            m_connect->showError(error);
        else
            m_review->showError(error);
        refresh();
        emit settled();
    });
    connect(m_run, &RunFlow::changed, this, &ProvisionWizard::runChanged);
    connect(m_run, &RunFlow::searchAgainRequested, this, &ProvisionWizard::searchAgain);
    connect(m_run, &RunFlow::closeRequested, this, [this] {
        m_isLeaving = true;
        close();
    });
    connect(m_ready, &ReadyPage::copied, this, [this] { m_footer->setTruth(tr("Copied.")); });
    connect(m_ready, &ReadyPage::showInNumbersRequested, this,
            [this] { emit showInNumbers(m_run->view()->phoneNumberId); });
}

void ProvisionWizard::openRun(const QString &runId)
{
    m_run->watch(runId);
    const auto &view = m_run->view();
    if (!view)
        return;
    const auto &request = view->request;
    m_draft.organization = m_desk.organizations.find(request.organizationId);
    m_draft.account = m_desk.accounts.find(request.accountSid);
    m_draft.label = request.label;
    m_draft.expected.webhooks = request.webhooks;
    m_draft.namePattern = request.namePattern;
    m_draft.verification = request.verification;
    m_preparedFor = request.organizationId;
    m_draft.choice = request.choice;
    m_draft.existing = request.existing;
    m_kind->setExisting(request.flow() != provisioning::Flow::Provision);
    m_draft.search = {.areaCodes = request.choice.number.areaCode()};
    m_choose->setInput(m_draft.search);
    if (m_draft.account)
        showAccount(m_draft.account);
    goTo(view->isVerified() ? ReadyStep : SetUpStep);
    runChanged();
}

void ProvisionWizard::openFor(const QString &organizationId)
{
    m_organization->choose(organizationId);
    goToChoose();
}

QString ProvisionWizard::runId() const
{
    return m_run->view() ? m_run->view()->id : QString();
}

void ProvisionWizard::goTo(Step step)
{
    m_step = step;
    m_steps->setCurrent(step == ReadyStep && m_run->view() && m_run->view()->isVerified() ? step + 1 : step);
    m_pages->setCurrentWidget(pageOf(step));
    switch (step) {
    case OrganizationStep:
        m_footer->showButtons({m_cancel, m_next});
        break;
    case KindStep:
        m_footer->showButtons({m_cancel, m_back, m_next});
        break;
    case ChooseStep:
        m_footer->showButtons({m_cancel, m_back, isConnecting() ? m_next : m_get});
        break;
    case ReviewStep:
        m_footer->showButtons({m_cancel, m_back, isConnecting() ? m_commit : m_buy});
        break;
    case SetUpStep:
        m_footer->showButtons({m_close});
        break;
    case ReadyStep:
        m_footer->showButtons({m_another, m_done});
        break;
    }
    setHelpPage(this, step == SetUpStep || step == ReadyStep ? u"verification"_s
                      : isConnecting()                       ? u"connect"_s
                                                             : u"set-up"_s);
    refresh();
    if (QWidget *first = page()->firstField())
        first->setFocus();
    else if (step == SetUpStep)
        m_close->setFocus();
    if (step == ReadyStep)
        m_done->setFocus();
}

void ProvisionWizard::showAccount(const std::optional<domain::TwilioAccount> &account)
{
    QHash<QString, domain::KeyState> keys;
    const QList<domain::TwilioAccount> shown = account ? QList{*account} : m_desk.accounts.all();
    for (const domain::TwilioAccount &each : shown)
        keys.insert(each.sid, m_desk.accounts.keyState(each.sid));
    m_mode->setAccounts(shown, keys);
}

WizardPage *ProvisionWizard::page() const
{
    return static_cast<WizardPage *>(m_pages->currentWidget());
}

void ProvisionWizard::goBack()
{
    if (m_step == ReviewStep) {
        m_draft.label = isConnecting() ? m_connect->label() : m_review->label();
        m_reviewing->abandon();
        goTo(ChooseStep);
    } else if (m_step == ChooseStep) {
        m_branch->abandon();
        goTo(KindStep);
    } else if (m_step == KindStep) {
        goTo(OrganizationStep);
    }
}

void ProvisionWizard::createOrganization(const access::OrganizationDraft &draft)
{
    m_creating = m_desk.organizations.create(
        draft, [this, name = draft.name](const core::Result<domain::Organization> &created) {
            if (!created) {
                m_organization->showError(created.error(), name);
            } else {
                m_organization->choose(created->id);
                m_next->setFocus();
            }
            QMetaObject::invokeMethod(this, &ProvisionWizard::settled, Qt::QueuedConnection);
        });
}

void ProvisionWizard::leaveOrganization()
{
    if (!m_organization->reason().isEmpty()) {
        m_organization->focusHelp();
        return;
    }
    m_draft.organization = m_organization->organization();
    m_draft.account = m_organization->account();
    goTo(KindStep);
}

// Enter takes New or existing as the command that opened this window said it; Next and Back show that page.
void ProvisionWizard::goToChoose()
{
    leaveOrganization();
    if (m_step == KindStep)
        leaveKind();
}

void ProvisionWizard::leaveKind()
{
    m_search->setAccount(m_draft.account->sid);
    const bool isNew = m_preparedFor != m_draft.organization->id;
    if (isNew) {
        prepare(*m_draft.organization);
        m_isToSearch = true;
    }
    if (isConnecting()) {
        m_draft.account = m_organization->account();
        m_branch->begin(m_draft);
        goTo(ChooseStep);
        return;
    }
    m_draft.existing.reset();
    goTo(ChooseStep);
    if (std::exchange(m_isToSearch, false) && !m_choose->input().areaCodes.isEmpty())
        m_choose->requestSearch();
}

void ProvisionWizard::prepare(const domain::Organization &organization)
{
    m_preparedFor = organization.id;
    const SearchWish wish = prepareDraft(m_draft, organization, m_desk);
    m_search->begin(wish.number, wish.areaCodes);
}

void ProvisionWizard::leaveChoose()
{
    if (!m_choose->reason().isEmpty())
        return;
    m_draft.choice = m_choose->choice();
    m_draft.alternatives = m_choose->alternatives();
    m_draft.search = m_choose->input();
    openReview();
}

void ProvisionWizard::openReview()
{
    m_guard->pageShown();
    m_reviewing->open(m_draft);
    goTo(ReviewStep);
}

void ProvisionWizard::buy()
{
    if (!m_buy->isEnabled() || !m_review->reason().isEmpty() || m_isStarting)
        return;
    m_isStarting = true;
    m_draft.label = m_review->label();
    m_run->start(m_draft);
    refresh();
}

void ProvisionWizard::runChanged()
{
    const auto &view = m_run->view();
    if (!view || (m_step != SetUpStep && m_step != ReadyStep))
        return;
    if (const auto account = m_desk.accounts.find(view->request.accountSid))
        m_ready->setAccount(*account, m_desk.mode == Mode::Demo);
    if (view->isVerified() && m_step == SetUpStep) {
        m_ready->setView(*view);
        goTo(ReadyStep);
        return;
    }
    if (m_step == ReadyStep)
        m_ready->setView(*view);
    else
        m_footer->showButtons(view->isOpen() ? QList{m_close} : QList{m_another, m_close});
    refresh();
}

void ProvisionWizard::searchAgain()
{
    if (!m_draft.organization || !m_draft.account) {
        goTo(OrganizationStep);
        return;
    }
    if (isConnecting()) {
        m_branch->begin(m_draft);
        goTo(ChooseStep);
        return;
    }
    m_search->setAccount(m_draft.account->sid);
    goTo(ChooseStep);
    m_choose->requestSearch();
}

void ProvisionWizard::refresh()
{
    QString reason;
    switch (m_step) {
    case OrganizationStep:
        reason = m_organization->reason();
        m_next->setEnabled(reason.isEmpty());
        break;
    case KindStep:
        m_next->setEnabled(true);
        break;
    case ChooseStep:
        reason = isConnecting() ? m_existing->reason() : m_choose->reason();
        (isConnecting() ? m_next : m_get)->setEnabled(reason.isEmpty());
        break;
    case ReviewStep:
        if (isConnecting()) {
            reason = m_isStarting ? tr("Writing down what is to be done…") : m_connect->reason();
            m_commit->setText(m_connect->commitText());
            m_commitGuard->allow(reason.isEmpty());
            m_back->setEnabled(!m_isStarting);
            break;
        }
        reason = m_isStarting ? tr("Writing down the order…") : m_review->reason();
        m_buy->setText(m_review->buyText());
        m_guard->allow(reason.isEmpty());
        m_back->setEnabled(!m_isStarting);
        break;
    case SetUpStep:
    case ReadyStep:
        break;
    }
    if (m_step == ReadyStep)
        m_footer->setTruth(RunTexts::setUpIn(*m_run->view()));
    else if (m_step == SetUpStep && m_run->view())
        m_footer->setTruth(RunTexts::standing(*m_run->view()));
    else
        m_footer->setTruth(isConnecting() && m_step > KindStep ? tr("Nothing is changed yet.")
                                                               : tr("Nothing is bought yet."));
    m_footer->setReason(reason);
}

void ProvisionWizard::closeEvent(QCloseEvent *event)
{
    if (m_step == SetUpStep && !m_isLeaving && m_run->asksBeforeClosing()) {
        event->ignore();
        m_run->askBeforeClosing();
        return;
    }
    event->accept();
}

void ProvisionWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool ProvisionWizard::event(QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked) // a dialog of its has been answered
        QMetaObject::invokeMethod(this, &ProvisionWizard::settled, Qt::QueuedConnection);
    return QWidget::event(event);
}

} // namespace phonedesk::ui
