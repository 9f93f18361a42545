// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "ui/models/numbertablemodel.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace phonedesk::access {
class Organizations;
}
namespace phonedesk::inventory {
class Numbers;
}
namespace phonedesk::provisioning {
class RunRegistry;
class UrlSets;
} // namespace phonedesk::provisioning

namespace phonedesk::ui {

// Keeps the model in step with the numbers that we know, the runs that are open, and the webhooks that an
// organisation's numbers should have: one row for a number and its run. Many changes at once are taken in over several
// turns of the event loop, so that the window stays quick. All must outlive it.
class NumberFeed : public QObject
{
    Q_OBJECT

public:
    struct Rooms
    {
        inventory::Numbers &numbers;
        provisioning::RunRegistry &runs;
        const access::Organizations &organizations;
        const provisioning::UrlSets &urlSets;
    };

    NumberFeed(const Rooms &rooms, NumberTableModel &model);

private:
    void reload();
    void takeRead(qsizetype from, qsizetype count);
    void takeNumberSoon(const QString &id);
    void takeRun(const QString &id);
    void takeSome();
    void takeExpected();
    void readOrganizations();
    NumberRow rowFor(const domain::PhoneNumber &number);
    WebhookWords wordsFor(const domain::PhoneNumber &number);

    Rooms m_rooms;
    NumberTableModel &m_model;
    std::deque<QString> m_waiting; // ids of numbers, each once
    QSet<QString> m_isWaiting;
    QTimer m_turn;

    // The last words for each organisation: its numbers mostly have the same webhooks.
    struct Known
    {
        std::optional<domain::WebhookSet> expected;
        domain::WebhookSet webhooks;
        WebhookWords words;
    };
    QHash<QString, Known> m_known;
    QHash<QString, domain::Organization> m_organizations; // as the room has them now
};

} // namespace phonedesk::ui
