// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/button.h"
#include "ui/common/statustext.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace phonedesk::ui {

class FlowLayout;
class Label;

// The frame of every dialog: a mark and a title, a body, a row of buttons with a word beside them. It is opened with
// open(), deletes itself when closed; Esc is its cancel. The default button is the one that is given, if any.
class DialogBase : public QDialog
{
    Q_OBJECT

public:
    DialogBase(const QString &name, const QString &title, QWidget *parent);

    void setTitle(const QString &title, Mark mark = Mark::None);
    // Takes all room between title and buttons; end it with a stretch where nothing in it grows.
    QVBoxLayout *body() const { return m_body; }
    // From left to right; Link buttons stand at the left edge. The last is the habitual one.
    Button *addButton(Button::Rank rank, const QString &text, const QString &name);
    void clearButtons();
    void setDefaultButton(Button *button); // Enter; never for what costs money or gives back
    // Beside the buttons: why one of them is disabled, or that nothing has happened yet.
    void setNote(const QString &note);

protected:
    // As high as its texts are in the width that its buttons take in one row, or in `width` where that is more, or
    // where they would take more than `widest`.
    void fitTo(int width, int widest);
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int saidWidth() const; // links and note in one row
    int footWidth() const; // all in one row
    void arrangeFoot(int room);
    void refresh();

    QLabel *m_icon;
    Label *m_title;
    QVBoxLayout *m_body;
    Label *m_note;
    FlowLayout *m_links;
    FlowLayout *m_buttons;
    QBoxLayout *m_said; // links and note
    QBoxLayout *m_foot;
    Mark m_mark = Mark::None;
};

} // namespace phonedesk::ui
