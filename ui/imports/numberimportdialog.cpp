// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/numberimportdialog.h"

#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "ui/imports/numberimporttexts.h"
#include "words/errors.h"

#include <QCheckBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using Effect = inventory::NumberImportEffect;
using Row = inventory::NumberImportRow;
using inventory::NumberImport;

NumberImportDialog::NumberImportDialog(NumberImport &imports, QWidget *parent)
    : ImportFrame({.name = u"numberImport"_s,
                   .title = tr("Import a list of numbers"),
                   .headings = {tr("Number"), tr("Organisation"), tr("What happens")},
                   .columns = {{132, 0}, {132, 0}, {260, 1}, {56, 0}},
                   .emptyTitle = tr("A list as a CSV file"),
                   .emptyText = tr("Its first line names the columns: number or SID, organisation and label; account "
                                   "may be there too. What a row leaves empty stays as it is. Twilio is only asked; "
                                   "nothing is changed there. Choose a file, drop it here, or paste rows with their "
                                   "first line."),
                   .onlyDoubtful = tr("Only rows with &problems"),
                   .takesText = true,
                   .width = 880},
                  parent),
      m_imports(imports), m_leaveOut(new QCheckBox(this)), m_withSimilar(new QCheckBox(this))
{
    addChoice(m_withSimilar, u"numberImport.withSimilar"_s);
    addChoice(m_leaveOut, u"numberImport.leaveOut"_s);
    connect(m_withSimilar, &QCheckBox::toggled, this, &NumberImportDialog::refresh);
    connect(m_leaveOut, &QCheckBox::toggled, this, &NumberImportDialog::refresh);
    connect(&imports, &NumberImport::asking, this, [this](qint64 numbers) {
        if (spinner().isRunning())
            //: %1 is how many numbers have come so far
            spinner().start(tr("Asking Twilio what it has: %1 numbers so far…").arg(QLocale().toString(numbers)));
    });
    finishLayout({});
}

void NumberImportDialog::read(const ImportSource &source)
{
    m_plan.reset();
    m_withSimilar->setChecked(false);
    m_leaveOut->setChecked(false);
    m_call = m_imports.plan({.name = source.name, .path = source.path, .bytes = source.text},
                            [this](const core::Result<inventory::NumberImportPlan> &plan) { showPlan(plan); });
}

void NumberImportDialog::showPlan(const core::Result<inventory::NumberImportPlan> &plan)
{
    if (!plan) {
        const words::Message said = words::describe(plan.error());
        showUnreadable(plan.error().kind == core::ErrorKind::NotFound ? plan.error().detail : said.text());
        return;
    }
    const QString fault = problemOf(plan->problem, plan->problemLine, plan->columns);
    const QString problem = fault.isEmpty() ? NumberImportTexts::problem(*plan) : fault;
    if (problem.isEmpty())
        m_plan = *plan;
    const QList<Row> &rows = plan->rows;
    showRows({.count = rows.size(),
              .at =
                  [rows](qsizetype i) {
                      const Row &row = rows.at(i);
                      return ImportModel::Row{
                          .texts = {NumberImportTexts::number(row), row.organization, NumberImportTexts::effect(row)},
                          .line = row.line,
                          .mark = NumberImportTexts::mark(row),
                          .isMuted = row.effect == Effect::Nothing};
                  },
              .isDoubtful =
                  [rows](qsizetype i) {
                      const Row &row = rows.at(i);
                      return row.effect == Effect::Refused || (row.isSimilar && row.effect != Effect::Nothing);
                  }},
             problem, plan->ignored);
}

void NumberImportDialog::refresh()
{
    using Counts = inventory::NumberImportPlan::Counts;
    if (m_isDone)
        return;
    const Counts always = m_plan ? m_plan->counts() : Counts();
    const Counts chosen = m_plan && m_withSimilar->isChecked() ? m_plan->counts(true) : always;
    const int leftOut = chosen.refused + chosen.similar;
    m_withSimilar->setVisible(always.similar > 0);
    //: rows of a list whose organisation is called nearly as one that there is
    m_withSimilar->setText(tr("Take the &similar organisation (%n)", nullptr, always.similar));
    m_leaveOut->setVisible(leftOut > 0 && chosen.changing > 0);
    //: rows of a list
    m_leaveOut->setText(tr("&Leave out the %n with problems", nullptr, leftOut));
    const bool mustSay = leftOut > 0 && !m_leaveOut->isChecked();
    showStanding({.changes = chosen.changing,
                  .doubtful = always.refused + always.similar,
                  .counts = m_plan ? NumberImportTexts::counts(always) : QString(),
                  .import = m_plan ? tr("&Import %n numbers", nullptr, chosen.changing) : tr("&Import"),
                  .note = mustSay ? tr("%n rows have problems: tick that they are left out, or correct the list.",
                                       nullptr, leftOut)
                                  : QString(),
                  .isBusy = m_call.isWaiting()});
}

void NumberImportDialog::import()
{
    m_call = m_imports.write(*m_plan, m_withSimilar->isChecked(), source().name,
                             [this](const core::Result<inventory::NumberImportResult> &result) {
                                 if (result)
                                     showDone(*result);
                                 else
                                     fail(result.error());
                             });
    refresh();
}

void NumberImportDialog::fail(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Conflict) {
        readAgain();
        message().show(Mark::Attention, tr("Nothing was imported"),
                       tr("Something that the list is about was changed meanwhile. The list is checked anew."));
        return;
    }
    const words::Message said = words::describe(error);
    message().show(Mark::Trouble, tr("Nothing was imported"), said.text());
    message().setDetails(error.detail);
    refresh();
}

void NumberImportDialog::showDone(const inventory::NumberImportResult &result)
{
    m_isDone = true;
    const auto differing = int(result.differing.size());
    QStringList said{NumberImportTexts::done(result.counts)};
    if (differing > 0)
        //: adopted numbers
        said << tr("%n of the adopted have other webhooks than their organisation's numbers should have. They were "
                   "not changed.",
                   nullptr, differing);
    if (result.counts.adopted > 0)
        said << tr("What was adopted is not verified yet.");
    message().show(Mark::Good, tr("%n numbers were imported", nullptr, result.counts.changing), said.join(u'\n'));
    if (differing > 0) {
        Button *update = addButton(Button::Rank::Secondary, tr("&Update webhooks…"), u"numberImport.update"_s);
        connect(update, &Button::clicked, this, [this, numbers = result.differing] {
            accept();
            emit updateRequested(numbers);
        });
    }
    for (QWidget *gone : QWidgetList{m_leaveOut, m_withSimilar, &onlyDoubtful(), &choose(), &cancel()})
        gone->hide();
    onlyDoubtful().setChecked(false);
    setNote({});
    importButton().hide();
    Button *close = addButton(Button::Rank::Primary, tr("Close"), u"numberImport.close"_s);
    connect(close, &Button::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace phonedesk::ui
