// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhookchange.h"

#include <QWidget>

class QComboBox;

namespace phonedesk::provisioning {
class UrlSets;
}

namespace phonedesk::ui {

class Field;
class Label;
class UrlSetEditor;

// What is to become of the webhooks: each organisation's URL set, another host, or URLs that are typed. A field says
// what is wrong with it when it is left.
//
// Object names: changes.kind, .oldHost, .newHost; changes.urls.PLACE.url ... as UrlSetEditor says
class ChangeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeForm(provisioning::UrlSets &sets, QWidget *parent = nullptr);

    void begin();                            // the focus goes to its first field
    void setHosts(const QStringList &hosts); // that the numbers are on now, most used first
    void setKind(domain::WebhookChange::Kind kind);
    domain::WebhookChange change() const;
    bool isComplete() const; // and nothing of it is wrong
    bool check();            // says beside each field what is wrong; true: nothing is

signals:
    void edited();

private:
    void showKind();
    bool checkHost(Field &field, const QString &text);
    QString oldHost() const;
    QString newHost() const;

    provisioning::UrlSets &m_sets;
    QComboBox *m_kind;
    Label *m_expected;
    QComboBox *m_oldHost;
    Field *m_oldField;
    Field *m_newField;
    UrlSetEditor *m_urls;
};

} // namespace phonedesk::ui
