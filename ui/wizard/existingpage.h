// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"
#include "provisioning/connecting.h"
#include "ui/wizard/wizardpage.h"
#include "words/errors.h"

#include <QStandardItemModel>

class QComboBox;
class QStackedWidget;

namespace phonedesk::ui {

class Button;
class EmptyState;
class Field;
class Label;
class MessageStrip;
class OptionList;

// Which number: its SID, the number in any form, or one picked from those of the account that Phone Desk does not
// manage. What is typed filters the list at once; Enter asks Twilio.
class ExistingPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ExistingPage(QWidget *parent = nullptr);

    // In the order in which they are offered; the first is chosen, unless `chosen` is another of them.
    void setAccounts(const QList<domain::TwilioAccount> &accounts, const QString &chosen);
    QString accountSid() const;
    QString typed() const;
    void setTyped(const QString &text);
    // What stands chosen: a row of the list, or what is typed where that is a SID or a number.
    std::optional<provisioning::ConnectTarget> target() const;

    void showLoading();
    void showPage(const provisioning::ConnectPage &page, bool isFirst);
    void showError(const core::Error &error);
    void showMessage(const words::Message &message);
    void clearMessage();
    void setBusy(bool busy); // the chosen number is being looked at
    QString reason() const;
    QWidget *firstField() const override;

signals:
    void accountChanged();
    void choiceChanged();
    void searchRequested(const QString &digits);
    void moreRequested();
    void nextRequested();

private:
    void refill();
    void refreshStatus();

    QComboBox *m_account;
    Field *m_accountField;
    Field *m_text;
    MessageStrip *m_message;
    QStackedWidget *m_body;
    OptionList *m_list;
    EmptyState *m_empty;
    QStandardItemModel m_model;
    Label *m_status;
    Button *m_more;
    QList<domain::NumberConfiguration> m_numbers;
    int m_managed = 0;
    bool m_hasMore = false;
    bool m_isLoading = false;
    bool m_hasFailed = false;
    bool m_isBusy = false;
};

} // namespace phonedesk::ui
