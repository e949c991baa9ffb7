// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/records/entry.h"

#include <nlohmann/json.hpp>
#include <string>

namespace unknot::cli {

nlohmann::ordered_json toJson(const records::Entry &entry);
/// One line for people: day, time, levels, note.
std::string toText(const records::Entry &entry, const content::Content &content);

} // namespace unknot::cli
