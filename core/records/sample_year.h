// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/zone.h"
#include "core/records/entry.h"
#include "core/records/session.h"

#include <vector>

namespace unknot::records {

/// A made-up person's year: a knot between the blades after a winter at the desk, a neck that flares up in summer,
/// two weeks away, and a mild autumn.
struct SampleYear
{
    std::vector<Entry> entries; ///< a check-in on most evenings
    std::vector<Session> sessions;
};

/// The year that ends with the day before `today`; the same day and zone make the same year. Names of places,
/// techniques and routines are those of the content that comes with Unknot.
SampleYear sampleYear(base::Date today, const base::Zone &zone);

} // namespace unknot::records
