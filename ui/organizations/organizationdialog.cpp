// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/organizationdialog.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "ui/common/messagestrip.h"
#include "ui/organizations/organizationeditor.h"
#include "words/errors.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

OrganizationDialog::OrganizationDialog(access::Organizations &organizations, access::Accounts &accounts,
                                       const std::optional<domain::Organization> &edited, int numbers, QWidget *parent)
    : DialogBase(u"organizationDialog"_s, edited ? edited->name : tr("Add an organisation"), parent),
      m_organizations(organizations), m_before(edited), m_numbers(numbers),
      m_message(new MessageStrip(u"organizationDialog.message"_s, this)),
      m_editor(new OrganizationEditor(u"organizationDialog"_s, OrganizationEditor::Shape::Whole, this)),
      m_scroll(new QScrollArea(this))
{
    body()->addWidget(m_message);
    // A small screen scrolls the fields, never the buttons.
    m_scroll->setObjectName(u"organizationDialog.scroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_editor->setAutoFillBackground(false);
    m_scroll->setWidget(m_editor);
    m_scroll->setMinimumWidth(m_editor->minimumSizeHint().width() + px(this, 16));
    body()->addWidget(m_scroll, 1);
    m_editor->setAccounts(accounts.known(), organizations.defaultAccount());
    if (edited)
        m_editor->setOrganization(*edited, numbers);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"organizationDialog.cancel"_s);
    m_save =
        addButton(Button::Rank::Primary, edited ? tr("&Save") : tr("A&dd organisation"), u"organizationDialog.save"_s);
    setDefaultButton(m_save);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &OrganizationDialog::save);
    connect(m_editor, &OrganizationEditor::nameLeft, this, &OrganizationDialog::showSimilar);
    connect(m_editor, &OrganizationEditor::edited, this, [this] {
        if (!m_call.isWaiting())
            setNote({});
    });
    m_editor->firstField()->setFocus();
    fit();
}

// As high as all of the fields, where the window below has that room; a dialog that somebody made higher stays so.
void OrganizationDialog::fit()
{
    const int width = isVisible() ? this->width() : px(this, 640);
    layout()->activate();
    const int chrome = layout()->totalHeightForWidth(width) - m_scroll->sizeHint().height();
    const int whole = chrome + m_editor->sizeHint().height() + px(this, 8);
    const int below = parentWidget() != nullptr ? parentWidget()->window()->height() : whole;
    // A little more than a window that is not small has: it is still on every screen.
    const int room = below >= px(this, 560) ? qMax(below, px(this, 700)) : below - px(this, 24);
    resize(width, qMax(isVisible() ? height() : 0, qMin(whole, qMax(room, px(this, 320)))));
}

OrganizationDialog::~OrganizationDialog()
{
    hide(); // a field that loses the focus is checked, and that needs the whole dialog
}

bool OrganizationDialog::showSimilar()
{
    const QString name = m_editor->draft().name.simplified();
    QList<domain::Organization> similar = m_organizations.similarTo(name);
    if (m_before)
        similar.removeIf([this](const domain::Organization &each) { return each.id == m_before->id; });
    const bool isSame = !similar.isEmpty() && domain::nameKey(similar.first().name) == domain::nameKey(name);
    if (similar.isEmpty() || name == m_anyway || (m_before && !isSame)) {
        if (!m_shownFor.isEmpty())
            m_message->clear();
        m_shownFor.clear();
        return false;
    }
    if (name == m_shownFor && m_message->isVisible())
        return true;
    m_shownFor = name;
    QStringList names;
    for (const domain::Organization &each : std::as_const(similar)) {
        //: %1 is an organisation that is archived
        names << (each.isArchived() ? tr("%1 (archived)").arg(each.name) : each.name);
    }
    const QString listed = names.join(u'\n');
    if (isSame)
        //: %1 is an organisation
        m_message->show(Mark::Attention, tr("%1 exists already").arg(similar.first().name),
                        tr("No two organisations can have one name."));
    else
        m_message->show(Mark::Attention, tr("There are organisations with a similar name", nullptr, int(names.size())),
                        listed);
    if (m_before) {
        fit();
        return true;
    }
    const qsizetype offered = qMin<qsizetype>(similar.size(), isSame ? 1 : 3);
    for (qsizetype i = 0; i < offered; ++i) {
        //: %1 is an organisation
        auto *use = m_message->addAction(tr("Use %1").arg(similar[i].name), u"organizationDialog.use.%1"_s.arg(i));
        connect(use, &Button::clicked, this, [this, id = similar[i].id] {
            emit useRequested(id);
            accept();
        });
    }
    if (!isSame) {
        auto *anyway = m_message->addAction(tr("Create anyway"), u"organizationDialog.anyway"_s);
        connect(anyway, &Button::clicked, this, [this, name] {
            m_anyway = name;
            m_message->clear();
            save();
        });
    }
    fit();
    return true;
}

void OrganizationDialog::save()
{
    if (!m_editor->check() || showSimilar() || m_call.isWaiting())
        return;
    m_save->setEnabled(false);
    setNote(tr("Saving…"));
    const auto answered = [this](const core::Result<domain::Organization> &result) {
        m_save->setEnabled(true);
        setNote({});
        if (!result) {
            failed(result.error());
            return;
        }
        emit saved(result->id);
        accept();
    };
    m_call = m_before ? m_organizations.update(*m_before, m_editor->draft(), answered)
                      : m_organizations.create(m_editor->draft(), answered);
}

void OrganizationDialog::failed(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Conflict && error.operation == "organization.changed"_L1 && m_before) {
        m_before = m_organizations.find(m_before->id).value_or(*m_before);
        m_message->show(Mark::Attention, tr("It was changed at another desk meanwhile"),
                        tr("Nothing was saved. The fields hold what was typed here; saving again replaces what was "
                           "changed there."));
        auto *load = m_message->addAction(tr("Show what it is now"), u"organizationDialog.reload"_s);
        connect(load, &Button::clicked, this, [this] {
            m_editor->setOrganization(*m_before, m_numbers);
            m_message->clear();
        });
        return;
    }
    if (error.kind == core::ErrorKind::Conflict && showSimilar())
        return; // another desk took the name: what it made is offered
    const words::Message message = words::describe(error, m_editor->draft().name);
    m_message->show(Mark::Trouble, message.title, message.text());
    m_message->setDetails(error.detail);
}

} // namespace phonedesk::ui
