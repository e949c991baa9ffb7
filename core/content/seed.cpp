// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/seed.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace unknot::content {

namespace {

/// 0 when it is none.
int numberOf(std::string_view item)
{
    if (!item.starts_with('S') || item.starts_with("S0"))
        return 0;
    int number = 0;
    const auto digits = item.substr(1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size();
    return isWhole && number >= 1 && number <= kSeedItems ? number : 0;
}

void add(std::vector<SeedPlace> &places, std::string_view item, const std::string &id)
{
    const auto number = numberOf(item);
    if (number == 0)
        return;
    auto &ids = places[static_cast<std::size_t>(number - 1)].ids;
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

const std::string &textOf(const std::string &id)
{
    return id;
}

template<typename Tag>
const std::string &textOf(const base::Id<Tag> &id)
{
    return id.text();
}

template<typename T>
void addAll(std::vector<SeedPlace> &places, const std::vector<T> &items)
{
    for (const auto &item : items) {
        for (const auto &seed : item.seed)
            add(places, seed, textOf(item.id));
    }
}

} // namespace

bool isSeedItem(std::string_view text)
{
    return numberOf(text) != 0;
}

std::vector<SeedPlace> seedCoverage(const Content &content)
{
    std::vector<SeedPlace> places;
    for (int number = 1; number <= kSeedItems; ++number)
        places.push_back({fmt::format("S{}", number), {}});
    addAll(places, content.techniques);
    addAll(places, content.routines);
    addAll(places, content.rules);
    addAll(places, content.medicines);
    addAll(places, content.habits);
    addAll(places, content.texts);
    for (const auto &[key, sources] : content.limits.sources) {
        for (const std::string_view source : sources) {
            if (source.starts_with(kSeedPrefix))
                add(places, source.substr(kSeedPrefix.size()), key);
        }
    }
    return places;
}

std::vector<Problem> checkSeedCoverage(const Content &content)
{
    std::vector<Problem> problems;
    for (const auto &place : seedCoverage(content)) {
        if (place.ids.empty())
            problems.push_back({"", "", fmt::format("no content names {} of the seed", place.item)});
    }
    return problems;
}

} // namespace unknot::content
