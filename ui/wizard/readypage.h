// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"
#include "provisioning/runview.h"
#include "ui/wizard/wizardpage.h"
#include "words/times.h"

class QLabel;

namespace phonedesk::ui {

class Button;
class Label;

// The end of a verified run: the number, large and copyable, and what was proved.
class ReadyPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReadyPage(const words::Times &times = {}, QWidget *parent = nullptr);

    void setView(const provisioning::RunView &view);
    // The run's account as it is today, for the summary and for *Show the request*.
    void setAccount(const domain::TwilioAccount &account, bool isSimulated);
    QWidget *firstField() const override;

signals:
    void copied();
    void showInNumbersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    words::Times m_times;
    provisioning::RunView m_view;
    QLabel *m_mark;
    Label *m_number;
    Label *m_sentence;
    Label *m_heard;
    Label *m_checked;
    Button *m_copyNumber;
    Button *m_copySummary;
    Button *m_showInNumbers;
    Button *m_showRequest;
    domain::TwilioAccount m_account;
    bool m_isSimulated = false;
    Label *m_note;
};

} // namespace phonedesk::ui
