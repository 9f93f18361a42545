// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changedialog.h"

#include "inventory/changes.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeplanpage.h"
#include "ui/changes/changetexts.h"
#include "ui/changes/changeworkpage.h"
#include "ui/common/desk.h"
#include "ui/common/formstate.h"
#include "ui/common/helptopic.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "words/errors.h"
#include "words/runbook.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::BatchRowState;
using inventory::BatchView;
using inventory::CanaryState;
using Rank = Button::Rank;

ChangeDialog::ChangeDialog(Desk &desk, QWidget *parent)
    : DialogBase(u"changes"_s, tr("Update webhooks"), parent), m_desk(desk),
      m_message(new MessageStrip(u"changes.message"_s, this)), m_pages(new QStackedWidget(this)),
      m_looking(new Spinner(u"changes.looking"_s, this)), m_plan(new ChangePlanPage(desk, this)),
      m_work(new ChangeWorkPage(desk, this))
{
    setWindowModality(Qt::NonModal);
    setWindowFlag(Qt::Window);
    setHelpPage(this, u"changes"_s);
    m_pages->addWidget(m_plan);
    m_pages->addWidget(m_work);
    body()->addWidget(m_message);
    body()->addWidget(m_looking, 0, Qt::AlignCenter);
    body()->addWidget(m_pages, 1);
    addButtons();
    connectButtons();
    connect(m_plan, &ChangePlanPage::changed, this, &ChangeDialog::refresh);
    connect(m_work, &ChangeWorkPage::changed, this, &ChangeDialog::refresh);
    resize(px(this, 1000), px(this, 640));
    setMinimumSize(px(this, 640), px(this, 420));
}

ChangeDialog::ChangeDialog(Desk &desk, const QList<domain::PhoneNumber> &numbers, QWidget *parent)
    : ChangeDialog(desk, parent)
{
    plan(numbers);
    look();
}

ChangeDialog::ChangeDialog(Desk &desk, const QString &batchId, QWidget *parent) : ChangeDialog(desk, parent)
{
    openBatch(batchId);
}

ChangeDialog::ChangeDialog(Desk &desk, const ChangeDialog &former, QWidget *parent) : ChangeDialog(desk, parent)
{
    if (former.batch().isEmpty()) {
        plan(former.m_numbers);
        if (const auto &facts = former.m_plan->facts()) {
            m_looking->hide();
            m_plan->setFacts(facts);
            refresh();
        } else {
            look();
        }
    } else {
        openBatch(former.batch());
    }
    FormState::of(former).restore(*this);
    setGeometry(former.geometry());
}

ChangeDialog::~ChangeDialog()
{
    hide();
}

void ChangeDialog::openBatch(const QString &batchId)
{
    m_pages->setCurrentWidget(m_work);
    if (m_desk.changes.view(batchId)) {
        showBatch(batchId);
        return;
    }
    for (Button *button : {m_copy, m_folder, m_stop, m_other, m_anyway, m_putBack, m_pause, m_retry, m_goOn, m_rest,
                           m_begin}) // until it is known what may be done
        button->hide();
    m_call = m_desk.changes.load(batchId, [this, batchId](const core::Status &loaded) {
        if (loaded)
            showBatch(batchId);
        else
            fail(tr("This change could not be read."), loaded.error());
    });
}

QString ChangeDialog::batch() const
{
    return m_work->batch();
}

void ChangeDialog::addButtons()
{
    m_copy = addButton(Rank::Link, tr("&Copy run-book"), u"changes.copy"_s);
    m_folder = addButton(Rank::Link, tr("Show &rollback file"), u"changes.folder"_s);
    m_stop = addButton(Rank::Secondary, tr("&Stop"), u"changes.stop"_s);
    m_other = addButton(Rank::Secondary, tr("Change the c&hosen one first"), u"changes.other"_s);
    m_anyway = addButton(Rank::Secondary, tr("&Write the chosen ones anyway"), u"changes.anyway"_s);
    m_putBack = addButton(Rank::Secondary, tr("Put &back"), u"changes.putBack"_s);
    m_pause = addButton(Rank::Secondary, tr("&Pause"), u"changes.pause"_s);
    m_retry = addButton(Rank::Secondary, tr("&Try again"), u"changes.retry"_s);
    m_close = addButton(Rank::Secondary, tr("Cancel"), u"changes.cancel"_s);
    m_goOn = addButton(Rank::Primary, tr("&Go on"), u"changes.goOn"_s);
    m_rest = addButton(Rank::Primary, tr("Change the &others"), u"changes.rest"_s);
    m_begin = addButton(Rank::Primary, tr("Change one number &first"), u"changes.begin"_s);
}

void ChangeDialog::connectButtons()
{
    const auto act = [this](Button *button, auto what) {
        connect(button, &Button::clicked, this, what);
    };
    act(m_close, [this] { reject(); });
    act(m_begin, [this] { begin(); });
    act(m_putBack, [this] { putBack(); });
    act(m_copy, [this] { copyRunBook(); });
    act(m_folder, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_work->view().batch.rollback).absolutePath()));
    });
    act(m_stop, [this] { m_desk.changes.stop(batch()); });
    act(m_pause, [this] { m_desk.changes.pause(batch()); });
    act(m_goOn, [this] { m_desk.changes.goOn(batch()); });
    act(m_rest, [this] { m_desk.changes.letRestFollow(batch()); });
    act(m_retry, [this] { m_desk.changes.retry(batch()); });
    act(m_anyway, [this] { m_desk.changes.writeAnyway(batch(), m_work->chosenChanged()); });
    act(m_other, [this] { m_desk.changes.changeFirst(batch(), m_work->chosenWaiting()); });
}

void ChangeDialog::plan(const QList<domain::PhoneNumber> &numbers)
{
    m_numbers = numbers;
    setTitle(tr("Update the webhooks of %n numbers", nullptr, int(numbers.size())));
    m_plan->form().begin();
}

void ChangeDialog::look()
{
    //: from Twilio
    m_looking->start(tr("Reading what Twilio holds…"));
    connect(&m_desk.changes, &inventory::Changes::looked, this, [this](int read, int all) {
        if (m_looking->isRunning())
            //: numbers
            setNote(tr("Read %1 of %2.").arg(read).arg(all));
    });
    m_call = m_desk.changes.look(m_numbers, [this](const auto &facts) {
        m_looking->stop();
        m_looking->hide();
        if (facts)
            m_plan->setFacts(*facts);
        else
            fail(tr("Twilio was not read."), facts.error());
        refresh();
    });
    refresh();
}

void ChangeDialog::begin()
{
    if (!m_plan->form().check() || !m_plan->plan())
        return;
    m_message->clear();
    m_begin->setEnabled(false);
    m_call = m_desk.changes.begin(*m_plan->plan(), m_plan->first(), [this](const core::Result<QString> &begun) {
        if (begun)
            showBatch(*begun);
        else
            fail(tr("Nothing was changed."), begun.error());
        refresh();
    });
}

void ChangeDialog::putBack()
{
    if (m_work->view().mayFailBack()) { // its environment's set goes back with it
        emit failBackRequested(*domain::environmentOf(m_work->view().batch));
        return;
    }
    m_message->clear();
    m_putBack->setEnabled(false);
    m_call = m_desk.changes.putBack(batch(), [this](const core::Result<QString> &begun) {
        if (begun)
            showBatch(*begun);
        else
            fail(tr("Nothing was put back."), begun.error());
        refresh();
    });
}

void ChangeDialog::showBatch(const QString &id)
{
    m_looking->stop();
    m_looking->hide();
    m_work->setBatch(id);
    m_pages->setCurrentWidget(m_work);
    setTitle(ChangeTexts::title(m_work->view()));
    refresh();
}

void ChangeDialog::fail(const QString &title, const core::Error &error)
{
    const words::Message message = words::describe(error);
    m_message->show(Mark::Trouble, title, message.text());
    m_message->setDetails(error.detail);
}

void ChangeDialog::refresh()
{
    const bool isPlan = batch().isEmpty();
    m_begin->setVisible(isPlan);
    for (Button *button : {m_copy, m_folder, m_stop, m_other, m_anyway, m_putBack, m_pause, m_retry, m_goOn, m_rest})
        button->setVisible(!isPlan);
    if (isPlan)
        refreshPlan();
    else
        refreshWork();
}

void ChangeDialog::refreshPlan()
{
    const QString reason = m_plan->reason();
    const auto count = m_plan->plan() ? int(m_plan->plan()->rows.size()) : 0;
    m_close->setText(tr("Cancel"));
    m_close->setObjectName(u"changes.cancel"_s);
    m_begin->setText(count == 1 ? tr("Change &this number") : tr("Change one number &first"));
    m_begin->setEnabled(reason.isEmpty() && !m_call.isWaiting());
    if (!m_looking->isRunning())
        setNote(reason.isEmpty() ? tr("Nothing is written yet.") : reason);
}

void ChangeDialog::refreshWork()
{
    const BatchView &view = m_work->view();
    const bool isEnded = !view.isOpen();
    const bool mayRest = view.mayLetRestFollow();
    m_close->setText(tr("Close"));
    m_close->setObjectName(u"changes.close"_s);
    m_close->setRank(isEnded ? Rank::Primary : Rank::Secondary);
    m_stop->setVisible(view.mayStop());
    m_pause->setVisible(view.mayPause() && view.canary != CanaryState::Verifying);
    m_goOn->setVisible(view.mayGoOn());
    m_rest->setVisible(mayRest);
    m_rest->setRank(view.canary == CanaryState::Verified ? Rank::Primary : Rank::Secondary);
    m_rest->setText(view.canary == CanaryState::Verified
                        ? tr("Change the &other %n numbers", nullptr, view.left())
                        : tr("Change the &other %n numbers all the same", nullptr, view.left()));
    m_putBack->setVisible(view.mayPutBack() && !view.mayGoOn());
    m_putBack->setEnabled(!m_call.isWaiting());
    m_putBack->setText(tr("Put %n numbers &back", nullptr, view.count(BatchRowState::Written)));
    if (view.mayFailBack()) {
        m_putBack->setVisible(true);
        m_putBack->setText(tr("Fail &back…"));
    }
    m_retry->setVisible(view.mayRetry());
    m_retry->setText(tr("&Try %n again", nullptr, view.count(BatchRowState::Failed)));
    const auto chosen = int(m_work->chosenChanged().size());
    m_anyway->setVisible(chosen > 0 && !view.isWorking);
    m_anyway->setText(tr("&Write %n anyway", nullptr, chosen));
    m_other->setVisible(view.canary == CanaryState::NotWritten && m_work->chosenWaiting() >= 0);
    m_folder->setVisible(!view.batch.rollback.isEmpty());
    setNote(isEnded ? QString() : tr("This window may be closed."));
}

void ChangeDialog::copyRunBook()
{
    QGuiApplication::clipboard()->setText(words::runBook(m_work->view().batch, m_desk.changes.rows(batch())));
    setNote(tr("Copied."));
}

} // namespace phonedesk::ui
