// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace unknot::ui {

class Text;

/// The head of a page or of what was opened on it: a way back, the title, a line under it.
class PageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, const QString &line = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    /// Shows a way back, named after where it leads.
    void offerBack(const QString &to);

signals:
    void backAsked();

private:
    QPushButton *m_back;
    Text *m_title;
    Text *m_line;
};

} // namespace unknot::ui
