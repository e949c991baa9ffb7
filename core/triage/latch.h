// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/assess.h"
#include "core/triage/facts.h"

#include <optional>

namespace unknot::triage {

/// The finding on record that still holds for a rule, if any (clinical 5.8, 5.9.9). A latch begins when the result
/// card is left; the caller stores `toSet` then. Without a diary there are none. A clock that was set
/// back opens nothing: a latch in the future stays shut.
const records::Finding *latchOf(const content::Rule &rule, const Inputs &inputs);

/// Whether a latch may open: an emergency needs "I have been seen" since, a page 1 that is all no since, and its
/// hours; an urgent one opens by the first at once, or by the other two; what has no hours when it no longer fires.
/// `firesNow`: what the answers say today.
bool mayOpen(const content::Content &content, const content::Rule &rule, const records::Finding &finding,
             const Inputs &inputs, const Answers &answers, bool firesNow, base::Instant now);

/// D1 is told at most once in seven days, however its numbers come and go (clinical 5.7).
bool wasToldLately(const content::Content &content, const content::Rule &rule, const Inputs &inputs,
                   base::Instant now);

} // namespace unknot::triage
