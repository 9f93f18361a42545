// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restoredialog.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/label.h"
#include "ui/common/localrooms.h"
#include "ui/common/messagestrip.h"
#include "ui/common/statustext.h"
#include "ui/settings/databasetexts.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(DatabaseRoom &room, const QString &path, const domain::DatabaseFacts &copy,
                             const words::Times &times, QWidget *parent)
    : DialogBase(u"restoreDialog"_s, tr("Restore this copy?"), parent), m_room(room), m_path(path), m_copy(copy),
      m_times(times), m_message(new MessageStrip(u"restoreDialog.message"_s, this)),
      m_unfinished(new StatusText(u"restoreDialog.unfinished"_s, this)),
      m_restore(addButton(Button::Rank::Secondary, tr("Restore"), u"restoreDialog.restore"_s)),
      m_cancel(addButton(Button::Rank::Primary, tr("Keep the present database"), u"restoreDialog.cancel"_s))
{
    auto *file = new ElidedLabel(u"restoreDialog.path"_s, TextKind::Monospace, this);
    file->setText(path);
    body()->addWidget(m_message);
    body()->addWidget(file);
    addText(tr("In the copy"), contentsText(copy) + u' ' + lastChangeText(copy, m_times), u"restoreDialog.copy"_s);
    addText(tr("In the present database"), tr("Looking…"), u"restoreDialog.present"_s);
    m_present = findChild<Label *>(u"restoreDialog.present"_s);
    m_unfinished->setTextRole(Role::Text);
    m_unfinished->hide();
    body()->addWidget(m_unfinished);
    addText(tr("What happens"),
            tr("The present database is kept beside it under another name. Phone Desk closes its windows and opens "
               "again with the copy. Numbers that were bought after the copy was made stay at Twilio and go on "
               "costing, but are not in the list. Keys that were kept only until Phone Desk quits have to be entered "
               "again."),
            u"restoreDialog.consequence"_s);
    body()->addStretch(1);
    setDefaultButton(m_cancel);
    m_restore->setEnabled(false);
    m_restore->setAutoDefault(false);
    connect(m_cancel, &Button::clicked, this, &RestoreDialog::reject);
    connect(m_restore, &Button::clicked, this, &RestoreDialog::restore);
    setTabOrder(file, m_restore); // the buttons were made first
    setTabOrder(m_restore, m_cancel);
    m_cancel->setFocus();
    m_call = m_room.facts([this](const core::Result<domain::DatabaseFacts> &present) {
        if (present)
            showPresent(*present);
        else
            m_present->setText(tr("It could not be read."));
        m_restore->setEnabled(true);
    });
    fitTo(px(this, 620), px(this, 720));
}

void RestoreDialog::addText(const QString &head, const QString &text, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(this, 4));
    column->addWidget(new Label(TextKind::Section, head, this));
    auto *label = new Label(TextKind::Body, text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->makeSelectable();
    column->addWidget(label);
    body()->addLayout(column);
}

// Numbers that only the present database follows up are the danger: after the exchange nobody looks for them.
void RestoreDialog::showPresent(const domain::DatabaseFacts &present)
{
    m_present->setText(contentsText(present) + u' ' + lastChangeText(present, m_times));
    QStringList lost = present.openRuns;
    for (const QString &number : m_copy.openRuns)
        lost.removeAll(number);
    QStringList sentences;
    if (!lost.isEmpty())
        //: %1 is a list of phone numbers
        sentences << tr("Unfinished now and not in the copy: %1. Phone Desk will not look after them any more; finish "
                        "them first, or look for them in Twilio's Console.")
                         .arg(numbersText(lost));
    if (!m_copy.openRuns.isEmpty())
        sentences << tr("Unfinished in the copy: %1. Phone Desk looks at Twilio what became of them, and buys nothing "
                        "by itself.")
                         .arg(numbersText(m_copy.openRuns));
    if (sentences.isEmpty())
        sentences << tr("Neither has an unfinished number.");
    m_unfinished->set(lost.isEmpty() ? Mark::Info : Mark::Attention, sentences.join(u'\n'));
    m_unfinished->setTextRole(Role::Text);
    m_unfinished->show();
    fitTo(px(this, 620), px(this, 720));
}

void RestoreDialog::restore()
{
    m_message->clear();
    m_restore->setEnabled(false);
    setNote(tr("Preparing the copy…"));
    m_call = m_room.restore(m_path, [this](const core::Status &restored) {
        setNote({});
        m_restore->setEnabled(true);
        if (!restored) {
            m_message->show(Mark::Trouble, tr("Nothing was changed"), whyNoRestore(restored.error()));
            m_message->setDetails(restored.error().detail);
        }
    });
}

} // namespace phonedesk::ui
