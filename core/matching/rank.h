// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/words.h"
#include "core/content/content.h"
#include "core/content/lock.h"
#include "core/records/history.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unknot::matching {

/// What the person has and wants now. An absent list means everything.
struct Wish
{
    std::vector<base::RegionId> regions;
    std::optional<int> minutes;
    std::optional<std::vector<base::Kit>> kit;
    std::optional<std::vector<base::Place>> places;
    std::vector<base::Position> cannot;
    std::vector<base::TechniqueId> excluded;
    std::optional<int> levelNow;
    std::vector<base::TechniqueId> asked = {}; ///< to be in the plan; the newest last
};

struct Reason
{
    std::string kind; ///< fit, evidence, helped, rested, referred
    std::string text;
};

struct Match
{
    const content::Technique *technique = nullptr;
    double score = 0;
    std::string way;
    std::vector<std::string> ways;        ///< all that kit, place, positions and locks leave, in the content's order
    std::vector<base::RegionId> regions;  ///< the wished ones that it is for; a source of one when it is referred
    bool isReferred = false;              ///< for a place that the pain can sometimes come from
    std::vector<base::RegionId> oneSided; ///< of these regions the other side is locked
    bool needsCheck = false;              ///< presses, heats, rolls or lies flat, and nobody was asked yet
    std::optional<int> cap;               ///< how strong at most, where a lock limits it
    std::optional<int> longest;           ///< seconds at most, where a lock limits it
    std::vector<Reason> why;
};

struct LeftOut
{
    const content::Technique *technique = nullptr;
    std::string reason; ///< region kit place position minutes excluded lock guard
    std::string rule;
    std::optional<base::Instant> until;
    std::string question;
    std::string text;
};

struct Ranking
{
    std::vector<Match> matches;   ///< best first; the content's order without a region
    std::vector<LeftOut> leftOut; ///< in the content's order
};

/// Every technique is either a match or left out with the first reason that holds, in the order region, excluded,
/// kit, place, position, lock or guard, minutes. `asked`: whether the check was ever answered; without it nothing is
/// locked by rule, but marked needsCheck, and places that the pain can come from are not offered.
Ranking rank(const content::Content &content, const records::History &history, const Wish &wish,
             std::span<const content::Lock> locks, bool asked, base::Instant now);

} // namespace unknot::matching
