// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace phonedesk::http {

// A request body that can be read once. QNetworkAccessManager repeats a POST or DELETE by itself when a connection
// closes without an answer, but it cannot rewind a sequential device: the second send ends as ContentReSendError and
// nothing is on the wire twice (measured with Qt 6.4.2).
class UploadDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadDevice(QByteArray body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    // Qt seeks to the start when it wants to send again, an empty body too. (QIODevice's own seek() warns.)
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;

    // Qt reads from here only when the connection, TLS included, stands and the headers go out.
    bool wasTouched() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 mostBytes) override;
    qint64 writeData(const char *data, qint64 bytes) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace phonedesk::http
