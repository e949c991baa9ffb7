// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace unknot::player {
class RoutinePlayer;
}

namespace unknot::ui {

/// How far the figure has moved in this segment, in seconds. Nothing while the body is told to stay still: in a hold,
/// on a sore spot of a roller, at rest. It then keeps the pose in which it was found; only the breath goes on.
std::optional<double> figureTime(const player::RoutinePlayer &player);

} // namespace unknot::ui
