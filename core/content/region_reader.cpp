// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readers.h"
#include "core/content/words.h"

namespace unknot::content {

static void read(const JsonCursor &json, ReferralSource &source)
{
    JsonFields fields(json);
    fields.required("region", source.region);
    fields.optional("note", source.note);
}

static void read(const JsonCursor &json, Region &region)
{
    JsonFields fields(json);
    fields.required("id", region.id);
    fields.required("kind", region.kind);
    fields.optional("side", region.side);
    fields.required("part", region.part);
    fields.required("name", region.name);
    fields.optional("hint", region.hint);
    fields.requiredList("lay_names", region.layNames);
    fields.requiredList("views", region.views);
    fields.optional("muscles", region.muscles);
    fields.optional("felt_at", region.feltAt);
    fields.optional("neighbours", region.neighbours);
    fields.optional("can_come_from", region.canComeFrom);
    fields.optional("techniques", region.techniques);
    fields.optional("zones", region.zones);
    fields.optional("asks", region.asks);
}

static void read(const JsonCursor &json, ProtectedZone &zone)
{
    JsonFields fields(json);
    fields.requiredId("id", zone.id);
    fields.required("name", zone.name);
    fields.required("text", zone.text);
    fields.optional("seed", zone.seed);
    fields.optional("sources", zone.sources);
}

void readRegions(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("regions", content.regions);
    fields.requiredList("protected_zones", content.protectedZones);
}

} // namespace unknot::content
