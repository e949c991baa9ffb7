// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/facts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace unknot::triage {
namespace {

bool isAnswered(const Answers &answers, const base::QuestionId &question)
{
    const auto found = answers.find(question);
    return found != answers.end() && found->second->value.value != "skipped";
}

std::set<std::string, std::less<>> regionNames(const content::Content &content, const Inputs &inputs)
{
    std::set<std::string, std::less<>> names;
    for (const auto &id : inputs.regions) {
        names.insert(id.text());
        if (const auto *region = content.find(id)) {
            names.insert(content::pairOf(*region));
            names.insert(std::string(base::toWord(region->part)));
        }
    }
    return names;
}

} // namespace

Answers latest(const Inputs &inputs, base::Instant now)
{
    Answers result;
    for (const auto &answer : inputs.answers) {
        if (answer.answeredAt.at > now)
            continue;
        auto &slot = result[answer.question];
        if (!slot || slot->answeredAt.at <= answer.answeredAt.at)
            slot = &answer;
    }
    return result;
}

Facts collect(const content::Content &content, const Inputs &inputs, const Answers &answers)
{
    Facts facts;
    facts["region"] = regionNames(content, inputs);
    facts["unanswered-a"] = !unansweredA(content, answers).empty();
    if (inputs.levelNow)
        facts["level-now"] = *inputs.levelNow;
    return facts;
}

std::vector<base::QuestionId> unansweredA(const content::Content &content, const Answers &answers)
{
    std::vector<base::QuestionId> open;
    for (const auto &question : content.questions)
        if (question.screen == content::Screen::A && !isAnswered(answers, question.id))
            open.push_back(question.id);
    return open;
}

std::string toText(const Fact &fact)
{
    if (const auto *yes = std::get_if<bool>(&fact))
        return *yes ? "yes" : "no";
    if (const auto *number = std::get_if<int>(&fact))
        return std::to_string(*number);
    return fmt::format("{}", fmt::join(std::get<2>(fact), " "));
}

} // namespace unknot::triage
