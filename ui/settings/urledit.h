// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace phonedesk::ui {

// A field for a URL. Outer spaces of a paste go; a name and password in it are seen only while it is edited.
class UrlEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit UrlEdit(const QString &name, QWidget *parent = nullptr);

    QString url() const;
    void setUrl(const QString &url);

signals:
    void left(); // the focus went elsewhere, or Enter

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showMasked();

    QString m_url;
};

} // namespace phonedesk::ui
