// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/overridelist.h"

#include "access/organizations.h"
#include "provisioning/urlsets.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/settings/overridedialog.h"
#include "words/errors.h"
#include "words/urls.h"

#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

constexpr int rowsShown = 4;

QString hostOf(const domain::WebhookSet &webhooks)
{
    return QUrl(domain::filledUrl(webhooks.voice.url, {})).host();
}

domain::UrlSetKind otherThan(domain::UrlSetKind kind)
{
    return kind == domain::UrlSetKind::Normal ? domain::UrlSetKind::Failover : domain::UrlSetKind::Normal;
}

} // namespace

OverrideList::OverrideList(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_none(new Label(TextKind::Body, {}, this)), m_list(new QListWidget(this)),
      m_others(new Label(TextKind::Small, {}, this)),
      m_message(new MessageStrip(u"settings.webhooks.overrides.message"_s, this)),
      m_add(new Button(Button::Rank::Secondary, tr("A&dd…"), u"settings.webhooks.overrides.add"_s, this)),
      m_edit(new Button(Button::Rank::Secondary, tr("&Edit…"), u"settings.webhooks.overrides.edit"_s, this)),
      m_remove(new Button(Button::Rank::Secondary, tr("&Remove"), u"settings.webhooks.overrides.remove"_s, this)),
      m_reason(new Label(TextKind::Small, {}, this))
{
    m_none->setObjectName(u"settings.webhooks.overrides.none"_s);
    m_none->setRole(Role::Muted);
    m_none->setWordWrap(true);
    m_list->setObjectName(u"settings.webhooks.overrides"_s);
    m_list->setAccessibleName(tr("Organisations with URLs of their own"));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_others->setObjectName(u"settings.webhooks.overrides.others"_s);
    m_others->setRole(Role::Muted);
    m_others->setWordWrap(true);
    m_reason->setObjectName(u"settings.webhooks.overrides.reason"_s);
    m_reason->setRole(Role::Muted);
    m_reason->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(this, 8));
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_reason, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 8));
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_others);
    column->addWidget(m_message);
    column->addLayout(buttons);

    connect(m_add, &Button::clicked, this, &OverrideList::add);
    connect(m_edit, &Button::clicked, this, &OverrideList::edit);
    connect(m_remove, &Button::clicked, this, &OverrideList::remove);
    connect(m_list, &QListWidget::itemActivated, this, &OverrideList::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, &OverrideList::choose);
}

void OverrideList::showSet(domain::Environment environment, domain::UrlSetKind kind)
{
    m_environment = environment;
    m_kind = kind;
    m_message->clear();
    refresh();
}

QList<domain::Organization> OverrideList::without() const
{
    QList<domain::Organization> found = m_desk.organizations.all();
    found.removeIf([this](const domain::Organization &each) {
        return each.environment != m_environment ||
               m_desk.urlSets.overrideOf(m_environment, m_kind, each.id).has_value();
    });
    return found;
}

std::optional<domain::UrlSet> OverrideList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return std::nullopt;
    const QString id = item->data(Qt::UserRole).toString();
    const auto webhooks = m_desk.urlSets.overrideOf(m_environment, m_kind, id);
    if (!webhooks)
        return std::nullopt;
    return domain::UrlSet{m_environment, m_kind, id, *webhooks};
}

void OverrideList::refresh()
{
    const auto chosen = current();
    m_list->clear();
    for (const domain::UrlSet &set : m_desk.urlSets.overrides(m_environment, m_kind)) {
        const auto organization = m_desk.organizations.find(set.organizationId);
        const QString name = organization ? organization->name : set.organizationId;
        auto *item = new QListWidgetItem(
            QStringList{name, hostOf(set.webhooks), inOtherSet(set.organizationId)}.join(u"  ·  "_s), m_list);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, set.organizationId);
        item->setSizeHint({0, px(this, 36)});
        if (chosen && chosen->organizationId == set.organizationId)
            m_list->setCurrentItem(item);
    }
    m_list->sortItems();
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    m_none->setText(tr("None: the numbers of every organisation get the URLs above."));
    const int rows = qMin(m_list->count(), rowsShown);
    if (rows > 0)
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth());
    showOthers();
    choose();
}

QString OverrideList::inOtherSet(const QString &organizationId) const
{
    const domain::UrlSetKind other = otherThan(m_kind);
    if (const auto own = m_desk.urlSets.overrideOf(m_environment, other, organizationId))
        //: %1 is Normal or Fail-over, %2 a host
        return tr("in %1 %2").arg(words::describe(other), hostOf(*own));
    //: %1 is Normal or Fail-over: in it, an organisation has no URLs of its own
    return tr("in %1 the set's URLs").arg(words::describe(other));
}

void OverrideList::showOthers()
{
    const domain::UrlSetKind other = otherThan(m_kind);
    QStringList names;
    for (const domain::UrlSet &set : m_desk.urlSets.overrides(m_environment, other)) {
        const auto organization = m_desk.organizations.find(set.organizationId);
        if (!m_desk.urlSets.overrideOf(m_environment, m_kind, set.organizationId))
            names << (organization ? organization->name : set.organizationId);
    }
    names.sort();
    m_others->setVisible(!names.isEmpty());
    //: %1 and %2 are Normal and Fail-over, or the other way round; %3 is one or several organisations
    m_others->setText(tr("With URLs of their own in %1 only, and with the URLs above while %2 is active: %3.")
                          .arg(words::describe(other), words::describe(m_kind),
                               names.join(tr(", ", "between the names of organisations"))));
}

void OverrideList::choose()
{
    const bool canAdd = !without().isEmpty();
    m_add->setEnabled(canAdd);
    m_edit->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
    m_edit->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
    //: %1 is Production or Staging
    m_reason->setText(canAdd ? QString() : tr("%1 has no other organisation.").arg(words::describe(m_environment)));
}

void OverrideList::add()
{
    const QList<domain::Organization> organizations = without();
    if (organizations.isEmpty())
        return;
    auto *dialog =
        new OverrideDialog(m_desk.urlSets, organizations,
                           {m_environment, m_kind, {}, m_desk.urlSets.webhooks(m_environment, m_kind)}, window());
    dialog->open();
}

void OverrideList::edit()
{
    const auto set = current();
    const auto organization = set ? m_desk.organizations.find(set->organizationId) : std::nullopt;
    if (!organization)
        return;
    auto *dialog = new OverrideDialog(m_desk.urlSets, {*organization}, *set, window());
    dialog->open();
}

void OverrideList::remove()
{
    const auto set = current();
    if (!set)
        return;
    const auto organization = m_desk.organizations.find(set->organizationId);
    m_call = m_desk.urlSets.removeOverride(
        m_environment, m_kind, set->organizationId, [this, set = *set, organization](const core::Status &removed) {
            if (!removed) {
                const words::Message message = words::describe(removed.error());
                m_message->show(Mark::Trouble, message.title, message.text());
                return;
            }
            //: %1 is an organisation
            m_message->show(Mark::Info,
                            tr("%1 has no URLs of its own any more").arg(organization ? organization->name : QString()),
                            tr("Its next numbers get the URLs above. Numbers that it has stay as they are."));
            auto *undo = m_message->addAction(tr("&Undo"), u"settings.webhooks.overrides.undo"_s);
            connect(undo, &Button::clicked, this, [this, set] {
                m_call = m_desk.urlSets.save(set, [this](const core::Status &saved) {
                    if (saved)
                        m_message->clear();
                });
            });
        });
}

} // namespace phonedesk::ui
