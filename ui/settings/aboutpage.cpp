// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutpage.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/localrooms.h"
#include "ui/settings/filechoice.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(SupportRoom &room, QWidget *parent) : SettingsPage(u"about"_s, tr("About"), parent)
{
    const QString version = tr("Phone Desk %1").arg(QLatin1StringView(PD_VERSION));
    QStringList lines;
    const auto libraries = room.libraries();
    lines.reserve(libraries.size());
    for (const Library &library : libraries)
        //: %1 is a library's name, %2 its version, %3 its licence
        lines << tr("%1 %2 (%3)").arg(library.name, library.version, library.licence).simplified();
    const auto addText = [this](TextKind kind, const QString &text, const QString &name) {
        auto *label = new Label(kind, text, this);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->makeSelectable();
        addWidget(label);
        return label;
    };
    addSetting(tr("Version, libraries, licences"), addText(TextKind::Lead, version, u"settings.about.version"_s));
    addText(TextKind::Body, tr("Working phone numbers on Twilio for ServiceFlow's customers."),
            u"settings.about.purpose"_s);
    addSection(tr("Built with"));
    addText(TextKind::Body, lines.join(u'\n'), u"settings.about.libraries"_s);
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *copy = new Button(Button::Rank::Secondary, tr("&Copy versions"), u"settings.about.copy"_s, line);
    row->addWidget(copy);
    addWidget(line);
    connect(copy, &Button::clicked, this,
            [text = (QStringList{version} + lines).join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
    addSection(tr("Where things are"));
    addFolder(tr("&Data folder"), u"dataFolder"_s, room.dataFolder());
    addFolder(tr("&Log folder"), u"logFolder"_s, room.logFolder());
    addSection(tr("Licence"), tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                 "without any warranty."));
    auto *licence = new QPlainTextEdit(room.licence(), this);
    licence->setObjectName(u"settings.about.licence"_s);
    licence->setAccessibleName(tr("The licence's text"));
    licence->setReadOnly(true);
    licence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    licence->setTabChangesFocus(true);
    licence->setFont(fontAt(this, TextKind::Monospace));
    licence->setMinimumHeight(px(this, 160));
    addWidget(licence, 1);
}

void AboutPage::addFolder(const QString &label, const QString &name, const QString &path)
{
    auto *field = new QLineEdit(QDir::toNativeSeparators(path));
    field->setObjectName(u"settings.about."_s + name);
    field->setReadOnly(true);
    field->setFont(fontAt(this, TextKind::Monospace));
    field->setCursorPosition(0);
    auto *row = addRow(new SettingRow(Scope::Desk, label, field, {}, this));
    auto *open = new Button(Button::Rank::Secondary, tr("Open folder"), u"settings.about.open."_s + name, row);
    //: %1 is a folder's label: "Data folder"
    open->setAccessibleName(tr("Open folder: %1").arg(QString(label).remove(u'&')));
    row->addBelow(open);
    connect(open, &Button::clicked, this, [path] { openFolder(path); });
}

} // namespace phonedesk::ui
