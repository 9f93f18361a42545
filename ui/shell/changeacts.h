// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonenumber.h"
#include "domain/twilioaccount.h"
#include "ui/common/desk.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QVBoxLayout;

namespace phonedesk::ui {

class ChangeDialog;
class MainMenu;
class MessageStrip;
class NumberView;

// Updating the webhooks of the chosen numbers, and the changes that there were: one window for each. A change that
// waits, because a person paused it or the program was ended half-way, is said in a strip.
//
// Object names: updateNotice (the strip) with .show; the menu's acts action.updateWebhooks, action.changes
class ChangeActs : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainMenu &menu;
        NumberView &view;
        QVBoxLayout &notices;
    };

    ChangeActs(Desk &desk, const Parts &parts, QWidget *window);

    void show(const QString &batchId);
    // The windows that `former` has open, in the language of now. Null: it has none, else the one to go to.
    QWidget *takeOver(ChangeActs &former);
    void updateThese(const QList<domain::PhoneNumber> &numbers);

signals:
    void failBackRequested(phonedesk::domain::Environment environment);
    void noticeChanged();

private:
    void update();
    void fillChanges();
    void refresh();
    void refreshNotice();
    void open(ChangeDialog *dialog);

    Desk &m_desk;
    Parts m_parts;
    QWidget *m_window;
    MessageStrip *m_notice;
    QList<QPointer<ChangeDialog>> m_dialogs;
    QString m_noticed; // the batch that the strip speaks of
};

} // namespace phonedesk::ui
