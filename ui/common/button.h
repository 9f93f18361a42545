// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace phonedesk::ui {

// A push button with one of four ranks. One Primary (filled) in each window; a Link looks like one and acts as a
// button. 32 px high at 100 %. `name` is its object name.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Rank { Primary, Secondary, Flat, Link };

    Button(Rank rank, const QString &text, const QString &name, QWidget *parent = nullptr);

    Rank rank() const { return m_rank; }
    void setRank(Rank rank);
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Rank m_rank;
};

} // namespace phonedesk::ui
