// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/day_row.h"

#include <QWidget>

#include <map>

namespace unknot::ui {

/// The body in the size of a stamp, with what was marked on a day. The card beside it says the same in words.
class BodyThumb final : public QWidget
{
    Q_OBJECT

public:
    explicit BodyThumb(const std::vector<DayRow::Place> &places, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::map<QString, std::optional<int>> m_marks; ///< levels by region
};

} // namespace unknot::ui
