// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/organization.h"
#include "domain/urlcheck.h"
#include "domain/urlset.h"
#include "domain/verdict.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace phonedesk::provisioning {

struct Needs;

// The webhooks that an organisation's new numbers get, and where they come from.
struct ExpectedWebhooks
{
    domain::WebhookSet webhooks; // filled in
    domain::Environment environment = domain::Environment::Production;
    domain::UrlSetKind kind = domain::UrlSetKind::Normal; // whose they are
    bool isOverride = false;                              // the organisation's own

    bool operator==(const ExpectedWebhooks &) const = default;
};

struct CheckedUrl
{
    domain::UrlPlace place = domain::UrlPlace::Voice;
    domain::WebhookVerdict verdict;

    bool operator==(const CheckedUrl &) const = default;
};

// The team's URL sets: two per environment, one of them active, with organisations' own beside them. Kept in step with
// the database by its own signals. Lives on the GUI thread.
class UrlSets : public QObject
{
    Q_OBJECT

public:
    // `allowsLoopback`: with a simulated Twilio, webhooks on this computer may be set too.
    UrlSets(const Needs &needs, bool allowsLoopback);
    ~UrlSets() override;

    core::CallHandle load(core::ResultCallback<void> done);
    // What another desk has changed since; changed() only where it has.
    core::CallHandle refresh(core::ResultCallback<void> done);

    domain::UrlSetKind active(domain::Environment environment) const;
    // The environment's own. A Normal set that nobody has saved is the PRD's, a Fail-over set has no URLs.
    domain::WebhookSet webhooks(domain::Environment environment, domain::UrlSetKind kind) const;
    QList<domain::UrlSet> overrides(domain::Environment environment, domain::UrlSetKind kind) const;
    std::optional<domain::WebhookSet> overrideOf(domain::Environment environment, domain::UrlSetKind kind,
                                                 const QString &organizationId) const;

    // The organisation's own of the set that is active in its environment, else that set. One that has URLs of its own
    // and no fail-over of them keeps them while its environment is failed over: they are not ServiceFlow's.
    ExpectedWebhooks expected(const domain::Organization &organization) const
    {
        return expectedWith(active(organization.environment), organization);
    }
    // The same, were that set active.
    ExpectedWebhooks expectedWith(domain::UrlSetKind active, const domain::Organization &organization) const;
    domain::WebhookSet expectedWebhooks(const domain::Organization &organization) const
    {
        return expected(organization).webhooks;
    }

    // What is wrong with a URL, or worth a word. Empty is a fault but for a fallback.
    domain::UrlCheck check(domain::UrlPlace place, const QString &url) const;
    // Rejected: a URL may not be one; nothing is saved.
    core::CallHandle save(const domain::UrlSet &set, core::ResultCallback<void> done);
    core::CallHandle removeOverride(domain::Environment environment, domain::UrlSetKind kind,
                                    const QString &organizationId, core::ResultCallback<void> done);

    // Calls each URL of the set once, marked and signed as this account's numbers would be; those that are empty are
    // left out. Answers in the order of domain::allUrlPlaces. Errors: what opening the account says.
    core::CallHandle probe(const QString &accountSid, const domain::WebhookSet &filled,
                           core::ResultCallback<QList<CheckedUrl>> done);

signals:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::provisioning
