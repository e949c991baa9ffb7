// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/entry.h"

#include <optional>
#include <string>
#include <string_view>

/// An entry as one piece of text, whole, for a draft of it: kept before it is an entry, and read by the same program.
namespace unknot::diary {

std::string textOf(const records::Entry &entry);
/// Nothing where the text is none of an entry.
std::optional<records::Entry> entryFrom(std::string_view text);

} // namespace unknot::diary
