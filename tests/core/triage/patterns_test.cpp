// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/answers.h"
#include "tests/support/test_scale.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <random>
#include <set>

namespace unknot::test {
namespace {

using base::Level;

constexpr std::array<const char *, 3> kWorse = {"no", "unsure", "yes"};
constexpr int kPatterns = 4'782'969; // 3^14
constexpr std::size_t kLocks = 512;

void addQuestions(const content::Condition &condition, std::set<std::string> &questions)
{
    if (condition.kind == content::Condition::Kind::Test && condition.test.fact.empty())
        questions.insert(condition.test.question);
    for (const auto &part : condition.parts)
        addQuestions(part, questions);
}

/// What came of a rule: the level at which it fired, none for self-care, and its locks.
struct Outcome
{
    Level level = Level::SelfCare;
    std::bitset<kLocks> locks;
};

/// A rule's outcome for each pattern of the emergency questions that it reads, as assess() says it.
struct Table
{
    std::vector<std::size_t> reads; ///< places of its questions among the fourteen
    std::vector<Outcome> outcomes;
    std::vector<bool> staysShut; ///< no answer of the pattern can get worse and lower the level or open a lock
};

using Pattern = std::array<unsigned char, 14>;

/// All rules as tables. No rule reads another one, so that a pattern's level is the highest of its rules' and its
/// locks are theirs together; AssessSaysWhatTheTablesSay holds that against whole patterns.
class Tables
{
public:
    explicit Tables(const std::vector<std::string> &yes)
        : m_yes(yes)
    {
        for (const auto &question : shipped().questions)
            if (question.screen == content::Screen::A)
                m_questions.push_back(question.id.text());
        for (const auto &rule : shipped().rules)
            m_tables.push_back(tableOf(rule));
    }

    std::size_t size() const { return m_questions.size(); }

    Check checkOf(const Pattern &pattern) const
    {
        Check check;
        for (const auto &id : m_yes)
            check.say(id, "yes");
        for (std::size_t i = 0; i < pattern.size(); ++i)
            check.say(m_questions[i], kWorse.at(pattern[i]));
        return check;
    }

    Level levelOf(const Pattern &pattern) const
    {
        auto level = Level::SelfCare;
        for (const auto &table : m_tables)
            level = std::max(level, outcome(table, pattern).level);
        return level;
    }

    std::size_t lockCountOf(const Pattern &pattern) const
    {
        std::bitset<kLocks> locks;
        for (const auto &table : m_tables)
            locks |= outcome(table, pattern).locks;
        return locks.count();
    }

    /// Whether each answer that gets worse opens nothing: in none of the rules that read it.
    bool staysShut(const Pattern &pattern) const
    {
        return std::ranges::all_of(m_tables, [&](const Table &table) {
            return table.reads.empty() || table.staysShut[indexOf(table, pattern)];
        });
    }

private:
    static std::size_t indexOf(const Table &table, const Pattern &pattern)
    {
        std::size_t index = 0;
        for (const auto place : table.reads)
            index = index * 3 + pattern[place];
        return index;
    }

    static const Outcome &outcome(const Table &table, const Pattern &pattern)
    {
        return table.outcomes[indexOf(table, pattern)];
    }

    static bool opensNothing(const Table &table, Pattern pattern)
    {
        const auto &before = outcome(table, pattern);
        return std::ranges::all_of(table.reads, [&](std::size_t place) {
            if (pattern[place] == 2)
                return true;
            auto worse = pattern;
            ++worse[place];
            const auto &after = outcome(table, worse);
            return after.level >= before.level && (before.locks & ~after.locks).none();
        });
    }

    Table tableOf(const content::Rule &rule)
    {
        Table table;
        std::set<std::string> read;
        addQuestions(rule.when, read);
        for (std::size_t i = 0; i < m_questions.size(); ++i)
            if (read.contains(m_questions[i]))
                table.reads.push_back(i);
        std::size_t count = 1;
        for (std::size_t i = 0; i < table.reads.size(); ++i)
            count *= 3;
        std::vector<Pattern> patterns;
        for (std::size_t index = 0; index < count; ++index) {
            auto &pattern = patterns.emplace_back();
            auto rest = index;
            for (auto place = table.reads.rbegin(); place != table.reads.rend(); ++place) {
                pattern[*place] = static_cast<unsigned char>(rest % 3);
                rest /= 3;
            }
            table.outcomes.push_back(outcomeOf(rule, checkOf(pattern).assess()));
        }
        for (const auto &pattern : patterns)
            table.staysShut.push_back(opensNothing(table, pattern));
        return table;
    }

    Outcome outcomeOf(const content::Rule &rule, const triage::Assessment &result)
    {
        Outcome outcome;
        for (const auto &finding : result.findings)
            if (finding.id == rule.id)
                outcome.level = finding.level;
        for (const auto &lock : result.locks)
            if (lock.rule == rule.id.text())
                outcome.locks.set(
                    m_locks.try_emplace(lock.rule + std::to_string(static_cast<int>(lock.what)), m_locks.size())
                        .first->second);
        return outcome;
    }

    std::vector<std::string> m_yes;
    std::vector<std::string> m_questions;
    std::vector<Table> m_tables;
    std::map<std::string, std::size_t> m_locks;
};

Pattern patternOf(int number)
{
    Pattern pattern{};
    for (auto &digit : pattern) {
        digit = static_cast<unsigned char>(number % 3);
        number /= 3;
    }
    return pattern;
}

/// With nothing else said, and with what makes rules of two answers speak.
class PatternsTest : public testing::TestWithParam<std::vector<std::string>>
{
};

TEST_P(PatternsTest, AWorseAnswerNeverLowersTheLevelAndNeverOpensALock)
{
    const Tables tables(GetParam());
    ASSERT_EQ(tables.size(), 14U);
    std::mt19937 random(7);
    const int count = atScale(1'000'000, kPatterns);
    for (int i = 0; i < count; ++i) {
        const int number = count == kPatterns ? i : static_cast<int>(random() % static_cast<unsigned>(kPatterns));
        ASSERT_TRUE(tables.staysShut(patternOf(number))) << number;
    }
}

TEST_P(PatternsTest, AssessSaysWhatTheTablesSay)
{
    const Tables tables(GetParam());
    std::mt19937 random(11);
    for (int i = atScale(2'000, 100'000); i > 0; --i) {
        const auto number = static_cast<int>(random() % static_cast<unsigned>(kPatterns));
        const auto pattern = patternOf(number);
        const auto result = tables.checkOf(pattern).assess();
        std::set<std::string> locks;
        for (const auto &lock : result.locks)
            locks.insert(lock.rule + std::to_string(static_cast<int>(lock.what)));
        ASSERT_EQ(result.level, tables.levelOf(pattern)) << number;
        ASSERT_EQ(locks.size(), tables.lockCountOf(pattern)) << number;
    }
}

INSTANTIATE_TEST_SUITE_P(Backgrounds, PatternsTest,
                         testing::Values(std::vector<std::string>{}, std::vector<std::string>{"QP2", "QB8"}),
                         [](const auto &each) { return each.param.empty() ? "NothingElse" : "CancerAndClumsy"; });

} // namespace
} // namespace unknot::test
