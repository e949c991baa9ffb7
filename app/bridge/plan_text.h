// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace unknot::plan {
struct Plan;
}

namespace unknot::ui {

/// The plan as it is kept with its session: one JSON object, named like the plans of the command line.
std::string planText(const plan::Plan &plan);

} // namespace unknot::ui
