// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/assess.h"

#include "core/triage/condition.h"
#include "core/triage/facts.h"
#include "core/triage/latch.h"
#include "core/triage/locks.h"
#include "core/triage/medicine_locks.h"
#include "core/triage/owed.h"
#include "core/triage/standing.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <iterator>
#include <set>

namespace unknot::triage {
namespace {

using base::Level;
using content::Content;
using content::Rule;

const std::string kOpenRule = "UA";
const std::string kBreathing = "belly-breathing";

Level lower(Level level)
{
    return level <= Level::Care ? Level::Care : static_cast<Level>(static_cast<int>(level) - 1);
}

/// The level at which a rule fires, or nothing (clinical 5.9.3).
std::optional<Level> levelOf(const Rule &rule, Truth truth)
{
    if (truth == Truth::False)
        return std::nullopt;
    if (truth == Truth::True || rule.unsure == content::Unsure::AsYes)
        return rule.level;
    return rule.unsure == content::Unsure::LevelLower ? std::optional(lower(rule.level)) : std::nullopt;
}

struct Outcome
{
    std::optional<Level> level;
    Reading reading;
};

/// With the age unknown an emergency rule fires as if it fitted, an urgent one a level lower, any other not at all.
Outcome judgeRule(const Rule &rule, const Answers &answers, const Facts &facts)
{
    const Reading without{rule.skippedAsUnsure, false};
    const Reading with{rule.skippedAsUnsure, true};
    const auto plain = levelOf(rule, evaluate(rule.when, answers, facts, without));
    const auto fitted = levelOf(rule, evaluate(rule.when, answers, facts, with));
    if (plain || !fitted || rule.level < Level::Urgent)
        return {plain, without};
    return {rule.level == Level::Emergency ? *fitted : lower(*fitted), with};
}

int familyRank(char letter)
{
    static constexpr std::string_view order = "EUCDKG";
    const auto at = order.find(letter);
    return at == std::string_view::npos ? static_cast<int>(order.size()) : static_cast<int>(at);
}

int numberOf(const std::string &id)
{
    const auto digit = id.find_first_of("0123456789");
    int number = 0;
    if (digit != std::string::npos)
        std::from_chars(id.data() + digit, id.data() + id.size(), number);
    return number;
}

bool comesBefore(const Fired &a, const Fired &b)
{
    if (a.level != b.level)
        return a.level > b.level;
    const auto &left = a.id.text();
    const auto &right = b.id.text();
    if (left == kOpenRule || right == kOpenRule)
        return right == kOpenRule && left != kOpenRule;
    if (familyRank(left.front()) != familyRank(right.front()))
        return familyRank(left.front()) < familyRank(right.front());
    return numberOf(left) != numberOf(right) ? numberOf(left) < numberOf(right) : left < right;
}

records::Finding findingOf(const Content &content, const Rule &rule, const Fired &fired, const Answers &answers,
                           const base::Moment &now)
{
    records::Finding finding;
    finding.id = base::Uuid::make(now.at);
    finding.rule = rule.id;
    finding.level = std::string(base::toWord(fired.level));
    finding.since = now;
    finding.rulesVersion = content.rulesVersion;
    finding.until = now.at + std::chrono::hours(rule.latchHours);
    for (const auto &reason : fired.because) {
        const auto answer = answers.find(base::QuestionId(reason));
        finding.inputs[reason] = answer == answers.end() ? "fact" : answer->second->value.value;
    }
    return finding;
}

class Assessing
{
public:
    Assessing(const Content &content, const Inputs &inputs, const base::Moment &now)
        : m_content(content)
        , m_inputs(inputs)
        , m_now(now)
        , m_answers(latest(inputs, now.at))
        , m_facts(collect(content, inputs, m_answers, now))
    {
    }

    Assessment result()
    {
        m_result.rulesVersion = m_content.rulesVersion;
        m_result.level = Level::SelfCare;
        judge();
        for (auto &each : m_judged)
            apply(each);
        std::ranges::stable_sort(m_result.findings, comesBefore);
        for (auto &guard : guards(m_content, m_inputs, m_now.at))
            m_result.locks.push_back(std::move(guard));
        lockMedicines();
        for (const auto &[name, fact] : m_facts)
            m_result.facts[name] = toText(fact);
        for (const auto &finding : m_result.findings)
            m_result.level = std::max(m_result.level, finding.level);
        sayState();
        return std::move(m_result);
    }

private:
    struct Judged
    {
        const Rule *rule = nullptr;
        Outcome outcome;
        std::vector<std::string> reasons;
        std::optional<GoOn> seen;
    };

    /// Every rule on its own, then what visits and "I know this" say about it.
    void judge()
    {
        std::set<base::RuleId> firing;
        for (const auto &rule : m_content.rules) {
            Judged each{&rule, judgeRule(rule, m_answers, m_facts), {}, {}};
            if (each.outcome.level) {
                each.reasons = because(rule.when, m_answers, m_facts, each.outcome.reading);
                each.seen = answeredBySeen(m_content, rule, each.reasons, m_inputs, m_answers, m_now);
                if (each.seen != GoOn::Yes && *each.outcome.level >= Level::Clinician)
                    firing.insert(rule.id);
            }
            m_judged.push_back(std::move(each));
        }
        m_known = known(m_content, m_inputs, m_facts, firing, m_now);
    }

    /// Known and checked: said nowhere, limits nothing. An urgent rule needs a fresh page instead.
    bool isSilenced(const Judged &each)
    {
        if (each.seen == GoOn::Yes)
            return true;
        if (!each.outcome.level || *each.outcome.level > Level::Clinician || !m_known.contains(each.rule->id))
            return false;
        m_result.known.push_back(each.rule->id);
        return true;
    }

    void apply(Judged &each)
    {
        const auto &rule = *each.rule;
        auto &level = each.outcome.level;
        if (isSilenced(each))
            level.reset();
        const auto *record = latchOf(rule, m_inputs);
        if (record && mayOpen(m_content, rule, *record, m_inputs, m_answers, level.has_value(), m_now.at)) {
            m_result.toClear.push_back(record->id);
            record = nullptr;
        }
        if (!level && !record)
            return;
        if (level && each.seen == GoOn::WithLimits)
            level = std::min(*level, Level::Care);
        auto fired = firedOf(rule, each, record);
        addLocks(rule, each);
        if (!record && fired.level >= Level::Clinician)
            m_result.toSet.push_back(findingOf(m_content, rule, fired, m_answers, m_now));
        m_result.findings.push_back(std::move(fired));
    }

    /// Only for who was asked about medicines: nobody else has come near one.
    void lockMedicines()
    {
        for (const auto &medicine : m_content.medicines) {
            const auto parts = partsBefore(m_content, medicine, m_answers);
            if (std::ranges::any_of(parts, [](const AskedPart &part) { return !part.answer.empty(); }))
                std::ranges::move(locksOf(medicine, m_answers), std::back_inserter(m_result.locks));
        }
    }

    Fired firedOf(const Rule &rule, const Judged &each, const records::Finding *record) const
    {
        Fired fired;
        fired.id = rule.id;
        fired.level = each.outcome.level.value_or(rule.level);
        fired.because = each.reasons;
        fired.message = rule.message;
        fired.why = rule.why;
        fired.sources = rule.sources;
        fired.isNew = record == nullptr && !wasToldLately(m_content, rule, m_inputs, m_now.at);
        fired.latched = record && rule.latchHours > 0;
        if (fired.latched)
            fired.until = record->until;
        if (fired.because.empty() && record)
            for (const auto &[input, value] : record->inputs)
                fired.because.push_back(input);
        return fired;
    }

    void addLocks(const Rule &rule, const Judged &each)
    {
        for (auto &lock : locksOf(m_content, rule, m_answers, m_facts, each.outcome.reading)) {
            // Somebody said "yes, but carefully": nothing presses, the rest is open.
            if (each.seen == GoOn::WithLimits && lock.what == content::LockWhat::All) {
                lock.what = content::LockWhat::Press;
                lock.except.clear();
            }
            m_result.locks.push_back(std::move(lock));
        }
    }

    void sayState()
    {
        const bool isOpenA = !unansweredA(m_content, m_answers).empty();
        m_result.owed = owed(m_content, m_answers, m_facts);
        if (isOpenA)
            m_result.state = State::UnknownA;
        else
            m_result.state = hasOpenRow() ? State::Partial : State::Complete;
    }

    /// Something that stands in a row is still open. What is asked in passing leaves a check complete.
    bool hasOpenRow() const
    {
        return std::ranges::any_of(m_result.owed, [&](const base::QuestionId &id) {
            const auto *question = m_content.find(id);
            return question && question->screen != content::Screen::Later;
        });
    }

    const Content &m_content;
    const Inputs &m_inputs;
    const base::Moment &m_now;
    Answers m_answers;
    Facts m_facts;
    std::vector<Judged> m_judged;
    std::set<base::RuleId> m_known;
    Assessment m_result;
};

} // namespace

Assessment assess(const Content &content, const Inputs &inputs, const base::Moment &now)
{
    if (content.rules.empty() || content.questions.empty())
        return withoutRules();
    return Assessing(content, inputs, now).result();
}

Assessment withoutRules()
{
    Assessment result;
    result.level = Level::Care;
    result.state = State::UnknownA;
    content::Lock lock;
    lock.rule = kOpenRule;
    lock.what = content::LockWhat::All;
    lock.except = {base::TechniqueId(kBreathing)};
    lock.text = "The safety rules could not be read. Only slow breathing is offered.";
    result.locks.push_back(std::move(lock));
    Fired fired;
    fired.id = base::RuleId(kOpenRule);
    fired.level = Level::Care;
    fired.message = "The safety rules could not be read. Only slow breathing and the stop list are here.";
    result.findings.push_back(std::move(fired));
    return result;
}

} // namespace unknot::triage
