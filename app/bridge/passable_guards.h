// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/content/content.h"
#include "core/content/lock.h"
#include "core/plan/plan.h"

#include <span>
#include <vector>

namespace unknot::ui {

/// The guards that keep a step of this plan from being done, as far as *I understand* passes them.
std::vector<content::Lock> passableGuards(const content::Content &content, const plan::Plan &plan,
                                          std::span<const content::Lock> locks, base::Instant now);

} // namespace unknot::ui
