// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/entry.h"
#include "core/records/history.h"
#include "core/records/session.h"

#include <functional>
#include <string_view>

namespace unknot::test {

/// The diary of somebody who has kept it for years; the same numbers make the same diary, byte for byte.
struct LongDiary
{
    base::Date last; ///< the newest day; the diary begins `years` before it
    int years = 20;
    int entries = 40000;
    int sessions = 15000;
    unsigned seed = 1;
};

/// Twenty years up to the end of 2025, 40,000 entries and 15,000 sessions.
LongDiary twentyYears();

/// Every record once, by day. They are spread evenly over nine days of ten; on the others nothing was logged.
void forEachEntry(const LongDiary &diary, const std::function<void(const records::Entry &)> &visit);
void forEachSession(const LongDiary &diary, const std::function<void(const records::Session &)> &visit);

records::History historyOf(const LongDiary &diary);

} // namespace unknot::test
