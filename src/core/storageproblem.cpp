// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storageproblem.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::core {

namespace {

constexpr std::array<std::pair<StorageProblem, QStringView>, 9> problems{{
    {StorageProblem::Locked, u"locked"},
    {StorageProblem::ReadOnly, u"read-only"},
    {StorageProblem::Full, u"full"},
    {StorageProblem::Damaged, u"damaged"},
    {StorageProblem::Newer, u"newer"},
    {StorageProblem::NotADatabase, u"not-a-database"},
    {StorageProblem::NotPermitted, u"not-permitted"},
    {StorageProblem::NoSuchFolder, u"no-such-folder"},
    {StorageProblem::Failed, u"failed"},
}};

} // namespace

QString name(StorageProblem problem)
{
    for (const auto &[value, text] : problems) {
        if (value == problem)
            return text.toString();
    }
    return {};
}

Error storageError(StorageProblem problem, const QString &operation, const QString &what)
{
    return {.kind = ErrorKind::Storage, .operation = operation, .detail = name(problem) + u": "_s + what};
}

std::optional<StorageProblem> storageProblem(const Error &error)
{
    if (error.kind != ErrorKind::Storage)
        return std::nullopt;
    const QStringView prefix = QStringView(error.detail).left(error.detail.indexOf(u':'));
    for (const auto &[value, text] : problems) {
        if (text == prefix)
            return value;
    }
    return StorageProblem::Failed;
}

} // namespace phonedesk::core
