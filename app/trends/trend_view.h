// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/places.h"
#include "core/trends/roller_weeks.h"
#include "core/trends/sentence.h"
#include "core/trends/series.h"
#include "core/trends/statistics.h"
#include "core/trends/weeks.h"

#include <QString>

#include <vector>

namespace unknot::ui {

/// What happened on days, besides levels: marks on the chart.
struct DayMarks
{
    std::vector<base::Date> sessions;
    std::vector<base::Date> visits;
    std::vector<base::Date> findings; ///< days from which on the check advised to be seen
};

/// The body in one part of the range.
struct BodyHeat
{
    trends::Range range;
    int logged = 0; ///< days
    std::vector<trends::MarkedPlace> places;
};

/// What followed one technique or routine, in words.
struct HelpRow
{
    QString name;
    QString label;   ///< "Often eased right after (for you)"
    QString numbers; ///< with n, always
    QString nextDay; ///< empty where there is too little for it
};

/// What one look at the trend shows: a chart and its table twin are made from the same numbers.
struct TrendView
{
    trends::Range range;
    std::vector<trends::DayValue> days;
    std::vector<trends::SmoothPoint> median;
    std::vector<trends::SpreadPoint> spread;
    std::vector<trends::Week> weeks; ///< in place of the days where there are too many of them
    bool isByWeek = false;
    DayMarks marks;
    trends::Sentence sentence;
    std::vector<trends::RollerWeek> roller; ///< empty where the roller was never used
    int rollerLimit = 0;
    BodyHeat start;
    BodyHeat now;
    std::vector<HelpRow> helps; ///< three at most
    QString helpNote;           ///< what can be said while nothing can be compared, or where nothing differs
    bool isExample = false;     ///< fewer days logged than a trend needs; the numbers are made up and say so
};

} // namespace unknot::ui
