// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "http/client.h"
#include "http/failure.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;

namespace phonedesk::http {

class NetworkRoute;
class UploadDevice;

// One request and its answer. It outlives its caller's interest when the request is a write: a POST that was sent is
// sent, and cutting its connection would only hide what came of it.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(const Request &request, core::Clock &clock, core::Completion<core::Result<Response>> completion);
    ~Exchange() override;

    QUrl target() const; // where it connects
    // Until then it only waits, within its deadline, and nothing of it can have happened.
    void start(QNetworkAccessManager &manager, const NetworkRoute &route);
    // Answers "cancelled"; what was sent stays sent.
    void cancel();
    bool isUnfinishedWrite() const { return isWrite() && m_reply; }

signals:
    void ended();

private:
    void takeWhatCame();
    void conclude();
    void expire();
    void abandoned();
    void end(core::Result<Response> result);
    Response responseSoFar(int status) const;
    Reach reach() const;
    bool isWrite() const { return m_request.method != Method::Get; }

    Request m_request;
    bool m_viaProxy = false;
    core::Clock &m_clock;
    core::Completion<core::Result<Response>> m_completion;
    core::CallHandle m_deadline;
    std::chrono::milliseconds m_started{};
    UploadDevice *m_upload = nullptr;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QStringList m_tlsErrors;
};

// The request in Qt's form, with everything off that acts by itself: redirects, caches, cookies, authentication,
// HTTP/2.
QNetworkRequest networkRequestFor(const Request &request);

} // namespace phonedesk::http
