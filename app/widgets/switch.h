// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace unknot::ui {

/// A check box that holds at once, drawn as a switch.
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(bool on, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace unknot::ui
