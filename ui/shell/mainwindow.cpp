// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "core/clock.h"
#include "core/preferences.h"
#include "inventory/numbers.h"
#include "provisioning/runregistry.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accounttexts.h"
#include "ui/accounts/credentialdialog.h"
#include "ui/accounts/keynotice.h"
#include "ui/common/button.h"
#include "ui/common/helptopic.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "ui/common/modestrip.h"
#include "ui/common/taborder.h"
#include "ui/numbers/numberdetails.h"
#include "ui/numbers/numberfeed.h"
#include "ui/numbers/numbertable.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/changeacts.h"
#include "ui/shell/compareacts.h"
#include "ui/shell/connectacts.h"
#include "ui/shell/failoveracts.h"
#include "ui/shell/importacts.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/numberacts.h"
#include "ui/shell/numberchanges.h"
#include "ui/shell/numberrecords.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/releaseacts.h"
#include "ui/shell/runnotices.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toolrow.h"
#include "words/errors.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = NumberTable::Place;

namespace {
constexpr qint64 betweenRefreshesMs = 30;
constexpr qint64 betweenPartsMs = 100; // while numbers are read, when there is enough else to do
} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent), m_desk(desk),
      m_model(new NumberTableModel([&clock = desk.clock] { return clock.now(); }, desk.preferences.times(), this)),
      m_menu(new MainMenu(desk, this)), m_mode(new ModeStrip(desk.mode)), m_tools(new ToolRow),
      m_keys(new KeyNotice(desk.accounts)), m_notice(new QVBoxLayout), m_panes(new QVBoxLayout),
      m_splitter(new QSplitter(Qt::Horizontal)), m_sidebar(new Sidebar), m_table(new NumberTable(*m_model)),
      m_details(new NumberDetails(desk.preferences.times())), m_count(new Label(TextKind::Small)),
      m_note(new Label(TextKind::Small)), m_acts(new NumberActs(
                                              *m_menu, [this] { return currentRow(); }, this)),
      m_records(new NumberRecords(
          desk, *m_menu, *m_details, [this] { return currentRow(); }, this)),
      m_changeNotice(new MessageStrip(u"changeNotice"_s)),
      m_changes(new NumberChanges(
          desk, {*m_menu, *m_model, m_table->view(), *m_details, *m_changeNotice}, [this] { return currentRow(); },
          this)),
      m_wizards(new OpenWizards(desk, this)),
      m_connecting(new ConnectActs(
          desk, {*m_menu, *m_tools, *m_details, *m_wizards}, [this] { return currentRow(); }, *this)),
      m_comparing(new CompareActs(desk, {*m_menu, *m_sidebar, *m_wizards}, *this)),
      m_releasing(new ReleaseActs(
          desk, {*m_menu, m_table->view(), *m_details, *m_wizards, *m_changeNotice}, [this] { return currentRow(); },
          *this)),
      m_runNotice(new MessageStrip(u"notice"_s))
{
    setObjectName(u"mainWindow"_s);
    setHelpPage(this, desk.mode == Mode::Demo ? u"demo"_s : u"index"_s);
    setWindowTitle(desk.mode == Mode::Demo   ? tr("Phone Desk (demo)")
                   : desk.mode == Mode::Test ? tr("Phone Desk (test)")
                                             : tr("Phone Desk"));
    layOut();
    connectParts();
    showAccounts();
    m_feed = std::make_unique<NumberFeed>(NumberFeed::Rooms{desk.numbers, desk.runs, desk.organizations, desk.urlSets},
                                          *m_model);
    restore();
    refresh();
    m_table->view().setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectParts()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refresh);
    m_ages.setInterval(30s);
    m_ages.start();
    connect(&m_ages, &QTimer::timeout, m_model, &NumberTableModel::refreshAges);
    connect(m_model, &NumberTableModel::contentChanged, this, &MainWindow::refreshSoon);
    connect(&m_desk.numbers, &inventory::Numbers::stateChanged, this, &MainWindow::refreshSoon);
    connect(&m_desk.runs, &provisioning::RunRegistry::runChanged, this, &MainWindow::refreshSoon);
    connect(&m_desk.accounts, &access::Accounts::changed, this, [this] {
        showAccounts();
        applyFilter();
    });
    connect(&m_desk.accounts, &access::Accounts::keysChanged, this, &MainWindow::showAccounts);
    connect(m_keys, &KeyNotice::addKeyRequested, this, &MainWindow::addKey);
    connect(m_keys, &KeyNotice::accountsRequested, this, [this] { openSettings(u"accounts"_s); });
    connect(m_keys, &KeyNotice::connectRequested, this, &MainWindow::addAccount);
    connect(m_mode, &ModeStrip::filterChosen, this, &MainWindow::applyFilter);
    connect(&m_desk.organizations, &access::Organizations::changed, this, &MainWindow::refreshSoon);
    connect(m_sidebar, &Sidebar::choiceChanged, this, &MainWindow::applyFilter);
    connect(m_sidebar, &Sidebar::setUpRequested, m_wizards, &OpenWizards::setUpNumberFor);
    connect(m_table, &NumberTable::setUpForChosenRequested, this,
            [this] { m_wizards->setUpNumberFor(m_sidebar->chosenOrganization()); });
    connect(m_tools, &ToolRow::filterEdited, this, &MainWindow::applyFilter);
    connect(m_tools, &ToolRow::filterLeft, &m_table->view(), qOverload<>(&QWidget::setFocus));

    connect(&m_tools->setUp(), &Button::clicked, this, &MainWindow::setUpNumber);
    connect(m_table, &NumberTable::setUpRequested, this, &MainWindow::setUpNumber);
    connect(m_table, &NumberTable::connectRequested, this, &MainWindow::addAccount);
    connect(m_table, &NumberTable::demoRequested, this, [this] { m_desk.startDemo(); });
    connect(m_table, &NumberTable::clearFilterRequested, this, &MainWindow::clearFilter);
    connect(m_table, &NumberTable::retryRequested, this, [this] { m_desk.numbers.load(); });
    NumberView &view = m_table->view();
    connect(&view, &NumberView::rowActivated, this, &MainWindow::rowActivated);
    connect(&view, &NumberView::currentRowChanged, this, [this] {
        refreshDetails();
        refreshActions();
    });
    connect(m_details, &NumberDetails::copyNumberRequested, m_menu->copyNumber, &QAction::trigger);
    connect(m_details, &NumberDetails::continueRequested, m_menu->continueSetUp, &QAction::trigger);

    connect(m_menu->setUp, &QAction::triggered, this, &MainWindow::setUpNumber);
    connect(m_menu->settings, &QAction::triggered, this, [this] { openSettings(); });
    if (m_menu->addAccount != nullptr)
        connect(m_menu->addAccount, &QAction::triggered, this, &MainWindow::addAccount);
    if (m_menu->tryDemo != nullptr)
        connect(m_menu->tryDemo, &QAction::triggered, this, [this] { m_desk.startDemo(); });
    connect(m_menu->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_records, &NumberRecords::changed, this, &MainWindow::refreshSoon);
    connect(m_records, &NumberRecords::failed, m_changes, &NumberChanges::fail);
    connect(m_records, &NumberRecords::copied, m_changes, [this] { emit m_changes->told(tr("Copied."), true); });
    connect(m_comparing, &CompareActs::told, m_changes, &NumberChanges::told);
    connect(m_changes, &NumberChanges::told, this, [this](const QString &text, bool isOver) {
        m_note->setText(text);
        if (isOver)
            QTimer::singleShot(8s, m_note, [note = m_note, text] {
                if (note->text() == text)
                    note->clear();
            });
    });
    connect(m_changes, &NumberChanges::noticeChanged, this, &MainWindow::arrange);
    connect(m_releasing, &ReleaseActs::noticeChanged, this, &MainWindow::arrange);
    connect(m_acts, &NumberActs::continueRequested, this, &MainWindow::continueRun);
    connect(m_wizards, &OpenWizards::showInNumbers, this, &MainWindow::showNumber);
    connect(m_comparing, &CompareActs::showInNumbers, this, &MainWindow::showNumber);
    connect(m_menu->find, &QAction::triggered, m_tools, &ToolRow::focusFilter);
    connect(m_menu->nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_menu->showDetails, &QAction::toggled, this, [this](bool show) {
        m_wantsDetails = show;
        arrange();
    });
    auto *notices = new RunNotices(m_desk, *m_wizards, *m_runNotice, this);
    connect(notices, &RunNotices::showRequested, this, &MainWindow::continueRun);
    connect(notices, &RunNotices::changed, this, &MainWindow::arrange);
    connect(&m_desk.preferences, &core::Preferences::layoutsReset, this, &MainWindow::resetLayout);
    connect(m_menu, &MainMenu::demoReset, m_note, [this] { m_note->setText(tr("The demo begins anew…")); });

    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.addActions({m_menu->continueSetUp, m_menu->verify, m_menu->editLabel, m_menu->move, m_menu->protect,
                     m_menu->copyNumber, m_menu->copySid, m_menu->copySummary, m_menu->copyCsv, m_menu->copyJson,
                     m_menu->exportRows, m_menu->release, m_menu->setUpAgain});
    m_changing = new ChangeActs(m_desk, {*m_menu, view, *m_notice}, this);
    connect(m_changing, &ChangeActs::noticeChanged, this, &MainWindow::arrange);
    m_failingOver = new FailOverActs(m_desk, {*m_menu, *m_changing, *m_notice}, this);
    connect(m_failingOver, &FailOverActs::noticeChanged, this, &MainWindow::arrange);
    connect(m_failingOver, &FailOverActs::settingsRequested, this, [this] { openSettings(u"webhooks"_s); });
    for (int i = m_notice->count() - 1; i >= 0; --i) // made late, and read early
        placeInTabOrder(m_tools->findChild<QLineEdit *>(u"toolRow.filter"_s), m_notice->itemAt(i)->widget());
    new ImportActs(m_desk, *m_menu, *m_changing, this);
}

void MainWindow::applyFilter()
{
    m_model->setFilter({.text = m_tools->filter(),
                        .organizationId = m_sidebar->chosenOrganization(),
                        .accountSid = m_mode->filter(),
                        .onlyUnfinished = m_sidebar->isUnfinishedChosen(),
                        .onlyAttention = m_sidebar->isAttentionChosen()});
    m_keys->setFilter(m_mode->filter());
    refreshSoon();
}

void MainWindow::clearFilter()
{
    m_tools->clearFilter();
    m_mode->setFilter({});
    m_sidebar->chooseOrganization({});
}

void MainWindow::refreshSoon()
{
    if (m_refresh.isActive())
        return;
    const bool isReading = m_desk.numbers.state() == inventory::LoadState::Loading;
    const qint64 between = isReading ? betweenPartsMs : betweenRefreshesMs;
    const qint64 left = m_refreshed.isValid() ? between - m_refreshed.elapsed() : 0;
    m_refresh.start(int(std::max<qint64>(0, left)));
}

void MainWindow::refresh()
{
    m_refreshed.start();
    if (m_model->isFiltering()) // it tells when it knows
        return;
    refreshSidebar();
    refreshPlace();
    refreshDetails();
    refreshActions();
    const int shown = m_model->rowCount();
    QString text;
    if (m_table->place() == Place::Rows || m_table->place() == Place::NoMatch) {
        text = m_model->filter().isEmpty() ? shown == 1 ? tr("1 number") : tr("%n numbers", nullptr, shown)
                                           : tr("%1 of %2 shown").arg(shown).arg(m_model->allCount());
        if (const QString cost = m_model->shownCost().text(); !cost.isEmpty())
            text = tr("%1 · %2", "how many numbers, what they cost").arg(text, cost);
    }
    m_count->setText(text);
}

void MainWindow::refreshSidebar()
{
    m_sidebar->setContent({.numbers = m_model->counts(m_mode->filter()),
                           .organizations = m_desk.organizations.all(),
                           .accountSid = m_mode->filter()});
}

void MainWindow::refreshPlace()
{
    const bool isEmpty = m_model->allCount() == 0;
    switch (m_desk.numbers.state()) {
    case inventory::LoadState::Loading:
        m_table->setPlace(isEmpty ? Place::Loading : Place::Rows);
        break;
    case inventory::LoadState::Failed:
        m_table->setPlace(Place::Failed, words::describe(*m_desk.numbers.error()).text());
        break;
    case inventory::LoadState::Ready:
        if (const auto chosen = m_desk.organizations.find(m_sidebar->chosenOrganization());
            chosen && m_model->rowCount() == 0 && m_tools->filter().isEmpty() && !m_desk.accounts.all().isEmpty()) {
            m_table->setPlace(Place::NoneYet, chosen->name);
            break;
        }
        m_table->setPlace(m_model->rowCount() > 0           ? Place::Rows
                          : !isEmpty                        ? Place::NoMatch
                          : m_desk.accounts.all().isEmpty() ? Place::NoAccount
                                                            : Place::NoNumbers);
        break;
    }
    arrange();
}

void MainWindow::refreshDetails()
{
    const auto row = currentRow();
    if (!row) {
        m_details->showNothing();
        return;
    }
    NumberDetails::Content content;
    content.row = *row;
    if (!row->numberId.isEmpty())
        content.number = m_desk.numbers.find(row->numberId);
    if (!row->runId.isEmpty())
        content.run = m_desk.runs.view(row->runId);
    content.account = accountName(row->accountSid);
    if (const auto account = m_desk.accounts.find(row->accountSid); account && account->isRemoved())
        //: %1 is a sentence: when it was removed
        content.accountNote = tr("%1 The number is shown as it was last known; this desk cannot ask Twilio about it.")
                                  .arg(removedWhen(*account, m_desk.preferences.times()));
    m_records->fill(content);
    m_details->show(content, m_desk.clock.now());
}

void MainWindow::refreshActions()
{
    const bool hasAccount = !m_desk.accounts.all().isEmpty();
    m_menu->setUp->setEnabled(hasAccount);
    m_tools->setUp().setEnabled(hasAccount);
    m_acts->refresh();
    m_connecting->refresh();
    m_releasing->refresh();
    m_changes->refresh();
    m_records->refresh();
}

std::optional<NumberRow> MainWindow::currentRow() const
{
    const QModelIndex current = m_table->view().currentIndex();
    return current.isValid() && m_table->place() == Place::Rows ? std::optional(m_model->rowAt(current.row()))
                                                                : std::nullopt;
}

QString MainWindow::accountName(const QString &sid) const
{
    const auto account = m_desk.accounts.find(sid);
    return account ? tr("%1 · %2", "account, its SID").arg(account->name, domain::shortSid(sid))
                   : domain::shortSid(sid);
}

void MainWindow::rowActivated(const QString &key)
{
    const int row = m_model->rowOfKey(key);
    if (row < 0)
        return;
    if (const QString runId = m_model->rowAt(row).runId; !runId.isEmpty())
        continueRun(runId);
    else
        m_menu->showDetails->setChecked(true);
}

void MainWindow::setUpNumber()
{
    m_wizards->setUpNumber();
}

void MainWindow::continueRun(const QString &runId)
{
    if (!m_releasing->showRun(runId))
        m_wizards->continueRun(runId);
}

void MainWindow::showNumber(const QString &phoneNumberId)
{
    if (m_model->rowOfKey(phoneNumberId) < 0)
        clearFilter();
    refresh();
    m_table->view().select(phoneNumberId);
    show();
    raise();
    activateWindow();
    m_table->view().setFocus();
}

void MainWindow::showAccounts()
{
    const QList<domain::TwilioAccount> known = m_desk.accounts.known();
    QHash<QString, domain::KeyState> keys;
    for (const domain::TwilioAccount &account : known)
        keys.insert(account.sid, m_desk.accounts.keyState(account.sid));
    m_mode->setAccounts(known, keys);
    arrange();
}

void MainWindow::addKey(const QString &accountSid)
{
    if (const auto account = m_desk.accounts.find(accountSid))
        (new CredentialDialog(m_desk.accounts, *account, CredentialDialog::Purpose::AddKey, this))->open();
}

void MainWindow::addAccount()
{
    auto *dialog = new AccountDialog(m_desk.accounts, this);
    dialog->open();
}

void MainWindow::openSettings(const QString &page)
{
    if (m_settings == nullptr)
        m_settings = new SettingsWindow(m_desk, this);
    m_settings->showPage(page);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::dismiss()
{
    delete m_settings;
    m_comparing->discard();
    m_wizards->discardAll();
    remember();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if ((m_settings != nullptr && !m_settings->close()) || !m_wizards->closeAll()) {
        event->ignore();
        return;
    }
    m_comparing->discard();
    remember();
    event->accept();
}

} // namespace phonedesk::ui
