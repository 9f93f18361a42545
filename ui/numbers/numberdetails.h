// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/models/numberrow.h"

class QVBoxLayout;

namespace phonedesk::ui {

class Button;
class ElidedLabel;
class Label;
class StatusText;

// Everything that is known of one number, beside the table.
class NumberDetails : public Card
{
    Q_OBJECT

public:
    explicit NumberDetails(QWidget *parent = nullptr);

    struct Content
    {
        NumberRow row;
        std::optional<domain::PhoneNumber> number;
        std::optional<provisioning::RunView> run;
        QString account; // "ServiceFlow production · AC12…9f"
    };
    void show(const Content &content, const QDateTime &now);
    void showNothing();

signals:
    void copyNumberRequested();
    void continueRequested();

private:
    void addSection(const QString &title, const QString &right = {});
    void addHealth(const domain::Verdict &verdict, const QDateTime &now);
    void addWebhooks(const domain::WebhookSet &webhooks);

    Label *m_number;
    Label *m_whose;
    Button *m_copy;
    Button *m_continue;
    QWidget *m_head;
    QVBoxLayout *m_body;
    QWidget *m_bodyWidget;
    ElidedLabel *m_sid;
    Label *m_price;
    Label *m_nothing;
};

} // namespace phonedesk::ui
