// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace unknot::ui {

/// A place that the arrow keys can go to.
struct WalkStop
{
    std::size_t place = 0; ///< which picture it is in
    QString id;
    QPointF centre;
};

enum class WalkWay { Left, Right, Up, Down };

/// The nearest stop that lies that way: straight ahead counts for more than far to the side.
std::optional<WalkStop> nextStop(const std::vector<WalkStop> &stops, QPointF from, WalkWay way);

} // namespace unknot::ui
