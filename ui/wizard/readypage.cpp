// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/readypage.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/requests/requestdialog.h"
#include "ui/wizard/runtexts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

ReadyPage::ReadyPage(const words::Times &times, QWidget *parent)
    : WizardPage(u"readyPage"_s, parent), m_times(times), m_mark(new QLabel(this)),
      m_number(new Label(TextKind::Hero, {}, this)), m_sentence(new Label(TextKind::Lead, {}, this)),
      m_heard(new Label(TextKind::Body, {}, this)), m_checked(new Label(TextKind::Body, {}, this)),
      m_copyNumber(new Button(Button::Rank::Secondary, tr("Copy &number"), u"ready.copyNumber"_s, this)),
      m_copySummary(new Button(Button::Rank::Secondary, tr("Copy &summary"), u"ready.copySummary"_s, this)),
      m_showInNumbers(new Button(Button::Rank::Secondary, tr("Show in n&umbers"), u"ready.showInNumbers"_s, this)),
      m_showRequest(new Button(Button::Rank::Link, tr("Show the &request…"), u"ready.showRequest"_s, this)),
      m_note(new Label(TextKind::Small, {}, this))
{
    setHeading({});
    m_number->setObjectName(u"ready.number"_s);
    m_sentence->setObjectName(u"ready.sentence"_s);
    m_heard->setObjectName(u"ready.heard"_s);
    m_checked->setObjectName(u"ready.checked"_s);
    m_note->setObjectName(u"ready.note"_s);
    for (Label *label : {m_number, m_sentence, m_heard, m_checked, m_note}) {
        label->makeSelectable();
        label->setWordWrap(label != m_number);
    }
    m_checked->setRole(Role::Muted);
    m_note->setRole(Role::Muted);
    m_note->setText(tr("Sending texts to US numbers needs A2P 10DLC registration, calls to 911 an emergency address. "
                       "Phone Desk does neither yet."));

    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(px(this, 8));
    buttons->addWidget(m_copyNumber);
    buttons->addWidget(m_copySummary);
    buttons->addWidget(m_showInNumbers);
    buttons->addWidget(m_showRequest);
    column()->addSpacing(px(this, 16));
    column()->addWidget(m_mark);
    column()->addWidget(m_number);
    column()->addWidget(m_sentence);
    column()->addSpacing(px(this, 10));
    column()->addWidget(m_heard);
    column()->addWidget(m_checked);
    column()->addSpacing(px(this, 10));
    column()->addWidget(row);
    column()->addStretch(1);
    column()->addWidget(m_note);

    connect(m_copyNumber, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_view.request.choice.number.toString());
        emit copied();
    });
    connect(m_copySummary, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(RunTexts::summary(m_view, m_account.name));
        emit copied();
    });
    connect(m_showRequest, &Button::clicked, this, [this] {
        const domain::TwilioAccount unknown{.sid = m_view.request.accountSid};
        showRequest({.requests = m_view.requests,
                     .account = m_account.sid.isEmpty() ? unknown : m_account,
                     .number = m_view.request.choice.number.toString(),
                     .numberSid = m_view.numberSid,
                     .isSimulated = m_isSimulated},
                    window());
    });
    connect(m_showInNumbers, &Button::clicked, this, &ReadyPage::showInNumbersRequested);
    refresh();
}

void ReadyPage::setView(const provisioning::RunView &view)
{
    m_view = view;
    m_showRequest->setVisible(!view.requests.isEmpty());
    m_number->setText(view.request.choice.number.display());
    //: after a number on the line above; %1 is an organisation
    m_sentence->setText(tr("is set up and verified for %1.").arg(view.request.organizationName));
    const QString heard = view.verdict ? view.verdict->heard() : QString();
    m_heard->setText(heard.isEmpty() ? tr("The voice webhook answers, and says nothing at first.")
                                     //: %1 is what a voice says
                                     : tr("A caller hears: “%1”.").arg(heard));
    m_checked->setText(view.verdict ? RunTexts::checked(*view.verdict, m_times) : QString());
    m_checked->setExact(view.verdict ? m_times.exactly(view.verdict->checkedAt) : QString());
    //: for screen readers; %1 is a number, %2 an organisation
    setAccessibleName(tr("%1 is set up and verified for %2.")
                          .arg(view.request.choice.number.display(), view.request.organizationName));
}

void ReadyPage::setAccount(const domain::TwilioAccount &account, bool isSimulated)
{
    m_account = account;
    m_isSimulated = isSimulated;
}

QWidget *ReadyPage::firstField() const
{
    return m_copyNumber;
}

void ReadyPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void ReadyPage::refresh()
{
    m_mark->setPixmap(iconPixmap(this, Icon::Done, Role::Good, px(this, 34)));
}

} // namespace phonedesk::ui
