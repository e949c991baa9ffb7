// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace unknot::content {

namespace {

using base::Kit;
using base::TechniqueClass;

bool avoids(const Technique &technique, std::string_view set)
{
    return std::ranges::find(technique.avoidSets, set) != technique.avoidSets.end();
}

/// "cx-press" for CX-PRESS: the text that a person reads.
std::string textIdOf(std::string_view set)
{
    std::string id;
    for (const char c : set)
        id += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return id;
}

void checkAvoidSets(const Content &content, const Technique &technique, Report &report)
{
    for (std::size_t i = 0; i < technique.avoidSets.size(); ++i) {
        const auto &set = technique.avoidSets[i];
        if (!set.starts_with("CX-") || content.findText(textIdOf(set)) == nullptr)
            report.at(technique, fmt::format("/avoid_sets/{}", i),
                      fmt::format("there is no text \"{}\" for the set \"{}\"", textIdOf(set), set));
    }
    if (base::isPress(technique.kind) && !avoids(technique, "CX-PRESS") && !avoids(technique, "CX-NECK"))
        report.at(technique, "/avoid_sets", "what presses needs CX-PRESS, on the neck CX-NECK");
    if (technique.onNeck && !avoids(technique, "CX-NECK"))
        report.at(technique, "/avoid_sets", "what presses, pulls or moves the neck needs CX-NECK");
    if (technique.kind == TechniqueClass::Heat && !avoids(technique, "CX-HEAT"))
        report.at(technique, "/avoid_sets", "heat needs CX-HEAT");
    if (technique.kind == TechniqueClass::Cold && !avoids(technique, "CX-COLD"))
        report.at(technique, "/avoid_sets", "cold needs CX-COLD");
}

bool fits(TechniqueClass kind, Kit kit)
{
    switch (kind) {
    case TechniqueClass::Ball:
        return kit == Kit::TennisBall || kit == Kit::LacrosseBall || kit == Kit::SoftBall || kit == Kit::BallPair;
    case TechniqueClass::Roller:
        return kit == Kit::FoamRoller;
    case TechniqueClass::Hook:
        return kit == Kit::Hook;
    case TechniqueClass::Heat:
        return kit == Kit::WarmPack;
    case TechniqueClass::Cold:
        return kit == Kit::ColdPack;
    default:
        return true;
    }
}

bool needsKit(TechniqueClass kind)
{
    return kind == TechniqueClass::Ball || kind == TechniqueClass::Roller || kind == TechniqueClass::Hook;
}

void checkKit(const Technique &technique, Report &report)
{
    if (technique.kit.empty() && needsKit(technique.kind))
        report.at(technique, "/kit", "a technique with a tool names it");
    for (std::size_t i = 0; i < technique.kit.size(); ++i) {
        if (!fits(technique.kind, technique.kit[i]))
            report.at(technique, fmt::format("/kit/{}", i),
                      fmt::format("\"{}\" is not the tool of the class \"{}\"", base::toWord(technique.kit[i]),
                                  base::toWord(technique.kind)));
    }
}

void checkWays(const Technique &technique, Report &report)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < technique.ways.size(); ++i) {
        if (!technique.ways[i].id.empty() && !seen.insert(technique.ways[i].id).second)
            report.at(technique, fmt::format("/ways/{}/id", i), "two ways of the same id");
    }
}

void checkRollerFlag(const Technique &technique, Report &report)
{
    const bool usesRoller = std::ranges::find(technique.kit, Kit::FoamRoller) != technique.kit.end();
    if ((usesRoller || technique.kind == TechniqueClass::Roller) && !technique.countsAsRoller)
        report.at(technique, "", "\"counts_as_roller\" must be true: its time is roller time");
}

} // namespace

void checkTechniques(const Content &content, Report &report)
{
    for (const auto &technique : content.techniques) {
        checkAvoidSets(content, technique, report);
        checkKit(technique, report);
        checkWays(technique, report);
        checkRollerFlag(technique, report);
        if (technique.evidence != "E1" && technique.evidence != "E2" && technique.evidence != "E3")
            report.at(technique, "/evidence", "must be E1, E2 or E3");
    }
}

} // namespace unknot::content
