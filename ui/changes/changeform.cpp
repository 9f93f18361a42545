// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changeform.h"

#include "provisioning/urlsets.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/taborder.h"
#include "ui/settings/urlseteditor.h"
#include "words/urls.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using Kind = domain::WebhookChange::Kind;

namespace {

// A whole URL that was pasted is its host.
QString hostIn(const QString &text)
{
    QString host = text.trimmed();
    if (const qsizetype scheme = host.indexOf("://"_L1); scheme >= 0)
        host = host.mid(scheme + 3);
    const auto end = std::ranges::find_if(host, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    host.truncate(end - host.begin());
    return host.mid(host.lastIndexOf(u'@') + 1);
}

} // namespace

ChangeForm::ChangeForm(provisioning::UrlSets &sets, QWidget *parent)
    : QWidget(parent), m_sets(sets), m_kind(new QComboBox(this)), m_expected(new Label(TextKind::Small, {}, this)),
      m_oldHost(new QComboBox(this)), m_oldField(new Field(tr("&Old host"), m_oldHost, this)),
      m_newField(lineField(tr("&New host"), u"changes.newHost"_s, this)),
      m_urls(new UrlSetEditor(sets, u"changes.urls"_s, this))
{
    m_kind->setObjectName(u"changes.kind"_s);
    m_kind->addItem(tr("What each organisation should have"), int(Kind::Expected));
    m_kind->addItem(tr("Another host, the rest as it is"), int(Kind::ReplaceHost));
    m_kind->addItem(tr("These URLs"), int(Kind::Set));
    m_expected->setText(tr("Each number gets the active URL set of its environment, or its organisation's own."));
    m_expected->setWordWrap(true);
    m_expected->setRole(Role::Muted);
    m_oldHost->setObjectName(u"changes.oldHost"_s);
    m_oldHost->setEditable(true);
    m_oldHost->setInsertPolicy(QComboBox::NoInsert);
    m_newField->setHint(tr("Path, query and what follows # stay; fallbacks go along."));
    m_urls->setStays();

    auto *kind = new Field(tr("Ch&ange to"), m_kind, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 12));
    column->addWidget(kind);
    column->addWidget(m_expected);
    column->addWidget(m_oldField);
    column->addWidget(m_newField);
    column->addWidget(m_urls);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        emit edited();
    });
    connect(m_oldHost, &QComboBox::currentTextChanged, this, &ChangeForm::edited);
    connect(m_oldHost->lineEdit(), &QLineEdit::editingFinished, this, [this] { checkHost(*m_oldField, oldHost()); });
    QLineEdit *typed = lineEdit(m_newField);
    connect(typed, &QLineEdit::textEdited, this, &ChangeForm::edited);
    connect(typed, &QLineEdit::editingFinished, this, [this] { checkHost(*m_newField, newHost()); });
    connect(m_urls, &UrlSetEditor::edited, this, &ChangeForm::edited);
    setTabOrder(m_kind, m_oldHost);
    setTabOrder(m_oldHost, typed);
    placeInTabOrder(typed, m_urls);
    showKind();
}

void ChangeForm::begin()
{
    m_kind->setFocus();
}

void ChangeForm::showKind()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    m_expected->setVisible(kind == Kind::Expected);
    m_oldField->setVisible(kind == Kind::ReplaceHost);
    m_newField->setVisible(kind == Kind::ReplaceHost);
    m_urls->setVisible(kind == Kind::Set);
}

void ChangeForm::setKind(Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void ChangeForm::setHosts(const QStringList &hosts)
{
    const QString typed = m_oldHost->currentText();
    m_oldHost->clear();
    m_oldHost->addItems(hosts);
    if (!typed.isEmpty())
        m_oldHost->setEditText(typed);
}

QString ChangeForm::oldHost() const
{
    return hostIn(m_oldHost->currentText());
}

QString ChangeForm::newHost() const
{
    return hostIn(lineEdit(m_newField)->text());
}

domain::WebhookChange ChangeForm::change() const
{
    const auto kind = Kind(m_kind->currentData().toInt());
    if (kind == Kind::ReplaceHost)
        return {.kind = kind, .webhooks = {}, .oldHost = oldHost(), .newHost = newHost()};
    return {.kind = kind, .webhooks = kind == Kind::Set ? m_urls->webhooks() : domain::WebhookSet()};
}

bool ChangeForm::isComplete() const
{
    const domain::WebhookChange typed = change();
    const auto isGood = [this](domain::UrlPlace place, const QString &url) {
        return m_sets.check(place, url).isGood();
    };
    switch (typed.kind) {
    case Kind::Expected:
        return true;
    case Kind::ReplaceHost:
        return !typed.oldHost.isEmpty() && isGood(domain::UrlPlace::Voice, u"https://%1/"_s.arg(typed.newHost)) &&
               typed.oldHost.compare(typed.newHost, Qt::CaseInsensitive) != 0;
    case Kind::Set:
        break;
    }
    bool hasAny = false;
    for (const domain::UrlPlace place : domain::allUrlPlaces) {
        const QString &url = domain::webhookAt(typed.webhooks, place).url;
        if (!url.isEmpty() && !isGood(place, url))
            return false;
        hasAny = hasAny || !url.isEmpty();
    }
    return hasAny;
}

bool ChangeForm::checkHost(Field &field, const QString &text)
{
    if (text.isEmpty()) {
        field.setFault(tr("A host name is needed here, such as api.serviceflow.com."));
        return false;
    }
    const domain::UrlCheck checked = m_sets.check(domain::UrlPlace::Voice, u"https://%1/"_s.arg(text));
    if (&field == m_newField) {
        if (!checked.isGood()) {
            field.setFault(words::fault(checked));
            return false;
        }
        if (text.compare(oldHost(), Qt::CaseInsensitive) == 0) {
            field.setFault(tr("This is the old host."));
            return false;
        }
        field.setHint(checked.meant.isEmpty() ? tr("Path, query and what follows # stay; fallbacks go along.")
                                              : words::remarks(checked));
    }
    return true;
}

bool ChangeForm::check()
{
    switch (change().kind) {
    case Kind::Expected:
        return true;
    case Kind::ReplaceHost: {
        const bool isOldGood = checkHost(*m_oldField, oldHost());
        return checkHost(*m_newField, newHost()) && isOldGood;
    }
    case Kind::Set:
        break;
    }
    return m_urls->check() && isComplete();
}

} // namespace phonedesk::ui
