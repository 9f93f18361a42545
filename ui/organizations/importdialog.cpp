// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/importdialog.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/spinner.h"
#include "ui/organizations/importtexts.h"
#include "ui/organizations/organizationeditor.h"
#include "ui/organizations/rowsview.h"
#include "words/errors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using access::ImportEffect;

ImportDialog::ImportDialog(access::Organizations &organizations, access::Accounts &accounts, QWidget *parent)
    : DialogBase(u"importDialog"_s, tr("Import organisations"), parent), m_organizations(organizations),
      m_accounts(accounts), m_message(new MessageStrip(u"importDialog.message"_s, this)),
      m_account(new QComboBox(this)),
      m_accountField(new Field(tr("Twilio &account of rows that name none"), m_account, this)),
      m_file(new Label(TextKind::Strong, {}, this)), m_counts(new Label(TextKind::Body, {}, this)),
      m_onlyDoubtful(new QCheckBox(tr("Only what cannot be imported or is &similar"), this)),
      m_withSimilar(new QCheckBox(this)),
      m_list(new RowsView(u"importDialog.list"_s, {{150, 1}, {300, 6}, {56, 0}}, this)),
      m_empty(new EmptyState(u"importDialog.empty"_s, this)), m_spinner(new Spinner(u"importDialog.spinner"_s, this)),
      m_choose(addButton(Button::Rank::Link, tr("Choose a &file…"), u"importDialog.choose"_s)), m_import(nullptr)
{
    layOut();
    setAcceptDrops(true);
    auto *cancel = addButton(Button::Rank::Secondary, tr("Cancel"), u"importDialog.cancel"_s);
    m_import = addButton(Button::Rank::Primary, tr("Import"), u"importDialog.import"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_import, &Button::clicked, this, &ImportDialog::import);
    connect(m_choose, &Button::clicked, this, &ImportDialog::chooseFile);
    connect(m_account, &QComboBox::activated, this, [this] {
        if (!m_path.isEmpty())
            readFile(m_path);
    });
    connect(m_onlyDoubtful, &QCheckBox::toggled, &m_model, &ImportModel::setOnlyDoubtful);
    connect(m_withSimilar, &QCheckBox::toggled, this, &ImportDialog::refresh);
    const QWidgetList order{m_account, m_list, m_onlyDoubtful, m_withSimilar, m_choose, cancel, m_import};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    refresh();
    m_choose->setFocus();
    m_choose->setRank(Button::Rank::Secondary); // among the links it stands at the left; it is what comes first
    // As many rows as the window below it has room for.
    const int room = parent != nullptr ? parent->window()->height() - px(this, 24) : 0;
    resize(px(this, 800), qBound(px(this, 470), room, px(this, 640)));
}

ImportDialog::~ImportDialog()
{
    hide();
}

void ImportDialog::layOut()
{
    m_account->setObjectName(u"importDialog.account"_s);
    m_file->setObjectName(u"importDialog.file"_s);
    m_counts->setObjectName(u"importDialog.counts"_s);
    m_counts->setWordWrap(true);
    m_onlyDoubtful->setObjectName(u"importDialog.onlyDoubtful"_s);
    m_withSimilar->setObjectName(u"importDialog.withSimilar"_s);
    m_list->setAccessibleName(tr("Rows of the file"));
    m_list->setModel(&m_model);
    m_empty->setText(tr("A list as a CSV file"),
                     tr("Its first line names the columns: name, and area code or number (the one that was chosen in "
                        "onboarding); account and label may be there too. Nothing is written before you say so."));
    const QList<domain::TwilioAccount> known = m_accounts.all();
    for (const domain::TwilioAccount &account : known)
        m_account->addItem(shownAccount(account), account.sid);
    m_account->setCurrentIndex(qMax(0, m_account->findData(m_organizations.defaultAccount())));
    m_accountField->setVisible(known.size() > 1);

    auto *card = new Card(u"importDialog.card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_list, 1);
    inCard->addWidget(m_empty, 1);
    inCard->addWidget(m_spinner, 0, Qt::AlignCenter);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(px(this, 16));
    choices->addWidget(m_onlyDoubtful);
    choices->addWidget(m_withSimilar);
    choices->addStretch(1);
    body()->addWidget(m_message);
    body()->addWidget(m_accountField);
    body()->addWidget(m_file);
    body()->addWidget(m_counts);
    body()->addWidget(card, 1);
    body()->addLayout(choices);
}

void ImportDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Choose a CSV file"));
    files->setObjectName(u"importDialog.files"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    files->open();
}

void ImportDialog::readFile(const QString &path)
{
    m_path = path;
    m_plan.reset();
    m_model.setPlan({});
    m_message->clear();
    m_withSimilar->setChecked(false);
    m_file->setText(QFileInfo(path).fileName());
    m_spinner->start(tr("Reading the file…"));
    m_call = m_organizations.planImport(path, m_accounts.all(), m_account->currentData().toString(),
                                        [this](const core::Result<access::ImportPlan> &plan) { showPlan(plan); });
    refresh();
}

void ImportDialog::showPlan(const core::Result<access::ImportPlan> &plan)
{
    m_spinner->stop();
    const QString problem = plan ? ImportTexts::problem(*plan) : QString();
    if (!plan) {
        m_message->show(Mark::Trouble, tr("The file cannot be read"), plan.error().detail);
    } else if (!problem.isEmpty()) {
        m_message->show(Mark::Trouble, tr("This file cannot be imported"), problem);
    } else {
        m_plan = *plan;
        m_model.setPlan(*plan);
        m_onlyDoubtful->setChecked(false);
        if (!plan->ignored.isEmpty())
            m_message->show(Mark::Info, tr("Some columns are not read", nullptr, int(plan->ignored.size())),
                            plan->ignored.join(u", "_s));
        m_list->setFocus();
    }
    refresh();
}

qsizetype ImportDialog::changes() const
{
    if (!m_plan)
        return 0;
    return m_plan->count(ImportEffect::Creates) + m_plan->count(ImportEffect::Completes) +
           (m_withSimilar->isChecked() ? m_plan->count(ImportEffect::Similar) : 0);
}

void ImportDialog::refresh()
{
    const bool isReading = m_call.isWaiting();
    const auto similar = m_plan ? int(m_plan->count(ImportEffect::Similar)) : 0;
    const auto refused = m_plan ? int(m_plan->count(ImportEffect::Refused)) : 0;
    m_file->setVisible(!m_path.isEmpty());
    m_counts->setText(m_plan ? ImportTexts::counts(*m_plan) : QString());
    m_counts->setVisible(m_plan.has_value());
    m_list->setVisible(m_plan.has_value());
    m_empty->setVisible(!m_plan && !isReading);
    m_spinner->setVisible(isReading && !m_plan);
    m_onlyDoubtful->setVisible(similar + refused > 0);
    m_withSimilar->setVisible(similar > 0);
    //: organisations of a file whose name is like another's
    m_withSimilar->setText(tr("Also create the %n with a similar &name", nullptr, similar));
    m_choose->setText(m_path.isEmpty() ? tr("Choose a &file…") : tr("Choose another &file…"));
    m_import->setText(m_plan ? tr("&Import %n organisations", nullptr, int(changes())) : tr("&Import"));
    m_import->setEnabled(changes() > 0 && !isReading);
    if (isReading)
        setNote(m_plan ? tr("Importing…") : tr("Reading the file…"));
    else if (m_plan && changes() == 0)
        setNote(tr("No row changes anything."));
    else
        setNote(tr("Nothing is written yet."));
}

void ImportDialog::import()
{
    if (!m_import->isEnabled())
        return;
    const qsizetype completed = m_plan->count(ImportEffect::Completes);
    m_call = m_organizations.import(
        *m_plan, m_withSimilar->isChecked(), [this, completed](const core::Result<qsizetype> &created) {
            if (created) {
                emit imported(*created, completed);
                accept();
                return;
            }
            const core::Error &error = created.error();
            if (error.kind == core::ErrorKind::Conflict) {
                readFile(m_path);
                m_message->show(Mark::Attention, tr("Nothing was imported"),
                                tr("Another desk created one of these organisations meanwhile. The list has been "
                                   "checked anew."));
                return;
            }
            const words::Message message = words::describe(error);
            m_message->show(Mark::Trouble, message.title, message.text());
            m_message->setDetails(error.detail);
            refresh();
        });
    refresh();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    readFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace phonedesk::ui
