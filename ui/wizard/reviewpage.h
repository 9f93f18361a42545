// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/runregistry.h"
#include "ui/wizard/provisiondraft.h"
#include "ui/wizard/wizardpage.h"

#include <QDate>

#include <array>

class QGridLayout;
class QLineEdit;

namespace phonedesk::ui {

class ElidedLabel;
class Label;
class MessageStrip;

// Everything that the purchase will do and cost, before it is done. Nothing on this page buys: the footer's button
// does.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    // `today` is the local date of the purchase.
    void setDraft(const ProvisionDraft &draft, const QDate &today);
    void showLooking();
    void stopWaiting(); // the facts may come later: the purchase looks for itself
    void showFacts(const provisioning::ReviewFacts &facts);
    void showError(const core::Error &error);

    QString label() const; // as typed, without outer spaces
    QString buyText() const;
    QString reason() const; // why it cannot be bought; empty: it can
    QWidget *firstField() const override;

signals:
    void labelEdited(); // the text changed, or was left changed
    void labelCommitted();
    void labelEntered(); // Enter in its field, with something in it

private:
    Label *addRow(const QString &label, QWidget *value); // its name; null where it has none
    void showWebhooks();
    Label *addText(const QString &label, const QString &name);

    ProvisionDraft m_draft;
    bool m_isLooking = true;
    bool m_isOwned = false;
    QGridLayout *m_rows;
    MessageStrip *m_message;
    Label *m_number;
    Label *m_organization;
    QLineEdit *m_label;
    Label *m_account;
    Label *m_price;
    Label *m_balance;
    Label *m_trial;
    Label *m_set;
    struct Url
    {
        Label *name;
        ElidedLabel *url;
    };
    std::array<Url, domain::allUrlPlaces.size()> m_urls;
    Label *m_note;
    Label *m_charge;
};

} // namespace phonedesk::ui
