// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/secret.h"
#include "domain/networksettings.h"
#include "domain/twilioaccount.h"
#include "ui/settings/settingspage.h"
#include "words/times.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace phonedesk::ui {

class Button;
class Label;
class MessageStrip;
class NetworkRoom;
class StatusText;

// How this desk reaches Twilio: proxy, certificates, deadline, and how much at once. A proxy by hand is applied when
// its host is there, not before.
//
// Object names: settings.network.proxy, .host, .port, .user, .password (with .reveal), .check, .result, .certificates,
// .addCertificates, .removeCertificate, .certificateNote, .deadline, .atOnce, .message, .passwordNotice (with
// .retryPassword); the file dialog .pemDialog
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(NetworkRoom &room, const words::Times &times = {}, QWidget *parent = nullptr);
    ~NetworkPage() override;

    void leave() override;
    QStringList pending() const override;
    void discard() override;

private:
    void addProxy();
    void addCheck();
    void addCertificates();
    void addLimits();
    void refresh();
    QString applyHost();
    QString applyPassword();
    void apply(std::optional<core::Secret> password = std::nullopt,
               domain::CredentialPlace place = domain::CredentialPlace::Keychain);
    void refused(const core::Error &error);
    void showPasswordFailure();
    void check();
    void askForPem();
    void readPem(const QString &path);
    void showCertificates();
    void removeCertificate();

    NetworkRoom &m_room;
    domain::NetworkSettings m_draft; // what stands on the page; applied whenever it can be
    core::Secret m_unkept;           // a password for which there was no keychain
    words::Times m_times;
    MessageStrip *m_message;
    MessageStrip *m_passwordNotice;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QList<SettingRow *> m_byHand;
    SettingRow *m_hostRow = nullptr;
    SettingRow *m_passwordRow = nullptr;
    Button *m_check = nullptr;
    StatusText *m_result = nullptr;
    QListWidget *m_certificates = nullptr;
    Button *m_remove = nullptr;
    StatusText *m_certificateNote = nullptr;
    QSpinBox *m_deadline = nullptr;
    QSpinBox *m_atOnce = nullptr;
    core::CallHandle m_applying;
    core::CallHandle m_checking;
    core::CallHandle m_reading;
};

} // namespace phonedesk::ui
