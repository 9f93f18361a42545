// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "ui/common/card.h"
#include "ui/common/statustext.h"

class QVBoxLayout;

namespace phonedesk::ui {

class Button;

struct ReportLine
{
    Mark mark = Mark::None;
    QString text;
};

// What a test found, line by line, in plain words.
QList<ReportLine> reportOf(const access::AccountTest &test, domain::CredentialKind kind);

// Shows those lines; they can be selected, and copied as a whole.
class TestReport : public Card
{
    Q_OBJECT

public:
    // Object names: PREFIX.report, .report.1 and on, .copyReport
    explicit TestReport(const QString &prefix, QWidget *parent = nullptr);

    void showHint(); // nothing was tested yet
    void showLines(const QList<ReportLine> &lines);
    QString text() const;

private:
    void clear();

    QVBoxLayout *m_lines;
    QString m_prefix;
    Button *m_copy;
    QStringList m_text;
};

} // namespace phonedesk::ui
