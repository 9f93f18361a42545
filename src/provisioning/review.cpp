// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/review.h"

namespace phonedesk::provisioning {

using core::Result;

struct Review::Gathering
{
    ProvisionRequest request;
    ReviewFacts facts;
    int awaited = 0;
    core::Completion<Result<ReviewFacts>> done;

    void part()
    {
        if (--awaited == 0)
            done.finish(facts);
    }
};

core::CallHandle Review::look(const ProvisionRequest &request, const QList<RunView> &runs,
                              core::ResultCallback<ReviewFacts> done)
{
    auto [completion, handle] = core::Completion<Result<ReviewFacts>>::make(std::move(done));
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->done = completion;
    for (const RunView &run : runs) {
        if (run.isOpen() && run.request.organizationId == request.organizationId &&
            run.request.label.compare(request.label, Qt::CaseInsensitive) == 0) {
            gathering->facts.sameLabelNumber = run.request.choice.number.toString();
            gathering->facts.sameLabelIsOpenRun = true;
        }
    }
    gathering->awaited = 2;
    m_calls.keep(m_needs.rows.phoneNumbers([gathering](const Result<QList<domain::PhoneNumber>> &rows) {
        for (const domain::PhoneNumber &row : rows.value_or(QList<domain::PhoneNumber>())) {
            if (row.organizationId == gathering->request.organizationId &&
                row.status != domain::PhoneNumberStatus::Released && !gathering->facts.sameLabelIsOpenRun &&
                row.label.compare(gathering->request.label, Qt::CaseInsensitive) == 0)
                gathering->facts.sameLabelNumber = row.number.toString();
        }
        gathering->part();
    }));
    m_calls.keep(m_needs.accounts.open(request.accountSid, [this, gathering](const Result<OpenAccount> &account) {
        if (!account) {
            gathering->facts.lookUpError = account.error();
            gathering->part();
            return;
        }
        ask(gathering, *account);
    }));
    return std::move(handle);
}

void Review::ask(const std::shared_ptr<Gathering> &gathering, const OpenAccount &account)
{
    gathering->facts.isTrial = account.isTrial;
    gathering->awaited += 1; // the account's part became two
    const domain::E164Number number = gathering->request.choice.number;
    const QDateTime askedAt = m_needs.clock.now();
    m_calls.keep(account.phones->findOwned(
        number, [this, gathering, number, askedAt, phones = account.phones](const Result<twilio::OwnedAnswer> &answer) {
            const std::pair key{gathering->request.accountSid, number.toString()};
            m_notOwned.remove(key);
            if (!answer)
                gathering->facts.lookUpError = answer.error();
            else if (answer->numbers.isEmpty())
                m_notOwned.insert(key, askedAt);
            else
                gathering->facts.alreadyOwned = true;
            gathering->part();
        }));
    m_calls.keep(account.phones->fetchBalance([gathering, phones = account.phones](const Result<core::Money> &balance) {
        // Subaccounts and some keys have none to tell: it is shown where it is known.
        if (balance)
            gathering->facts.balance = *balance;
        gathering->part();
    }));
}

QDateTime Review::seenNotOwnedAt(const QString &accountSid, const domain::E164Number &number) const
{
    return m_notOwned.value({accountSid, number.toString()});
}

} // namespace phonedesk::provisioning
