// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace unknot::ui {

/// A few large buttons for somebody who lies on the floor, each with the digit that does the same.
class ReasonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(const QStringList &reasons, QWidget *parent = nullptr);

    /// Beside each other, or one above the other.
    void setNarrow(bool narrow);

signals:
    void chosen(int index);

private:
    QBoxLayout *m_row;
};

} // namespace unknot::ui
