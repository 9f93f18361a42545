// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace phonedesk::ui {

class Label;

// One page of the wizard: a heading that states its goal, and what stands below it. It fits the smallest window, and
// scrolls only where a message, a long translation and a large text come together.
class WizardPage : public QScrollArea
{
    Q_OBJECT

public:
    WizardPage(const QString &name, QWidget *parent);

    QString heading() const;
    void setHeading(const QString &heading);
    // Where the focus goes when the page is shown.
    virtual QWidget *firstField() const { return nullptr; }

protected:
    QVBoxLayout *column() const { return m_column; }

private:
    Label *m_heading;
    QVBoxLayout *m_column;
};

} // namespace phonedesk::ui
