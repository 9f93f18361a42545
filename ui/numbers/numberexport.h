// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numbertext.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace phonedesk::ui {

// Writes rows into a file beside the GUI thread: the whole of it, or the file stays as it was.
class NumberExport : public QObject
{
    Q_OBJECT

public:
    explicit NumberExport(QObject *parent = nullptr);

    // `rows` is asked on another thread. finished() or failed() follows.
    void start(const QString &path, TextForm form, std::function<QList<NumberRow>()> rows);

signals:
    void finished(const QString &path, int count);
    void failed(const QString &path, const QString &why);

private:
    QThreadPool m_pool; // ends, and waits for what it does, before what is above it goes
};

} // namespace phonedesk::ui
