// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unknot::ui {

/// A person at a desk from the side. The numbers are those of the steps below it.
class DeskPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit DeskPicture(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace unknot::ui
