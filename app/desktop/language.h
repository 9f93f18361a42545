// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace phonedesk::desktop {

// The program's texts, and with them Qt's own (menus of fields, standard buttons), in the locale's first language that
// the program has; in none of them: English. Windows that are made while it lives speak it.
class Language
{
public:
    explicit Language(const QLocale &locale);

    QString name() const { return m_texts.language(); } // "es"

private:
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace phonedesk::desktop
