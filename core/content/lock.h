// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/words.h"
#include "core/content/rule.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

/// Something that is not offered for now. A guard is a lock with an end. Made by triage from findings and sessions,
/// obeyed by plan::permit, matching and composing.
struct Lock
{
    std::string rule; ///< E1 … K14, G1 … G5, D6 …, "UA"
    LockWhat what{};
    std::string id;                        ///< technique or medicine
    std::vector<base::RegionId> regions;   ///< empty: everywhere
    base::Side side = base::Side::None;    ///< None: either
    std::vector<base::TechniqueId> except; ///< of LockWhat::All: what stays open
    std::optional<int> cap;                ///< set: the pressure is limited to it, nothing is locked
    std::optional<base::Instant> until;
    std::string text;     ///< for people
    std::string question; ///< the one answer that would open it; empty: none
};

} // namespace unknot::content
