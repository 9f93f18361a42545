// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace phonedesk::desktop {

Language::Language(const QLocale &locale)
{
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
