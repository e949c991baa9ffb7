// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/look.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::triage {

/// A spell of pain in one part of the body (clinical 5.7).
struct Episode
{
    std::string part; ///< word of base::BodyPart; empty: marked nowhere
    base::Date first; ///< as the diary has it, or as the person said
    std::optional<base::Date> ended;

    bool isOpen() const { return !ended; }
};

/// All of them up to today, by their first day.
std::vector<Episode> episodes(const Look &look);

/// How many days ago a stated start was: a date, or today, week, month, longer.
std::optional<base::Date> statedStart(const Look &look);

} // namespace unknot::triage
