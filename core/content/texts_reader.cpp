// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readers.h"

namespace unknot::content {

static void read(const JsonCursor &json, Source &source)
{
    JsonFields fields(json);
    fields.required("id", source.id);
    fields.required("text", source.text);
    fields.required("kind", source.kind);
    fields.optional("year", source.year, IntRange{1900, 2100});
}

static void read(const JsonCursor &json, TextBlock &block)
{
    JsonFields fields(json);
    fields.requiredId("id", block.id);
    fields.required("title", block.title);
    fields.requiredList("paragraphs", block.paragraphs);
    fields.optional("seed", block.seed);
    fields.optional("sources", block.sources);
}

static void read(const JsonCursor &json, KitItem &item)
{
    JsonFields fields(json);
    fields.requiredId("id", item.id);
    fields.required("name", item.name);
    fields.optional("stand_ins", item.standIns);
}

static void read(const JsonCursor &json, MedicineLock &lock)
{
    JsonFields fields(json);
    fields.required("when", lock.when);
    fields.required("text", lock.text);
    fields.optional("seed", lock.seed);
    fields.optional("sources", lock.sources);
}

static void read(const JsonCursor &json, FigureText &figure)
{
    JsonFields fields(json);
    fields.requiredId("id", figure.id);
    fields.required("text", figure.text);
}

static void read(const JsonCursor &json, Joint &joint)
{
    constexpr IntRange kDegrees{0, 180};
    JsonFields fields(json);
    fields.requiredId("id", joint.id);
    fields.required("forward", joint.forward, kDegrees);
    fields.optional("back", joint.back, kDegrees);
    fields.optional("side", joint.side, kDegrees);
    fields.optional("turn", joint.turn, kDegrees);
    fields.optional("seed", joint.seed);
    fields.optional("sources", joint.sources);
}

static void read(const JsonCursor &json, Medicine &medicine)
{
    JsonFields fields(json);
    fields.required("id", medicine.id);
    fields.requiredId("ref", medicine.ref);
    fields.required("name", medicine.name);
    fields.required("what", medicine.what);
    fields.optional("on_skin", medicine.onSkin);
    fields.requiredList("cautions", medicine.cautions);
    fields.optional("locks", medicine.locks);
    fields.optional("seed", medicine.seed);
    fields.optional("sources", medicine.sources);
}

static void read(const JsonCursor &json, Habit &habit)
{
    JsonFields fields(json);
    fields.required("id", habit.id);
    fields.requiredId("ref", habit.ref);
    fields.required("name", habit.name);
    fields.required("text", habit.text);
    fields.optional("brought_on", habit.broughtOn);
    fields.optional("techniques", habit.techniques);
    fields.optional("routines", habit.routines);
    fields.optional("seed", habit.seed);
    fields.optional("sources", habit.sources);
}

static void read(const JsonCursor &json, EmergencyNumber &number)
{
    JsonFields fields(json);
    fields.optional("country", number.country);
    fields.required("number", number.number);
}

static void read(const JsonCursor &json, ForbiddenPhrase &phrase)
{
    JsonFields fields(json);
    fields.required("phrase", phrase.phrase);
    fields.required("why", phrase.why);
}

void readEdition(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.required("version", content.version);
    fields.required("review_state", content.reviewState);
    fields.required("rules_version", content.rulesVersion);
}

void readKit(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("kit", content.kit);
}

void readMedicines(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("medicines", content.medicines);
}

void readFigures(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("figures", content.figures);
    fields.requiredList("joints", content.joints);
}

void readHabits(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("habits", content.habits);
}

void readSources(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("sources", content.sources);
}

void readTexts(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("texts", content.texts);
}

void readEmergency(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("emergency_numbers", content.emergencyNumbers);
}

void readReadability(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.required("highest_grade", content.readability.highestGrade, IntRange{1, 20});
    fields.requiredList("allowed_terms", content.readability.allowedTerms);
}

void readWording(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.requiredList("forbidden", content.forbidden);
}

} // namespace unknot::content
