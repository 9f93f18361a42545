// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkpage.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/localrooms.h"
#include "ui/common/messagestrip.h"
#include "ui/common/secretline.h"
#include "ui/common/statustext.h"
#include "ui/settings/filechoice.h"
#include "ui/settings/networktexts.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::CredentialPlace;
using domain::NetworkSettings;
using domain::ProxyKind;
using domain::TrustedCertificate;

namespace {

template <typename T>
T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QSpinBox *newSpin(const QString &name, int least, int most)
{
    auto *spin = named(new QSpinBox, name);
    spin->setRange(least, most);
    spin->setGroupSeparatorShown(false);
    return spin;
}

// Overwrites what was typed; clear() would keep it for undo.
void wipe(QLineEdit *line)
{
    QString typed = line->text();
    line->setText({});
    typed.fill(QChar(u'\0'));
}

} // namespace

NetworkPage::NetworkPage(NetworkRoom &room, const words::Times &times, QWidget *parent)
    : SettingsPage(u"network"_s, tr("Network"), parent), m_room(room), m_draft(room.settings()), m_times(times),
      m_message(new MessageStrip(u"settings.network.message"_s, this)),
      m_passwordNotice(new MessageStrip(u"settings.network.passwordNotice"_s, this))
{
    addWidget(m_message);
    addWidget(m_passwordNotice);
    addProxy();
    addCheck();
    addCertificates();
    addLimits();
    refresh();
    showPasswordFailure();
    connect(&m_room, &NetworkRoom::changed, this, &NetworkPage::showPasswordFailure);
    connect(&m_room, &NetworkRoom::changed, this, [this] {
        // What is being applied from here answers by itself; what is half typed stays.
        if (m_applying.isWaiting() || !domain::faultyFields(m_draft).isEmpty())
            return;
        m_draft = m_room.settings();
        refresh();
    });
}

NetworkPage::~NetworkPage()
{
    wipe(m_password);
}

void NetworkPage::addProxy()
{
    m_proxy = named(new QComboBox, u"settings.network.proxy"_s);
    m_proxy->addItem(tr("As the system"), int(ProxyKind::System));
    m_proxy->addItem(tr("None"), int(ProxyKind::None));
    m_proxy->addItem(tr("Set by hand"), int(ProxyKind::Manual));
    auto *kind = addRow(new SettingRow(Scope::Desk, tr("&Proxy"), m_proxy,
                                       tr("Addresses on this computer are always reached without one."), this));
    m_host = named(new QLineEdit, u"settings.network.host"_s);
    m_port = newSpin(u"settings.network.port"_s, 1, 65535);
    m_user = named(new QLineEdit, u"settings.network.user"_s);
    m_password = new SecretLine(u"settings.network.password"_s);
    QAction *reveal = m_password->addAction(actionIcon(Icon::Show), QLineEdit::TrailingPosition);
    reveal->setObjectName(u"settings.network.password.reveal"_s);
    reveal->setText(tr("Show what is typed"));
    reveal->setCheckable(true);
    connect(reveal, &QAction::toggled, this,
            [this](bool show) { m_password->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });

    m_hostRow = addRow(new SettingRow(Scope::Desk, tr("Proxy &host"), m_host,
                                      tr("A name or an address: proxy.office or 10.0.0.8."), this));
    auto *port = addRow(new SettingRow(Scope::Desk, tr("Proxy po&rt"), m_port, {}, this));
    auto *user =
        addRow(new SettingRow(Scope::Desk, tr("Proxy &user"), m_user,
                              tr("Only where the proxy asks for one. Without it, no password is kept."), this));
    m_passwordRow = addRow(new SettingRow(Scope::Desk, tr("Proxy pass&word"), m_password,
                                          tr("It is kept in this computer's keychain, and nowhere else."), this));
    m_byHand = {m_hostRow, port, user, m_passwordRow};

    kind->bind([this] { m_proxy->setCurrentIndex(m_proxy->findData(int(m_draft.proxy))); },
               [this] {
                   m_draft.proxy = ProxyKind(m_proxy->currentData().toInt());
                   apply();
                   return QString();
               });
    m_hostRow->bind([this] { m_host->setText(m_draft.proxyHost); }, [this] { return applyHost(); });
    port->bind([this] { m_port->setValue(m_draft.proxyPort); },
               [this] {
                   m_draft.proxyPort = m_port->value();
                   apply();
                   return QString();
               });
    user->bind([this] { m_user->setText(m_draft.proxyUser); },
               [this] {
                   m_draft.proxyUser = m_user->text().trimmed();
                   apply();
                   return QString();
               });
    m_passwordRow->bind([this] { wipe(m_password); }, [this] { return applyPassword(); });
}

QString NetworkPage::applyHost()
{
    const QString typed = m_host->text().trimmed();
    const auto address = domain::proxyAddressFromText(typed);
    if (typed.isEmpty())
        return tr("The proxy's host is missing. Until it is there, nothing changes.");
    if (!address && typed.contains(u'@'))
        return tr("User and password have fields of their own.");
    if (!address)
        return tr("This is no host: a name like proxy.office, or an address.");
    m_draft.proxyHost = address->host;
    m_draft.proxyPort = address->port.value_or(m_draft.proxyPort); // as it is pasted: "proxy.office:3128"
    apply();
    return {};
}

QString NetworkPage::applyPassword()
{
    if (m_password->text().isEmpty())
        return {};
    if (m_draft.proxyUser.isEmpty())
        return tr("Enter the proxy's user first.");
    QString typed = m_password->text();
    typed.detach(); // only our own copy is overwritten
    apply(core::Secret::takeFrom(typed));
    return {};
}

void NetworkPage::addCheck()
{
    m_check = new Button(Button::Rank::Secondary, tr("&Check now"), u"settings.network.check"_s, this);
    auto *row = addRow(new SettingRow(Scope::Desk, tr("Way to Twilio"), m_check,
                                      tr("Asks Twilio once as it is set here, without a key."), this));
    m_check->setAccessibleName(tr("Check now: whether Twilio can be reached"));
    m_result = new StatusText(u"settings.network.result"_s, row);
    m_result->hide();
    row->addBelow(m_result);
    connect(m_check, &Button::clicked, this, &NetworkPage::check);
}

void NetworkPage::check()
{
    if (m_checking.isWaiting()) // not disabled: that would send the focus away
        return;
    m_result->set(Mark::Working, tr("Asking Twilio…"));
    m_result->show();
    std::optional<core::Secret> password;
    if (!m_unkept.isEmpty())
        password = m_unkept.clone();
    m_checking = m_room.check(m_draft, std::move(password), [this](const domain::NetworkReport &report) {
        const bool isReached = report.finding == domain::NetworkFinding::Reached;
        m_result->set(isReached ? Mark::Good : Mark::Trouble, findingText(report));
    });
}

void NetworkPage::addCertificates()
{
    addSection(tr("Certificates"), tr("Trusted on this desk beside the system's. Needed where a company's proxy looks "
                                      "into secure connections. Only certificates are kept, never a key."));
    m_certificates = named(new QListWidget(this), u"settings.network.certificates"_s);
    m_certificates->setAccessibleName(tr("Certificates trusted on this desk"));
    m_certificates->setWordWrap(true);
    m_certificates->setMaximumHeight(px(this, 120));
    addWidget(m_certificates);
    m_certificateNote = new StatusText(u"settings.network.certificateNote"_s, this);
    m_certificateNote->hide();
    addWidget(m_certificateNote);
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *add =
        new Button(Button::Rank::Secondary, tr("&Add certificates…"), u"settings.network.addCertificates"_s, line);
    m_remove = new Button(Button::Rank::Secondary, tr("Re&move"), u"settings.network.removeCertificate"_s, line);
    m_remove->setAccessibleName(tr("Remove the chosen certificate"));
    row->addWidget(add);
    row->addWidget(m_remove);
    addWidget(line);
    addSetting(tr("Add certificates (PEM)"), add);
    connect(add, &Button::clicked, this, &NetworkPage::askForPem);
    connect(m_remove, &Button::clicked, this, &NetworkPage::removeCertificate);
    connect(m_certificates, &QListWidget::currentRowChanged, this, [this](int at) { m_remove->setEnabled(at >= 0); });
}

void NetworkPage::askForPem()
{
    askForFile({.name = u"settings.network.pemDialog"_s,
                .title = tr("Add certificates"),
                .folder = QDir::homePath(),
                .suggested = {},
                .filters = {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")},
                .suffix = {}},
               this, [this](const QString &path) { readPem(path); });
}

void NetworkPage::readPem(const QString &path)
{
    m_reading = m_room.readCertificates(path, [this](const core::Result<QList<TrustedCertificate>> &found) {
        m_certificateNote->show();
        if (!found) {
            m_certificateNote->set(Mark::Trouble, whyNoCertificates(found.error()));
            return;
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        NetworkSettings next = m_draft;
        QStringList refused;
        int added = 0;
        for (const TrustedCertificate &certificate : *found) {
            const bool isKnown = std::ranges::any_of(
                next.certificates, [&](const TrustedCertificate &known) { return known.der == certificate.der; });
            if (isKnown)
                refused << tr("%1 stands in the list already.").arg(certificate.name);
            else if (certificate.validUntil < now)
                //: %1 is a certificate's name, %2 a date
                refused << tr("%1 expired on %2 and was not added.")
                               .arg(certificate.name,
                                    QLocale().toString(m_times.day(certificate.validUntil), QLocale::LongFormat));
            else if (certificate.validFrom > now)
                refused << tr("%1 is not valid yet and was not added.").arg(certificate.name);
            else if (++added > 0)
                next.certificates << certificate;
        }
        QStringList sentences = refused;
        if (added > 0)
            sentences.prepend(tr("%n certificate(s) added.", nullptr, added));
        m_certificateNote->set(refused.isEmpty() ? Mark::Good : Mark::Attention, sentences.join(u'\n'));
        if (added > 0) {
            m_draft.certificates = next.certificates;
            apply();
        }
    });
}

void NetworkPage::removeCertificate()
{
    const int at = m_certificates->currentRow();
    if (at < 0 || at >= m_draft.certificates.size())
        return;
    const QString name = m_draft.certificates.at(at).name;
    m_draft.certificates.removeAt(at);
    m_certificateNote->set(Mark::Info, tr("%1 is not trusted any more.").arg(name));
    m_certificateNote->show();
    apply();
}

void NetworkPage::showCertificates()
{
    const int at = m_certificates->currentRow();
    m_certificates->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const TrustedCertificate &certificate : std::as_const(m_draft.certificates)) {
        const bool hasExpired = certificate.validUntil < now;
        const QString text = certificateText(certificate, m_times);
        //: %1 is a certificate's name and more
        m_certificates->addItem(hasExpired ? tr("Expired: %1").arg(text) : text);
    }
    m_certificates->setVisible(!m_draft.certificates.isEmpty());
    m_remove->setVisible(!m_draft.certificates.isEmpty());
    m_certificates->setCurrentRow(std::min(at, int(m_draft.certificates.size()) - 1));
    m_remove->setEnabled(m_certificates->currentRow() >= 0);
}

void NetworkPage::addLimits()
{
    addSection(tr("Advanced"));
    m_deadline = newSpin(u"settings.network.deadline"_s, int(NetworkSettings::shortestDeadline.count()),
                         int(NetworkSettings::longestDeadline.count()));
    //: after a number of seconds
    m_deadline->setSuffix(tr(" s"));
    auto *deadline = addRow(new SettingRow(
        Scope::Desk, tr("&Deadline of a request"), m_deadline,
        tr("After this time without an answer Phone Desk finds out whether the request was carried out. Usual: 30 s."),
        this));
    m_atOnce = newSpin(u"settings.network.atOnce"_s, 1, NetworkSettings::mostAtOnce);
    auto *atOnce = addRow(new SettingRow(Scope::Desk, tr("Requests at the same &time"), m_atOnce,
                                         tr("For one account, at most. Phone Desk finds by itself what Twilio allows, "
                                            "and never goes over this."),
                                         this));
    deadline->bind([this] { m_deadline->setValue(int(m_draft.deadline.count())); },
                   [this] {
                       m_draft.deadline = std::chrono::seconds(m_deadline->value());
                       apply();
                       return QString();
                   });
    atOnce->bind([this] { m_atOnce->setValue(m_draft.atOnce); },
                 [this] {
                     m_draft.atOnce = m_atOnce->value();
                     apply();
                     return QString();
                 });
}

// Everything that stands on the page is applied at once, or nothing of it.
void NetworkPage::apply(std::optional<core::Secret> password, CredentialPlace place)
{
    m_result->hide(); // it spoke of what stood there before
    refresh();
    if (!domain::faultyFields(m_draft).isEmpty())
        return;
    if (password)
        m_unkept = password->clone();
    m_applying = m_room.apply(m_draft, std::move(password), place, [this](const core::Status &applied) {
        if (!applied) {
            refused(applied.error());
            return;
        }
        m_unkept = {};
        m_message->clear();
        m_draft = m_room.settings();
        refresh();
    });
}

void NetworkPage::refused(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Unreachable && !m_unkept.isEmpty()) {
        m_message->show(Mark::Attention, tr("This computer offers no keychain"),
                        tr("Nothing was changed. The password can be kept in memory until Phone Desk quits; it is "
                           "written nowhere."));
        Button *keep = m_message->addAction(tr("Keep until I quit"), u"settings.network.keepUntilQuit"_s);
        connect(keep, &Button::clicked, this,
                [this] { apply(std::exchange(m_unkept, core::Secret()), CredentialPlace::Session); });
        return;
    }
    m_message->show(Mark::Trouble, tr("Nothing was changed"), tr("The keychain did not take the password."));
    m_message->setDetails(error.detail);
}

void NetworkPage::showPasswordFailure()
{
    const auto &failure = m_room.passwordFailure();
    if (!failure) {
        m_passwordNotice->clear();
        return;
    }
    m_passwordNotice->show(Mark::Trouble, tr("The proxy's password could not be read"), whyNoPassword(*failure));
    Button *retry = m_passwordNotice->addAction(tr("Try again"), u"settings.network.retryPassword"_s);
    connect(retry, &Button::clicked, &m_room, &NetworkRoom::readPasswordAgain);
    m_passwordNotice->setDetails(failure->detail);
}

void NetworkPage::refresh()
{
    const bool isByHand = m_draft.proxy == ProxyKind::Manual;
    for (SettingRow *row : std::as_const(m_byHand))
        row->setVisible(isByHand);
    m_password->setPlaceholderText(m_room.passwordFailure() ? tr("Could not be read")
                                   : m_room.hasPassword()   ? tr("Kept")
                                                            : tr("None"));
    for (SettingRow *row : rows())
        row->refresh();
    if (isByHand && m_draft.proxyHost.isEmpty() && !m_hostRow->isPending())
        m_hostRow->setExplanation(tr("A name or an address: proxy.office or 10.0.0.8. Until it is there, nothing "
                                     "changes."));
    else
        m_hostRow->setExplanation(tr("A name or an address: proxy.office or 10.0.0.8."));
    showCertificates();
}

void NetworkPage::leave()
{
    m_unkept = {};
    m_message->clear();
    m_passwordRow->revert();
}

QStringList NetworkPage::pending() const
{
    QStringList labels = SettingsPage::pending();
    if (labels.isEmpty() && !domain::faultyFields(m_draft).isEmpty())
        labels << m_hostRow->label();
    return labels;
}

void NetworkPage::discard()
{
    m_draft = m_room.settings();
    SettingsPage::discard();
    refresh();
}

} // namespace phonedesk::ui
