// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/overridedialog.h"

#include "ui/common/field.h"
#include "ui/common/messagestrip.h"
#include "ui/settings/urlseteditor.h"
#include "words/errors.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

OverrideDialog::OverrideDialog(provisioning::UrlSets &sets, const QList<domain::Organization> &organizations,
                               const domain::UrlSet &set, QWidget *parent)
    : DialogBase(u"override"_s, tr("An organisation's own URLs"), parent), m_sets(sets), m_set(set),
      m_message(new MessageStrip(u"override.message"_s, this)), m_organization(new QComboBox(this)),
      m_editor(new UrlSetEditor(sets, u"override"_s, this))
{
    m_organization->setObjectName(u"override.organization"_s);
    for (const domain::Organization &each : organizations)
        m_organization->addItem(each.name, each.id);
    m_organization->setCurrentIndex(qMax(0, m_organization->findData(set.organizationId)));
    m_organization->setEnabled(organizations.size() > 1);
    const auto preview = [this, organizations] {
        if (const int index = m_organization->currentIndex(); index >= 0)
            m_editor->setPreviewFor(organizations.at(index));
    };
    connect(m_organization, &QComboBox::currentIndexChanged, this, preview);
    m_editor->setWebhooks(set.webhooks);
    preview();

    body()->addWidget(m_message);
    body()->addWidget(new Field(tr("&Organisation"), m_organization, this));
    body()->addWidget(m_editor);
    body()->addStretch(1);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"override.cancel"_s);
    m_save = addButton(Button::Rank::Primary, tr("&Save URLs"), u"override.save"_s);
    connect(cancel, &Button::clicked, this, &OverrideDialog::reject);
    connect(m_save, &Button::clicked, this, &OverrideDialog::save);
    setMinimumWidth(px(this, 660));
}

void OverrideDialog::save()
{
    m_message->clear();
    if (!m_editor->check())
        return;
    m_set.organizationId = m_organization->currentData().toString();
    m_set.webhooks = m_editor->webhooks();
    m_save->setEnabled(false);
    m_call = m_sets.save(m_set, [this](const core::Status &saved) {
        m_save->setEnabled(true);
        if (saved) {
            accept();
            return;
        }
        const words::Message message = words::describe(saved.error());
        m_message->show(Mark::Trouble, message.title, message.text());
    });
}

} // namespace phonedesk::ui
