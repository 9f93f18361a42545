// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/accountwalk.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

void AccountWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal())
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void AccountWalk::showFirstStart()
{
    m_onlooker.told(u"The first start, without an account"_s);
    m_person.waitToSee(u"empty.connect"_s);
    seen(u"first-start"_s, u"mainWindow"_s);
}

void AccountWalk::openDialog()
{
    m_onlooker.told(u"Connect a Twilio account"_s);
    m_person.click(u"empty.connect"_s);
    seen(u"account"_s, u"accountDialog"_s);
    m_person.click(u"accountDialog.save"_s);
    m_person.waitToSee(u"accountDialog.sid.note"_s);
    seen(u"account-incomplete"_s, u"accountDialog"_s);
}

void AccountWalk::fill(const TypedAccount &account)
{
    m_person.typeInto(u"accountDialog.name"_s, account.name);
    m_person.typeInto(u"accountDialog.sid"_s, account.sid);
    if (!account.keySid.isEmpty()) {
        m_person.click(u"accountDialog.kindKey"_s);
        m_person.typeInto(u"accountDialog.keySid"_s, account.keySid);
    }
    m_person.typeInto(u"accountDialog.secret"_s, account.secret);
    if (!account.signingToken.isEmpty())
        m_person.typeInto(u"accountDialog.signingToken"_s, account.signingToken);
}

void AccountWalk::test()
{
    m_onlooker.told(u"Test connection says what this key can do"_s);
    m_person.click(u"accountDialog.test"_s);
    const auto hasAnswered = [this] {
        return qobject_cast<QAbstractButton *>(m_person.see(u"accountDialog.test"_s))->isEnabled();
    };
    m_person.wait(u"the test does not end"_s, hasAnswered);
    seen(u"account-tested"_s, u"accountDialog"_s);
}

void AccountWalk::save()
{
    m_person.click(u"accountDialog.save"_s);
    m_person.wait(u"it is not saved"_s, [this] {
        return m_person.sees(u"accountDialog.keepUntilQuit"_s) || !m_person.sees(u"accountDialog"_s);
    });
    if (m_person.sees(u"accountDialog.keepUntilQuit"_s)) {
        m_onlooker.told(u"There is no keychain here: kept until the program quits"_s);
        seen(u"account-no-keychain"_s, u"accountDialog"_s);
        m_person.click(u"accountDialog.keepUntilQuit"_s);
    } else {
        m_onlooker.told(u"Saved in the keychain"_s);
    }
    m_person.waitNotToSee(u"accountDialog"_s);
    m_person.waitToSee(u"empty.setUp"_s);
    seen(u"connected"_s, u"mainWindow"_s);
}

void AccountWalk::cancel()
{
    m_person.click(u"accountDialog.cancel"_s);
    m_person.waitNotToSee(u"accountDialog"_s);
}

} // namespace phonedesk::e2e
