// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/content/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// The points of the article that the content started from are numbered S1 to S115; each must have a place.
inline constexpr int kSeedItems = 115;
/// How limits.json names them: "seed S84".
inline constexpr std::string_view kSeedPrefix = "seed ";

/// "S1" to "S115".
bool isSeedItem(std::string_view text);

/// Where one item of the seed has its place: ids of techniques, routines, rules, medicines, habits and texts, and
/// keys of limits.
struct SeedPlace
{
    std::string item;
    std::vector<std::string> ids;

    friend bool operator==(const SeedPlace &, const SeedPlace &) = default;
};

/// All items in their order, those without a place too.
std::vector<SeedPlace> seedCoverage(const Content &content);

/// A problem for each item without a place. Not part of load(): content of one's own need not cover the seed.
std::vector<Problem> checkSeedCoverage(const Content &content);

} // namespace unknot::content
