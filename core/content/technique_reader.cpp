// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readers.h"
#include "core/content/words.h"

namespace unknot::content {

namespace {

constexpr IntRange kSeconds{1, 24 * 3600};
constexpr IntRange kCount{1, 1'000};
constexpr IntRange kFeltStrength{0, 10};
constexpr IntRange kHours{1, 7 * 24};

} // namespace

static void read(const JsonCursor &json, SecondsRange &seconds)
{
    JsonFields fields(json);
    fields.required("min", seconds.min, kSeconds);
    fields.required("usual", seconds.usual, kSeconds);
    fields.required("max", seconds.max, kSeconds);
}

static void read(const JsonCursor &json, Pauses &pauses)
{
    JsonFields fields(json);
    fields.required("min_seconds", pauses.minSeconds, kSeconds);
    fields.required("max_seconds", pauses.maxSeconds, kSeconds);
    fields.required("spots", pauses.spots, kCount);
}

static void read(const JsonCursor &json, Dose &dose)
{
    JsonFields fields(json);
    fields.required("seconds", dose.seconds);
    fields.optional("repetitions", dose.repetitions, kCount);
    fields.optional("hold_seconds", dose.holdSeconds, kSeconds);
    fields.optional("passes", dose.passes, kCount);
    fields.optional("spots_per_side", dose.spotsPerSide, kCount);
    fields.optional("session_cap_seconds", dose.sessionCapSeconds, kSeconds);
    fields.optional("times_per_day", dose.timesPerDay, kCount);
    fields.optional("days_in_seven", dose.daysInSeven, kCount);
    fields.optional("hours_between", dose.hoursBetween, kHours);
    fields.optional("pauses", dose.pauses);
    fields.required("text", dose.text);
}

static void read(const JsonCursor &json, Intensity &intensity)
{
    JsonFields fields(json);
    fields.required("kind", intensity.kind);
    fields.optional("aim_low", intensity.aimLow, kFeltStrength);
    fields.optional("aim_high", intensity.aimHigh, kFeltStrength);
    fields.optional("cap", intensity.cap, kFeltStrength);
    fields.optional("stop_at", intensity.stopAt, kFeltStrength);
}

static void read(const JsonCursor &json, CueLine &cue)
{
    JsonFields fields(json);
    fields.required("when", cue.when);
    fields.required("text", cue.text);
}

static void read(const JsonCursor &json, Way &way)
{
    JsonFields fields(json);
    fields.requiredId("id", way.id);
    fields.required("place", way.place);
    fields.required("position", way.position);
    fields.optional("end_range", way.endRange);
    fields.optional("steps", way.steps);
    fields.optional("cues", way.cues);
    fields.optional("note", way.note);
}

void readTechnique(const JsonCursor &file, Content &content)
{
    auto &technique = content.techniques.emplace_back();
    JsonFields fields(file);
    fields.required("id", technique.id);
    fields.requiredId("ref", technique.ref);
    fields.required("name", technique.name);
    fields.required("summary", technique.summary);
    fields.required("kind", technique.kind);
    fields.optional("any_region", technique.anyRegion);
    fields.optional("regions", technique.regions);
    fields.optional("kit", technique.kit);
    fields.requiredList("ways", technique.ways);
    fields.optional("sided", technique.sided);
    fields.optional("on_neck", technique.onNeck);
    fields.optional("counts_as_roller", technique.countsAsRoller);
    fields.requiredList("steps", technique.steps);
    fields.required("dose", technique.dose);
    fields.required("intensity", technique.intensity);
    fields.optional("avoid_sets", technique.avoidSets);
    fields.optional("avoid_also", technique.avoidAlso);
    fields.optional("mistakes", technique.mistakes);
    fields.optional("cues", technique.cues);
    fields.required("evidence", technique.evidence);
    fields.optional("seed", technique.seed);
    fields.optional("sources", technique.sources);
}

} // namespace unknot::content
