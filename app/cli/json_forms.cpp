// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_forms.h"

#include "app/cli/call.h"
#include "core/plan/timeline.h"

#include <fmt/format.h>

namespace unknot::cli {
namespace {

std::string kindWord(content::RegionKind kind)
{
    switch (kind) {
    case content::RegionKind::Muscle:
        return "muscle";
    case content::RegionKind::Midline:
        return "midline";
    case content::RegionKind::Spread:
        break;
    }
    return "spread";
}

int wholeMinutes(std::chrono::milliseconds total)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(total).count());
}

long long wholeSeconds(std::chrono::milliseconds total)
{
    return std::chrono::ceil<std::chrono::seconds>(total).count();
}

const Json &member(const Json &object, const char *key)
{
    if (!object.is_object() || !object.contains(key))
        throw Stop(WrongWords, "bad-input", fmt::format("The plan lacks '{}'.", key));
    return object.at(key);
}

template<typename E>
E wordFrom(const Json &object, const char *key)
{
    const auto &value = member(object, key);
    const auto found = value.is_string() ? base::fromWord<E>(value.get<std::string>()) : std::nullopt;
    if (!found)
        throw Stop(WrongWords, "bad-input", fmt::format("'{}' is not a word for '{}'.", value.dump(), key));
    return *found;
}

std::string textFrom(const Json &object, const char *key)
{
    if (!object.contains(key) || object.at(key).is_null())
        return {};
    if (!object.at(key).is_string())
        throw Stop(WrongWords, "bad-input", fmt::format("'{}' has to be a text.", key));
    return object.at(key).get<std::string>();
}

/// A region, or the name that a left and a right one share.
bool isPlace(const content::Content &content, const std::string &name)
{
    return std::ranges::any_of(content.regions, [&](const content::Region &region) {
        return region.id.text() == name || content::pairOf(region) == name;
    });
}

plan::Step stepFrom(const Json &object, const content::Content &content)
{
    plan::Step step;
    const auto name = textFrom(object, "technique");
    const auto *technique = content.findTechniqueNamed(name);
    if (!technique)
        throw Stop(WrongWords, "bad-input", fmt::format("The plan names no technique we know: '{}'.", name));
    step.technique = technique->id;
    step.ref = technique->ref;
    step.region = textFrom(object, "region");
    if (!step.region.empty() && !isPlace(content, step.region))
        throw Stop(WrongWords, "bad-input", fmt::format("The plan names no region we know: '{}'.", step.region));
    step.side = wordFrom<base::Side>(object, "side");
    const auto &seconds = member(object, "seconds");
    if (!seconds.is_number_integer() || seconds < 1 || seconds > 3600)
        throw Stop(WrongWords, "bad-input", "A step's 'seconds' is a whole number from 1 to 3600.");
    step.seconds = seconds.get<int>();
    step.phase = object.contains("phase") ? wordFrom<base::Phase>(object, "phase") : plan::phaseOf(*technique);
    step.way = textFrom(object, "way");
    return step;
}

} // namespace

Json momentOf(const std::optional<base::Instant> &at, const base::Zone &zone)
{
    return at ? Json(base::Moment::of(*at, zone).iso()) : Json(nullptr);
}

Json toJson(const content::Region &region)
{
    auto views = Json::array();
    for (const auto view : region.views)
        views.push_back(view == content::View::Back ? "back" : "front");
    auto from = Json::array();
    for (const auto &source : region.canComeFrom)
        from.push_back(source.region.text());
    return {{"id", region.id.text()},
            {"ref", nullptr},
            {"kind", kindWord(region.kind)},
            {"side", word(region.side)},
            {"name", region.name},
            {"lay_names", region.layNames},
            {"views", views},
            {"neighbours", ids(region.neighbours)},
            {"can_come_from", from},
            {"techniques", ids(region.techniques)}};
}

Json toJson(const content::Routine &routine, const content::Content &content)
{
    const auto asPlan = plan::fromRoutine(content, routine);
    const auto total = plan::layOut(content, asPlan).total();
    auto steps = Json::array();
    for (const auto &step : asPlan.steps)
        steps.push_back({{"technique", step.technique.text()},
                         {"ref", step.ref},
                         {"region", orNull(step.region)},
                         {"side", word(step.side)},
                         {"seconds", step.seconds},
                         {"phase", word(step.phase)}});
    return {{"id", routine.id.text()},        {"ref", routine.ref},
            {"name", routine.name},           {"summary", routine.summary},
            {"minutes", wholeMinutes(total)}, {"total_s", wholeSeconds(total)},
            {"regions", routine.regions},     {"steps", steps}};
}

Json toJson(const content::Medicine &medicine)
{
    return {{"id", medicine.id.text()},        {"ref", medicine.ref},        {"name", medicine.name},
            {"what", medicine.what},           {"on_skin", medicine.onSkin}, {"cautions", medicine.cautions},
            {"sources", ids(medicine.sources)}};
}

Json toJson(const content::Habit &habit)
{
    return {{"id", habit.id.text()},
            {"ref", habit.ref},
            {"name", habit.name},
            {"text", habit.text},
            {"techniques", ids(habit.techniques)},
            {"routines", ids(habit.routines)},
            {"sources", ids(habit.sources)}};
}

Json toJson(const content::Source &source)
{
    return {{"id", source.id.text()},
            {"ref", nullptr},
            {"text", source.text},
            {"kind", source.kind},
            {"year", source.year > 0 ? Json(source.year) : Json(nullptr)}};
}

Json toJson(const plan::Plan &plan, const content::Content &content, std::optional<int> minutes)
{
    const auto total = plan::layOut(content, plan).total();
    auto steps = Json::array();
    for (const auto &step : plan.steps)
        steps.push_back({{"technique", step.technique.text()},
                         {"ref", step.ref},
                         {"region", orNull(step.region)},
                         {"side", word(step.side)},
                         {"seconds", step.seconds},
                         {"phase", word(step.phase)},
                         {"way", orNull(step.way)}});
    auto replaced = Json::array();
    for (const auto &each : plan.replaced)
        replaced.push_back({{"technique", each.technique.text()},
                            {"by", orNull(each.by.text())},
                            {"rule", orNull(each.rule)},
                            {"text", each.text}});
    return {{"id", plan.id},
            {"name", plan.name},
            {"regions", ids(plan.regions)},
            {"minutes", minutes.value_or(wholeMinutes(total))},
            {"total_s", wholeSeconds(total)},
            {"steps", steps},
            {"replaced", replaced}};
}

plan::Plan planFrom(const Json &object, const content::Content &content)
{
    const auto &form = object.contains("plan") ? object.at("plan") : object;
    plan::Plan plan;
    plan.id = textFrom(form, "id");
    plan.name = textFrom(form, "name");
    if (form.contains("regions"))
        for (const auto &region : form.at("regions")) {
            const auto *known = region.is_string() ? content.findRegionNamed(region.get<std::string>()) : nullptr;
            if (!known)
                throw Stop(WrongWords, "bad-input",
                           fmt::format("The plan names no region we know: {}.", region.dump()));
            plan.regions.push_back(known->id);
        }
    const auto &steps = member(form, "steps");
    if (!steps.is_array() || steps.empty())
        throw Stop(WrongWords, "bad-input", "The plan has no steps.");
    for (const auto &step : steps)
        plan.steps.push_back(stepFrom(step, content));
    return plan;
}

} // namespace unknot::cli
