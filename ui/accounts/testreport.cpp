// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/testreport.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "words/errors.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

ReportLine accountLine(const domain::AccountFacts &facts)
{
    if (facts.status.compare(u"active"_s, Qt::CaseInsensitive) != 0)
        return {Mark::Trouble,
                TestReport::tr("Twilio says that account “%1” is %2.").arg(facts.friendlyName, facts.status)};
    if (facts.isTrial())
        return {Mark::Attention,
                TestReport::tr("Account “%1” is a trial account. Twilio limits how many numbers it may "
                               "have, and with whom they may talk.")
                    .arg(facts.friendlyName)};
    return {Mark::Good, TestReport::tr("Account “%1” is active.").arg(facts.friendlyName)};
}

} // namespace

QList<ReportLine> reportOf(const access::AccountTest &test, domain::CredentialKind kind)
{
    QList<ReportLine> lines;
    if (test.isTestCredential) {
        lines += {Mark::Trouble, TestReport::tr("These are Twilio's test credentials. They can neither search nor list "
                                                "numbers. Use the account's live credentials.")};
    } else if (test.error && test.error->operation == "test.signing-token"_L1) {
        lines +=
            {Mark::Trouble, TestReport::tr("The key works, but Twilio refused the Auth Token for signing checks.")};
    } else if (!test.works && test.facts && !test.facts->isActive()) {
        lines += {Mark::Trouble, TestReport::tr("Twilio knows the key, but nothing can be set up in this account.")};
    } else if (!test.works) {
        lines += {Mark::Trouble,
                  test.error ? words::describe(*test.error).text() : TestReport::tr("This key does not work.")};
    } else {
        lines += {Mark::Good, TestReport::tr("Can search, buy and set up numbers.")};
    }
    if (test.facts) {
        lines += accountLine(*test.facts);
        if (test.facts->isSubaccount())
            //: %1 is a shortened account SID, "AC12…9f"
            lines += {Mark::Info,
                      TestReport::tr("It is a subaccount of %1.").arg(domain::shortSid(test.facts->ownerAccountSid))};
    } else if (test.works) {
        lines += {Mark::Attention, TestReport::tr("Cannot read the account itself: its type and balance stay unknown. "
                                                  "Numbers can be set up all the same.")};
    }
    if (test.works && test.canSign)
        lines += {Mark::Good, TestReport::tr("Can sign webhook checks as Twilio does.")};
    else if (test.works && kind == domain::CredentialKind::ApiKey)
        lines += {Mark::Attention, TestReport::tr("Cannot sign webhook checks: numbers stay unfinished until the Auth "
                                                  "Token is added for signing.")};
    return lines;
}

TestReport::TestReport(const QString &prefix, QWidget *parent)
    : Card(prefix + u".report"_s, parent), m_lines(new QVBoxLayout), m_prefix(prefix),
      m_copy(new Button(Button::Rank::Link, tr("Copy result"), prefix + u".copyReport"_s, this))
{
    m_lines->setSpacing(px(this, 10));
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 16), px(this, 14), px(this, 16), px(this, 8));
    column->setSpacing(px(this, 10));
    column->addWidget(new Label(TextKind::Section, tr("What this key can do"), this));
    column->addLayout(m_lines);
    column->addStretch(1);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    showHint();
}

void TestReport::showHint()
{
    clear();
    auto *hint = new Label(TextKind::Body,
                           tr("Test the connection to see what this key can and cannot do. "
                              "Testing saves nothing."),
                           this);
    hint->setWordWrap(true);
    hint->setRole(Role::Muted);
    m_lines->addWidget(hint);
}

void TestReport::showLines(const QList<ReportLine> &lines)
{
    clear();
    for (const ReportLine &line : lines) {
        auto *text = new StatusText(m_prefix + u".report.%1"_s.arg(m_lines->count() + 1), this);
        text->set(line.mark, line.text);
        text->setTextRole(line.mark == Mark::Trouble ? Role::Trouble : Role::Text);
        m_lines->addWidget(text);
        m_text += line.text;
    }
    m_copy->setVisible(!lines.isEmpty());
}

QString TestReport::text() const
{
    return m_text.join(u'\n');
}

void TestReport::clear()
{
    m_text.clear();
    m_copy->hide();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace phonedesk::ui
