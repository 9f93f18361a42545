// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/numberchanges.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "inventory/numbers.h"
#include "ui/common/messagestrip.h"
#include "ui/numbers/exportdialog.h"
#include "ui/numbers/movedialog.h"
#include "ui/numbers/numberdetails.h"
#include "ui/numbers/numberexport.h"
#include "ui/shell/mainmenu.h"
#include "words/errors.h"

#include <QDir>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::PhoneNumberStatus;

NumberChanges::NumberChanges(Desk &desk, const Parts &parts, std::function<std::optional<NumberRow>()> current,
                             QWidget *parent)
    : QObject(parent), m_desk(desk), m_parts(parts), m_current(std::move(current)), m_export(new NumberExport(this))
{
    connectActs();
    connect(&desk.numberActs, &provisioning::NumberActs::progressed, this, [this](int done, int all) {
        if (all > 1 && done < all)
            //: numbers
            emit told(tr("Checked %1 of %2…").arg(done).arg(all), false);
    });
    connect(m_export, &NumberExport::finished, this, [this](const QString &path, int count) {
        const QString file = QDir::toNativeSeparators(path);
        emit told(count == 1 ? tr("1 number was written to %1.").arg(file)
                             : tr("%n numbers were written to %1.", nullptr, count).arg(file),
                  true);
    });
    connect(m_export, &NumberExport::failed, this, [this](const QString &path, const QString &why) {
        m_parts.notice.show(Mark::Trouble, tr("The numbers were not exported."),
                            //: %1 is a file, %2 the system's reason
                            tr("%1 could not be written: %2. What was there before is unchanged.")
                                .arg(QDir::toNativeSeparators(path), why));
        emit noticeChanged();
    });
}

void NumberChanges::connectActs()
{
    MainMenu &menu = m_parts.menu;
    connect(menu.editLabel, &QAction::triggered, this, &NumberChanges::editLabel);
    connect(menu.verify, &QAction::triggered, this, &NumberChanges::verify);
    connect(menu.move, &QAction::triggered, this, &NumberChanges::move);
    connect(menu.protect, &QAction::triggered, this, &NumberChanges::setProtected);
    connect(menu.exportRows, &QAction::triggered, this, &NumberChanges::exportRows);
    connect(menu.columns, &QAction::triggered, &m_parts.view, &NumberView::openColumnMenu);
    const auto copies = [this](QAction *action, TextForm form) {
        connect(action, &QAction::triggered, this, [this, form] {
            m_parts.view.copySelection(form);
            emit told(tr("Copied."), true);
        });
    };
    copies(menu.copyRows, TextForm::Tsv);
    copies(menu.copyCsv, TextForm::Csv);
    copies(menu.copyJson, TextForm::Json);
    connect(&m_parts.model, &NumberTableModel::labelEdited, this, &NumberChanges::setLabel);
    connect(&m_parts.details, &NumberDetails::labelEdited, this, &NumberChanges::setLabel);
    connect(&m_parts.details, &NumberDetails::verifyRequested, menu.verify, &QAction::trigger);
    connect(&m_parts.details, &NumberDetails::moveRequested, menu.move, &QAction::trigger);
    connect(&m_parts.details, &NumberDetails::protectionChosen, this, &NumberChanges::setProtected);
}

QList<domain::PhoneNumber> NumberChanges::chosenNumbers() const
{
    QList<domain::PhoneNumber> numbers;
    const QList<NumberRow> rows = m_parts.view.selectedRows();
    for (const NumberRow &row : rows) {
        // One that is being set up is checked by its run.
        const auto number = row.runId.isEmpty() ? m_desk.numbers.find(row.numberId) : std::nullopt;
        if (number && number->status != PhoneNumberStatus::Released)
            numbers += *number;
    }
    return numbers;
}

void NumberChanges::refresh()
{
    MainMenu &menu = m_parts.menu;
    const auto row = m_current();
    const bool isNumber = row && !row->numberId.isEmpty();
    const bool isOurs = isNumber && row->standing != PhoneNumberStatus::Released;
    menu.editLabel->setEnabled(isNumber);
    menu.move->setEnabled(isOurs && row->runId.isEmpty());
    menu.protect->setEnabled(isOurs);
    menu.protect->setChecked(isOurs && row->isProtected);
    menu.verify->setEnabled(isOurs && row->runId.isEmpty() && !m_check.isWaiting());
    const bool hasRows = row.has_value();
    for (QAction *action : {menu.copyRows, menu.copyCsv, menu.copyJson})
        action->setEnabled(hasRows);
    menu.exportRows->setEnabled(m_parts.model.rowCount() > 0);
}

void NumberChanges::editLabel()
{
    const auto row = m_current();
    if (!row || row->numberId.isEmpty())
        return;
    if (!m_parts.view.editLabel())
        m_parts.details.editLabel();
}

void NumberChanges::setLabel(const QString &key, const QString &label)
{
    const auto number = m_desk.numbers.find(key);
    if (!number || number->label == label.trimmed())
        return;
    clearNotice();
    m_change = m_desk.numberActs.setLabel(key, number->label, label, [this](const core::Status &status) {
        if (status)
            emit told(tr("The label was changed. Its name at Twilio stays."), true);
        else if (status.error().kind == core::ErrorKind::Rejected)
            fail(tr("The label was not changed: it may have up to %n characters.", nullptr,
                    int(provisioning::NumberActs::longestLabel)),
                 status.error());
        else
            fail(tr("The label was not changed."), status.error());
    });
}

void NumberChanges::setProtected(bool isProtected)
{
    const auto row = m_current();
    if (!row || row->numberId.isEmpty())
        return;
    clearNotice();
    m_change =
        m_desk.numberActs.setProtected(row->numberId, isProtected, [this, isProtected](const core::Status &status) {
            if (status)
                emit told(isProtected ? tr("Protected: it cannot be released.") : tr("It may be released again."),
                          true);
            else
                fail(tr("The protection was not changed."), status.error());
            refresh();
        });
}

void NumberChanges::move()
{
    const auto row = m_current();
    const auto number = row ? m_desk.numbers.find(row->numberId) : std::nullopt;
    if (!number)
        return;
    auto *dialog = new MoveDialog(*number, {m_desk.organizations.all(), m_desk.accounts, m_desk.urlSets},
                                  static_cast<QWidget *>(parent()));
    connect(dialog, &MoveDialog::moveRequested, this, [this, id = number->id](const QString &organizationId) {
        clearNotice();
        m_change = m_desk.numberActs.move(id, organizationId, [this](const core::Status &status) {
            if (status)
                emit told(tr("The number was moved."), true);
            else
                fail(tr("The number was not moved."), status.error());
        });
    });
    dialog->open();
}

void NumberChanges::verify()
{
    const QList<domain::PhoneNumber> numbers = chosenNumbers();
    if (numbers.isEmpty())
        return;
    clearNotice();
    emit told(numbers.size() == 1 ? tr("Checking %1…").arg(numbers.first().number.display())
                                  : tr("Checking %n numbers…", nullptr, int(numbers.size())),
              false);
    m_check = m_desk.numberActs.verify(
        numbers, [this](const core::Result<provisioning::CheckSummary> &summary) { verified(summary); });
    refresh();
}

void NumberChanges::verified(const core::Result<provisioning::CheckSummary> &summary)
{
    refresh();
    if (!summary) {
        fail(tr("The numbers were not checked."), summary.error());
        return;
    }
    QStringList parts;
    if (summary->verified > 0)
        parts += summary->verified == 1 ? tr("1 verified") : tr("%n verified", nullptr, summary->verified);
    if (summary->failing > 0)
        parts += summary->failing == 1 ? tr("1 failing") : tr("%n failing", nullptr, summary->failing);
    if (summary->notChecked > 0)
        parts += summary->notChecked == 1 ? tr("1 not checked") : tr("%n not checked", nullptr, summary->notChecked);
    emit told(parts.join(u", "_s), true);
    if (summary->error)
        fail(summary->notChecked == 1 ? tr("1 number was not checked.")
                                      : tr("%n numbers were not checked.", nullptr, summary->notChecked),
             *summary->error);
}

void NumberChanges::exportRows()
{
    const QStringList selected = m_parts.view.selectedKeys();
    auto *dialog = new ExportDialog(int(selected.size()), m_parts.model.rowCount(), static_cast<QWidget *>(parent()));
    connect(dialog, &ExportDialog::exportRequested, this,
            [this, selected](const QString &path, TextForm form, bool onlySelected) {
                clearNotice();
                m_export->start(path, form, m_parts.model.rowsToRead(onlySelected ? selected : QStringList()));
            });
    dialog->open();
}

void NumberChanges::clearNotice()
{
    m_parts.notice.clear();
    emit noticeChanged();
}

void NumberChanges::fail(const QString &title, const core::Error &error)
{
    m_parts.notice.show(Mark::Trouble, title, words::describe(error).text());
    emit noticeChanged();
}

} // namespace phonedesk::ui
