// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnosticsdialog.h"

#include "ui/common/label.h"
#include "ui/common/localrooms.h"
#include "ui/common/messagestrip.h"
#include "ui/settings/databasetexts.h"
#include "ui/settings/filechoice.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

DiagnosticsDialog::DiagnosticsDialog(SupportRoom &room, const QString &text, QWidget *parent)
    : DialogBase(u"diagnosticsDialog"_s, tr("Save diagnostics"), parent), m_room(room), m_text(text),
      m_message(new MessageStrip(u"diagnosticsDialog.message"_s, this))
{
    auto *lead = new Label(TextKind::Body,
                           tr("This is the whole file. It holds no keys and passwords; of phone numbers and customers' "
                              "addresses only parts. It is sent to nobody."),
                           this);
    lead->setWordWrap(true);
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(u"diagnosticsDialog.text"_s);
    view->setAccessibleName(tr("What the file will hold"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(fontAt(this, TextKind::Monospace));
    body()->addWidget(m_message);
    body()->addWidget(lead);
    body()->addWidget(view, 1);
    auto *copy = addButton(Button::Rank::Link, tr("Copy"), u"diagnosticsDialog.copy"_s);
    auto *close = addButton(Button::Rank::Secondary, tr("Close"), u"diagnosticsDialog.close"_s);
    auto *save = addButton(Button::Rank::Primary, tr("Save…"), u"diagnosticsDialog.save"_s);
    setDefaultButton(save);
    connect(copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(close, &Button::clicked, this, &DiagnosticsDialog::reject);
    connect(save, &Button::clicked, this, &DiagnosticsDialog::askWhere);
    resize(px(this, 780), px(this, 480));
}

void DiagnosticsDialog::askWhere()
{
    askWhereToSave(
        {.name = u"diagnosticsDialog.saveDialog"_s,
         .title = tr("Save diagnostics"),
         .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         .suggested = u"phonedesk-diagnostics-%1.txt"_s.arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd"_s)),
         .filters = {tr("Text files (*.txt)")},
         .suffix = u"txt"_s},
        this, [this](const QString &path, bool) {
            if (const auto saved = m_room.save(path, m_text); saved) {
                m_message->show(Mark::Good, tr("Saved"), QDir::toNativeSeparators(path));
            } else {
                m_message->show(Mark::Trouble, tr("Nothing was saved"), whyNoCopy(saved.error()));
                m_message->setDetails(saved.error().detail);
            }
        });
}

} // namespace phonedesk::ui
