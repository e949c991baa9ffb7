// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/content/content.h"
#include "core/content/lock.h"
#include "core/triage/condition.h"

#include <optional>
#include <vector>

namespace unknot::triage {

/// A rule's locks with their regions as ids. "answer:QP14" stands for the regions of that answer, "limb:QB3" for
/// those of the arm or leg that it names, "fact:new-spread" for those of a fact, "marked" for what is marked; a pair
/// for both sides. `question` is the one answer that would open them: set when the rule rests on a single unsure or
/// skipped one.
std::vector<content::Lock> locksOf(const content::Content &content, const content::Rule &rule, const Answers &answers,
                                   const Facts &facts, const Reading &reading);

/// Limits that sessions have used up (clinical 5.7 guards G1–G3, D7), the level just marked (CX-PRESS), and a spot
/// that was told to be still sore (G5).
std::vector<content::Lock> guards(const content::Content &content, const Inputs &inputs, base::Instant now);
/// Limits that follow from how sessions went, from each technique's own dose, and from medicines (D8, D9, G4, G5,
/// K14).
std::vector<content::Lock> guardsOfResults(const content::Content &content, const records::History &history,
                                           base::Instant now);

} // namespace unknot::triage
