// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/places.h"
#include "core/trends/sentence.h"
#include "core/trends/series.h"
#include "core/trends/statistics.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace unknot::trends {

/// What was done, and how often. A technique counts once a session, however many of its steps were played.
struct SheetTried
{
    base::TechniqueId technique;
    int sessions = 0;
    int seconds = 0;
    int easier = 0; ///< answers after a step
    int answered = 0;

    friend bool operator==(const SheetTried &, const SheetTried &) = default;
};

/// A medicine by its name and the days on which it was taken: never an amount.
struct SheetMedicine
{
    base::MedicineId medicine;
    int days = 0;
    base::Date last;

    friend bool operator==(const SheetMedicine &, const SheetMedicine &) = default;
};

/// Something else that was done: heat, a walk.
struct SheetCare
{
    std::string word;
    int days = 0;

    friend bool operator==(const SheetCare &, const SheetCare &) = default;
};

/// What was answered to a question of the check: the latest value up to the end of the range.
struct SheetAnswer
{
    base::QuestionId question;
    std::string value;
    base::Date day;
    std::optional<base::Date> lastOther; ///< in the range, the last day on which it was not "no" though it is now

    friend bool operator==(const SheetAnswer &, const SheetAnswer &) = default;
};

/// A rule that fired and was kept on record.
struct SheetFinding
{
    base::RuleId rule;
    std::string level;
    base::Date since;
    std::optional<base::Date> cleared;

    friend bool operator==(const SheetFinding &, const SheetFinding &) = default;
};

/// What the clinician's page says, as ids and numbers: one range of the diary.
struct Sheet
{
    Range range;
    std::vector<DayValue> days;       ///< over all
    std::vector<SmoothPoint> median7; ///< with the days before the range taken into account
    Sentence sentence;
    std::vector<MarkedPlace> places; ///< the one marked most often first
    std::vector<SheetTried> tried;   ///< the most used first
    int sessions = 0;
    std::vector<base::Date> sessionDates; ///< each day once
    int paired = 0;                       ///< sessions with a level before and after
    std::optional<double> change;         ///< median of before − after of these; absent with fewer than five
    std::vector<SheetMedicine> medicines; ///< the most used first
    std::vector<SheetCare> care;          ///< the most used first
    int nightsAsked = 0;
    int nightsWoken = 0;
    std::array<int, 4> function{}; ///< days by the answer 0 all fine … 3 could not
    std::vector<base::Date> visits;
    std::vector<SheetAnswer> answers; ///< by question; what is "no", and was all through the range, among them
    std::vector<SheetFinding> findings;
};

Sheet sheetOf(const records::History &history, Range range);

/// The range where nobody named one: the last ninety days, not before the diary begins.
Range usualSheetRange(const records::History &history, base::Date today);

} // namespace unknot::trends
