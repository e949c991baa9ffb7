// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/local_time.h"
#include "core/base/moment.h"
#include "core/base/uuid.h"
#include "core/base/zone.h"

#include "tests/fuzz/check.h"

#include <cstddef>
#include <cstdint>

using namespace unknot;
using fuzz::check;

namespace {

const base::Zone &berlin()
{
    static const auto zone = *base::Zone::named("Europe/Berlin");
    return zone;
}

void tryDate(std::string_view text)
{
    if (const auto date = base::Date::parse(text))
        check(date->iso() == text, "a day is written as it was read");
}

void tryLocalTime(std::string_view text)
{
    const auto wall = base::LocalTime::parse(text);
    if (!wall)
        return;
    check(wall->sinceMidnight < std::chrono::hours(24), "a time of day is within its day");
    const auto named = berlin().find(*wall);
    check(!named || berlin().localAt(named->first) == *wall, "the moment of a wall time shows that wall time");
}

void tryMoment(std::string_view text)
{
    const auto moment = base::Moment::parse(text, berlin());
    if (!moment)
        return;
    const auto again = base::Moment::parse(moment->iso(), berlin());
    check(again && *again == *moment, "a moment is read as it was written");
    check(moment->iso().starts_with(moment->day.iso()), "the day is the one of the wall clock");
}

void tryId(std::string_view text)
{
    const auto id = base::Uuid::parse(text);
    check(!id || base::Uuid::parse(id->text()) == id, "an id is read as it was written");
}

void tryZone(std::string_view text)
{
    const auto zone = base::Zone::named(text);
    check(!zone || base::Zone::named(zone->name()) == *zone, "a zone is found by its name");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    tryDate(text);
    tryLocalTime(text);
    tryMoment(text);
    tryId(text);
    tryZone(text);
    return 0;
}
