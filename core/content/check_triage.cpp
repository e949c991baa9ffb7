// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/pairs.h"
#include "core/content/report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace unknot::content {

namespace {

using Words = std::vector<std::string_view>;

Words idsOf(const std::vector<Choice> &choices)
{
    Words ids;
    for (const auto &choice : choices)
        ids.emplace_back(choice.id);
    return ids;
}

/// The details that an answer of this kind may have.
Words fieldsOf(const Question &question)
{
    switch (question.kind) {
    case AnswerKind::YesNo:
        return {"kind"};
    case AnswerKind::Limb:
        return {"limb", "side", "pattern", "hours", "new"};
    case AnswerKind::Nights:
        return {"nights"};
    case AnswerKind::Injury:
        return {"severity", "date", "checked", "swollen"};
    case AnswerKind::Stiffness:
        return {"minutes", "both_sides"};
    case AnswerKind::Sight:
        return {"vision"};
    case AnswerKind::Levels:
        return {"now", "worst", "average"};
    case AnswerKind::Start:
        return {"started",
                "before",
                "checked",
                "began_before_45",
                "second_half_of_night",
                "better_moving",
                "psoriasis_bowel_eye",
                "family"};
    case AnswerKind::Cancer:
    case AnswerKind::Clot:
        return {"when"};
    case AnswerKind::Pregnancy:
        return {"weeks", "after_birth_weeks"};
    case AnswerKind::Conditions:
        return idsOf(question.parts);
    case AnswerKind::Places:
        return {"regions"};
    case AnswerKind::Function:
    case AnswerKind::AgeBand:
    case AnswerKind::Choice:
        return {};
    }
    return {};
}

/// The words that an answer's value may be.
Words valuesOf(const Question &question)
{
    if (!question.choices.empty())
        return idsOf(question.choices);
    Words values = {"yes", "no", "unsure", "skipped"};
    if (question.knownAllowed)
        values.emplace_back("known");
    return values;
}

bool contains(const Words &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// Walks a condition; what is wrong with it is said with its place in the item that has it.
class ConditionCheck
{
public:
    using Say = std::function<void(const std::string &, std::string)>;

    ConditionCheck(const Content &content, Say say)
        : m_content(content)
        , m_say(std::move(say))
    {
    }

    void check(const Condition &condition, const std::string &at)
    {
        switch (condition.kind) {
        case Condition::Kind::All:
            return checkParts(condition, at + "/all");
        case Condition::Kind::Any:
            return checkParts(condition, at + "/any");
        case Condition::Kind::Not:
            return condition.parts.empty() ? void() : check(condition.parts.front(), at + "/not");
        case Condition::Kind::Test:
            return checkTest(condition.test, at);
        }
    }

private:
    void checkParts(const Condition &condition, const std::string &at)
    {
        for (std::size_t i = 0; i < condition.parts.size(); ++i)
            check(condition.parts[i], fmt::format("{}/{}", at, i));
    }

    void checkTest(const content::Test &test, const std::string &at)
    {
        if (!test.fact.empty())
            return checkFact(test, at);
        if (test.question.empty())
            return;
        const auto *question = m_content.find(base::QuestionId(test.question));
        if (question == nullptr)
            return m_say(at + "/question", fmt::format("there is no question \"{}\"", test.question));
        if (test.field.empty())
            return checkValues(test, *question, at);
        const auto fields = fieldsOf(*question);
        if (!contains(fields, test.field))
            m_say(at + "/field", fmt::format("an answer to {} has no \"{}\"; it has: {}", test.question, test.field,
                                             fmt::join(fields, ", ")));
    }

    void checkFact(const content::Test &test, const std::string &at)
    {
        if (std::ranges::find(kFactNames, test.fact) == kFactNames.end())
            return m_say(at + "/fact", fmt::format("there is no fact \"{}\"; known are: {}", test.fact,
                                                   fmt::join(kFactNames, ", ")));
        for (std::size_t i = 0; test.fact == "region" && i < test.values.size(); ++i) {
            const auto *word = std::get_if<std::string>(&test.values[i]);
            const bool isPlace =
                word != nullptr && (base::fromWord<base::BodyPart>(*word) || !regionsNamed(m_content, *word).empty());
            if (!isPlace)
                m_say(test.op == content::Test::Op::In ? fmt::format("{}/is/{}", at, i) : at,
                      "must be a region, a pair or a part of the body");
        }
    }

    void checkValues(const content::Test &test, const Question &question, const std::string &at)
    {
        const auto allowed = valuesOf(question);
        for (std::size_t i = 0; i < test.values.size(); ++i) {
            const auto *word = std::get_if<std::string>(&test.values[i]);
            if (word == nullptr || !contains(allowed, *word))
                m_say(test.op == content::Test::Op::In ? fmt::format("{}/is/{}", at, i) : at,
                      fmt::format("{} is no answer to {}; answers are: {}",
                                  word == nullptr ? "a number" : fmt::format("\"{}\"", *word), test.question,
                                  fmt::join(allowed, ", ")));
        }
    }

    const Content &m_content;
    Say m_say;
};

/// Walks the conditions and locks of one rule.
class RuleCheck
{
public:
    RuleCheck(const Content &content, const Rule &rule, Report &report)
        : m_content(content)
        , m_rule(rule)
        , m_report(report)
    {
    }

    void run()
    {
        checkCondition(m_rule.when, "/when");
        for (std::size_t i = 0; i < m_rule.locks.size(); ++i)
            checkLock(m_rule.locks[i], fmt::format("/locks/{}", i));
        if (m_rule.level == base::Level::Emergency && m_rule.say.empty())
            say("", "\"say\" is missing: what to say on the phone");
    }

private:
    void say(std::string_view pointer, std::string text) { m_report.at(m_rule, pointer, std::move(text)); }

    void checkCondition(const Condition &condition, const std::string &at)
    {
        const auto tell = [this](const std::string &place, std::string text) { say(place, std::move(text)); };
        ConditionCheck(m_content, tell).check(condition, at);
    }

    void checkLock(const LockTemplate &lock, const std::string &at)
    {
        if (lock.what == LockWhat::Technique && m_content.find(base::TechniqueId(lock.id)) == nullptr)
            say(at + "/id", fmt::format("there is no technique \"{}\"", lock.id));
        if (lock.what == LockWhat::Medicine && !isMedicine(lock.id))
            say(at + "/id", fmt::format("there is no medicine \"{}\"", lock.id));
        for (std::size_t i = 0; i < lock.regions.size(); ++i)
            checkLockRegion(lock.regions[i], fmt::format("{}/regions/{}", at, i));
        for (std::size_t i = 0; i < lock.except.size(); ++i) {
            if (m_content.find(lock.except[i]) == nullptr)
                say(fmt::format("{}/except/{}", at, i),
                    fmt::format("there is no technique \"{}\"", lock.except[i].text()));
        }
        if (lock.when)
            checkCondition(*lock.when, at + "/when");
    }

    /// An id, a pair, or "answer:QP14": the places that this answer names.
    void checkLockRegion(std::string_view name, const std::string &at)
    {
        constexpr std::string_view kFromAnswer = "answer:";
        constexpr std::string_view kLimb = "limb:";
        constexpr std::string_view kFact = "fact:";
        if (name == "marked")
            return;
        if (name.starts_with(kFact)) {
            if (std::ranges::find(kFactNames, name.substr(kFact.size())) == kFactNames.end())
                say(at, fmt::format("there is no fact \"{}\"", name.substr(kFact.size())));
            return;
        }
        if (name.starts_with(kLimb)) {
            const auto *about = m_content.find(base::QuestionId(std::string(name.substr(kLimb.size()))));
            if (about == nullptr || about->kind != AnswerKind::Limb)
                say(at, fmt::format("\"{}\" names no question about an arm or a leg", name));
            return;
        }
        if (!name.starts_with(kFromAnswer)) {
            if (regionsNamed(m_content, name).empty())
                say(at, fmt::format("there is no region or pair \"{}\"", name));
            return;
        }
        const auto *question = m_content.find(base::QuestionId(std::string(name.substr(kFromAnswer.size()))));
        if (question == nullptr || question->kind != AnswerKind::Places)
            say(at, fmt::format("\"{}\" names no question about places", name));
    }

    bool isMedicine(const std::string &id) const
    {
        return std::ranges::find(m_content.medicines, base::MedicineId(id), &Medicine::id) !=
               m_content.medicines.end();
    }

    const Content &m_content;
    const Rule &m_rule;
    Report &m_report;
};

/// A question of the first page that stands behind no row would never be put.
void checkRows(const Content &content, Report &report)
{
    std::set<base::QuestionId> behindRows;
    for (const auto &row : content.rows)
        behindRows.insert(row.questions.begin(), row.questions.end());
    for (const auto &question : content.questions) {
        if (question.screen == Screen::A && !behindRows.contains(question.id))
            report.at(question, "", fmt::format("{} stands behind no row of rows.json", question.id.text()));
    }
}

void checkQuestion(const Content &content, const Question &question, Report &report)
{
    const auto say = [&](const std::string &place, std::string text) { report.at(question, place, std::move(text)); };
    if (question.owed)
        ConditionCheck(content, say).check(*question.owed, "/owed");
    const bool hasChoices = question.kind == AnswerKind::AgeBand || question.kind == AnswerKind::Choice;
    if (hasChoices && question.choices.empty())
        say("", "\"choices\" is missing");
    if (question.kind == AnswerKind::Conditions && question.parts.empty())
        say("", "\"parts\" is missing");
    if (question.screen != Screen::Later && question.freshHours == 0)
        say("", "\"fresh_hours\" is missing: after how many hours it is due again");
}

/// Without them a lock of one arm would name no place, and hold everywhere.
void checkLimbs(const Content &content, Report &report)
{
    const auto isOfLimb = [](const std::string &name) { return name.starts_with("limb:"); };
    const auto needsLimbs = [&](const Rule &rule) {
        return std::ranges::any_of(
            rule.locks, [&](const LockTemplate &lock) { return std::ranges::any_of(lock.regions, isOfLimb); });
    };
    if (content.limbs.empty() && std::ranges::any_of(content.rules, needsLimbs))
        report.inFile("triage/rules.json", "/limbs", "is missing, and rules name a limb");
    for (std::size_t i = 0; i < content.limbs.size(); ++i) {
        const auto &regions = content.limbs[i].regions;
        for (std::size_t k = 0; k < regions.size(); ++k)
            if (regionsNamed(content, regions[k]).empty())
                report.inFile("triage/rules.json", fmt::format("/limbs/{}/regions/{}", i, k),
                              fmt::format("there is no region or pair \"{}\"", regions[k]));
    }
}

void checkMedicine(const Content &content, const Medicine &medicine, Report &report)
{
    const auto say = [&](const std::string &place, std::string text) { report.at(medicine, place, std::move(text)); };
    for (std::size_t i = 0; i < medicine.locks.size(); ++i)
        ConditionCheck(content, say).check(medicine.locks[i].when, fmt::format("/locks/{}/when", i));
}

} // namespace

void checkTriage(const Content &content, Report &report)
{
    for (const auto &rule : content.rules)
        RuleCheck(content, rule, report).run();
    for (const auto &question : content.questions)
        checkQuestion(content, question, report);
    for (const auto &medicine : content.medicines)
        checkMedicine(content, medicine, report);
    checkLimbs(content, report);
    checkRows(content, report);
}

} // namespace unknot::content
