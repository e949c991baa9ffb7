// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace unknot::ui {

class Text;

/// A question with its answer beside it, or below where there is no room.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const QString &title, const QString &hint, QWidget *control, QWidget *parent = nullptr);

    /// Another line below the title, of one that has a line.
    void setHint(const QString &hint);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    QWidget *m_control;
    Text *m_hint = nullptr;
};

} // namespace unknot::ui
