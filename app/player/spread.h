// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::ui {

/// Where pain spreads to; each has its own row of the check, but for the last.
enum class Spread { Arm, Leg, BothLegs, Chest, Around };

} // namespace unknot::ui
