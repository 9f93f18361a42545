// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberexport.h"

#include <QSaveFile>

#include <utility>

namespace phonedesk::ui {

NumberExport::NumberExport(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

void NumberExport::start(const QString &path, TextForm form, std::function<QList<NumberRow>()> rows)
{
    m_pool.start([this, path, form, rows = std::move(rows)] {
        const QList<NumberRow> all = rows();
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(asText(all, form)) >= 0 && file.commit();
        const QString why = isWritten ? QString() : file.errorString();
        QMetaObject::invokeMethod(
            this,
            [this, path, why, count = int(all.size())] {
                if (why.isEmpty())
                    emit finished(path, count);
                else
                    emit failed(path, why);
            },
            Qt::QueuedConnection);
    });
}

} // namespace phonedesk::ui
