// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/records/history.h"

#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// One day of the diary as it is listed. What was not logged is absent, never 0.
struct DayRow
{
    struct Place
    {
        QString id;
        QString name;
        std::optional<int> level;
    };
    struct Played
    {
        QString name;
        std::optional<int> before;
        std::optional<int> after;
    };

    base::Date date;
    std::optional<double> average;
    std::optional<int> worst;
    int entries = 0;
    std::vector<Place> places; ///< strongest first
    std::vector<Played> sessions;
};

/// The days on which something was logged or played, newest first: those that are wanted, `most` at most.
std::vector<DayRow> dayRows(const records::History &history, const content::Content &content,
                            const std::function<bool(base::Date)> &isWanted = {},
                            std::size_t most = std::numeric_limits<std::size_t>::max());

/// Whether anything was logged or played on that day.
bool hasDay(const records::History &history, base::Date day);

/// "4", or "4.5" when it is not whole.
QString levelText(double level);

} // namespace unknot::ui
