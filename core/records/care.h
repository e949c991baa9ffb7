// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/uuid.h"
#include "core/base/words.h"

#include <optional>
#include <string>

namespace unknot::records {

/// A spell of pain in one part of the body. Its beginning and end are stored as they were told or found, so that a
/// diary read with later rules says the same.
struct Episode
{
    base::Uuid id;
    base::BodyPart part{};
    base::Date firstDay;
    bool firstDayTold = false;         ///< the person said so; else found in the diary
    std::optional<base::Date> lastDay; ///< absent while it goes on
    std::string endedBy;               ///< "gone" "settled" "faded", empty while it goes on

    friend bool operator==(const Episode &, const Episode &) = default;
};

/// Someone was seen. A History holds it without its texts.
struct Visit
{
    base::Uuid id;
    base::Date day;
    std::string byWhom;
    std::string goOn; ///< may I go on with this: "yes" "limits" "no", empty when not said
    std::string note;

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// A habit kept on a day. There is one of each habit and day, whatever its id.
struct HabitTicked
{
    base::Uuid id;
    base::HabitId habit;
    base::Date day;

    friend bool operator==(const HabitTicked &, const HabitTicked &) = default;
};

} // namespace unknot::records
