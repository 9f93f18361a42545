// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urlset.h"
#include "ui/common/desk.h"

#include <QObject>
#include <QPointer>

#include <map>

class QVBoxLayout;

namespace phonedesk::ui {

class ChangeActs;
class FailOverDialog;
class MainMenu;
class MessageStrip;

// Failing an environment over and back. As long as one is failed over, a strip says so.
//
// Object names: failOverNotice.ENVIRONMENT (the strips) with .back, .show; the menu's acts action.failOver,
// action.failBack
class FailOverActs : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainMenu &menu;
        ChangeActs &changes;
        QVBoxLayout &notices;
    };

    FailOverActs(Desk &desk, const Parts &parts, QWidget *window);
    // The window that `former` has open, in the language of now; null: it has none.
    QWidget *takeOver(FailOverActs &former);

signals:
    void settingsRequested();
    void noticeChanged();

private:
    void ask(domain::UrlSetKind to, std::optional<domain::Environment> environment = {});
    void refresh();
    void refreshNotice(domain::Environment environment);

    Desk &m_desk;
    Parts m_parts;
    QWidget *m_window;
    QPointer<FailOverDialog> m_dialog;
    std::map<domain::Environment, MessageStrip *> m_notices;
};

} // namespace phonedesk::ui
