// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/pairs.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>

namespace unknot::content {

namespace {

/// Every id of a list must name something.
template<typename Item, typename Id>
void checkList(const Content &content, const Item &item, std::string_view key, const std::vector<Id> &ids,
               std::string_view kind, Report &report)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!ids[i].isEmpty() && content.find(ids[i]) == nullptr)
            report.at(item, fmt::format("/{}/{}", key, i), fmt::format("there is no {} \"{}\"", kind, ids[i].text()));
    }
}

template<typename Item>
void checkPairs(const Content &content, const Item &item, std::string_view key, const std::vector<std::string> &names,
                Report &report)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (regionsNamed(content, names[i]).empty())
            report.at(item, fmt::format("/{}/{}", key, i),
                      fmt::format("there is no region or pair \"{}\"", names[i]));
    }
}

void checkRegion(const Content &content, const Region &region, Report &report)
{
    checkList(content, region, "neighbours", region.neighbours, "region", report);
    checkList(content, region, "techniques", region.techniques, "technique", report);
    for (std::size_t i = 0; i < region.canComeFrom.size(); ++i) {
        const auto &id = region.canComeFrom[i].region;
        const auto pointer = fmt::format("/can_come_from/{}/region", i);
        if (!id.isEmpty() && content.find(id) == nullptr)
            report.at(region, pointer, fmt::format("there is no region \"{}\"", id.text()));
        else if (id == region.id)
            report.at(region, pointer, "a region cannot be felt to come from itself");
    }
    if (!region.asks.isEmpty() && content.find(region.asks) == nullptr)
        report.at(region, "/asks", fmt::format("there is no question \"{}\"", region.asks.text()));
}

void checkStep(const Content &content, const Routine &routine, std::size_t index, Report &report)
{
    const auto &step = routine.steps[index];
    const auto at = fmt::format("/steps/{}", index);
    const auto *technique = content.find(step.technique);
    if (technique == nullptr) {
        if (!step.technique.isEmpty())
            report.at(routine, at + "/technique", fmt::format("there is no technique \"{}\"", step.technique.text()));
        return;
    }
    if (!step.way.empty() && std::ranges::find(technique->ways, step.way, &Way::id) == technique->ways.end())
        report.at(routine, at + "/way", fmt::format("{} has no way \"{}\"", technique->id.text(), step.way));
    if (!step.region || technique->anyRegion)
        return;
    const auto regions = regionsNamed(content, *step.region);
    const auto isServed = [&](const Region *region) {
        return std::ranges::find(technique->regions, region->id) != technique->regions.end();
    };
    if (std::ranges::none_of(regions, isServed))
        report.at(routine, at + "/region",
                  fmt::format("{} is not for the region or pair \"{}\"", technique->id.text(), *step.region));
}

} // namespace

void checkReferences(const Content &content, Report &report)
{
    for (const auto &region : content.regions)
        checkRegion(content, region, report);
    for (const auto &technique : content.techniques)
        checkList(content, technique, "regions", technique.regions, "region", report);
    for (const auto &routine : content.routines) {
        checkPairs(content, routine, "regions", routine.regions, report);
        for (std::size_t i = 0; i < routine.steps.size(); ++i)
            checkStep(content, routine, i, report);
    }
    for (const auto &habit : content.habits) {
        checkList(content, habit, "techniques", habit.techniques, "technique", report);
        checkList(content, habit, "routines", habit.routines, "routine", report);
    }
    for (const auto &row : content.rows)
        checkList(content, row, "questions", row.questions, "question", report);
}

} // namespace unknot::content
