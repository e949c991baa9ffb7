// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_form.h"

#include "app/cli/call.h"
#include "app/cli/json_forms.h"

#include <fmt/format.h>
#include <set>

namespace unknot::cli {
namespace {

[[noreturn]] void refuse(const std::string &sentence)
{
    throw Stop(WrongWords, "bad-input", sentence);
}

void onlyKnown(const Json &object, const std::set<std::string, std::less<>> &keys)
{
    if (!object.is_object())
        refuse("A session, and each of its steps, is an object.");
    for (const auto &[key, value] : object.items())
        if (!keys.contains(key))
            refuse(fmt::format("'{}' is not part of a session.", key));
}

const Json *given(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string textOf(const Json &object, const char *key)
{
    const auto *value = given(object, key);
    if (value && !value->is_string())
        refuse(fmt::format("'{}' has to be a text.", key));
    return value ? value->get<std::string>() : std::string();
}

std::optional<int> numberOf(const Json &object, const char *key, int most)
{
    const auto *value = given(object, key);
    if (!value)
        return std::nullopt;
    if (!value->is_number_integer() || *value < 0 || *value > most)
        refuse(fmt::format("'{}' is a whole number from 0 to {}.", key, most));
    return value->get<int>();
}

template<typename E>
std::optional<E> wordOf(const Json &object, const char *key)
{
    const auto text = textOf(object, key);
    if (text.empty())
        return std::nullopt;
    const auto found = base::fromWord<E>(text);
    if (!found)
        refuse(fmt::format("'{}' is not a word for '{}'.", text, key));
    return found;
}

std::optional<base::Moment> momentOfKey(const Json &object, const char *key, const base::Zone &zone)
{
    const auto text = textOf(object, key);
    if (text.empty())
        return std::nullopt;
    const auto moment = base::Moment::parse(text, zone);
    if (!moment)
        refuse(fmt::format("'{}' is not a time for '{}'.", text, key));
    return *moment;
}

records::StepDone stepFrom(const Json &object, const content::Content &content)
{
    onlyKnown(object, {"technique", "ref", "side", "regions", "planned_s", "done_s", "found_after_s", "end", "felt"});
    records::StepDone step;
    const auto name = textOf(object, "technique");
    const auto *technique = content.findTechniqueNamed(name);
    if (!technique)
        refuse(fmt::format("There is no technique '{}'.", name));
    step.technique = technique->id;
    step.side = wordOf<base::Side>(object, "side").value_or(base::Side::None);
    if (const auto *regions = given(object, "regions"))
        for (const auto &each : *regions) {
            const auto *region = each.is_string() ? content.findRegionNamed(each.get<std::string>()) : nullptr;
            if (!region)
                refuse(fmt::format("There is no region {}.", each.dump()));
            step.regions.push_back(region->id);
        }
    step.plannedSeconds = numberOf(object, "planned_s", 7200).value_or(0);
    step.doneSeconds = numberOf(object, "done_s", 7200).value_or(step.plannedSeconds);
    step.foundAfterSeconds = numberOf(object, "found_after_s", 7200);
    step.end = wordOf<base::StepEnd>(object, "end").value_or(base::StepEnd::Time);
    step.felt = wordOf<base::Felt>(object, "felt");
    return step;
}

} // namespace

Json toJson(const records::Session &session, bool identified)
{
    Json object = Json::object();
    if (identified) {
        object["id"] = session.id.text();
        object["day"] = session.started.day.iso();
    }
    object["routine"] = orNull(session.routine);
    object["started"] = session.started.iso();
    object["ended"] = session.ended ? Json(session.ended->iso()) : Json(nullptr);
    object["end"] = word(session.end);
    object["reason"] = orNull(session.reason);
    object["before"] = orNull(session.before);
    object["after"] = orNull(session.after);
    object["next_morning"] = orNull(session.nextMorning);
    object["steps"] = Json::array();
    for (const auto &step : session.steps)
        object["steps"].push_back({{"technique", step.technique.text()},
                                   {"side", word(step.side)},
                                   {"regions", ids(step.regions)},
                                   {"planned_s", step.plannedSeconds},
                                   {"done_s", step.doneSeconds},
                                   {"found_after_s", orNull(step.foundAfterSeconds)},
                                   {"end", word(step.end)},
                                   {"felt", step.felt ? Json(word(*step.felt)) : Json(nullptr)}});
    return object;
}

records::Session sessionFrom(const Json &object, const content::Content &content, const base::Zone &zone)
{
    onlyKnown(object, {"schema", "id", "day", "routine", "started", "ended", "end", "reason", "before", "after",
                       "next_morning", "steps"});
    records::Session session;
    session.routine = textOf(object, "routine");
    if (const auto *routine = content.findRoutineNamed(session.routine))
        session.routine = routine->id.text();
    const auto started = momentOfKey(object, "started", zone);
    if (!started)
        refuse("A session needs the moment it 'started'.");
    session.started = *started;
    session.ended = momentOfKey(object, "ended", zone);
    if (session.ended && session.ended->at < session.started.at)
        refuse("A session cannot end before it started.");
    session.end = wordOf<base::SessionEnd>(object, "end").value_or(base::SessionEnd::Finished);
    session.reason = textOf(object, "reason");
    session.before = numberOf(object, "before", 10);
    session.after = numberOf(object, "after", 10);
    session.nextMorning = numberOf(object, "next_morning", 10);
    if (const auto *steps = given(object, "steps")) {
        if (!steps->is_array())
            refuse("'steps' is a list.");
        for (const auto &step : *steps)
            session.steps.push_back(stepFrom(step, content));
    }
    return session;
}

std::string toText(const records::Session &session, const content::Content &content)
{
    const auto *routine = content.findRoutineNamed(session.routine);
    std::string line =
        fmt::format("{}  {}", session.started.day.iso(), routine ? routine->name : "A plan made for the day");
    if (session.before && session.after)
        line += fmt::format("  {} → {}", *session.before, *session.after);
    return line + fmt::format("  {} steps, {}", session.steps.size(), word(session.end));
}

} // namespace unknot::cli
