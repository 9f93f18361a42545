// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/urlseteditor.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/statustext.h"
#include "ui/settings/urledit.h"
#include "words/errors.h"
#include "words/urls.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::UrlPlace;

namespace {

Label *smallText(const QString &name, QWidget *parent)
{
    auto *label = new Label(TextKind::Small, {}, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->makeSelectable();
    label->setFocusPolicy(Qt::ClickFocus);
    label->hide();
    return label;
}

} // namespace

UrlSetEditor::UrlSetEditor(provisioning::UrlSets &sets, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_sets(sets)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(this, 8));
    grid->setVerticalSpacing(px(this, 10));
    grid->setColumnStretch(2, 1);
    for (const UrlPlace place : domain::allUrlPlaces)
        addRow(place, prefix);
}

void UrlSetEditor::addRow(UrlPlace place, const QString &prefix)
{
    const QString name = prefix + u'.' + domain::name(place);
    Row &added = row(place);
    added.method = new Button(Button::Rank::Secondary, u"POST"_s, name + u".method"_s, this);
    added.method->setFixedWidth(added.method->sizeHint().width()); // the same for the shorter word
    showMethod(place);
    added.url = new UrlEdit(name + u".url"_s, this);
    //: for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback
    added.url->setAccessibleName(tr("%1 URL").arg(words::describe(place)));
    if (domain::isFallback(place))
        added.url->setPlaceholderText(tr("none"));
    added.note = smallText(name + u".note"_s, this);
    added.preview = smallText(name + u".preview"_s, this);
    added.preview->setRole(Role::Muted);
    added.result = new StatusText(name + u".result"_s, this);
    added.result->hide();

    auto *label = new Label(TextKind::Body, words::describe(place), this);
    label->setBuddy(added.url);
    auto *below = new QVBoxLayout;
    below->setSpacing(px(this, 3));
    below->addWidget(added.url);
    below->addWidget(added.note);
    below->addWidget(added.preview);
    below->addWidget(added.result);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int line = grid->rowCount();
    grid->addWidget(label, line, 0, Qt::AlignTop);
    label->setMinimumHeight(added.url->sizeHint().height());
    grid->addWidget(added.method, line, 1, Qt::AlignTop);
    grid->addLayout(below, line, 2);

    connect(added.method, &Button::clicked, this, [this, place] {
        domain::Webhook &webhook = domain::webhookAt(m_webhooks, place);
        webhook.method = webhook.method == "GET"_L1 ? u"POST"_s : u"GET"_s;
        showMethod(place);
        change(place);
    });
    connect(added.url, &QLineEdit::textEdited, this, [this, place] {
        row(place).note->hide(); // judged when the field is left
        row(place).url->setAccessibleDescription({});
        change(place);
    });
    connect(added.url, &UrlEdit::left, this, [this, place] { showNote(place); });
}

void UrlSetEditor::change(UrlPlace place)
{
    domain::Webhook &webhook = domain::webhookAt(m_webhooks, place);
    webhook.url = row(place).url->url();
    row(place).result->hide();
    showPreview(place);
    emit edited();
}

void UrlSetEditor::showMethod(UrlPlace place)
{
    const QString &method = domain::webhookAt(m_webhooks, place).method;
    row(place).method->setText(method);
    //: for screen readers; %1 is Voice, SMS, Status, Voice fallback or SMS fallback, %2 is POST or GET
    row(place).method->setAccessibleName(tr("%1 method: %2").arg(words::describe(place), method));
    row(place).method->setToolTip(method == "GET"_L1 ? tr("Change to POST") : tr("Change to GET"));
}

void UrlSetEditor::setWebhooks(const domain::WebhookSet &webhooks)
{
    m_webhooks = webhooks;
    for (const UrlPlace place : domain::allUrlPlaces) {
        const domain::Webhook &webhook = domain::webhookAt(webhooks, place);
        row(place).url->setUrl(webhook.url);
        showMethod(place);
        row(place).result->hide();
        showPreview(place);
        // A set that nobody has written yet is not wrong; what is there may be worth a word.
        if (webhook.url.isEmpty()) {
            row(place).note->hide();
            row(place).url->setAccessibleDescription({});
        } else {
            showNote(place);
        }
    }
}

void UrlSetEditor::setStays()
{
    m_stays = true;
    for (const Row &each : m_rows) {
        //: in an empty field: the URL that a number has
        each.url->setPlaceholderText(tr("stays as it is"));
    }
}

void UrlSetEditor::setPreviewFor(const std::optional<domain::Organization> &organization)
{
    m_organization = organization;
    for (const UrlPlace place : domain::allUrlPlaces)
        showPreview(place);
}

bool UrlSetEditor::showNote(UrlPlace place)
{
    const QString &url = domain::webhookAt(m_webhooks, place).url;
    const domain::UrlCheck checked = m_stays && url.isEmpty() ? domain::UrlCheck() : m_sets.check(place, url);
    const QString note = checked.isGood() ? words::remarks(checked) : words::fault(checked);
    Row &shown = row(place);
    shown.note->setText(note);
    shown.note->setRole(!checked.isGood() ? Role::Trouble : !checked.meant.isEmpty() ? Role::Attention : Role::Muted);
    shown.note->setVisible(!note.isEmpty());
    shown.url->setAccessibleDescription(note);
    return checked.isGood();
}

void UrlSetEditor::showPreview(UrlPlace place)
{
    const QString &url = domain::webhookAt(m_webhooks, place).url;
    const bool isShown = m_organization && domain::hasPlaceholder(url);
    row(place).preview->setVisible(isShown);
    if (isShown) {
        //: %1 is an organisation, %2 a URL
        row(place).preview->setText(
            tr("For %1: %2").arg(m_organization->name, domain::maskedUrl(domain::filledUrl(url, m_organization->id))));
    }
}

bool UrlSetEditor::check()
{
    QWidget *first = nullptr;
    for (const UrlPlace place : domain::allUrlPlaces) {
        if (!showNote(place) && first == nullptr)
            first = row(place).url;
    }
    if (first != nullptr)
        first->setFocus();
    return first == nullptr;
}

void UrlSetEditor::showResults(const QList<provisioning::CheckedUrl> &results)
{
    for (const provisioning::CheckedUrl &each : results) {
        StatusText *result = row(each.place).result;
        const domain::WebhookVerdict &verdict = each.verdict;
        const words::Message message = words::describe(verdict);
        const bool wantsToken =
            verdict.finding == domain::Finding::RefusedUnsigned || verdict.finding == domain::Finding::AcceptedUnsigned;
        result->set(verdict.isGood() ? Mark::Good : wantsToken ? Mark::Attention : Mark::Trouble, message.text());
        result->show();
    }
}

void UrlSetEditor::clearResults()
{
    for (const Row &each : m_rows)
        each.result->hide();
}

} // namespace phonedesk::ui
