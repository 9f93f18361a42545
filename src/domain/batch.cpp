// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/batch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

template <typename T, std::size_t N>
using Names = std::array<std::pair<T, QLatin1StringView>, N>;

constexpr Names<BatchKind, 4> kinds{{{BatchKind::Update, "update"_L1},
                                     {BatchKind::PutBack, "putBack"_L1},
                                     {BatchKind::FailOver, "failOver"_L1},
                                     {BatchKind::FailBack, "failBack"_L1}}};
constexpr Names<BatchPhase, 4> phases{{{BatchPhase::Planned, "planned"_L1},
                                       {BatchPhase::Canary, "canary"_L1},
                                       {BatchPhase::Rest, "rest"_L1},
                                       {BatchPhase::Ended, "ended"_L1}}};
constexpr Names<BatchRowState, 6> rowStates{{{BatchRowState::Waiting, "waiting"_L1},
                                             {BatchRowState::Asked, "asked"_L1},
                                             {BatchRowState::Written, "written"_L1},
                                             {BatchRowState::AlreadySo, "alreadySo"_L1},
                                             {BatchRowState::Changed, "changed"_L1},
                                             {BatchRowState::Failed, "failed"_L1}}};

template <typename T, std::size_t N>
QString nameIn(const Names<T, N> &names, T value)
{
    return std::ranges::find(names, value, &std::pair<T, QLatin1StringView>::first)->second;
}

template <typename T, std::size_t N>
std::optional<T> valueIn(const Names<T, N> &names, QStringView name)
{
    const auto it = std::ranges::find_if(names, [name](const auto &entry) { return entry.second == name; });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

} // namespace

QString name(BatchKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<BatchKind> batchKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

std::optional<Environment> environmentOf(const Batch &batch)
{
    return setActivatedBy(batch.kind) ? environmentFromName(batch.what.value(batchEnvironmentKey).toString())
                                      : std::nullopt;
}

std::optional<UrlSetKind> setActivatedBy(BatchKind kind)
{
    switch (kind) {
    case BatchKind::FailOver:
        return UrlSetKind::Failover;
    case BatchKind::FailBack:
        return UrlSetKind::Normal;
    default:
        return std::nullopt;
    }
}

bool putsBack(BatchKind kind)
{
    return kind == BatchKind::PutBack || kind == BatchKind::FailBack;
}

QString name(BatchPhase phase)
{
    return nameIn(phases, phase);
}

std::optional<BatchPhase> batchPhaseFromName(QStringView name)
{
    return valueIn(phases, name);
}

QString name(BatchRowState state)
{
    return nameIn(rowStates, state);
}

std::optional<BatchRowState> batchRowStateFromName(QStringView name)
{
    return valueIn(rowStates, name);
}

QJsonObject toJson(const FieldChanges &changes)
{
    QJsonObject json;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

FieldChanges fieldChangesFromJson(const QJsonObject &json)
{
    FieldChanges changes;
    for (auto it = json.begin(); it != json.end(); ++it)
        changes.insert(it.key(), it.value().toString());
    return changes;
}

} // namespace phonedesk::domain
