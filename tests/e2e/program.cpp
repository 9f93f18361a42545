// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"

#include "e2e/person.h"
#include "e2e/pseudolanguage.h"
#include "ui/shell/mainwindow.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

Home::Home()
{
    const QByteArray path = QFile::encodeName(m_folder.path());
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, path);
}

static QLocale madeDefault(const QLocale &locale)
{
    QLocale::setDefault(locale);
    return locale;
}

Language::Language(const QString &code)
    : m_language(madeDefault(code == "es"_L1 ? QLocale(QLocale::Spanish, QLocale::Spain)
                                             : QLocale(QLocale::English, QLocale::UnitedStates)))
{
    if (code != "mirrored"_L1)
        return;
    m_pseudo = std::make_unique<PseudoLanguage>();
    QCoreApplication::installTranslator(m_pseudo.get());
}

Language::~Language() = default; // a translator that goes is no longer asked

Program::Program(QApplication &app, ui::Theme &theme, services::Options options, core::Timings timings)
    : m_desktop(app, theme, std::move(options), m_clock, timings)
{
}

Program::~Program() = default;

ui::MainWindow *Program::window() const
{
    return qobject_cast<ui::MainWindow *>(m_window);
}

void Program::start(const Person &person)
{
    QObject::connect(&m_desktop, &desktop::Desktop::started, &m_desktop,
                     [this](ui::MainWindow *window) { m_window = window; });
    m_desktop.start();
    person.wait(u"the program did not start"_s, [this] { return m_window != nullptr; });
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
    QCoreApplication::setApplicationName(u"Phone Desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PD_VERSION));
}

QJsonObject askSandbox(const QUrl &control, const QString &path, const std::optional<QJsonObject> &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(control.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        body ? network.post(request, QJsonDocument(*body).toJson(QJsonDocument::Compact)) : network.get(request));
    turnUntil([&] { return reply->isFinished(); }, std::chrono::seconds(20));
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        throw Stuck(u"the sandbox refused "_s + path + u": "_s + QString::fromUtf8(reply->readAll()));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace phonedesk::e2e
