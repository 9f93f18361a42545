// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/numbersearch.h"
#include "ui/models/optionsmodel.h"
#include "ui/wizard/wizardpage.h"

#include <QTimer>

class QStackedWidget;

namespace phonedesk::ui {

class Button;
class EmptyState;
class Field;
class Label;
class MessageStrip;
class NumberList;
class Spinner;

// What to search, and what was found. It takes values and says what is asked for; SearchFlow asks.
class ChoosePage : public WizardPage
{
    Q_OBJECT

public:
    explicit ChoosePage(QWidget *parent = nullptr);

    provisioning::SearchInput input() const;
    void setInput(const provisioning::SearchInput &input);

    void setShownAtFirst(int options) { m_options.setShownAtFirst(options); }

    void forgetResults();
    // With what stands in the fields. When something is found the list takes the focus, unless a person goes on typing
    // or elsewhere meanwhile.
    void requestSearch();
    void showSearching(); // what was found before stays for 300 ms
    void showOutcome(const provisioning::SearchOutcome &outcome);
    void showError(const core::Error &error);
    void showNearChoices(const QList<provisioning::NearChoice> &choices);
    void setNow(const QDateTime &now); // for "found 3 min ago"

    void takeOver(const ChoosePage &former); // what it has found, and the choices
    bool isSearching() const { return m_isSearching; }

    std::optional<domain::AvailableNumber> choice() const;
    QList<domain::AvailableNumber> alternatives() const { return m_options.alternatives(); }
    QString reason() const; // why this page cannot be left yet; empty: it can
    QWidget *firstField() const override;

signals:
    void searchRequested(const phonedesk::provisioning::SearchInput &input);
    void choiceChanged();
    void getRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void followWithFocus();
    void refuse(const QList<provisioning::RefusedEntry> &refused);
    void refreshStatus();
    void refreshMarkButton();

    OptionsModel m_options;
    std::optional<provisioning::SearchOutcome> m_outcome; // that is shown
    Field *m_areaCode;
    Field *m_city;
    Field *m_contains;
    Button *m_search;
    Label *m_fault;
    MessageStrip *m_message;
    QStackedWidget *m_body;
    NumberList *m_list;
    EmptyState *m_empty;
    QWidget *m_waiting;
    Spinner *m_spinner;
    Label *m_status;
    Button *m_mark;
    Button *m_more;
    QTimer m_slow; // "Searching" is shown only after 300 ms
    bool m_isSearching = false;
    bool m_follows = false; // the list takes the focus when something is found
    bool m_hasSearched = false;
    QString m_codes; // that were searched, as shown
    QDateTime m_foundAt;
    QDateTime m_now;
};

} // namespace phonedesk::ui
