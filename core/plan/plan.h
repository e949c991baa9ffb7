// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/words.h"
#include "core/content/content.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::plan {

/// A step of a plan: seconds are those of each side when the side is `both`.
struct Step
{
    base::TechniqueId technique;
    std::string ref;
    std::string region; ///< a region id or a pair; empty: none in particular. An id's side is done first
    base::Side side = base::Side::None;
    int seconds = 0;
    base::Phase phase{};
    std::string way;         ///< the technique's way that was chosen
    std::optional<int> cap;  ///< how strong at most, where a lock limits it
    bool byHand = false;     ///< repetitions at the person's own pace: ends when they say so
    bool isOptional = false; ///< pressing when there is hardly any pain

    friend bool operator==(const Step &, const Step &) = default;
};

struct Replaced
{
    base::TechniqueId technique;
    base::TechniqueId by; ///< empty: left out
    std::string rule;
    std::string text;
    std::optional<base::Instant> until = {}; ///< of a guard: when it opens by itself
    std::string question = {};               ///< the one answer that would open it; empty: there is none

    friend bool operator==(const Replaced &, const Replaced &) = default;
};

/// A routine made concrete: sides and seconds are decided.
struct Plan
{
    std::string id; ///< routine id, or "composed", or "technique:ID"
    std::string name;
    std::vector<base::RegionId> regions; ///< the marked ones it is for
    std::vector<Step> steps;
    std::vector<Replaced> replaced;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// A shipped routine as a plan: sided techniques on both sides.
Plan fromRoutine(const content::Content &content, const content::Routine &routine);
/// One technique on its own (*Do just this*), for one region or none.
Plan fromTechnique(const content::Content &content, const content::Technique &technique,
                   const std::optional<base::RegionId> &region);
/// *Start gently now*: slow breathing, then the posture reset (T40, T44). Needs no check.
Plan gentle(const content::Content &content);

/// The order within a plan that a technique belongs to by its class.
base::Phase phaseOf(const content::Technique &technique);

/// The two that need no check and stand in for others; null when the content has none.
const content::Technique *slowBreathing(const content::Content &content);
const content::Technique *postureReset(const content::Content &content);
bool isCalm(const content::Technique &technique); ///< breathing and relaxing

} // namespace unknot::plan
