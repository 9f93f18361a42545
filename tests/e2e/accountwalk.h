// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// What is typed to connect an account.
struct TypedAccount
{
    QString name;
    QString sid;
    QString keySid; // empty: the secret is the Auth Token
    QString secret;
    QString signingToken; // with a key; may be empty
};

// The first start, and an account that is connected by hand.
class AccountWalk
{
public:
    AccountWalk(const Person &person, Onlooker onlooker) : m_person(person), m_onlooker(std::move(onlooker)) {}

    void showFirstStart(); // the window without an account
    void openDialog();     // and what it says of an empty form
    void fill(const TypedAccount &account);
    void test();
    void save();
    void cancel();

private:
    void seen(const QString &screen, const QString &name);

    const Person &m_person;
    Onlooker m_onlooker;
};

} // namespace phonedesk::e2e
