// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::core {

QVariant Preferences::read(const char *key, const QVariant &fallback)
{
    return QSettings().value(QLatin1StringView(key), fallback);
}

bool Preferences::store(const char *key, const QVariant &value)
{
    QSettings settings;
    const QString name = QLatin1StringView(key);
    if (settings.value(name).toString() == value.toString())
        return false;
    settings.setValue(name, value);
    return true;
}

void Preferences::setLanguage(const QString &language)
{
    if (store("view/language", language))
        emit languageChanged();
}

Scheme Preferences::scheme() const
{
    const QString scheme = read("view/scheme").toString();
    return scheme == "light"_L1 ? Scheme::Light : scheme == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    if (store("view/scheme", scheme == Scheme::Light ? u"light"_s : scheme == Scheme::Dark ? u"dark"_s : u"system"_s))
        emit schemeChanged();
}

int Preferences::textSize() const
{
    const int percent = read("view/textSize").toInt();
    return textSizes().contains(percent) ? percent : textSizes().first();
}

void Preferences::setTextSize(int percent)
{
    if (textSizes().contains(percent) && store("view/textSize", percent))
        emit textSizeChanged();
}

void Preferences::stepTextSize(int steps)
{
    const QList<int> sizes = textSizes();
    setTextSize(sizes.at(std::clamp<qsizetype>(sizes.indexOf(textSize()) + steps, 0, sizes.size() - 1)));
}

void Preferences::setTimes(TimesShown times)
{
    if (store("view/utc", times == TimesShown::Utc))
        emit timesChanged();
}

void Preferences::resetLayouts()
{
    QSettings settings;
    settings.remove(u"window"_s);
    settings.remove(u"settings/geometry"_s);
    emit layoutsReset();
}

int Preferences::interval(const char *key)
{
    const int minutes = read(key).toInt();
    return intervals().contains(minutes) ? minutes : 0;
}

void Preferences::setCompareEvery(int minutes)
{
    if (intervals().contains(minutes) && store("watch/compare", minutes))
        emit watchChanged();
}

void Preferences::setCheckEvery(int minutes)
{
    if (intervals().contains(minutes) && store("watch/check", minutes))
        emit watchChanged();
}

QDateTime Preferences::lastTimedCheck() const
{
    const qint64 at = read("watch/lastCheck").toLongLong();
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) : QDateTime();
}

void Preferences::setLastTimedCheck(const QDateTime &at)
{
    store("watch/lastCheck", at.toMSecsSinceEpoch());
}

void Preferences::setLastOrganization(const QString &organizationId)
{
    store("wizard/lastOrganization", organizationId);
}

} // namespace phonedesk::core
