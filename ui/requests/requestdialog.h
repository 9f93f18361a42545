// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentrequest.h"
#include "domain/twilioaccount.h"
#include "ui/common/dialogbase.h"

class QComboBox;
class QPlainTextEdit;
class QTabWidget;

namespace phonedesk::ui {

// What was sent to Twilio, as commands that do the same again: curl, twilio-cli, Terraform. Secrets are variables in
// it.
//
// Object names: requestDialog; request.which (only where there are several), .tabs, .curl, .twilioCli, .terraform,
// .copy, .close; requestDialog.note says that it was copied.
class RequestDialog : public DialogBase
{
    Q_OBJECT

public:
    struct Content
    {
        QList<domain::SentRequest> requests; // at least one, in the order in which they were sent
        domain::TwilioAccount account;       // as it is today
        QString number;                      // E.164
        QString numberSid;
        bool isSimulated = false; // a demo's: Twilio itself knows neither account nor number
    };

    RequestDialog(const Content &content, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addTab(const QString &title, const QString &name);
    void showRequest(int index);
    void copy();
    void refreshFonts();

    Content m_content;
    QComboBox *m_which;
    QTabWidget *m_tabs;
    QList<QPlainTextEdit *> m_texts; // curl, twilio-cli, Terraform
};

// Opens it; nothing where nothing was sent.
void showRequest(const RequestDialog::Content &content, QWidget *parent);

} // namespace phonedesk::ui
