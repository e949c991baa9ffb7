// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers_file.h"
#include "app/cli/commands.h"
#include "app/cli/json_forms.h"
#include "core/records/triage_record.h"
#include "core/triage/assess.h"
#include "core/triage/look_back.h"

#include <fmt/format.h>

#include <cstdio>

namespace unknot::cli {
namespace {

struct Asked
{
    std::string answers;
    bool record = false;
    bool lookBack = false;
};

std::string stateWord(triage::State state)
{
    switch (state) {
    case triage::State::Complete:
        return "complete";
    case triage::State::UnknownA:
        return "unknown-a";
    case triage::State::Partial:
        break;
    }
    return "partial";
}

Json toJson(const triage::Assessment &result, const base::Zone &zone)
{
    auto findings = Json::array();
    for (const auto &finding : result.findings)
        findings.push_back({{"id", finding.id.text()},
                            {"level", word(finding.level)},
                            {"because", finding.because},
                            {"message", finding.message},
                            {"why", finding.why},
                            {"source", ids(finding.sources)},
                            {"latched", finding.latched},
                            {"until", momentOf(finding.until, zone)}});
    auto locks = Json::array();
    for (const auto &lock : result.locks)
        locks.push_back({{"rule", lock.rule},
                         {"what", word(lock.what)},
                         {"id", orNull(lock.id)},
                         {"regions", ids(lock.regions)},
                         {"side", word(lock.side)},
                         {"except", ids(lock.except)},
                         {"cap", orNull(lock.cap)},
                         {"until", momentOf(lock.until, zone)},
                         {"text", lock.text},
                         {"question", orNull(lock.question)}});
    auto facts = Json::object();
    for (const auto &[name, value] : result.facts)
        facts[name] = value;
    return {{"level", word(result.level)},
            {"state", stateWord(result.state)},
            {"findings", findings},
            {"locks", locks},
            {"owed", ids(result.owed)},
            {"facts", facts},
            {"rules_version", result.rulesVersion}};
}

std::string toText(const triage::Assessment &result)
{
    std::string text = fmt::format("{}\n", word(result.level));
    for (const auto &finding : result.findings)
        text += fmt::format("  {}  {} {}\n", finding.id.text(), finding.message, finding.why);
    if (result.findings.empty())
        text += "Nothing you told us asks for a check right now. If that changes, tell us.\n";
    return text;
}

/// Answers alone are enough for a safety check: a diary that cannot be used never stands in its way.
records::History historyFor(Call &call, bool answersGiven)
{
    if (!answersGiven)
        return call.history();
    try {
        return call.history();
    } catch (const Stop &) {
        return {};
    }
}

/// Why the rules cannot be read, if they cannot.
std::optional<std::string> whyNoRules(Call &call)
{
    try {
        static_cast<void>(call.content());
        return std::nullopt;
    } catch (const Stop &stop) {
        if (stop.code != "bad-content")
            throw;
        return stop.what();
    }
}

/// Nothing is assumed and nothing is kept: what cannot be judged stays locked.
Exit runWithoutRules(Call &call, const std::string &why)
{
    fmt::print(stderr, "{}\n", why);
    const auto result = triage::withoutRules();
    call.print(toJson(result, call.clock().zone()), toText(result));
    return Done;
}

Exit run(Call &call, const Asked &asked)
{
    if (const auto why = whyNoRules(call); why && !asked.record)
        return runWithoutRules(call, *why);
    const auto now = call.clock().moment();
    const auto history = historyFor(call, !asked.answers.empty());
    AnswersFile file;
    if (!asked.answers.empty())
        file = readAnswers(asked.answers, call.content(), now);
    triage::Inputs inputs;
    inputs.answers = asked.answers.empty() ? history.answers() : std::span<const records::Answer>(file.answers);
    std::vector<records::Statement> statements(history.statements().begin(), history.statements().end());
    statements.insert(statements.end(), file.statements.begin(), file.statements.end());
    inputs.statements = statements;
    inputs.history = &history;
    inputs.regions = file.regions;
    const auto found =
        asked.lookBack ? triage::lookBack(call.content(), inputs, now) : std::optional<triage::Assessment>();
    const auto result = found ? *found : triage::assess(call.content(), inputs, now);
    if (asked.record) {
        auto diary = call.openForWriting();
        orStop(diary.save(
                   records::TriageRecord{file.answers, file.statements, result.toSet, result.toClear, "assessment"}),
               call);
    }
    auto json = toJson(result, call.clock().zone());
    auto text = toText(result);
    if (asked.lookBack) {
        json["rises"] = found.has_value();
        text += found ? "The last fourteen days ask for more than is on record.\n"
                      : "The last fourteen days ask for no more than is on record.\n";
    }
    call.print(json, text);
    return Done;
}

} // namespace

void addTriageCommand(Commands &commands)
{
    const auto asked = std::make_shared<Asked>();
    auto *command = commands.add("triage", "The safety check: what may be done, and when to see someone",
                                 [asked](Call &call) { return run(call, *asked); });
    command->add_option("--answers", asked->answers, "Answers as JSON; - for standard input")->type_name("FILE");
    command->add_flag("--look-back", asked->lookBack, "What these rules say of the last fourteen days");
    command->add_flag("--record", asked->record, "Keep answers, statements, findings and latches in the diary");
}

} // namespace unknot::cli
