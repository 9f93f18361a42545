// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogbase.h"
#include "ui/models/numbertext.h"

class QRadioButton;

namespace phonedesk::ui {

// Asks which rows go into a file, in which form, and where it is to be.
//
// Object names: exportDialog with .selected, .shown, .csv, .json, .choose, .cancel; its file dialog exportDialog.file
class ExportDialog : public DialogBase
{
    Q_OBJECT

public:
    // `selected`: 0 leaves only those that are shown.
    ExportDialog(int selected, int shown, QWidget *parent);

signals:
    void exportRequested(const QString &path, phonedesk::ui::TextForm form, bool onlySelected);

private:
    void chooseFile();

    QRadioButton *m_selected;
    QRadioButton *m_shown;
    QRadioButton *m_csv;
    QRadioButton *m_json;
};

} // namespace phonedesk::ui
