// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/schema.h"

#include <string_view>
#include <vector>

namespace unknot::test {

/// A next schema as there may be one some day: a column, a table, and rows made from those that are there.
inline constexpr std::string_view kNextStep =
    "ALTER TABLE entries ADD COLUMN weather INTEGER;"
    "CREATE TABLE seen (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;"
    "INSERT INTO seen (id) SELECT id FROM entries;";

/// The shipped migrations and one more.
inline std::vector<base::EmbeddedFile> nextMigrations(std::string_view step = kNextStep)
{
    const auto shipped = diary::shippedMigrations();
    std::vector<base::EmbeddedFile> all(shipped.begin(), shipped.end());
    all.push_back({"diary/next.sql", step});
    return all;
}

} // namespace unknot::test
