// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readers.h"
#include "core/content/words.h"

namespace unknot::content {

static void read(const JsonCursor &json, RoutineStep &step)
{
    JsonFields fields(json);
    fields.required("technique", step.technique);
    fields.required("seconds", step.seconds, IntRange{1, 3600});
    fields.optional("way", step.way);
    fields.optional("region", step.region);
    fields.optional("note", step.note);
}

void readRoutine(const JsonCursor &file, Content &content)
{
    auto &routine = content.routines.emplace_back();
    JsonFields fields(file);
    fields.required("id", routine.id);
    fields.requiredId("ref", routine.ref);
    fields.required("name", routine.name);
    fields.required("summary", routine.summary);
    fields.required("occasion", routine.occasion);
    fields.optional("regions", routine.regions);
    fields.requiredList("steps", routine.steps);
    fields.optional("seed", routine.seed);
    fields.optional("sources", routine.sources);
}

} // namespace unknot::content
