// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers_file.h"
#include "app/cli/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_forms.h"
#include "core/matching/compose.h"
#include "core/matching/rank.h"
#include "core/triage/assess.h"
#include "core/triage/locks.h"
#include "core/triage/passing.h"

#include <fmt/format.h>
#include <sstream>

namespace unknot::cli {
namespace {

struct Wanted
{
    std::vector<std::string> regions;
    std::optional<int> minutes;
    std::optional<std::string> kit;
    std::optional<std::string> places;
    std::string answers;
    bool both = false;
};

/// What is locked and whether anybody was ever asked.
struct Safety
{
    std::vector<content::Lock> locks;
    bool asked = false;
};

template<typename E>
std::vector<E> wordList(const std::string &text, const char *option)
{
    std::vector<E> values;
    if (text.empty())
        throw Stop(WrongWords, "bad-value", fmt::format("{} takes words: a,b.", option));
    if (lowered(text) == "none")
        return values;
    std::istringstream words(lowered(text));
    for (std::string each; std::getline(words, each, ',');) {
        const auto value = base::fromWord<E>(each);
        if (!value)
            throw Stop(WrongWords, "bad-value", fmt::format("{} does not know '{}'.", option, each));
        values.push_back(*value);
    }
    return values;
}

matching::Wish wishOf(Call &call, const Wanted &wanted, const records::Profile &profile)
{
    matching::Wish wish;
    for (const auto &name : wanted.regions) {
        const auto *region = call.content().findRegionNamed(name);
        if (!region)
            throw Stop(WrongWords, "bad-value", fmt::format("There is no region '{}'.", name));
        wish.regions.push_back(region->id);
    }
    wish.minutes = wanted.minutes;
    if (wanted.kit)
        wish.kit = wordList<base::Kit>(*wanted.kit, "--kit");
    else if (profile.stored)
        wish.kit = profile.kit;
    if (wanted.places)
        wish.places = wordList<base::Place>(*wanted.places, "--place");
    else if (profile.stored)
        wish.places = profile.places;
    wish.cannot = profile.cannot;
    wish.excluded = profile.excluded;
    return wish;
}

Safety safetyOf(Call &call, const Wanted &wanted, const records::History &history, const matching::Wish &wish)
{
    const auto now = call.clock().moment();
    triage::Inputs inputs;
    inputs.history = &history;
    inputs.regions = wish.regions;
    inputs.statements = history.statements();
    AnswersFile file;
    if (!wanted.answers.empty()) {
        file = readAnswers(wanted.answers, call.content(), now);
        inputs.answers = file.answers;
    } else {
        inputs.answers = history.answers();
    }
    const bool wasAsked = !wanted.answers.empty() || triage::wasChecked(call.content(), inputs.answers);
    if (!wasAsked && history.findings().empty())
        return {triage::guards(call.content(), inputs, now.at), false};
    return {triage::assess(call.content(), inputs, now).locks, true};
}

Json leftOutOf(const std::vector<matching::LeftOut> &leftOut, const base::Zone &zone)
{
    auto list = Json::array();
    for (const auto &each : leftOut)
        list.push_back({{"id", each.technique->id.text()},
                        {"ref", each.technique->ref},
                        {"reason", each.reason},
                        {"rule", orNull(each.rule)},
                        {"until", momentOf(each.until, zone)},
                        {"question", orNull(each.question)},
                        {"text", each.text}});
    return list;
}

Json matchForm(const matching::Match &match, bool ranked)
{
    const auto &technique = *match.technique;
    auto why = Json::array();
    for (const auto &reason : match.why)
        why.push_back({{"kind", reason.kind}, {"text", reason.text}});
    auto places = Json::array();
    for (const auto &way : technique.ways)
        if (const auto place = word(way.place); std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    return {{"id", technique.id.text()},
            {"ref", technique.ref},
            {"name", technique.name},
            {"class", word(technique.kind)},
            {"regions", ids(technique.regions)},
            {"kit", words(technique.kit)},
            {"places", places},
            {"sided", technique.sided},
            {"seconds",
             {{"min", technique.dose.seconds.min},
              {"usual", technique.dose.seconds.usual},
              {"max", technique.dose.seconds.max}}},
            {"score", ranked ? Json(match.score) : Json(nullptr)},
            {"needs_check", match.needsCheck},
            {"why", why}};
}

Exit techniques(Call &call, const Wanted &wanted)
{
    const auto history = call.history();
    const auto wish = wishOf(call, wanted, history.profile());
    const auto safety = safetyOf(call, wanted, history, wish);
    const auto ranking =
        matching::rank(call.content(), history, wish, safety.locks, safety.asked, call.clock().now());
    auto list = Json::array();
    std::string text;
    for (const auto &match : ranking.matches) {
        list.push_back(matchForm(match, !wish.regions.empty()));
        text += fmt::format("{:<4} {:<28} {}{}\n", match.technique->ref, match.technique->id.text(),
                            match.technique->name, match.needsCheck ? "  (one short check first)" : "");
    }
    for (const auto &each : ranking.leftOut)
        if (each.reason != "region")
            text += fmt::format("not: {:<4} {}  {}\n", each.technique->ref, each.technique->name, each.text);
    call.print({{"safety", safety.asked ? "assessed" : "unasked"},
                {"techniques", list},
                {"left_out", leftOutOf(ranking.leftOut, call.clock().zone())}},
               text);
    return Done;
}

Exit compose(Call &call, const Wanted &wanted)
{
    if (wanted.regions.empty() || !wanted.minutes)
        throw Stop(WrongWords, "bad-value", "Say where and how long: --region ID --minutes N.");
    const auto history = call.history();
    const auto wish = wishOf(call, wanted, history.profile());
    const auto safety = safetyOf(call, wanted, history, wish);
    const auto ranking =
        matching::rank(call.content(), history, wish, safety.locks, safety.asked, call.clock().now());
    const auto composed = matching::compose(call.content(), ranking, wish, wanted.both);
    Json object = Json::object();
    object["plan"] = composed.plan ? toJson(*composed.plan, call.content(), composed.minutes) : Json(nullptr);
    object["short"] = composed.isShort;
    object["reason"] = composed.plan ? Json(nullptr) : Json(composed.reason);
    object["left_out"] = leftOutOf(ranking.leftOut, call.clock().zone());
    call.print(object, composed.plan ? toText(*composed.plan, call.content()) : composed.reason);
    return composed.plan && !composed.isShort ? Done : AnswerIsNo;
}

void addWanted(CLI::App *command, const std::shared_ptr<Wanted> &wanted)
{
    command->add_option("--region", wanted->regions, "A place on the body, more than once")->type_name("ID");
    command->add_option("--minutes", wanted->minutes, "How long you have")->check(CLI::Range(1, 60));
    command->add_option("--kit", wanted->kit, "What you have: a,b or none")->type_name("KIT");
    command->add_option("--place", wanted->places, "Where you are: a,b")->type_name("PLACE");
    command->add_option("--answers", wanted->answers, "Answers as triage takes them")->type_name("FILE");
}

} // namespace

void addMatchCommands(Commands &commands)
{
    const auto listed = std::make_shared<Wanted>();
    addWanted(commands.add("techniques", "What fits a sore place, best first; without a place everything",
                           [listed](Call &call) { return techniques(call, *listed); }),
              listed);
    const auto composed = std::make_shared<Wanted>();
    auto *command = commands.add("compose", "A plan for a sore place and the minutes you have",
                                 [composed](Call &call) { return compose(call, *composed); });
    addWanted(command, composed);
    command->add_flag("--both", composed->both, "Press both sides");
}

} // namespace unknot::cli
