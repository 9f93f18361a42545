// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

tl::unexpected<core::Error> misused(const QString &detail)
{
    return core::fail({.kind = core::ErrorKind::Rejected, .operation = u"options"_s, .detail = detail});
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({
        {u"demo"_s, u"Start with a simulated Twilio. Nothing is bought, nothing is kept."_s},
        {u"database"_s, u"Use this database file."_s, u"PATH"_s},
        {u"twilio-url"_s,
         u"Use another address for a Twilio product (api, pricing, monitor, messaging): loopback only."_s,
         u"PRODUCT=URL"_s},
        {u"webhook-connect"_s, u"With a loopback --twilio-url: reach this webhook host at a loopback address."_s,
         u"HOST=URL"_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

core::Status checkDatabase(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return misused(u"--database %1 is a folder; name a file"_s.arg(path));
    if (file.exists() && !file.isWritable())
        return misused(u"--database %1 cannot be written to"_s.arg(path));
    if (!file.exists() && folder.exists() && (!folder.isDir() || !folder.isWritable()))
        return misused(u"--database %1 cannot be created: its folder cannot be written to"_s.arg(path));
    if (!file.exists() && !folder.exists() && !QDir().mkpath(file.absolutePath()))
        return misused(u"--database %1 cannot be created: there is no such folder"_s.arg(path));
    return {};
}

} // namespace

core::Result<Options> Options::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return misused(parser.errorText().section(u'\n', 0, 0));
    if (!parser.positionalArguments().isEmpty())
        return misused(u"%1 is not understood (--help lists the options)"_s.arg(parser.positionalArguments().first()));

    Options options;
    options.wantsHelp = parser.isSet(u"help"_s);
    options.wantsVersion = parser.isSet(u"version"_s);
    options.database = parser.value(u"database"_s);
    const auto endpoints = twilio::Endpoints::fromOptions(parser.values(u"twilio-url"_s));
    if (!endpoints)
        return misused(endpoints.error().detail);
    options.endpoints = *endpoints;
    options.mode = parser.isSet(u"demo"_s) ? Mode::Demo : endpoints->isTest() ? Mode::Test : Mode::Live;
    const auto connections = webhooks::connectToFromOptions(parser.values(u"webhook-connect"_s));
    if (!connections)
        return misused(connections.error().detail);
    options.webhookConnect = *connections;

    if (options.mode == Mode::Demo && parser.isSet(u"database"_s))
        return misused(u"--database cannot go with --demo: a demo begins anew at each start"_s);
    if (options.mode == Mode::Demo && parser.isSet(u"twilio-url"_s))
        return misused(u"--twilio-url cannot go with --demo: a demo simulates Twilio itself"_s);
    if (options.mode != Mode::Test && !options.webhookConnect.isEmpty())
        return misused(u"--webhook-connect goes only with a loopback --twilio-url"_s);
    if (parser.isSet(u"database"_s)) {
        if (options.database.isEmpty())
            return misused(u"--database needs a path"_s);
        if (const auto usable = checkDatabase(options.database); !usable)
            return core::fail(usable.error());
    }
    return options;
}

QString Options::help()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace phonedesk::services
