// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/triage/assess.h"
#include "core/triage/facts.h"

#include <set>
#include <vector>

namespace unknot::triage {

/// What "I have been seen" says about going on.
enum class GoOn { Yes, WithLimits, No };

/// Whether a finding is answered by a visit that was after all it rests on; nothing when it is not (clinical 5.9.9).
/// Emergencies, profile locks and the age limit are never answered this way.
std::optional<GoOn> answeredBySeen(const content::Content &content, const content::Rule &rule,
                                   const std::vector<std::string> &reasons, const Inputs &inputs,
                                   const Answers &answers, const base::Moment &now);

/// Rules that the person knows and a professional has checked, as long as that holds. `firing`: all rules that fire
/// now at clinician or higher; one that is not known, or pain that rises, spreads or wakes, ends it for all.
std::set<base::RuleId> known(const content::Content &content, const Inputs &inputs, const Facts &facts,
                             const std::set<base::RuleId> &firing, const base::Moment &now);

} // namespace unknot::triage
