// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/importframe.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using core::CsvProblem;

ImportFrame::ImportFrame(const Parts &parts, QWidget *parent)
    : DialogBase(parts.name, parts.title, parent), m_takesText(parts.takesText), m_model(parts.headings, this),
      m_message(new MessageStrip(parts.name + u".message"_s, this)), m_file(new Label(TextKind::Strong, {}, this)),
      m_counts(new Label(TextKind::Body, {}, this)), m_onlyDoubtful(new QCheckBox(parts.onlyDoubtful, this)),
      m_choices(new QWidget(this)), m_list(new RowsView(parts.name + u".list"_s, parts.columns, this)),
      m_whole(new Label(TextKind::Small, {}, this)), m_width(parts.width),
      m_empty(new EmptyState(parts.name + u".empty"_s, this)), m_spinner(new Spinner(parts.name + u".spinner"_s, this)),
      m_choose(addButton(Button::Rank::Link, tr("Choose a &file…"), parts.name + u".choose"_s)), m_cancel(nullptr),
      m_import(nullptr)
{
    setAcceptDrops(true);
    m_cancel = addButton(Button::Rank::Secondary, tr("Cancel"), parts.name + u".cancel"_s);
    m_import = addButton(Button::Rank::Primary, tr("Import"), parts.name + u".import"_s);
    m_file->setObjectName(parts.name + u".file"_s);
    m_counts->setObjectName(parts.name + u".counts"_s);
    m_counts->setWordWrap(true);
    m_list->setAccessibleName(tr("Rows of the file"));
    m_list->setModel(&m_model);
    m_empty->setText(parts.emptyTitle, parts.emptyText);
    auto *row = new FlowLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(this, 16));
    addChoice(m_onlyDoubtful, parts.name + u".onlyDoubtful"_s);
    m_whole->setObjectName(parts.name + u".whole"_s);
    m_whole->setWordWrap(true);
    connect(m_list, &RowsView::currentRowChanged, this, &ImportFrame::showWhole);
    connect(&m_model, &ImportModel::modelReset, this, &ImportFrame::showWhole);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_import, &Button::clicked, this, [this] {
        if (m_import->isEnabled())
            import();
    });
    connect(m_choose, &Button::clicked, this, &ImportFrame::chooseFile);
    connect(m_onlyDoubtful, &QCheckBox::toggled, &m_model, &ImportModel::setOnlyDoubtful);
}

ImportFrame::~ImportFrame()
{
    hide();
}

void ImportFrame::addChoice(QCheckBox *choice, const QString &name)
{
    choice->setObjectName(name);
    m_choices->layout()->addWidget(choice);
    m_order << choice;
}

void ImportFrame::finishLayout(const QWidgetList &first)
{
    auto *card = new Card(objectName() + u".card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_list, 1);
    inCard->addWidget(m_empty, 1);
    inCard->addWidget(m_spinner, 0, Qt::AlignCenter);
    body()->insertWidget(0, m_message);
    body()->addWidget(m_file);
    body()->addWidget(m_counts);
    body()->addWidget(card, 1);
    body()->addWidget(m_whole);
    body()->addWidget(m_choices);
    const QWidgetList order = first + QWidgetList{m_list} + m_order + QWidgetList{m_choose, m_cancel, m_import};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    m_choose->setFocus();
    m_choose->setRank(Button::Rank::Secondary); // among the links it stands at the left; it is what comes first
    // As many rows as the window below it has room for.
    const QWidget *below = parentWidget();
    const int room = below != nullptr ? below->window()->height() - px(this, 24) : 0;
    resize(px(this, m_width), qBound(px(this, 470), room, px(this, 640)));
    refresh();
}

void ImportFrame::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Choose a CSV file"));
    files->setObjectName(objectName() + u".files"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &ImportFrame::readFile);
    files->open();
}

// A line of its own, also where nothing is chosen: what stands below does not move.
void ImportFrame::showWhole()
{
    const QModelIndex current = m_list->currentIndex();
    m_whole->setText(current.isValid() ? current.siblingAtColumn(m_model.columnCount() - 2).data().toString()
                                       : QString(u' '));
}

void ImportFrame::readFile(const QString &path)
{
    begin({.name = QFileInfo(path).fileName(), .path = path, .text = {}});
}

void ImportFrame::readAgain()
{
    if (!m_source.isNothing())
        begin(m_source);
}

void ImportFrame::begin(const ImportSource &source)
{
    m_source = source;
    m_hasRows = false;
    m_model.setRows({});
    m_message->clear();
    m_file->setText(source.name);
    m_spinner->start(tr("Reading the file…"));
    read(source);
    refresh();
}

void ImportFrame::showUnreadable(const QString &why)
{
    m_spinner->stop();
    m_message->show(Mark::Trouble, tr("The file cannot be read"), why);
    refresh();
}

void ImportFrame::showRows(const ImportModel::Rows &rows, const QString &problem, const QStringList &ignored)
{
    m_spinner->stop();
    if (!problem.isEmpty()) {
        m_message->show(Mark::Trouble, tr("This file cannot be imported"), problem);
    } else {
        m_hasRows = true;
        m_onlyDoubtful->setChecked(false);
        m_model.setRows(rows);
        if (!ignored.isEmpty())
            m_message->show(Mark::Info, tr("Some columns are not read", nullptr, int(ignored.size())),
                            ignored.join(u", "_s).left(400));
        m_list->setFocus();
    }
    refresh();
}

void ImportFrame::showStanding(const Standing &standing)
{
    m_file->setVisible(!m_source.isNothing());
    m_counts->setText(standing.counts);
    m_counts->setVisible(m_hasRows);
    m_list->setVisible(m_hasRows);
    m_whole->setVisible(m_hasRows);
    m_empty->setVisible(!m_hasRows && !standing.isBusy);
    m_spinner->setVisible(standing.isBusy && !m_hasRows);
    m_onlyDoubtful->setVisible(m_hasRows && standing.doubtful > 0);
    m_choose->setText(m_source.isNothing() ? tr("Choose a &file…") : tr("Choose another &file…"));
    m_choose->setEnabled(!m_hasRows || !standing.isBusy);
    m_import->setText(standing.import);
    m_import->setEnabled(standing.changes > 0 && standing.note.isEmpty() && !standing.isBusy);
    if (standing.isBusy)
        setNote(m_hasRows ? tr("Importing…") : tr("Reading the file…"));
    else if (m_hasRows && standing.changes == 0)
        setNote(tr("No row changes anything."));
    else
        setNote(standing.note.isEmpty() ? tr("Nothing is written yet.") : standing.note);
}

QString ImportFrame::problemOf(CsvProblem problem, int line, const QStringList &columns)
{
    switch (problem) {
    case CsvProblem::TooBig:
        return tr("The file is larger than %1. Split it into parts.")
            .arg(QLocale().formattedDataSize(core::largestCsv, 0));
    case CsvProblem::TooManyRecords:
        return tr("The file has more than %1 rows. Split it into parts.")
            .arg(QLocale().toString(qlonglong(core::mostCsvRecords)));
    case CsvProblem::NotText:
        return tr("This is not a text file. In a spreadsheet, save the list as CSV.");
    case CsvProblem::BadEncoding:
        return tr("The letters in line %1 cannot be read. Save the list as CSV in UTF-8.").arg(line);
    default:
        break;
    }
    return columns.isEmpty() ? tr("The file is empty.") : QString();
}

void ImportFrame::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportFrame::dropEvent(QDropEvent *event)
{
    readFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

// A list that was copied from a spreadsheet, or a file from a file manager.
void ImportFrame::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!m_takesText || !event->matches(QKeySequence::Paste) || copied == nullptr || !m_choose->isEnabled()) {
        DialogBase::keyPressEvent(event);
        return;
    }
    const QList<QUrl> urls = copied->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        readFile(urls.first().toLocalFile());
    else if (copied->hasText())
        begin({.name = tr("Pasted list"), .path = {}, .text = copied->text().toUtf8()});
}

} // namespace phonedesk::ui
