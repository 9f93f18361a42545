// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/connecting.h"
#include "ui/wizard/provisiondraft.h"
#include "ui/wizard/wizardpage.h"

#include <QSet>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace phonedesk::ui {

class Label;
class MessageStrip;

// What Twilio holds for the number now, and what it will hold: what stands in the way, what changes, what stays.
// Nothing on this page writes: the footer's button does.
class ConnectPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ConnectPage(QWidget *parent = nullptr);

    // `isBeingWorkedOn`: an open run has this number.
    void setFacts(const ProvisionDraft &draft, const provisioning::ConnectFacts &facts, bool isBeingWorkedOn);
    void setWebhooks(const domain::WebhookSet &webhooks);
    void showError(const core::Error &error);

    QString label() const;
    bool withTexts() const;
    QString commitText() const; // "Connect (512) 555-0100 to Acme Dental"
    QString reason() const;     // why it cannot be connected; empty: it can
    QWidget *firstField() const override;

signals:
    void edited();
    void labelEntered();

private:
    void rebuild();
    void addHead(const QString &name, const QString &title, const QString &note);
    void addObstacle(const domain::ConnectionLine &line);
    void addLine(const domain::ConnectionLine &line);
    void addTexts();
    void showNotice();
    QCheckBox *addTick(const QString &name, const QString &text, const QString &explanation, bool on);
    bool isAgreed(const domain::ConnectionLine &line) const;

    ProvisionDraft m_draft;
    provisioning::ConnectFacts m_facts;
    domain::ConnectionPlan m_plan;
    bool m_isBeingWorkedOn = false;
    bool m_leavesTexts = false;
    QSet<QString> m_agreed; // names of the fields whose removal is agreed to
    MessageStrip *m_message;
    Label *m_number;
    QLineEdit *m_label;
    Label *m_account;
    Label *m_note;
    QWidget *m_table = nullptr; // made anew with each plan
    QGridLayout *m_grid = nullptr;
};

} // namespace phonedesk::ui
