// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include "core/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace phonedesk::desktop {

namespace {

QLocale chosenLocale(const core::Preferences &preferences)
{
    const QString code = preferences.language();
    return code.isEmpty() ? QLocale::system() : QLocale(QLocale(code).language(), QLocale::system().territory());
}

} // namespace

Language::Language(const QLocale &locale)
{
    speak(locale);
}

Language::Language(const core::Preferences &preferences)
{
    const auto follow = [this, &preferences] {
        const QLocale locale = chosenLocale(preferences);
        QLocale::setDefault(locale);
        speak(locale);
    };
    follow();
    connect(&preferences, &core::Preferences::languageChanged, this, follow);
}

void Language::speak(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (!m_texts.load(locale, u"phonedesk"_s, u"_"_s, u":/i18n"_s)) {
        // English stands in the sources, but its plurals do not.
        if (m_texts.load(u":/i18n/phonedesk_en"_s))
            QCoreApplication::installTranslator(&m_texts);
        return;
    }
    // Qt's are in Debian's qt6-translations-l10n, which is recommended, not required.
    if (m_qtTexts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    QCoreApplication::installTranslator(&m_texts);
}

} // namespace phonedesk::desktop
