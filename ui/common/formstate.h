// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPoint>
#include <QString>
#include <QVariant>

class QWidget;

namespace phonedesk::ui {

// What was typed, chosen and scrolled to in a window, by the object names of its parts, and which part had the focus:
// to be put into a window of the same kind that is made anew, as after a change of the language. What a masked field
// holds is never kept.
class FormState
{
public:
    static FormState of(const QWidget &window);

    // What has no counterpart there is left out. Fields that show the same already are not touched.
    void restore(QWidget &window) const;
    // Scrolls to where it was. Once the window has been laid out: scroll bars have no range before.
    void restoreScrolling(QWidget &window) const;

    // It waits for an answer in a dialog: making the window anew would lose what is typed there.
    static bool isAsking(const QWidget &window);

private:
    QHash<QString, QVariant> m_values;
    QHash<QString, QPoint> m_scrolled;
    QString m_focus;
};

} // namespace phonedesk::ui
