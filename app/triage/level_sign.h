// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QWidget>

namespace unknot::ui {

/// The shape of a level, painted from numbers so that it needs no file: octagon, triangle, clipboard, hand's circle.
class LevelSign final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelSign(base::Level level, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    base::Level m_level;
};

} // namespace unknot::ui
