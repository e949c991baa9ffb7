// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/owed.h"

#include "core/triage/condition.h"

#include <algorithm>

namespace unknot::triage {
namespace {

bool isUp(const Facts &facts, std::string_view name)
{
    const auto found = facts.find(name);
    return found != facts.end() && std::get_if<bool>(&found->second) && std::get<bool>(found->second);
}

bool isOpen(const base::QuestionId &id, const Answers &answers)
{
    const auto answer = answers.find(id);
    return answer == answers.end() || answer->second->value.value == "skipped";
}

bool standsInRow(const content::Content &content, const base::QuestionId &id)
{
    return std::ranges::any_of(content.rows, [&](const content::Row &row) {
        return std::ranges::find(row.questions, id) != row.questions.end();
    });
}

} // namespace

bool canMatter(const content::Question &question, const Answers &answers, const Facts &facts)
{
    return !question.owed || evaluate(*question.owed, answers, facts, {false, true}) != Truth::False;
}

std::vector<base::QuestionId> owed(const content::Content &content, const Answers &answers, const Facts &facts)
{
    auto open = unansweredA(content, answers);
    for (const auto &question : content.questions) {
        const bool isRow = question.screen == content::Screen::B || question.screen == content::Screen::P;
        if (isRow && isOpen(question.id, answers) && standsInRow(content, question.id) &&
            canMatter(question, answers, facts))
            open.push_back(question.id);
    }
    if (isUp(facts, "asks-better"))
        open.emplace_back("QD1");
    if (isUp(facts, "asks-return"))
        open.emplace_back("QD17");
    for (const auto &question : content.questions)
        if (question.screen == content::Screen::Later && question.owed && isOpen(question.id, answers) &&
            canMatter(question, answers, facts))
            open.push_back(question.id);
    return open;
}

std::vector<const content::Row *> rowsOf(const content::Content &content, int page, const Inputs &inputs,
                                         const base::Moment &now)
{
    const auto answers = latest(inputs, now.at);
    const auto facts = collect(content, inputs, answers, now);
    std::vector<const content::Row *> rows;
    for (const auto &row : content.rows) {
        const auto matters = [&](const base::QuestionId &id) {
            const auto *question = content.find(id);
            return question && canMatter(*question, answers, facts);
        };
        if (row.page == page && (row.always || std::ranges::any_of(row.questions, matters)))
            rows.push_back(&row);
    }
    return rows;
}

} // namespace unknot::triage
