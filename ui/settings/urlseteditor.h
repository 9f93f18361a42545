// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/urlset.h"
#include "provisioning/urlsets.h"

#include <QWidget>

#include <array>

namespace phonedesk::ui {

class Button;
class Label;
class StatusText;
class UrlEdit;

// The five URLs of a set with their methods. Below each: what is wrong with it, or worth a word, what it is for the
// organisation of the preview, and what the last check found.
//
// Object names: PREFIX.PLACE.url, .method, .note, .preview, .result; PLACE is voice, sms, status, voiceFallback,
// smsFallback.
class UrlSetEditor : public QWidget
{
    Q_OBJECT

public:
    UrlSetEditor(provisioning::UrlSets &sets, const QString &prefix, QWidget *parent = nullptr);

    const domain::WebhookSet &webhooks() const { return m_webhooks; }
    void setWebhooks(const domain::WebhookSet &webhooks);
    void setStays(); // a place without a URL is none to change: what numbers have there stays
    void setPreviewFor(const std::optional<domain::Organization> &organization);
    // Says what is wrong beside each URL; true: nothing is. Otherwise the focus goes to the first that is.
    bool check();
    void showResults(const QList<provisioning::CheckedUrl> &results);
    void clearResults();

signals:
    void edited(); // something was typed or chosen

private:
    struct Row
    {
        Button *method = nullptr; // says it, and changes it; a combo box would be called "POST", all five of them
        UrlEdit *url = nullptr;
        Label *note = nullptr;
        Label *preview = nullptr;
        StatusText *result = nullptr;
    };

    void addRow(domain::UrlPlace place, const QString &prefix);
    Row &row(domain::UrlPlace place) { return m_rows[std::size_t(place)]; }
    void change(domain::UrlPlace place);
    void showMethod(domain::UrlPlace place);
    bool showNote(domain::UrlPlace place); // true: it can be used
    void showPreview(domain::UrlPlace place);

    provisioning::UrlSets &m_sets;
    domain::WebhookSet m_webhooks;
    std::optional<domain::Organization> m_organization;
    bool m_stays = false;
    std::array<Row, domain::allUrlPlaces.size()> m_rows;
};

} // namespace phonedesk::ui
