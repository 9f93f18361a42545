// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace phonedesk::core {
class Preferences;
}

namespace phonedesk::desktop {

// The program's texts, and with them Qt's own (menus of fields, standard buttons), in the locale's first language that
// the program has; in none of them: English. Windows that are made while it lives speak it.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(const QLocale &locale);
    // The language that is chosen, or the system's, from now on; with the system's territory, so that numbers and dates
    // keep its form. `preferences` outlives it.
    explicit Language(const core::Preferences &preferences);

    QString name() const { return m_texts.language(); } // "es"

private:
    void speak(const QLocale &locale);

    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace phonedesk::desktop
