// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "provisioning/numbersearch.h"

#include <QObject>
#include <QTimer>

namespace phonedesk::ui {

class ChoosePage;
struct Desk;

// Does what ChoosePage asks for: searches on behalf of the paying account, looks for near choices where nothing was
// found, and keeps "found 3 min ago" true while the page is seen.
class SearchFlow : public QObject
{
    Q_OBJECT

public:
    SearchFlow(Desk &desk, ChoosePage &page, QObject *parent);

    void setAccount(const QString &accountSid); // another account's results are forgotten
    // A number that was chosen in onboarding is looked for with every search of these area codes. Forgets what was
    // found before.
    void begin(const domain::E164Number &wished, const QString &areaCodes);

private:
    void search(const provisioning::SearchInput &input);
    void found(const core::Result<provisioning::SearchOutcome> &outcome);
    void lookNear(const QString &areaCode);
    void forget();

    Desk &m_desk;
    ChoosePage &m_page;
    QString m_accountSid;
    domain::E164Number m_wished;
    QString m_wishedWith;
    core::CallHandle m_search;
    core::CallHandle m_near;
    QTimer m_minute;
};

} // namespace phonedesk::ui
