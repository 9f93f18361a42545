// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparemodel.h"

#include "ui/common/statustext.h"
#include "ui/compare/comparetexts.h"
#include "ui/organizations/rowsview.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace phonedesk::ui {

using inventory::ComparedNumber;
using inventory::Finding;

namespace {

constexpr qsizetype atOnce = 500; // looked at before the time is asked
constexpr qint64 turnMs = 5;
constexpr auto betweenPages = 100ms; // a view lays itself out anew and paints whenever rows are added

} // namespace

CompareModel::CompareModel(inventory::Comparison &comparison, std::function<QString(const QString &)> accountName,
                           QObject *parent)
    : QAbstractTableModel(parent), m_comparison(comparison), m_accountName(std::move(accountName))
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &CompareModel::scan);
    using inventory::Comparison;
    connect(&comparison, &Comparison::aboutToReset, this, &CompareModel::beginResetModel);
    connect(&comparison, &Comparison::reset, this, [this] {
        m_rows.clear();
        m_scanned = 0;
        endResetModel();
        emit looked();
    });
    connect(&comparison, &Comparison::added, this, [this] {
        if (m_turn.isActive())
            return;
        if (isFilling() && !m_rows.empty())
            m_turn.start(betweenPages);
        else
            scan();
    });
    connect(&comparison, &Comparison::stateChanged, this, [this] {
        if (isLooking() && !isFilling())
            scan();
    });
    connect(&comparison, &Comparison::numberChanged, this, &CompareModel::numberChanged);
    connect(&comparison, &Comparison::aboutToRemove, this, &CompareModel::beginForgetting);
    connect(&comparison, &Comparison::removed, this, &CompareModel::forget);
    scan();
}

bool CompareModel::isFilling() const
{
    using State = inventory::Comparison::State;
    return m_comparison.state() == State::Comparing || m_comparison.state() == State::Loading;
}

void CompareModel::setShow(CompareShow show, const QString &text)
{
    if (show == m_show && text == m_text)
        return;
    m_show = show;
    m_text = text;
    m_digits = text;
    m_digits.removeIf([](QChar c) { return !c.isDigit(); });
    const bool isNumber = std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    if (!isNumber)
        m_digits.clear();
    beginAnew();
}

void CompareModel::setAccount(const QString &sid)
{
    if (sid == m_account)
        return;
    m_account = sid;
    beginAnew();
}

void CompareModel::beginAnew()
{
    beginResetModel();
    m_rows.clear();
    m_scanned = 0;
    endResetModel();
    scan();
}

void CompareModel::scan()
{
    QElapsedTimer timer;
    timer.start();
    const QList<ComparedNumber> &found = m_comparison.found();
    std::vector<int> more;
    while (m_scanned < found.size() && (more.empty() || timer.elapsed() < turnMs)) {
        const qsizetype end = std::min(m_scanned + atOnce, found.size());
        for (; m_scanned < end; ++m_scanned) {
            if (matches(found.at(m_scanned)))
                more.push_back(int(m_scanned));
        }
        if (timer.elapsed() >= turnMs)
            break;
    }
    if (!more.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        endInsertRows();
    }
    if (isLooking())
        m_turn.start(0);
    emit looked();
}

bool CompareModel::matches(const ComparedNumber &number) const
{
    const bool isOfKind = m_show == CompareShow::All          ? !number.isIgnored
                          : m_show == CompareShow::Ignored    ? number.isIgnored
                          : m_show == CompareShow::Differing  ? number.finding == Finding::Differs
                          : m_show == CompareShow::NotManaged ? number.finding == Finding::NotManaged
                                                              : number.finding == Finding::Missing;
    if (!isOfKind || (number.isIgnored && m_show != CompareShow::Ignored))
        return false;
    if (!m_account.isEmpty() && number.theirs.accountSid != m_account)
        return false;
    if (m_text.isEmpty())
        return true;
    if (!m_digits.isEmpty() && QLatin1StringView(number.theirs.number.view()).contains(m_digits))
        return true;
    return std::ranges::any_of(std::array{LabelColumn, OrganizationColumn, AccountColumn}, [&](Column column) {
        return text(number, column).contains(m_text, Qt::CaseInsensitive);
    });
}

void CompareModel::numberChanged(int found)
{
    if (found >= m_scanned)
        return;
    const auto at = std::ranges::lower_bound(m_rows, found);
    const int row = int(at - m_rows.begin());
    const bool isListed = at != m_rows.end() && *at == found;
    const bool belongs = matches(m_comparison.found().at(found));
    if (isListed && belongs) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (isListed) {
        beginRemoveRows({}, row, row);
        m_rows.erase(at);
        endRemoveRows();
    } else if (belongs) {
        beginInsertRows({}, row, row);
        m_rows.insert(at, found);
        endInsertRows();
    }
    emit looked();
}

void CompareModel::beginForgetting(int found)
{
    m_going = found;
    const auto at = std::ranges::lower_bound(m_rows, found);
    const int row = int(at - m_rows.begin());
    m_isGoingListed = at != m_rows.end() && *at == found;
    if (m_isGoingListed)
        beginRemoveRows({}, row, row);
}

// It has gone from found(); those behind it have moved up.
void CompareModel::forget()
{
    auto at = std::ranges::lower_bound(m_rows, m_going);
    if (m_isGoingListed)
        at = m_rows.erase(at);
    for (; at != m_rows.end(); ++at)
        --*at;
    if (m_going < m_scanned)
        --m_scanned;
    if (m_isGoingListed)
        endRemoveRows();
    emit looked();
}

const ComparedNumber &CompareModel::numberAt(int row) const
{
    return m_comparison.found().at(m_rows.at(std::size_t(row)));
}

int CompareModel::rowOf(const domain::ShortSid &sid) const
{
    const auto at =
        std::ranges::find(m_rows, sid, [this](int found) { return m_comparison.found().at(found).theirs.sid; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CompareModel::text(const ComparedNumber &number, int column) const
{
    switch (column) {
    case NumberColumn:
        return CompareTexts::number(number);
    case FindingColumn:
        return CompareTexts::finding(number, m_comparison);
    case OrganizationColumn:
        return m_comparison.organizationName(number.organizationId);
    case LabelColumn:
        return m_comparison.label(number);
    case AccountColumn:
        return m_accountName(number.theirs.accountSid);
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedNumber &number = numberAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(number, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NumberColumn ? tr("%1, %2", "a number, what is the matter with it")
                                                    .arg(text(number, NumberColumn), text(number, FindingColumn))
                                              : text(number, index.column());
    case RowMarkRole:
        return int(index.column() == FindingColumn ? CompareTexts::mark(number) : Mark::None);
    case RowIdRole:
        return number.theirs.sid.toString();
    case RowMutedRole:
        return number.isIgnored || index.column() == LabelColumn || index.column() == AccountColumn;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case FindingColumn:
        return tr("What is the matter");
    case OrganizationColumn:
        return tr("Organisation");
    case LabelColumn:
        //: ours, or Twilio's name for the number
        return tr("Label or name");
    default:
        return tr("Twilio account");
    }
}

} // namespace phonedesk::ui
