// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/limits.h"

#include <span>
#include <string>
#include <string_view>

namespace unknot::content {

/// A number of limits.json by its key.
struct LimitEntry
{
    std::string_view key;
    int Limits::*value;
};

/// Every number of Limits.
std::span<const LimitEntry> limitTable();

/// "spot_hold_seconds is 60 (seed S15)": a limit as a problem names it.
std::string limitSentence(const Limits &limits, int Limits::*value);

} // namespace unknot::content
