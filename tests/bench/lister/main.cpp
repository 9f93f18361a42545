// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// The listing that phonedesk-bench measures, in a process of its own: every room as the program composes it, an empty
// database, one account, and the table that the numbers come into. It is over when the database and the table have all
// of them. Prints one line of JSON: wall until then and until the first rows were painted in ms, memory in kB.
//   phonedesk-lister API-URL ACCOUNT-SID AUTH-TOKEN

#include "app/services/services.h"
#include "ui/common/theme.h"
#include "ui/compare/comparemodel.h"
#include "ui/organizations/rowsview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace phonedesk;
using namespace Qt::StringLiterals;

namespace {

qint64 memoryKb(const QByteArray &what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype from = text.indexOf(what + ':');
    return from < 0 ? 0 : text.mid(from + what.size() + 1, 20).trimmed().split(' ').first().toLongLong();
}

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "phonedesk-lister: %s\n", qUtf8Printable(why));
    std::_Exit(1);
}

class Lister : public QObject
{
public:
    Lister(const QString &api, const QString &sid, const QByteArray &token)
    {
        services::Options options;
        options.mode = services::Mode::Test;
        options.database = m_folder.filePath(u"listing.db"_s);
        options.endpoints = {QUrl(api), QUrl(api), QUrl(api), QUrl(api)};
        m_services = std::make_unique<services::Services>(options, m_clock, core::Timings());
        m_call = m_services->open([this, sid, token](const core::Status &opened) {
            if (!opened)
                giveUp(opened.error().detail);
            access::AccountDraft draft;
            draft.name = u"Bench"_s;
            draft.sid = sid;
            draft.secret = core::Secret(token);
            m_call = m_services->accounts().save(std::move(draft), {.works = true}, domain::CredentialPlace::Session,
                                                 [this](const auto &saved) {
                                                     if (!saved)
                                                         giveUp(saved.error().detail);
                                                     show();
                                                 });
        });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_hasBegun)
            return QObject::eventFilter(watched, event);
        m_hasBegun = true;
        QTimer::singleShot(0, this, &Lister::list); // the empty table has been painted by then
        return false;
    }

private:
    void show()
    {
        inventory::Comparison &comparison = m_services->comparison();
        m_model = std::make_unique<ui::CompareModel>(comparison, [](const QString &sid) { return sid; });
        m_view = std::make_unique<ui::RowsView>(
            u"table"_s, QList<ui::RowsView::Column>{{150, 0}, {250, 5}, {140, 2}, {130, 2, 700}, {140, 1, 860}});
        m_view->setModel(m_model.get());
        m_view->resize(1280, 760);
        m_view->viewport()->installEventFilter(this);
        m_view->show();
    }

    void list()
    {
        inventory::Comparison &comparison = m_services->comparison();
        const auto tellWhenWhole = [this, &comparison] {
            if (comparison.state() == inventory::Comparison::State::Ready && !m_model->isLooking())
                tell(comparison);
        };
        connect(m_model.get(), &ui::CompareModel::looked, this, [this, tellWhenWhole] {
            if (m_firstMs == 0 && m_model->rowCount() > 0) {
                m_view->viewport()->repaint();
                m_firstMs = double(m_timer.nsecsElapsed()) / 1e6;
            }
            tellWhenWhole();
        });
        connect(&comparison, &inventory::Comparison::stateChanged, this, tellWhenWhole);
        m_emptyKb = memoryKb("VmRSS");
        m_timer.start();
        comparison.compare();
    }

    void tell(const inventory::Comparison &comparison)
    {
        const double wallMs = double(m_timer.nsecsElapsed()) / 1e6;
        for (const inventory::ComparedAccount &account : comparison.accounts()) {
            if (account.error)
                giveUp(account.error->detail);
        }
        const QJsonObject told{{u"wallMs"_s, wallMs},
                               {u"firstMs"_s, m_firstMs},
                               {u"emptyKb"_s, m_emptyKb},
                               {u"afterKb"_s, memoryKb("VmRSS")},
                               {u"peakKb"_s, memoryKb("VmHWM")},
                               {u"numbers"_s, m_model->rowCount()}};
        std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        std::_Exit(0);
    }

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<ui::CompareModel> m_model;
    std::unique_ptr<ui::RowsView> m_view;
    core::CallHandle m_call;
    QElapsedTimer m_timer;
    bool m_hasBegun = false;
    double m_firstMs = 0;
    qint64 m_emptyKb = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    core::Preferences preferences;
    const ui::Theme theme(app, preferences);
    QLoggingCategory::setFilterRules(u"phonedesk.*.info=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        giveUp(u"usage: phonedesk-lister API-URL ACCOUNT-SID AUTH-TOKEN"_s);
    const Lister lister(arguments.at(1), arguments.at(2), arguments.at(3).toLatin1());
    return QCoreApplication::exec();
}
