// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

class QJsonObject;

namespace unknot::plan {
struct Plan;
}

namespace unknot::ui {

/// The plan as it is kept with its session: one JSON object, named like the plans of the command line.
std::string planText(const plan::Plan &plan);
QJsonObject planObject(const plan::Plan &plan);
/// The same plan again, without what was replaced in it; nothing when it cannot be read.
std::optional<plan::Plan> planFrom(const QJsonObject &object);

} // namespace unknot::ui
