// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "ui/wizard/provisiondraft.h"

#include <QObject>

namespace phonedesk::ui {

class ReviewPage;
struct Desk;

// Fills ReviewPage: with what is going to be bought at once, with what Twilio says of it as soon as it answers. Review
// does not wait long for that: the purchase looks for itself.
class ReviewFlow : public QObject
{
    Q_OBJECT

public:
    ReviewFlow(Desk &desk, ReviewPage &page, QObject *parent);

    void open(ProvisionDraft &draft);
    void ask(ProvisionDraft &draft); // again, with the label that is typed
    // What the organisation's numbers get has changed: it is shown, and is what is bought.
    void showWebhooks(ProvisionDraft &draft);
    void abandon();

signals:
    void changed(); // what the page says: its price, its reason

private:
    Desk &m_desk;
    ReviewPage &m_page;
    core::CallHandle m_call;
    core::CallHandle m_deadline;
};

} // namespace phonedesk::ui
