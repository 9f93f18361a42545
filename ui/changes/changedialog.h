// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/phonenumber.h"
#include "domain/twilioaccount.h"
#include "domain/webhookchange.h"
#include "ui/common/dialogbase.h"

#include <memory>

class QStackedWidget;

namespace phonedesk::inventory {
struct ChangeFacts;
}

namespace phonedesk::ui {

class ChangePlanPage;
class ChangeWorkPage;
class MessageStrip;
class Spinner;
struct Desk;

// Changes the webhooks of one number or of thousands: the plan, one number first, the rest, and what came of it. Not
// modal; closed, the change goes on.
//
// Object names: changes; .message, .looking; .cancel, .begin; .close, .stop, .pause, .goOn, .other, .rest, .retry,
// .anyway, .putBack, .copy, .folder; the pages' as they say.
class ChangeDialog : public DialogBase
{
    Q_OBJECT

public:
    // A plan for these.
    ChangeDialog(Desk &desk, const QList<domain::PhoneNumber> &numbers, QWidget *parent);
    // A batch that there is.
    ChangeDialog(Desk &desk, const QString &batchId, QWidget *parent);
    // What `former` shows and what is typed there, in the language of now.
    ChangeDialog(Desk &desk, const ChangeDialog &former, QWidget *parent);
    ~ChangeDialog() override;

    QString batch() const; // empty: it is planned

signals:
    void failBackRequested(phonedesk::domain::Environment environment);

private:
    ChangeDialog(Desk &desk, QWidget *parent);
    void addButtons();
    void connectButtons();
    void plan(const QList<domain::PhoneNumber> &numbers);
    void look();
    void begin();
    void putBack();
    void openBatch(const QString &batchId);
    void showBatch(const QString &id);
    void refresh();
    void refreshPlan();
    void refreshWork();
    void copyRunBook();
    void fail(const QString &title, const core::Error &error);

    Desk &m_desk;
    MessageStrip *m_message;
    QStackedWidget *m_pages;
    Spinner *m_looking;
    ChangePlanPage *m_plan;
    ChangeWorkPage *m_work;
    QList<domain::PhoneNumber> m_numbers; // that are planned for
    Button *m_copy = nullptr;
    Button *m_folder = nullptr;
    Button *m_other = nullptr;
    Button *m_stop = nullptr;
    Button *m_putBack = nullptr;
    Button *m_anyway = nullptr;
    Button *m_pause = nullptr;
    Button *m_close = nullptr; // and cancel
    Button *m_retry = nullptr;
    Button *m_goOn = nullptr;
    Button *m_rest = nullptr;
    Button *m_begin = nullptr;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
