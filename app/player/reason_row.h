// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace unknot::ui {

/// A few large buttons for somebody who lies on the floor, each with the digit that does the same.
class ReasonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(const QStringList &reasons, QWidget *parent = nullptr);

signals:
    void chosen(int index);
};

} // namespace unknot::ui
