// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/condition.h"

#include <algorithm>

namespace unknot::triage {
namespace {

using content::Condition;
using content::Scalar;
using content::Test;

const std::string kAgeQuestion = "QP1";

bool isYes(const Scalar &value)
{
    const auto *word = std::get_if<std::string>(&value);
    return word && *word == "yes";
}

template<typename Value>
bool compare(Test::Op op, const Value &value, const std::vector<Scalar> &wanted)
{
    const auto holds = [&](const Scalar &scalar) {
        const auto *other = std::get_if<Value>(&scalar);
        if (!other)
            return false;
        switch (op) {
        case Test::Op::Ge:
            return value >= *other;
        case Test::Op::Le:
            return value <= *other;
        case Test::Op::Is:
        case Test::Op::In:
            break;
        }
        return value == *other;
    };
    return std::ranges::any_of(wanted, holds);
}

Truth testField(const Test &test, const records::AnswerValue &value)
{
    const auto found = value.details.find(test.field);
    if (found == value.details.end()) // a plain word is meant of each detail
        return truth(value.details.empty() && compare(test.op, value.value, test.values));
    if (const auto *flag = std::get_if<bool>(&found->second))
        return truth(compare(test.op, *flag, test.values));
    if (const auto *number = std::get_if<int>(&found->second))
        return truth(compare(test.op, *number, test.values));
    if (const auto *word = std::get_if<std::string>(&found->second))
        return truth(compare(test.op, *word, test.values));
    const auto &words = std::get<std::vector<std::string>>(found->second);
    return truth(std::ranges::any_of(words, [&](const auto &word) { return compare(test.op, word, test.values); }));
}

Truth testAnswer(const Test &test, const Answers &answers, const Reading &reading)
{
    const auto found = answers.find(base::QuestionId(test.question));
    if (found == answers.end() || found->second->value.value == "skipped") {
        if (test.question == kAgeQuestion)
            return truth(reading.ageFits);
        return found != answers.end() && reading.skippedAsUnsure && std::ranges::any_of(test.values, isYes)
                   ? Truth::Unsure
                   : Truth::False;
    }
    const auto &value = found->second->value;
    if (!test.field.empty())
        return testField(test, value);
    if (compare(test.op, value.value, test.values))
        return Truth::True;
    return value.value == "unsure" && std::ranges::any_of(test.values, isYes) ? Truth::Unsure : Truth::False;
}

Truth testFact(const Test &test, const Facts &facts)
{
    const auto found = facts.find(test.fact);
    if (found == facts.end())
        return Truth::False;
    if (const auto *flag = std::get_if<bool>(&found->second))
        return truth(compare(test.op, *flag, test.values));
    if (const auto *number = std::get_if<int>(&found->second))
        return truth(compare(test.op, *number, test.values));
    const auto &words = std::get<2>(found->second);
    return truth(std::ranges::any_of(words, [&](const auto &word) { return compare(test.op, word, test.values); }));
}

void add(std::vector<std::string> &names, const std::string &name)
{
    if (std::ranges::find(names, name) == names.end())
        names.push_back(name);
}

} // namespace

Truth evaluate(const Condition &condition, const Answers &answers, const Facts &facts, const Reading &reading)
{
    const auto part = [&](const Condition &each) { return evaluate(each, answers, facts, reading); };
    switch (condition.kind) {
    case Condition::Kind::All: {
        auto result = Truth::True;
        for (const auto &each : condition.parts)
            result = std::min(result, part(each));
        return result;
    }
    case Condition::Kind::Any: {
        auto result = Truth::False;
        for (const auto &each : condition.parts)
            result = std::max(result, part(each));
        return result;
    }
    case Condition::Kind::Not:
        return condition.parts.empty() ? Truth::True : negate(part(condition.parts.front()));
    case Condition::Kind::Test:
        break;
    }
    return condition.test.fact.empty() ? testAnswer(condition.test, answers, reading)
                                       : testFact(condition.test, facts);
}

std::vector<std::string> because(const Condition &condition, const Answers &answers, const Facts &facts,
                                 const Reading &reading)
{
    std::vector<std::string> names;
    if (condition.kind == Condition::Kind::Test) {
        if (evaluate(condition, answers, facts, reading) != Truth::False)
            names.push_back(condition.test.fact.empty() ? condition.test.question : condition.test.fact);
        return names;
    }
    // What a "not" rests on is something that was not said; it explains nothing to a person.
    if (condition.kind == Condition::Kind::Not)
        return names;
    for (const auto &part : condition.parts)
        for (const auto &name : because(part, answers, facts, reading))
            add(names, name);
    return names;
}

} // namespace unknot::triage
