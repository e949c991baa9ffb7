// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_forms.h"
#include "core/content/seed.h"
#include "core/plan/named_minutes.h"
#include "core/plan/timeline.h"

#include <fmt/format.h>

#include <algorithm>

namespace unknot::cli {
namespace {

/// A command that lists one kind of thing: {"KEY": [...]}, or a line each.
template<typename List, typename ToJson, typename ToLine>
Job lister(const char *key, List list, ToJson toJson, ToLine toLine)
{
    return [=](Call &call) {
        auto items = Json::array();
        std::string text;
        for (const auto &item : call.content().*list) {
            items.push_back(toJson(item, call.content()));
            text += toLine(item, call.content()) + "\n";
        }
        call.print({{key, items}}, text);
        return Done;
    };
}

void addLists(Commands &commands)
{
    using content::Content;
    commands.add("regions", "The 48 places of the body map",
                 lister(
                     "regions", &Content::regions, [](const auto &region, const Content &) { return toJson(region); },
                     [](const auto &region, const Content &) {
                         return fmt::format("{:<30} {}", region.id.text(), region.name);
                     }));
    commands.add("routines", "The routines that come with Unknot",
                 lister(
                     "routines", &Content::routines,
                     [](const auto &routine, const Content &content) { return toJson(routine, content); },
                     [](const auto &routine, const Content &content) {
                         const auto total = plan::layOut(content, plan::fromRoutine(content, routine)).total();
                         return fmt::format("{:<4} {:<28} {:>6}  {}", routine.ref, routine.id.text(), toText(total),
                                            routine.name);
                     }));
    commands.add("medicines", "Shop-bought medicines: information only, never a dose",
                 lister(
                     "medicines", &Content::medicines,
                     [](const auto &medicine, const Content &) { return toJson(medicine); },
                     [](const auto &medicine, const Content &) {
                         return fmt::format("{:<4} {}: {}", medicine.ref, medicine.name, medicine.what);
                     }));
    commands.add(
        "habits", "What keeps it away, perhaps",
        lister(
            "habits", &Content::habits, [](const auto &habit, const Content &) { return toJson(habit); },
            [](const auto &habit, const Content &) { return fmt::format("{:<4} {}", habit.ref, habit.name); }));
    commands.add("sources", "Where what we say comes from",
                 lister(
                     "sources", &Content::sources, [](const auto &source, const Content &) { return toJson(source); },
                     [](const auto &source, const Content &) {
                         return fmt::format("{:<14} {}", source.id.text(), source.text);
                     }));
}

Json toJson(const content::Language &language)
{
    return {{"tag", language.tag},
            {"name", language.name},
            {"sentences", language.sentences},
            {"missing", language.missing}};
}

/// "115 of 115 points of the seed have a place.", and how far each language is.
std::string coverage(const std::vector<content::SeedPlace> &places, const std::vector<content::Language> &languages)
{
    const auto placed = std::ranges::count_if(places, [](const auto &place) { return !place.ids.empty(); });
    auto text = fmt::format("{} of {} points of the seed have a place.\n", placed, places.size());
    for (const auto &language : languages)
        text += fmt::format("{} ({}): {} of {} sentences, the rest in English.\n", language.name, language.tag,
                            language.sentences - language.missing.size(), language.sentences);
    return text;
}

Exit check(Call &call, const std::string &folder)
{
    std::vector<content::Problem> problems;
    auto loaded = folder.empty() ? content::load(content::shippedFiles())
                                 : content::load(content::readFolder(folder, problems));
    problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    const auto gaps = content::checkSeedCoverage(loaded.content);
    problems.insert(problems.end(), gaps.begin(), gaps.end());
    if (problems.empty()) // totals of broken routines mean nothing
        problems = plan::checkNamedMinutes(loaded.content);
    auto list = Json::array();
    std::string text;
    for (const auto &problem : problems) {
        list.push_back({{"file", problem.file}, {"pointer", problem.pointer}, {"text", problem.text}});
        text +=
            fmt::format("{} {}: {}\n", problem.file, problem.pointer.empty() ? "/" : problem.pointer, problem.text);
    }
    auto seed = Json::object();
    const auto places = content::seedCoverage(loaded.content);
    for (const auto &place : places)
        seed[place.item] = place.ids;
    auto languages = Json::array();
    for (const auto &language : loaded.languages)
        languages.push_back(toJson(language));
    text += coverage(places, loaded.languages);
    text += problems.empty() ? "No problems.\n"
                             : fmt::format("{} problem{}.\n", problems.size(), problems.size() == 1 ? "" : "s");
    call.print({{"problems", list}, {"seed", seed}, {"languages", languages}}, text);
    return problems.empty() ? Done : AnswerIsNo;
}

} // namespace

void addContentCommands(Commands &commands)
{
    addLists(commands);
    auto *group = commands.app().add_subcommand("content", "The content files");
    group->require_subcommand(1);
    group->fallthrough();
    commands.add(
        "check", "List every problem of the content with its file and JSON pointer",
        [](Call &call) { return check(call, call.contentFolder()); }, group);
}

} // namespace unknot::cli
