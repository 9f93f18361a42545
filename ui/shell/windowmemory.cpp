// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numbertable.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

// How the main window was left, and is found again.
namespace phonedesk::ui {

namespace {

constexpr QLatin1StringView geometryKey{"window/geometry"};
constexpr QLatin1StringView splitterKey{"window/splitter"};
constexpr QLatin1StringView detailsKey{"window/details"};
constexpr QLatin1StringView sortColumnKey{"window/sortedBy"};
constexpr QLatin1StringView sortDescendingKey{"window/sortDescending"};

} // namespace

void MainWindow::restore()
{
    const QSettings settings;
    m_wantsDetails = settings.value(detailsKey, true).toBool();
    m_menu->showDetails->setChecked(m_wantsDetails);
    restoreGeometry(settings.value(geometryKey).toByteArray()); // Qt moves it to a screen that is there
    m_splitter->restoreState(settings.value(splitterKey).toByteArray());
    const auto sorted = std::ranges::find(allNumberFields, settings.value(sortColumnKey).toString(),
                                          [](NumberField field) { return name(field); });
    if (sorted != allNumberFields.end())
        m_table->view().horizontalHeader()->setSortIndicator(
            int(*sorted), settings.value(sortDescendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    arrange();
}

void MainWindow::remember()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(detailsKey, m_wantsDetails);
    settings.setValue(sortColumnKey, name(NumberField(m_model->sortColumn())));
    settings.setValue(sortDescendingKey, m_model->sortOrder() == Qt::DescendingOrder);
}

} // namespace phonedesk::ui
