// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// A JSON text as it was written: members keep their order. Never deeper than readJson lets it be.
struct JsonValue
{
    enum class Kind { Null, Bool, Int, Real, Text, Array, Object };

    Kind kind = Kind::Null;
    bool truth = false;
    std::int64_t number = 0;
    std::string text{};
    std::vector<std::string> keys{}; ///< of an object, one for each of the items
    std::vector<JsonValue> items{};  ///< of an array or object

    /// Null when there is no such member or this is no object.
    const JsonValue *find(std::string_view key) const;
};

} // namespace unknot::content
