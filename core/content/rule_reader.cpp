// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readers.h"
#include "core/content/words.h"

#include <utility>

namespace unknot::content {

namespace {

/// `is` takes one value or the choices.
void readValues(const JsonCursor &json, Test &test)
{
    if (json.value().kind != JsonValue::Kind::Array) {
        read(json, test.values.emplace_back());
        return;
    }
    test.op = Test::Op::In;
    read(json, test.values);
    if (test.values.empty())
        json.report("may not be empty");
}

void readComparison(JsonFields &fields, Test &test)
{
    int comparisons = 0;
    if (const auto *value = fields.find("is")) {
        ++comparisons;
        readValues(fields.object().member("is", *value), test);
    }
    for (const auto &[key, op] : {std::pair{"ge", Test::Op::Ge}, std::pair{"le", Test::Op::Le}}) {
        const auto *value = fields.find(key);
        if (value == nullptr)
            continue;
        ++comparisons;
        test.op = op;
        int number = 0; // more or less than a word is nothing
        read(fields.object().member(key, *value), number);
        test.values.emplace_back(number);
    }
    if (comparisons != 1)
        fields.object().report("needs exactly one of \"is\", \"ge\" and \"le\"");
}

void readTest(const JsonCursor &json, Condition &condition)
{
    condition.kind = Condition::Kind::Test;
    JsonFields fields(json);
    if (fields.object().value().find("fact") != nullptr) {
        fields.requiredId("fact", condition.test.fact);
    } else {
        fields.requiredId("question", condition.test.question);
        fields.optional("field", condition.test.field);
    }
    readComparison(fields, condition.test);
}

} // namespace

void read(const JsonCursor &json, Condition &condition)
{
    if (!json.isKind(JsonValue::Kind::Object, "a condition { … }"))
        return;
    for (const auto &[key, kind] : {std::pair{"all", Condition::Kind::All}, std::pair{"any", Condition::Kind::Any}}) {
        if (json.value().find(key) == nullptr)
            continue;
        condition.kind = kind;
        JsonFields fields(json);
        fields.requiredList(key, condition.parts);
        return;
    }
    if (json.value().find("not") == nullptr) {
        readTest(json, condition);
        return;
    }
    condition.kind = Condition::Kind::Not;
    JsonFields fields(json);
    fields.required("not", condition.parts.emplace_back());
}

static void read(const JsonCursor &json, LockTemplate &lock)
{
    JsonFields fields(json);
    fields.required("what", lock.what);
    fields.optional("id", lock.id);
    fields.optional("regions", lock.regions);
    fields.optional("side", lock.side);
    fields.optional("except", lock.except);
    fields.optional("cap", lock.cap, IntRange{0, 10});
    fields.optional("when", lock.when);
    fields.optional("text", lock.text);
}

static void read(const JsonCursor &json, Rule &rule)
{
    JsonFields fields(json);
    fields.required("id", rule.id);
    fields.required("level", rule.level);
    fields.required("when", rule.when);
    fields.required("unsure", rule.unsure);
    fields.optional("skipped_as_unsure", rule.skippedAsUnsure);
    fields.optional("locks", rule.locks);
    fields.required("message", rule.message);
    fields.required("why", rule.why);
    fields.optional("say", rule.say);
    fields.optional("latch_hours", rule.latchHours);
    fields.optional("seed", rule.seed);
    fields.optional("sources", rule.sources);
}

static void read(const JsonCursor &json, Limb &limb)
{
    JsonFields fields(json);
    fields.requiredId("limb", limb.limb);
    fields.requiredList("regions", limb.regions);
}

void readRules(const JsonCursor &file, Content &content)
{
    JsonFields fields(file);
    fields.optional("limbs", content.limbs);
    fields.requiredList("rules", content.rules);
}

} // namespace unknot::content
