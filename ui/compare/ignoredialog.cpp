// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ignoredialog.h"

#include "ui/common/field.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/compare/comparetexts.h"
#include "words/errors.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

IgnoreDialog::IgnoreDialog(inventory::Comparison &comparison, const inventory::ComparedNumber &number, QWidget *parent)
    //: %1 a number
    : DialogBase(u"ignoreDialog"_s, tr("Ignore %1?").arg(CompareTexts::number(number)), parent),
      m_comparison(comparison), m_number(number), m_noteLine(nullptr),
      m_message(new MessageStrip(u"ignore.message"_s, this)), m_commit(nullptr)
{
    setHelpPage(this, u"compare"_s);
    auto *text = new Label(TextKind::Body);
    text->setWordWrap(true);
    text->setText(
        number.finding == inventory::Finding::NotManaged
            ? tr("It is listed under Ignored from now on, for everybody who works with this database. Nothing "
                 "is changed at Twilio.")
            : tr("It is listed under Ignored from now on, for everybody who works with this database, until "
                 "something else is the matter with it. Nothing is changed at Twilio."));
    Field *field = lineField(tr("&Why, for others who see it"), u"ignore.note"_s);
    m_noteLine = lineEdit(field);
    m_noteLine->setMaxLength(200);
    body()->addWidget(m_message);
    body()->addWidget(text);
    body()->addWidget(field);
    body()->addStretch(1);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"ignore.cancel"_s);
    m_commit = addButton(Button::Rank::Primary, tr("&Ignore number"), u"ignore.commit"_s);
    setDefaultButton(m_commit);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_commit, &Button::clicked, this, &IgnoreDialog::commit);
    fitTo(420, 620);
    m_noteLine->setFocus();
}

void IgnoreDialog::commit()
{
    m_commit->setEnabled(false);
    m_message->clear();
    m_call = m_comparison.ignore(m_number, m_noteLine->text(), [this](const core::Status &ignored) {
        if (ignored) {
            accept();
            return;
        }
        const words::Message message = words::describe(ignored.error());
        m_message->show(Mark::Trouble, message.title, message.text());
        m_commit->setEnabled(true);
    });
}

} // namespace phonedesk::ui
