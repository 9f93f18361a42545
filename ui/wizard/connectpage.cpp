// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/connectpage.h"

#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/label.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/taborder.h"
#include "words/amounts.h"
#include "words/connection.h"
#include "words/urls.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::ConnectionGroup;
using domain::ConnectionLine;

ConnectPage::ConnectPage(QWidget *parent)
    : WizardPage(u"connectPage"_s, parent), m_message(new MessageStrip(u"connect.message"_s, this)),
      m_number(new Label(TextKind::Strong, {}, this)), m_label(new QLineEdit(this)),
      m_account(new Label(TextKind::Body, {}, this)), m_note(new Label(TextKind::Small, {}, this))
{
    setHeading(tr("What is there, and what will be"));
    m_number->setObjectName(u"connect.number"_s);
    m_number->makeSelectable();
    m_account->setObjectName(u"connect.account"_s);
    m_account->setWordWrap(true);
    m_label->setObjectName(u"connect.label"_s);
    m_label->setMaxLength(60);
    m_label->setMaximumWidth(px(this, 260));
    m_label->setAccessibleName(tr("Label"));
    m_note->setObjectName(u"connect.note"_s);
    m_note->setRole(Role::Muted);
    m_note->setWordWrap(true);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(px(this, 16));
    form->setVerticalSpacing(px(this, 6));
    form->setColumnStretch(1, 1);
    form->setColumnMinimumWidth(0, px(this, 108));
    auto *name = new Label(TextKind::Label, tr("&Label"), this);
    name->setBuddy(m_label);
    form->addWidget(new Label(TextKind::Label, tr("Number"), this), 0, 0);
    form->addWidget(m_number, 0, 1);
    form->addWidget(new Label(TextKind::Label, tr("Twilio account"), this), 1, 0, Qt::AlignTop);
    form->addWidget(m_account, 1, 1);
    form->addWidget(name, 2, 0);
    auto *room = new QHBoxLayout; // a field keeps its width, a text takes what there is
    room->addWidget(m_label, 1);
    room->addStretch(1);
    form->addLayout(room, 2, 1);
    column()->addWidget(m_message);
    column()->addLayout(form);
    column()->addSpacing(px(this, 4));
    column()->addWidget(m_note);
    column()->addStretch(1);
    connect(m_label, &QLineEdit::textEdited, this, &ConnectPage::edited);
    connect(m_label, &QLineEdit::returnPressed, this, [this] {
        if (!label().isEmpty())
            emit labelEntered();
    });
}

void ConnectPage::setFacts(const ProvisionDraft &draft, const provisioning::ConnectFacts &facts, bool isBeingWorkedOn)
{
    if (m_facts.present.sid != facts.present.sid) {
        m_agreed.clear();
        m_leavesTexts = false;
    }
    m_draft = draft;
    m_facts = facts;
    m_isBeingWorkedOn = isBeingWorkedOn;
    const QString price = facts.monthly ? u"  ·  "_s + words::aMonth(facts.monthly) : QString();
    m_number->setText(facts.present.number.display() + price);
    m_account->setText(draft.account->name + u"  ·  "_s + domain::shortSid(draft.account->sid));
    if (m_label->text() != draft.label)
        m_label->setText(draft.label);
    showNotice();
    rebuild();
}

void ConnectPage::setWebhooks(const domain::WebhookSet &webhooks)
{
    m_draft.expected.webhooks = webhooks;
    rebuild();
}

void ConnectPage::showNotice()
{
    const QString number = m_facts.present.number.display();
    if (m_facts.managed) {
        //: %1 is a number
        m_message->show(Mark::Attention, tr("Phone Desk manages %1 already").arg(number),
                        //: %1 is an organisation, %2 a label
                        tr("It belongs to %1 (%2). Nothing needs to be connected.")
                            .arg(m_facts.managed->organizationName, m_facts.managed->label));
    } else if (m_isBeingWorkedOn) {
        //: %1 is a number
        m_message->show(Mark::Attention, tr("%1 is being set up already").arg(number), tr("Open it under Unfinished."));
    } else if (m_facts.servicesError) {
        m_message->show(Mark::Attention, tr("Messaging Services are not known"),
                        //: %1 is a sentence
                        tr("%1 If the number is in one, its texts may go there instead. Calls are not concerned.")
                            .arg(words::describe(*m_facts.servicesError).happened));
    } else if (!m_facts.canSign) {
        m_message->show(Mark::Attention, tr("Checks cannot be signed for this account"),
                        tr("Twilio signs with this account's own Auth Token, which this desk does not have. Phone Desk "
                           "asks for it when it verifies; without it the number stays unfinished."));
    } else {
        m_message->clear();
    }
}

void ConnectPage::rebuild()
{
    const QStringList ours = domain::hostsOf(m_draft.expected.webhooks);
    m_plan = domain::planConnection(m_facts.present, m_facts.services, m_draft.expected.webhooks, withTexts(), ours);
    const QString focused =
        m_table != nullptr && m_table->focusWidget() != nullptr && m_table->isAncestorOf(focusWidget())
            ? focusWidget()->objectName()
            : QString();
    if (m_table != nullptr) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(this, 12));
    m_grid->setVerticalSpacing(px(this, 4));
    m_grid->setColumnMinimumWidth(0, px(this, 108));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const auto count = [this](ConnectionGroup group) {
        return std::ranges::count(m_plan.lines, group, &ConnectionLine::group);
    };
    const bool hasObstacles = count(ConnectionGroup::InTheWay) > 0;
    if (hasObstacles || !m_facts.present.capabilities.sms || m_leavesTexts)
        addHead(u"inTheWay"_s, tr("In the way"), tr("it would make a webhook dead"));
    for (const ConnectionLine &line : std::as_const(m_plan.lines)) {
        if (line.group == ConnectionGroup::InTheWay)
            addObstacle(line);
    }
    addTexts();
    addHead(u"changes"_s, tr("Changes"), count(ConnectionGroup::Changes) == 0 ? tr("nothing") : QString());
    for (const ConnectionLine &line : std::as_const(m_plan.lines)) {
        if (line.group == ConnectionGroup::Changes)
            addLine(line);
    }
    addHead(u"stays"_s, tr("Stays"), tr("is not sent"));
    for (const ConnectionLine &line : std::as_const(m_plan.lines)) {
        const bool isBlank = line.text.isEmpty() && line.before.url.isEmpty(); // it says nothing
        if (line.group == ConnectionGroup::Stays && !isBlank)
            addLine(line);
    }
    column()->insertWidget(column()->count() - 2, m_table);
    m_note->setText(tr("How it is now is kept for good: Disconnect puts it back exactly. Each webhook will get one "
                       "marked test request."));
    if (auto *again = focused.isEmpty() ? nullptr : m_table->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    placeInTabOrder(m_label, m_table);
}

void ConnectPage::addHead(const QString &name, const QString &title, const QString &note)
{
    const int row = m_grid->rowCount();
    auto *head = new Label(TextKind::Section, title, m_table);
    head->setObjectName(u"connect.group."_s + name);
    head->setContentsMargins(0, px(this, 10), 0, 0);
    m_grid->addWidget(head, row, 0);
    auto *word = new Label(TextKind::Small, note, m_table);
    word->setRole(Role::Muted);
    word->setContentsMargins(0, px(this, 10), 0, 0);
    m_grid->addWidget(word, row, 1, 1, 2);
    m_grid->addWidget(new Rule(m_table), row + 1, 0, 1, 3);
}

QCheckBox *ConnectPage::addTick(const QString &name, const QString &text, const QString &explanation, bool on)
{
    const int row = m_grid->rowCount();
    auto *tick = new QCheckBox(text, m_table);
    tick->setObjectName(name);
    tick->setChecked(on);
    tick->setAccessibleDescription(explanation);
    auto *note = new Label(TextKind::Small, explanation, m_table);
    note->setObjectName(name + u".note"_s);
    note->setRole(Role::Muted);
    note->setWordWrap(true);
    note->setContentsMargins(px(this, 24), 0, 0, px(this, 4));
    m_grid->addWidget(tick, row, 0, 1, 3, Qt::AlignLeft); // as wide as what can be clicked
    m_grid->addWidget(note, row + 1, 0, 1, 3);
    return tick;
}

void ConnectPage::addObstacle(const ConnectionLine &line)
{
    const QString name = domain::name(line.field);
    QCheckBox *tick = addTick(u"connect.agree."_s + name, words::removal(line),
                              u"%1 %2"_s.arg(words::why(line), words::held(line)), isAgreed(line));
    connect(tick, &QCheckBox::toggled, this, [this, name](bool on) {
        if (on)
            m_agreed.insert(name);
        else
            m_agreed.remove(name);
        emit edited();
    });
}

// A way out where texts are in the way, and the only one where the number has none.
void ConnectPage::addTexts()
{
    const bool hasTexts = m_facts.present.capabilities.sms;
    if (hasTexts && !m_leavesTexts && !m_plan.areTextsInTheWay())
        return;
    QCheckBox *tick =
        addTick(u"connect.withoutTexts"_s, tr("Connect it for calls only"),
                hasTexts ? tr("Texts stay exactly as they are. The number is verified by voice and status.")
                         : tr("This number cannot receive texts. It is verified by voice and status."),
                m_leavesTexts);
    connect(tick, &QCheckBox::toggled, this, [this](bool on) {
        m_leavesTexts = on;
        // The page is made anew when the box has done with its click.
        QMetaObject::invokeMethod(
            this,
            [this] {
                rebuild();
                emit edited();
            },
            Qt::QueuedConnection);
    });
}

void ConnectPage::addLine(const ConnectionLine &line)
{
    const int row = m_grid->rowCount();
    const QString name = domain::name(line.field);
    auto *label = new Label(TextKind::Label, words::describe(line.field), m_table);
    m_grid->addWidget(label, row, 0);
    if (line.field < domain::ConnectionField::Voice || line.field > domain::ConnectionField::SmsFallback) {
        auto *held = new ElidedLabel(u"connect.now."_s + name, TextKind::Body, m_table);
        held->setText(words::held(line));
        held->setAccessibleName(words::describe(line.field) + u", "_s + held->text());
        m_grid->addWidget(held, row, 1, 1, 2);
        return;
    }
    const QString url = words::shown(line.before);
    const QString owner = words::describe(line.owner);
    auto *now =
        new ElidedLabel(u"connect.now."_s + name, url.isEmpty() ? TextKind::Body : TextKind::Monospace, m_table);
    //: %1 is a URL, %2 whose it is: "Twilio's demo"
    now->setText(url.isEmpty() ? owner : tr("%2: %1").arg(url, owner));
    now->setAccessibleName(words::describe(line.field) + u", "_s + now->text());
    now->setRole(Role::Muted);
    const bool changes = line.group == ConnectionGroup::Changes;
    m_grid->addWidget(now, row, 1, 1, changes ? 1 : 2);
    if (!changes)
        return;
    auto *after = new ElidedLabel(u"connect.after."_s + name, TextKind::Monospace, m_table);
    //: %1 is a URL that takes another's place
    after->setText(tr("→ %1").arg(words::shown(line.after)));
    after->setAccessibleName(words::describe(line.field) + u", "_s + after->text());
    m_grid->addWidget(after, row, 2);
}

bool ConnectPage::isAgreed(const ConnectionLine &line) const
{
    return m_agreed.contains(domain::name(line.field));
}

void ConnectPage::showError(const core::Error &error)
{
    const words::Message message = words::describe(error, m_facts.present.number.display());
    m_message->show(Mark::Trouble, message.title, message.text());
}

QString ConnectPage::label() const
{
    return m_label->text().simplified();
}

bool ConnectPage::withTexts() const
{
    return m_facts.present.capabilities.sms && !m_leavesTexts;
}

QString ConnectPage::commitText() const
{
    if (!m_draft.organization || m_facts.present.number.isNull())
        return tr("Connect");
    //: %1 is a number
    return tr("Connect %1").arg(m_facts.present.number.display());
}

QString ConnectPage::reason() const
{
    if (m_facts.managed)
        return tr("Phone Desk manages this number already.");
    if (m_isBeingWorkedOn)
        return tr("This number is being set up already.");
    if (label().isEmpty())
        return tr("Give the number a label.");
    if (!m_facts.present.capabilities.sms && !m_leavesTexts)
        return tr("Say that calls alone are enough.");
    const bool isOpen = std::ranges::any_of(m_plan.lines, [this](const ConnectionLine &line) {
        return line.group == ConnectionGroup::InTheWay && !isAgreed(line);
    });
    return isOpen ? tr("Decide about what is in the way.") : QString();
}

QWidget *ConnectPage::firstField() const
{
    return m_label;
}

} // namespace phonedesk::ui
