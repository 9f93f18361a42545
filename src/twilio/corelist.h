// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"

#include <QJsonObject>

#include <functional>

namespace phonedesk::twilio {

// A list of the core API (2010-04-01), page by page, at most 100 pages.
struct CoreList
{
    QString operation;
    QUrl first;
    QString key; // what the rows stand under
};
// `take` gets each row of a page before the next page is asked for.
core::CallHandle walkList(std::shared_ptr<Api> api, const CoreList &list, std::function<void(const QJsonObject &)> take,
                          core::ResultCallback<void> done);

} // namespace phonedesk::twilio
