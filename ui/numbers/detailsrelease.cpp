// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/release.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/numbers/numberdetails.h"
#include "words/amounts.h"

#include <QVBoxLayout>

// What the details say of releasing a number, and of one that was released.
namespace phonedesk::ui {

using namespace Qt::StringLiterals;

void NumberDetails::addReleased(const NumberRow &row, const QDateTime &now)
{
    addSection(tr("Released"))->setObjectName(u"details.releasedAt"_s);
    const int left = provisioning::recoverableDaysLeft(row.releasedAt, now);
    //: %1 is a moment
    QString text = tr("Given back on %1.").arg(m_times.moment(row.releasedAt)) + u' ';
    if (left > 0) {
        const QString until = words::dayAndMonth(m_times.day(row.releasedAt.addDays(provisioning::recoverableDays)));
        //: %1 is a day: "2 December"
        text += left == 1
                    ? tr("Until %1, for 1 more day, it can be bought back, only in Twilio's Console.").arg(until)
                    //: %1 is a day: "2 December"
                    : tr("Until %1, for %n more days, it can be bought back, only in Twilio's Console.", nullptr, left)
                          .arg(until);
    } else {
        text += tr("The ten days in which Twilio's Console could bring it back are over.");
    }
    addText(u"details.released"_s, text, Role::Text);
    addText(u"details.saved"_s,
            tr("Its webhooks are kept as they were. Once Twilio has it again, they are set in one click."),
            Role::Muted);
    auto *again = new Button(Button::Rank::Secondary, tr("Set up again as it was"), u"details.setUpAgain"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(again);
    line->addStretch(1);
    m_body->addLayout(line);
    connect(again, &Button::clicked, this, &NumberDetails::setUpAgainRequested);
}

void NumberDetails::addRelease()
{
    auto *release = new Button(Button::Rank::Link, tr("Release…"), u"details.release"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(release);
    line->addStretch(1);
    m_body->addLayout(line);
    connect(release, &Button::clicked, this, &NumberDetails::releaseRequested);
}

} // namespace phonedesk::ui
