// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/releasedialog.h"

#include "core/clock.h"
#include "provisioning/connecting.h"
#include "provisioning/runregistry.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/helptopic.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/release/releasetexts.h"
#include "words/errors.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::Decision;
using provisioning::GivingBack;
using provisioning::RunView;
using workflow::RunState;

ReleaseDialog::ReleaseDialog(Desk &desk, const QString &phoneNumberId, QWidget *parent)
    : DialogBase(u"releaseDialog"_s, tr("Release this number?"), parent), m_desk(desk), m_phoneNumberId(phoneNumberId),
      m_message(new MessageStrip(u"release.message"_s, this))
{
    setHelpPage(this, u"release"_s);
    body()->addWidget(m_message);
    connect(&m_desk.runs, &provisioning::RunRegistry::runChanged, this, [this](const QString &runId) {
        if (runId == m_runId)
            watch();
    });
    const QList<RunView> runs = m_desk.runs.runs();
    const auto open = std::ranges::find_if(runs, [&](const RunView &run) {
        return run.isOpen() && run.flow() == provisioning::Flow::Release && run.phoneNumberId == m_phoneNumberId;
    });
    resize(px(this, 560), px(this, 420));
    if (open == runs.end()) {
        look();
        return;
    }
    m_runId = open->id;
    m_facts.number = {.id = m_phoneNumberId,
                      .organizationName = open->request.organizationName,
                      .number = open->request.choice.number,
                      .label = open->request.label};
    setTitle(ReleaseTexts::title(m_facts.number), Mark::Attention);
    watch();
}

void ReleaseDialog::begin(Shown what)
{
    m_shown = what;
    clearButtons();
    m_typed = nullptr;
    m_commit = nullptr;
    m_lookNow = nullptr;
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 10));
    body()->addWidget(m_content, 1);
    if (what != Shown::Form)
        column->addStretch(1);
}

Button *ReleaseDialog::add(Button::Rank rank, const QString &text, const QString &name)
{
    Button *button = addButton(rank, text, u"release."_s + name);
    button->setAutoDefault(false);
    return button;
}

Button *ReleaseDialog::addClose(const QString &text, const QString &name)
{
    Button *close = add(Button::Rank::Primary, text, name);
    setDefaultButton(close);
    connect(close, &Button::clicked, this, &QDialog::reject);
    close->setFocus();
    return close;
}

void ReleaseDialog::fit()
{
    // What was just added to a window that is seen gets its place in the next turn of the event loop.
    QMetaObject::invokeMethod(
        this, [this] { fitTo(px(this, 560), px(this, 720)); }, Qt::QueuedConnection);
}

void ReleaseDialog::look()
{
    m_message->clear();
    begin(Shown::Looking);
    addClose(tr("&Keep number"), u"keep"_s);
    setNote(tr("Asking Twilio…"));
    m_call = m_desk.connecting.lookBeforeRelease(m_phoneNumberId, [this](const auto &facts) {
        if (facts) {
            show(*facts);
            return;
        }
        const words::Message message = words::describe(facts.error(), m_facts.number.number.display());
        refuse(message.title, message.text(), true);
    });
}

void ReleaseDialog::show(const provisioning::ReleaseFacts &facts)
{
    m_facts = facts;
    setTitle(ReleaseTexts::title(facts.number), Mark::Attention);
    if (const QString why = ReleaseTexts::obstacle(facts); !why.isEmpty()) {
        //: %1 is a number
        refuse(tr("%1 cannot be released now").arg(facts.number.number.display()), why,
               facts.obstacle() == provisioning::ReleaseObstacle::EmergencyAddress);
        return;
    }
    ask(facts);
}

void ReleaseDialog::refuse(const QString &title, const QString &text, bool mayLookAgain)
{
    begin(Shown::Refused);
    m_message->show(Mark::Trouble, title, text);
    setNote(tr("Nothing was given back."));
    if (mayLookAgain) {
        auto *again = add(Button::Rank::Secondary, tr("&Try again"), u"retry"_s);
        connect(again, &Button::clicked, this, &ReleaseDialog::look);
    }
    addClose(tr("&Close"), u"close"_s);
    fit();
}

void ReleaseDialog::ask(const provisioning::ReleaseFacts &facts)
{
    begin(Shown::Form);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    const QList<Consequence> all = ReleaseTexts::consequences(facts, m_desk.clock.now());
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto *line = new StatusText(u"release.consequence.%1"_s.arg(i), m_content);
        line->set(all[i].mark, all[i].text);
        line->setTextRole(Role::Text);
        column->addWidget(line);
    }
    column->addSpacing(px(this, 6));
    m_typed = lineField(tr("&Type the number to confirm"), u"release.typed"_s, m_content);
    m_typed->setMaximumWidth(px(this, 260));
    column->addWidget(m_typed);
    column->addStretch(1);
    QLineEdit *line = lineEdit(m_typed);
    line->setMaxLength(40);
    line->setPlaceholderText(facts.number.number.display());

    // Releasing stands apart from the habitual button, and Enter does not reach it.
    m_commit = add(Button::Rank::Secondary, tr("&Release number"), u"commit"_s);
    m_commit->setEnabled(false);
    addClose(tr("&Keep number"), u"keep"_s);
    setNote(tr("Nothing is given back yet."));
    connect(m_commit, &Button::clicked, this, &ReleaseDialog::commit);
    connect(line, &QLineEdit::textChanged, this, [this, number = facts.number.number](const QString &typed) {
        m_commit->setEnabled(domain::E164Number::fromText(typed) == number);
    });
    line->setFocus();
    fit();
}

void ReleaseDialog::commit()
{
    m_commit->setEnabled(false);
    m_typed->control()->setEnabled(false);
    m_message->clear();
    setNote(tr("Releasing…"));
    m_call = m_desk.runs.release(provisioning::releaseRequest(m_facts.number), lineEdit(m_typed)->text(),
                                 [this](const core::Result<QString> &started) {
                                     if (started) {
                                         m_runId = *started;
                                         watch();
                                         return;
                                     }
                                     const words::Message message =
                                         words::describe(started.error(), m_facts.number.number.display());
                                     refuse(message.title, message.text(), true);
                                 });
}

void ReleaseDialog::watch()
{
    const auto view = m_desk.runs.view(m_runId);
    if (!view)
        return;
    if (!view->isOpen()) {
        // Kept, after all, or gone: the row in the table says which.
        accept();
        return;
    }
    if (view->heldElsewhere) {
        refuse(tr("Another Phone Desk works on this number"),
               tr("It is shown here, and can be changed where it is being worked on."), false);
        return;
    }
    if (view->givingBack == GivingBack::NotKnown) {
        showNotKnown(*view);
    } else if (view->state == RunState::AwaitingDecision) {
        decide(*view);
    } else if (m_shown != Shown::Form && m_shown != Shown::Working) {
        m_message->clear();
        begin(Shown::Working);
        addClose(tr("&Close"), u"close"_s);
        setNote(tr("Releasing…"));
        fit();
    }
}

void ReleaseDialog::showNotKnown(const RunView &view)
{
    if (m_shown != Shown::NotKnown) {
        begin(Shown::NotKnown);
        m_message->show(Mark::Waiting, tr("Not known yet"),
                        //: %1 is a number
                        tr("Looking whether %1 was given back; it is not asked for a second time. This window can be "
                           "closed: the look-up goes on, also after a restart.")
                            .arg(m_facts.number.number.display()));
        setNote({});
        m_lookNow = add(Button::Rank::Secondary, tr("&Look now"), u"lookNow"_s);
        connect(m_lookNow, &Button::clicked, this, [this] { m_desk.runs.decide(m_runId, Decision::LookNow); });
        addClose(tr("&Close"), u"close"_s);
        fit();
    }
    m_lookNow->setEnabled(view.may(Decision::LookNow));
}

void ReleaseDialog::decide(const RunView &view)
{
    if (m_shown == Shown::Question)
        return;
    const QString shown = m_facts.number.number.display();
    const core::Error error = view.error.value_or(core::Error{.kind = core::ErrorKind::Cancelled});
    begin(Shown::Question);
    if (error.kind == core::ErrorKind::Cancelled) {
        //: of a number
        m_message->show(Mark::Attention, tr("Not released yet"),
                        //: %1 is a number
                        tr("Phone Desk was closed before %1 was given back. Nothing was sent.").arg(shown));
        setNote(tr("It is charged as before until it is released."));
    } else {
        const words::Message message = words::describe(error, shown);
        m_message->show(Mark::Trouble, message.title, message.text());
        setNote(error.effect == core::Effect::Applied ? QString() : tr("Nothing was given back."));
    }
    if (view.may(Decision::Retry)) {
        auto *retry = add(Button::Rank::Secondary, tr("&Release number"), u"retry"_s);
        connect(retry, &Button::clicked, this, [this] { m_desk.runs.decide(m_runId, Decision::Retry); });
    }
    if (!view.may(Decision::Forget)) {
        addClose(tr("&Close"), u"close"_s);
    } else {
        Button *keep = addClose(tr("&Keep number"), u"keep"_s);
        disconnect(keep, &Button::clicked, this, nullptr);
        connect(keep, &Button::clicked, this,
                [this] { m_desk.runs.decide(m_runId, Decision::Forget); }); // that ends it
    }
    fit();
}

} // namespace phonedesk::ui
