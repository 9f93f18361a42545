// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdialog.h"

#include "domain/e164number.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "words/requesttext.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

// In the order of the tabs.
constexpr std::array styles{words::RequestStyle::Curl, words::RequestStyle::TwilioCli, words::RequestStyle::Terraform};

} // namespace

RequestDialog::RequestDialog(const Content &content, QWidget *parent)
    : DialogBase(u"requestDialog"_s, tr("Show the request"), parent), m_content(content), m_which(new QComboBox(this)),
      m_tabs(new QTabWidget(this))
{
    setHelpPage(this, u"requests"_s);
    const auto number = domain::E164Number::fromText(content.number);
    auto *intro = new Label(TextKind::Body,
                            //: %1 is a number
                            tr("What was sent to Twilio for %1, as commands that do the same again. No secret is in "
                               "them: the variables stand for it.")
                                .arg(number ? number->display() : content.number),
                            this);
    intro->setObjectName(u"request.intro"_s);
    intro->setWordWrap(true);
    body()->addWidget(intro);
    if (content.isSimulated) {
        auto *simulated = new StatusText(u"request.simulated"_s, this);
        simulated->set(Mark::Demo, tr("The demo's account exists on this computer only: Twilio would refuse these."));
        body()->addWidget(simulated);
    }
    m_which->setObjectName(u"request.which"_s);
    m_which->setAccessibleName(tr("Which request"));
    for (int i = 0; i < content.requests.size(); ++i) {
        //: %1 counts the requests, %2 is what one asked for: "Buy the number"
        m_which->addItem(tr("%1. %2").arg(i + 1).arg(words::describe(content.requests.at(i).kind)));
    }
    m_which->setVisible(content.requests.size() > 1);
    body()->addWidget(m_which, 0, Qt::AlignLeft);

    m_tabs->setObjectName(u"request.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Written for"));
    m_texts = {addTab(u"curl"_s, u"request.curl"_s), addTab(u"twilio-cli"_s, u"request.twilioCli"_s),
               addTab(u"Terraform"_s, u"request.terraform"_s)};
    body()->addWidget(m_tabs, 1);

    auto *close = addButton(Button::Rank::Secondary, tr("Close"), u"request.close"_s);
    auto *copyText = addButton(Button::Rank::Primary, tr("&Copy"), u"request.copy"_s);
    setDefaultButton(copyText);
    connect(close, &Button::clicked, this, &RequestDialog::reject);
    connect(copyText, &Button::clicked, this, &RequestDialog::copy);
    connect(m_which, &QComboBox::currentIndexChanged, this, &RequestDialog::showRequest);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { setNote({}); });
    refreshFonts();
    showRequest(0);
    setMinimumSize(px(this, 460), px(this, 320));
    resize(px(this, 700), px(this, 460));
    m_tabs->tabBar()->setFocus();
}

QPlainTextEdit *RequestDialog::addTab(const QString &title, const QString &name)
{
    auto *text = new QPlainTextEdit(m_tabs);
    text->setObjectName(name);
    //: for screen readers; %1 is curl, twilio-cli or Terraform
    text->setAccessibleName(tr("The request for %1").arg(title));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrapMode(
        QTextOption::WrapAtWordBoundaryOrAnywhere); // all of it is seen; what is copied has no more lines
    text->document()->setDocumentMargin(px(this, 8));
    text->setTabChangesFocus(true);
    m_tabs->addTab(text, title);
    return text;
}

void RequestDialog::showRequest(int index)
{
    const domain::SentRequest request = m_content.requests.value(index);
    const words::RequestSubject subject{m_content.account, m_content.number, m_content.numberSid};
    for (int i = 0; i < m_texts.size(); ++i)
        m_texts.at(i)->setPlainText(words::requestText(request, subject, styles[std::size_t(i)]));
    setNote({});
}

void RequestDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_texts.at(m_tabs->currentIndex())->toPlainText());
    setNote(tr("Copied."));
}

void RequestDialog::changeEvent(QEvent *event)
{
    DialogBase::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refreshFonts();
}

void RequestDialog::refreshFonts()
{
    for (QPlainTextEdit *text : std::as_const(m_texts))
        text->setFont(fontAt(this, TextKind::Monospace));
}

void showRequest(const RequestDialog::Content &content, QWidget *parent)
{
    if (content.requests.isEmpty())
        return;
    auto *dialog = new RequestDialog(content, parent);
    dialog->open();
}

} // namespace phonedesk::ui
