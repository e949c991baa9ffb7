// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/local_time.h"

namespace unknot::base {

Moment Clock::momentAt(Instant at) const
{
    Moment moment = Moment::of(at, zone());
    moment.day = LocalTime::at(at - dayBegins(), moment.offset).day;
    return moment;
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace unknot::base
