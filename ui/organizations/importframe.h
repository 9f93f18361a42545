// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv.h"
#include "ui/common/dialogbase.h"
#include "ui/organizations/importmodel.h"
#include "ui/organizations/rowsview.h"

class QCheckBox;

namespace phonedesk::ui {

class EmptyState;
class Label;
class MessageStrip;
class Spinner;

// What is imported: a file, or what somebody pasted.
struct ImportSource
{
    QString name;
    QString path; // empty: it is `text`
    QByteArray text;

    bool isNothing() const { return name.isEmpty(); }
};

// The frame of a dialog that imports a CSV file. First the dry run: what each row would do, and why a bad one does
// nothing; nothing is written until the button that says how many. A file may be dropped, too.
//
// Object names, after the dialog's: .file, .counts, .onlyDoubtful, .list, .whole, .empty, .message; .choose, .cancel,
// .import; the file dialog .files.
class ImportFrame : public DialogBase
{
    Q_OBJECT

public:
    void readFile(const QString &path);

protected:
    struct Parts
    {
        QString name;
        QString title;
        QStringList headings;
        QList<RowsView::Column> columns; // one more than there are headings: the line's
        QString emptyTitle;
        QString emptyText;
        QString onlyDoubtful;   // what rows a check box leaves
        bool takesText = false; // that is pasted
        int width = 800;
    };
    ImportFrame(const Parts &parts, QWidget *parent);
    ~ImportFrame() override;

    virtual void read(const ImportSource &source) = 0; // begins the dry run: showRows() or a problem follows
    virtual void import() = 0;
    virtual void refresh() = 0;

    void readAgain();
    void begin(const ImportSource &source);
    // The dry run's end. What the list itself has wrong is said, with its columns that are not read.
    void showUnreadable(const QString &why);
    void showRows(const ImportModel::Rows &rows, const QString &problem, const QStringList &ignored);
    // Why the whole file cannot be read; empty: it can.
    static QString problemOf(core::CsvProblem problem, int line, const QStringList &columns);
    // What the buttons and the note beside them say. `changes`: how many rows importing would write.
    struct Standing
    {
        int changes = 0;
        int doubtful = 0;
        QString counts;
        QString import; // the button's text
        QString note;   // why it cannot be pressed; empty: it can, where there are changes
        bool isBusy = false;
    };
    void showStanding(const Standing &standing);
    void addChoice(QCheckBox *choice, const QString &name);
    void finishLayout(const QWidgetList &first); // `first`: controls above the list, for the tab order

    bool hasRows() const { return m_hasRows; }
    const ImportSource &source() const { return m_source; }
    MessageStrip &message() { return *m_message; }
    Spinner &spinner() { return *m_spinner; }
    Button &choose() { return *m_choose; }
    Button &cancel() { return *m_cancel; }
    Button &importButton() { return *m_import; }
    QCheckBox &onlyDoubtful() { return *m_onlyDoubtful; }

    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFile();
    void showWhole();

    const bool m_takesText;
    ImportSource m_source;
    bool m_hasRows = false;
    ImportModel m_model;
    MessageStrip *m_message;
    Label *m_file;
    Label *m_counts;
    QCheckBox *m_onlyDoubtful;
    QWidget *m_choices; // in a row, or in several
    RowsView *m_list;
    Label *m_whole; // what happens to the chosen row: the column may be too narrow for it
    const int m_width;
    EmptyState *m_empty;
    Spinner *m_spinner;
    Button *m_choose;
    Button *m_cancel;
    Button *m_import;
    QWidgetList m_order; // choices
};

} // namespace phonedesk::ui
