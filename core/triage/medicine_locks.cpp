// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/medicine_locks.h"

#include "core/triage/condition.h"

#include <algorithm>

namespace unknot::triage {
namespace {

std::string answerTo(const records::AnswerValue &value, std::string_view part)
{
    const auto found = value.details.find(part);
    const auto *word = found == value.details.end() ? nullptr : std::get_if<std::string>(&found->second);
    std::string answer = word ? *word : value.details.empty() ? value.value : std::string();
    return answer == "skipped" ? std::string() : answer;
}

void addParts(const content::Content &content, const content::Condition &condition, const Answers &answers,
              std::vector<AskedPart> &parts)
{
    for (const auto &each : condition.parts)
        addParts(content, each, answers, parts);
    if (condition.kind != content::Condition::Kind::Test || condition.test.field.empty())
        return;
    const auto *question = content.find(base::QuestionId(condition.test.question));
    if (!question)
        return;
    const auto part = std::ranges::find(question->parts, condition.test.field, &content::Choice::id);
    if (part == question->parts.end() || std::ranges::find(parts, &*part, &AskedPart::part) != parts.end())
        return;
    const auto given = answers.find(question->id);
    parts.push_back(
        {question, &*part, given == answers.end() ? std::string() : answerTo(given->second->value, part->id)});
}

} // namespace

std::vector<AskedPart> partsBefore(const content::Content &content, const content::Medicine &medicine,
                                   const Answers &answers)
{
    std::vector<AskedPart> parts;
    for (const auto &lock : medicine.locks)
        addParts(content, lock.when, answers, parts);
    return parts;
}

std::vector<content::Lock> locksOf(const content::Medicine &medicine, const Answers &answers)
{
    std::vector<content::Lock> locks;
    for (const auto &each : medicine.locks) {
        if (evaluate(each.when, answers, {}, {}) == Truth::False)
            continue;
        content::Lock lock;
        lock.rule = medicine.ref;
        lock.what = content::LockWhat::Medicine;
        lock.id = medicine.id.text();
        lock.text = each.text;
        locks.push_back(std::move(lock));
    }
    return locks;
}

} // namespace unknot::triage
