// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/optiondelegate.h"

#include <QListView>

namespace phonedesk::ui {

// A list of options in the look of OptionDelegate. A held Enter does not activate: it may come from the page before.
class OptionList : public QListView
{
    Q_OBJECT

public:
    explicit OptionList(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override; // three rows: it takes what room there is

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace phonedesk::ui
