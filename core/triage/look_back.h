// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/assess.h"

#include <optional>

namespace unknot::triage {

/// What these rules say of the last fourteen days, for when they are newer than the ones that were there then
/// (clinical 5.9.10). What would have latched and would still hold is in `toSet`, from the day on which it would have
/// begun. Nothing at all, unless the level is higher than anything on record of these days, and at least a visit.
std::optional<Assessment> lookBack(const content::Content &content, const Inputs &inputs, const base::Moment &now);

} // namespace unknot::triage
