// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <functional>
#include <optional>

class QObject;

namespace unknot::ui {

class DiaryService;

/// Hands over the plan that was begun last, once the diary is open; nothing where there is none that can be read.
/// Never called when `receiver` is gone by then.
void readLastPlan(DiaryService &diary, QObject *receiver, std::function<void(std::optional<plan::Plan>)> take);

} // namespace unknot::ui
