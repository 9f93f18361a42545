// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/organizationdraft.h"
#include "core/callhandle.h"
#include "ui/common/desk.h"
#include "ui/wizard/provisiondraft.h"

#include <QWidget>

class QStackedWidget;

namespace phonedesk::domain {
struct ListedNumber;
}

namespace phonedesk::ui {

class Button;
class BuyGuard;
class ChoosePage;
class ConnectBranch;
class ConnectPage;
class ExistingPage;
class KindPage;
class ModeStrip;
class OrganizationPage;
class ReadyPage;
class ReviewFlow;
class ReviewPage;
class RunFlow;
class SearchFlow;
class SetUpPage;
class StepList;
class WizardFooter;
class WizardPage;

// The wizard: Organisation, New or existing, Choose, Review, Set up, Ready. A window of its own, not modal; several may
// be open. The run is the registry's: closing the window leaves it going. Deletes itself when closed.
//
// Object names, for tests and the tour:
//   window            provisionWizard; stepList; wizard.truth, wizard.reason (labels)
//   footer buttons    wizard.cancel, wizard.back, wizard.next, wizard.get, wizard.buy, wizard.connect, wizard.close,
//   wizard.another,
//                     wizard.done
//   pages             organizationPage, choosePage, reviewPage, setUpPage, readyPage; their headings: PAGE.heading
//   organizationPage  organization.name, .list, .create, .newName, .message, .empty; .payer (PayerNotice); a new one:
//   .account,
//                     .onlyAccount, .environment, .areaCodes, .wished, .label, .note
//   kindPage          kind.new, .existing
//   existingPage      existing.account, .text, .list, .more, .status, .message
//   connectPage       connect.label, .number, .account, .agree.FIELD, .withoutTexts, .now.FIELD, .after.FIELD, .message
//   choosePage        choose.areaCode, .city, .contains, .search, .fault, .list, .menu, .mark, .more, .status, .empty,
//                     .near.AREACODE, .message, .retry
//   reviewPage        review.label, .number, .organization, .account, .price, .balance, .trial, .url.voice, .url.sms,
//                     .url.status, .note, .charge, .message
//   setUpPage         setUp.line.STEPID(.title, .proof), .retryNow, .bar, .percent, .elapsed, .closing, .subtitle,
//                     .heldElsewhere, .question (and its buttons setUp.question.ACT)
//   readyPage         ready.number, .sentence, .heard, .checked, .note, .copyNumber, .copySummary, .showInNumbers
//   retry dialog      decision; decision.title, .happened, .url, .consequence, .note; its buttons decision.ACT with
//                     ACT as name(Act) says; .steps, .back; .typed, .release, .keep; .secret, .saveSecret
class ProvisionWizard : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisionWizard(Desk &desk, QWidget *parent = nullptr);
    ~ProvisionWizard() override;

    // Shows a run at its step: one that works, waits for a person, is settled, or is held by another process.
    void openRun(const QString &runId);
    // Opens for an organisation: it is chosen, and what it prefers is searched. Where that cannot be, its page says
    // why.
    void openFor(const QString &organizationId);
    // Opens on the branch for a number that is there already.
    void openExisting();
    // The same with the number's page filled in, and with an organisation proposed where the id is not empty.
    void openExisting(const domain::ListedNumber &number, const QString &organizationId);
    // Shows what another wizard shows, whose place it takes in another language: the step, the entries, what was found
    // and chosen, the run.
    void takeOver(const ProvisionWizard &former);
    bool canBeRenewed() const; // false while an order is written down or a dialog waits for an answer; see settled()
    QString runId() const;     // of the run that it shows; empty before the purchase

signals:
    void showInNumbers(const QString &phoneNumberId);
    void setUpAnother();
    void settled(); // what it waited for has come

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { OrganizationStep, KindStep, ChooseStep, ReviewStep, SetUpStep, ReadyStep };

    void layOut();
    void connectPages();
    void goTo(Step step);
    void goBack();
    void leaveOrganization();
    void goToChoose();
    void leaveKind();
    void connectBranch();
    void connectNumber();
    bool isConnecting() const;
    WizardPage *pageOf(Step step) const;
    void prepare(const domain::Organization &organization);
    void leaveChoose();
    void openReview();
    void buy();
    void createOrganization(const access::OrganizationDraft &draft);
    void refresh();
    void runChanged();
    void searchAgain();
    WizardPage *page() const;
    void showAccount(const std::optional<domain::TwilioAccount> &account); // in the strip; none: all of them

    Desk &m_desk;
    ProvisionDraft m_draft;
    Step m_step = OrganizationStep;
    bool m_isStarting = false;
    bool m_isLeaving = false; // the person said that the run may stay unfinished

    ModeStrip *m_mode;
    StepList *m_steps;
    QStackedWidget *m_pages;
    OrganizationPage *m_organization;
    KindPage *m_kind;
    ChoosePage *m_choose;
    ExistingPage *m_existing;
    ReviewPage *m_review;
    ConnectPage *m_connect;
    SetUpPage *m_setUp;
    ReadyPage *m_ready;
    WizardFooter *m_footer;
    Button *m_cancel;
    Button *m_back;
    Button *m_next;
    Button *m_get;
    Button *m_buy;
    Button *m_commit; // connects
    Button *m_close;
    Button *m_another;
    Button *m_done;
    BuyGuard *m_guard;
    BuyGuard *m_commitGuard;
    SearchFlow *m_search;
    ReviewFlow *m_reviewing;
    ConnectBranch *m_branch;
    RunFlow *m_run;
    QString m_preparedFor;     // an organisation's id
    bool m_isToSearch = false; // with what is known of it, when the branch is chosen
    core::CallHandle m_creating;
};

} // namespace phonedesk::ui
