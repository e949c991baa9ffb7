// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/words.h"
#include "core/base/zone.h"
#include "core/content/content.h"
#include "core/plan/plan.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

/// How core's values are written in the command line's JSON (docs/cli.md). Unknown is null, none is [].
namespace unknot::cli {

using Json = nlohmann::ordered_json;

template<typename E>
std::string word(E value)
{
    return std::string(base::toWord(value));
}

template<typename E>
Json words(const std::vector<E> &values)
{
    auto list = Json::array();
    for (const auto value : values)
        list.push_back(word(value));
    return list;
}

template<typename Tag>
Json ids(const std::vector<base::Id<Tag>> &values)
{
    auto list = Json::array();
    for (const auto &id : values)
        list.push_back(id.text());
    return list;
}

template<typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

inline Json orNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// ISO 8601 with the zone's offset, or null.
Json momentOf(const std::optional<base::Instant> &at, const base::Zone &zone);

Json toJson(const content::Region &region);
Json toJson(const content::Routine &routine, const content::Content &content);
Json toJson(const content::Medicine &medicine);
Json toJson(const content::Habit &habit);
Json toJson(const content::Source &source);
Json toJson(const plan::Plan &plan, const content::Content &content, std::optional<int> minutes = std::nullopt);

/// A plan in the form that `compose` prints. Stops with exit 2, naming what is wrong.
plan::Plan planFrom(const Json &object, const content::Content &content);

} // namespace unknot::cli
