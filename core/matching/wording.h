// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/own_results.h"
#include "core/matching/rank.h"

#include <optional>
#include <string>

namespace unknot::matching {

/// "Needs a tennis ball or a soft ball."
std::string needsKit(const content::Content &content, const content::Technique &technique);
std::string needsPlace(const content::Technique &technique);
std::string needsPosition(const content::Technique &technique);
std::string needsMinutes(int seconds);

Reason fitReason(const content::Region *region, bool isFirst);
Reason referredReason(const content::Region &source);
std::optional<Reason> evidenceReason(const content::Technique &technique);
/// Nothing as long as there are too few sessions or answers to say anything.
std::optional<Reason> helpedReason(const OwnResult &own);
Reason restedReason(int hours);

} // namespace unknot::matching
