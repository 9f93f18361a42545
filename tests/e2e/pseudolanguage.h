// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace phonedesk::e2e {

// A language that nobody speaks: English in Hebrew letters, one for one, and from right to left. It shows what of a
// window does not mirror, and what of its text cannot be translated. What is not the program's own text (names,
// numbers, addresses) keeps its letters, and so do placeholders.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    PseudoLanguage();

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

private:
    QTranslator m_plurals; // English
};

} // namespace phonedesk::e2e
