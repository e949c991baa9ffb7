// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/look.h"

#include <algorithm>

namespace unknot::triage {
namespace {

/// Days since the injury; without a date it was on the day of the answer.
void addInjury(const Look &look, Facts &facts)
{
    const auto *answer = look.answer("QB13");
    if (!answer || (answer->value.value != "yes" && answer->value.value != "unsure"))
        return;
    auto day = answer->answeredAt.day;
    if (const auto text = look.word("QB13", "date"))
        day = base::Date::parse(*text).value_or(day);
    if (day <= look.today())
        facts["injury-days"] = day.daysUntil(look.today());
}

/// C14: since when "does moving change it?" has been unclear. Put and left open twice counts as unclear.
void addUnclear(const Look &look, Facts &facts)
{
    std::vector<const records::Answer *> asked;
    for (const auto &answer : look.inputs.answers)
        if (answer.question.text() == "QB17" && answer.answeredAt.at <= look.now.at)
            asked.push_back(&answer);
    std::ranges::stable_sort(asked, {}, [](const records::Answer *answer) { return answer->answeredAt.at; });
    const records::Answer *since = nullptr;
    int skipped = 0;
    for (const auto *answer : asked) {
        const auto &value = answer->value.value;
        skipped = value == "skipped" ? skipped + 1 : 0;
        if (value == "unsure" || skipped >= 2)
            since = since ? since : answer;
        else if (value != "skipped")
            since = nullptr;
    }
    if (since)
        facts["moving-unclear"] = since->answeredAt.day.daysUntil(look.today());
}

/// C7: how many signs of the pattern were named.
void addPattern(const Look &look, Facts &facts)
{
    int signs = 0;
    for (const auto *field : {"second_half_of_night", "better_moving", "psoriasis_bowel_eye", "family"})
        signs += look.flag("QB20", field).value_or(false) ? 1 : 0;
    signs += look.isAnswered("QB15", "yes") ? 1 : 0;
    signs += std::ranges::any_of(look.inputs.regions,
                                 [](const base::RegionId &id) { return id.text().starts_with("buttock-"); })
                 ? 1
                 : 0;
    facts["pattern-signs"] = signs;
}

void addChecked(const Look &look, Facts &facts)
{
    const auto *answer = look.answer("QB20");
    const auto checked = look.flag("QB20", "checked");
    if (answer && checked && !*checked && !look.seen())
        facts["never-checked"] = true;
}

/// A row of the second part of page 1 that was put and left open.
void addSkipped(const Look &look, Facts &facts)
{
    const auto isSkipped = [&](const content::Question &question) {
        if (question.screen != content::Screen::B)
            return false;
        const auto found = look.answers.find(question.id);
        return found != look.answers.end() && found->second->value.value == "skipped";
    };
    if (std::ranges::any_of(look.content.questions, isSkipped))
        facts["skipped-b"] = true;
}

/// D10: the last session ended a step because it spread or went numb, and nobody has asked since.
void addStopped(const Look &look, Facts &facts)
{
    const auto sessions = look.history.sessions();
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        if (session->started > look.now.at)
            continue;
        const auto isAlarm = [](const records::StepFact &step) {
            return step.end == base::StepEnd::Spreading || step.end == base::StepEnd::Numb;
        };
        if (!std::ranges::any_of(look.history.stepsOf(*session), isAlarm))
            return;
        const auto *legs = look.answer("QA4");
        const auto *weak = look.answer("QA5");
        if (!legs || !weak || legs->answeredAt.at < session->started || weak->answeredAt.at < session->started)
            facts["stopped-unanswered"] = true;
        return;
    }
}

} // namespace

void addAnswerFacts(const Look &look, Facts &facts)
{
    addInjury(look, facts);
    addUnclear(look, facts);
    addPattern(look, facts);
    addChecked(look, facts);
    addSkipped(look, facts);
    addStopped(look, facts);
    if (const auto *tired = look.answer("QS1"))
        facts["tired-today"] = tired->value.value == "yes" && tired->answeredAt.day == look.today();
}

} // namespace unknot::triage
