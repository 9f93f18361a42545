// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

namespace phonedesk::ui {

class ComparePage;
class ModeStrip;

// The page in a window of its own, beside the numbers. Its geometry is remembered (QSettings "window/compare"). Deletes
// itself when closed; a comparison goes on. Object name: compareWindow
class CompareWindow : public QWidget
{
    Q_OBJECT

public:
    explicit CompareWindow(Desk &desk, QWidget *parent = nullptr);

    ComparePage &page() { return *m_page; }
    void remember() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showAccounts();

    Desk &m_desk;
    ModeStrip *m_mode;
    ComparePage *m_page;
};

} // namespace phonedesk::ui
