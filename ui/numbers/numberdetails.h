// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentrequest.h"
#include "domain/timeline.h"
#include "ui/common/card.h"
#include "ui/models/numberrow.h"

class QCheckBox;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace phonedesk::ui {

class Button;
class ElidedLabel;
class Label;
class StatusText;

// Everything that is known of one number, beside the table.
class NumberDetails : public Card
{
    Q_OBJECT

public:
    explicit NumberDetails(const words::Times &times = {}, QWidget *parent = nullptr);

    struct Content
    {
        NumberRow row;
        std::optional<domain::PhoneNumber> number;
        std::optional<provisioning::RunView> run;
        QString account;     // "ServiceFlow production · AC12…9f"
        QString accountNote; // why Twilio cannot be asked; empty: it can
        QString actor;       // this desk's: "you" in the history
        std::optional<QList<domain::TimelineEntry>>
            history; // newest first; empty while it is read, or without a number
        std::optional<core::Error> historyError;
        std::optional<core::Error> recordError; // why Twilio's own record is not in it
    };
    // Does nothing where all is as it is shown, so that selections in it stay.
    void show(const Content &content, const QDateTime &now);
    void showNothing();

    void editLabel(); // in its place

signals:
    void labelEdited(const QString &key, const QString &label);
    void verifyRequested();
    void moveRequested();
    void protectionChosen(bool isProtected);
    void copyNumberRequested();
    void continueRequested();
    void disconnectRequested();
    void releaseRequested();
    void setUpAgainRequested();
    void requestWanted(const phonedesk::domain::SentRequest &request);
    void changeWanted(const phonedesk::domain::TimelineEntry &entry);
    void revertWanted(const phonedesk::domain::HistoryEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void endEditing();
    void fill(const Content &content, const QDateTime &now);
    Label *addSection(const QString &title, const QString &right = {}); // answers with what stands at the right
    void addHealth(const domain::Verdict &verdict, const QDateTime &now);
    void addText(const QString &name, const QString &text, Role role);
    void addWebhooks(const domain::WebhookSet &webhooks);
    void addReleased(const NumberRow &row, const QDateTime &now);
    void addRelease();
    void addHistory(const Content &content, const QDateTime &now);
    void addRecordError(const Content &content);

    words::Times m_times;
    Label *m_number;
    Label *m_whose;
    Button *m_copy;
    Button *m_continue;
    Button *m_disconnect; // of a number that was there before us
    Button *m_verify;
    QLineEdit *m_label;
    QWidget *m_links; // under the label: what can be changed
    QCheckBox *m_protected;
    Button *m_move;
    QWidget *m_head;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body; // of the page in m_scroll
    ElidedLabel *m_sid;
    Label *m_price;
    Label *m_nothing;

    struct Shown
    {
        NumberRow row;
        std::optional<domain::PhoneNumber> number;
        std::optional<domain::Verdict> verdict;
        std::optional<core::Error> error;
        QString account;
        QString accountNote;
        std::optional<QList<domain::TimelineEntry>> history;
        std::optional<core::Error> historyError;
        std::optional<core::Error> recordError;
        bool allHistory = false;
        qint64 minute = 0; // ages are told to the minute

        bool operator==(const Shown &) const = default;
    };
    std::optional<Shown> m_shown;
    QString m_allHistoryOf; // the key of the row whose whole history is wanted
};

} // namespace phonedesk::ui
