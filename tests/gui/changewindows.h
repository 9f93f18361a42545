// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberconfiguration.h"
#include "inventory/changes.h"
#include "sandboxdesk.h"
#include "ui/changes/changedialog.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QJsonObject>
#include <QLabel>
#include <QMap>
#include <QPointer>
#include <QPushButton>
#include <QStringList>
#include <QTableView>
#include <QTest>

namespace phonedesk::testsupport {

// A request that was to change a number.
struct Sent
{
    QString sid;
    QMap<QString, QString> form;
};

// Numbers of ours at the sandbox and in the database, the main window, and the windows that change many of them.
class ChangeWindows
{
protected:
    void prepare(const QString &test); // once
    void open();
    void close();
    void addNumbers(int count, const QJsonObject &more = {}, const QString &accountSid = {});
    void openWindow();
    domain::NumberConfiguration present(int index);
    QList<Sent> writes();
    inventory::BatchView view() const { return *m_desk->services().changes().view(m_dialog->batch()); }
    template <typename T = QWidget>
    T *find(const QString &name, const QWidget *in = nullptr) const
    {
        const QList<T *> all = (in != nullptr ? in : static_cast<const QWidget *>(m_dialog))->findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool click(const QString &name, const QWidget *in = nullptr)
    {
        const bool isReady = QTest::qWaitFor(
            [&] {
                auto *button = find<QAbstractButton>(name, in);
                return button && button->isEnabled();
            },
            15'000);
        if (isReady)
            find<QAbstractButton>(name, in)->click();
        return isReady;
    }
    QString text(const QString &name, const QWidget *in = nullptr) const
    {
        QString said;
        const auto *part = find<QWidget>(name, in);
        if (part == nullptr)
            return said;
        if (const auto *label = qobject_cast<const QLabel *>(part))
            said += label->text();
        const QList<QLabel *> labels = part->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text();
        return said;
    }
    int rowsShown(const QString &list) const
    {
        const auto *view = find<QTableView>(list);
        return view != nullptr ? view->model()->rowCount() : 0;
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::ChangeDialog> m_dialog;
    QStringList m_sids;
};

} // namespace phonedesk::testsupport
