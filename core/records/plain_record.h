// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace unknot::records {

using PlainValue = std::variant<std::int64_t, std::string>;
/// What has no value is not there.
using PlainFields = std::vector<std::pair<std::string, PlainValue>>;

/// Things that belong to a record: regions with their levels, steps, earlier forms.
struct PlainList
{
    std::string name;
    std::vector<PlainFields> items;
};

/// Why a record cannot be taken over.
struct Refusal
{
    enum class Why {
        None,
        Form,    ///< it does not have the form of a record
        Value,   ///< a value that a diary does not take
        Unknown, ///< a name that no record of its kind has
        Twice,   ///< the same file has had it already
    };
    Why why = Why::None;
    std::string what; ///< the name it is about; never a value

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// A record of any kind as names and values, the way it travels in a file: the names are those of the columns in
/// docs/diary-schema.md, and nothing is left out.
struct PlainRecord
{
    std::string kind; ///< its table: "entries", "sessions" …
    PlainFields values;
    std::vector<PlainList> lists;
    int line = 0;    ///< of the file it came from, counted from 1
    Refusal refusal; ///< the reader could not make a record of it
};

} // namespace unknot::records
