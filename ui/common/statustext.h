// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace phonedesk::ui {

class Label;

// What a mark means: its shape, its colour, and the word for people who see neither.
enum class Mark { None, Good, Attention, Trouble, Info, Working, Waiting, Demo };
Icon iconOf(Mark mark);
Role roleOf(Mark mark);

// A mark and words beside it. The words wrap; both may be selected and copied.
class StatusText : public QWidget
{
    Q_OBJECT

public:
    explicit StatusText(const QString &name, QWidget *parent = nullptr);

    void set(Mark mark, const QString &text);
    void setExact(const QString &exact); // as Label::setExact
    // The words in the mark's colour (the default), or in a role's.
    void setTextRole(Role role);
    QString text() const;
    Mark mark() const { return m_mark; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_icon;
    Label *m_text;
    Mark m_mark = Mark::None;
    std::optional<Role> m_textRole;
};

} // namespace phonedesk::ui
