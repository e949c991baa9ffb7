// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/entry_form.h"
#include "app/cli/json_forms.h"
#include "app/cli/session_form.h"
#include "core/trends/roller_weeks.h"
#include "core/trends/sentence.h"
#include "core/trends/series.h"
#include "core/trends/statistics.h"
#include "core/trends/weeks.h"

#include <fmt/format.h>

namespace unknot::cli {
namespace {

constexpr int kTrendDays = 30;
constexpr auto kBackwards = "--from has to come before --to.";

struct Span
{
    std::string from;
    std::string to;
    std::string region;
};

std::optional<base::Date> dayFrom(const std::string &text, const char *option)
{
    if (text.empty())
        return std::nullopt;
    const auto day = base::Date::parse(text);
    if (!day)
        throw Stop(WrongWords, "bad-value",
                   fmt::format("{} takes a day such as 2026-03-14, not '{}'.", option, text));
    return day;
}

Exit entries(Call &call, const Span &span)
{
    const auto from = dayFrom(span.from, "--from");
    const auto to = dayFrom(span.to, "--to");
    if (from && to && *to < *from)
        throw Stop(WrongWords, "bad-value", kBackwards);
    auto list = Json::array();
    std::string text;
    if (auto diary = call.openForReading())
        for (const auto &entry : orStop(diary->entries(from, to), call)) {
            list.push_back(toJson(entry));
            text += toText(entry, call.content()) + "\n";
        }
    call.print({{"entries", list}}, text.empty() ? "Nothing logged.\n" : text);
    return Done;
}

Exit sessions(Call &call)
{
    auto list = Json::array();
    std::string text;
    if (auto diary = call.openForReading())
        for (const auto &session : orStop(diary->sessions(), call)) {
            list.push_back(toJson(session, true));
            text += toText(session, call.content()) + "\n";
        }
    call.print({{"sessions", list}}, text.empty() ? "No session yet.\n" : text);
    return Done;
}

Exit addSession(Call &call, const std::string &file)
{
    const auto session = sessionFrom(parseJson(readAll(file), file), call.content(), call.clock().zone());
    if (session.started.at > call.clock().now())
        throw Stop(WrongWords, "bad-value", "A session cannot have started later than now.");
    if (session.ended && session.ended->at > call.clock().now())
        throw Stop(WrongWords, "bad-value", "A session cannot have ended later than now.");
    auto diary = call.openForWriting();
    const auto saved = orStop(diary.save(session), call);
    call.print({{"id", saved.id.text()}}, saved.id.text());
    return Done;
}

trends::Range rangeOf(const Span &span, base::Date today)
{
    trends::Range range{today.plusDays(1 - kTrendDays), today};
    range.to = dayFrom(span.to, "--to").value_or(range.to);
    range.from = dayFrom(span.from, "--from").value_or(range.to.plusDays(1 - kTrendDays));
    if (range.to < range.from)
        throw Stop(WrongWords, "bad-value", kBackwards);
    return range;
}

Json daysOf(std::span<const trends::DayValue> days)
{
    auto list = Json::array();
    for (const auto &day : days)
        list.push_back({{"day", day.date.iso()},
                        {"average", orNull(day.average)},
                        {"worst", orNull(day.worst)},
                        {"entries", day.entries}});
    return list;
}

Json rollerOf(Call &call, const records::History &history, trends::Range range)
{
    auto list = Json::array();
    std::vector<base::TechniqueId> rollers;
    for (const auto &technique : call.content().techniques)
        if (technique.countsAsRoller)
            rollers.push_back(technique.id);
    const trends::RollerRule rule{rollers, std::chrono::seconds(call.content().limits.rollerCountsFromSeconds)};
    for (const auto &week : trends::rollerWeeks(history, range, rule))
        list.push_back({{"monday", week.monday.iso()}, {"sessions", week.sessions}});
    return list;
}

Exit showTrends(Call &call, const Span &span)
{
    const auto range = rangeOf(span, call.clock().moment().day);
    std::optional<base::RegionId> region;
    if (!span.region.empty()) {
        const auto *known = call.content().findRegionNamed(span.region);
        if (!known)
            throw Stop(WrongWords, "bad-value", fmt::format("There is no region '{}'.", span.region));
        region = known->id;
    }
    const auto history = call.history();
    const auto days = trends::series(history, range, region);
    auto smooth = Json::array();
    for (const auto &point : trends::median7(days))
        smooth.push_back({{"day", point.date.iso()}, {"value", point.value}});
    auto weeks = Json::array();
    for (const auto &week : trends::weeks(days, range))
        weeks.push_back({{"monday", week.monday.iso()},
                         {"median", orNull(week.median)},
                         {"low", orNull(week.low)},
                         {"high", orNull(week.high)},
                         {"logged", week.logged}});
    const auto said = trends::sentence(days, range);
    call.print({{"days", daysOf(days)},
                {"median7", smooth},
                {"weeks", weeks},
                {"roller", rollerOf(call, history, range)},
                {"sentence",
                 {{"word", word(said.word)},
                  {"first", orNull(said.first)},
                  {"last", orNull(said.last)},
                  {"logged", said.logged},
                  {"of", said.of},
                  {"text", said.text}}}},
               said.text);
    return Done;
}

} // namespace

void addDiaryCommands(Commands &commands)
{
    const auto span = std::make_shared<Span>();
    auto *listed =
        commands.add("entries", "What was logged, by day", [span](Call &call) { return entries(call, *span); });
    listed->add_option("--from", span->from, "First day")->type_name("D");
    listed->add_option("--to", span->to, "Last day")->type_name("D");

    commands.add("sessions", "What was played", sessions);
    auto *group = commands.app().add_subcommand("session", "One session");
    group->require_subcommand(1);
    group->fallthrough();
    const auto file = std::make_shared<std::string>();
    commands
        .add(
            "add", "Keep a session played elsewhere", [file](Call &call) { return addSession(call, *file); }, group)
        ->add_option("--file", *file, "The session as JSON; - for standard input")
        ->required()
        ->type_name("FILE");

    const auto shown = std::make_shared<Span>();
    auto *trend =
        commands.add("trends", "Where it is going", [shown](Call &call) { return showTrends(call, *shown); });
    trend->add_option("--region", shown->region, "One place only")->type_name("ID");
    trend->add_option("--from", shown->from, "First day")->type_name("D");
    trend->add_option("--to", shown->to, "Last day")->type_name("D");
}

} // namespace unknot::cli
