// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/understood.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace unknot::triage {

const base::QuestionId kUnderstood("QG3");

namespace {

using base::Instant;
using content::Lock;
using content::LockWhat;

constexpr std::chrono::hours kWeek{7 * 24};
const std::string kGuards = "guards";
const base::QuestionId kSore("QG5");

bool mayBePassed(const Lock &lock)
{
    return (lock.rule == "G3" || lock.rule == "G4" || lock.rule == "G5") && !lock.cap && lock.until;
}

/// What names a guard wherever it is kept: its rule, technique and spot.
std::vector<std::string> namesOf(const Lock &lock)
{
    const auto start = lock.rule + ' ' + lock.id + ' ';
    std::vector<std::string> names;
    for (const auto &region : lock.regions)
        names.push_back(start + region.text());
    if (names.empty())
        names.push_back(start);
    return names;
}

const std::vector<std::string> *wordsIn(const records::Answer &answer, const std::string &detail)
{
    const auto found = answer.value.details.find(detail);
    return found == answer.value.details.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
}

bool isMeant(const content::Technique &technique, const Lock &lock)
{
    switch (lock.what) {
    case LockWhat::Ball:
        return technique.kind == base::TechniqueClass::Ball;
    case LockWhat::Hook:
        return technique.kind == base::TechniqueClass::Hook;
    case LockWhat::Press:
        return base::isPress(technique.kind);
    default:
        return lock.what == LockWhat::Technique && technique.id.text() == lock.id;
    }
}

/// Ball and hook wear the same spot, so that each ends what was said of it.
bool isUse(const content::Technique &technique, const Lock &lock)
{
    const bool onSpot = technique.kind == base::TechniqueClass::Ball || technique.kind == base::TechniqueClass::Hook;
    return lock.rule == "G3" ? onSpot : isMeant(technique, lock);
}

bool canBeLighter(const content::Technique &technique)
{
    return technique.intensity.cap && *technique.intensity.cap > 1;
}

class Passing
{
public:
    Passing(const content::Content &content, const Inputs &inputs, Instant now)
        : m_content(content)
        , m_inputs(inputs)
        , m_now(now)
    {
    }

    void pass(Lock lock, std::vector<Lock> &passed) const
    {
        std::vector<const content::Technique *> meant;
        for (const auto &technique : m_content.techniques)
            if (isMeant(technique, lock))
                meant.push_back(&technique);
        const auto began = beginOf(lock);
        const auto said = timesSaid(lock);
        const auto isSpent = [&](Instant time) { return time < began && time > m_now - kWeek; };
        if (std::ranges::none_of(meant, [](const auto *each) { return canBeLighter(*each); }) ||
            std::ranges::any_of(said, isSpent)) {
            passed.push_back(std::move(lock));
            return;
        }
        if (std::ranges::none_of(said, [&](Instant time) { return time >= began; })) {
            lock.question = kUnderstood.text();
            passed.push_back(std::move(lock));
            return;
        }
        for (const auto *technique : meant)
            passed.push_back(lighter(lock, *technique));
    }

private:
    static Lock lighter(const Lock &lock, const content::Technique &technique)
    {
        auto limit = lock;
        limit.what = LockWhat::Technique;
        limit.id = technique.id.text();
        if (!canBeLighter(technique))
            return limit;
        limit.cap = *technique.intensity.cap - 1;
        limit.text = "This once, as you wanted: a little lighter.";
        return limit;
    }

    std::vector<Instant> timesSaid(const Lock &lock) const
    {
        const auto names = namesOf(lock);
        std::vector<Instant> times;
        for (const auto &answer : m_inputs.answers) {
            const auto *guards = answer.question == kUnderstood ? wordsIn(answer, kGuards) : nullptr;
            if (!guards || answer.value.value != "yes" || answer.answeredAt.at > m_now)
                continue;
            if (std::ranges::all_of(
                    names, [&](const auto &name) { return std::ranges::find(*guards, name) != guards->end(); }))
                times.push_back(answer.answeredAt.at);
        }
        return times;
    }

    /// When it last happened: what the guard waits after.
    Instant beginOf(const Lock &lock) const
    {
        auto begin = Instant::min();
        if (lock.rule == "G5")
            for (const auto &answer : m_inputs.answers)
                if (answer.question == kSore && answer.answeredAt.at <= m_now && names(answer, lock))
                    begin = std::max(begin, answer.answeredAt.at);
        if (!m_inputs.history)
            return begin;
        for (const auto &session : m_inputs.history->sessions())
            if (session.started <= m_now && session.started > begin && used(session, lock))
                begin = session.started;
        return begin;
    }

    static bool names(const records::Answer &answer, const Lock &lock)
    {
        const auto *regions = wordsIn(answer, "regions");
        return regions && std::ranges::any_of(lock.regions, [&](const auto &region) {
                   return std::ranges::find(*regions, region.text()) != regions->end();
               });
    }

    bool used(const records::SessionFact &session, const Lock &lock) const
    {
        const auto &history = *m_inputs.history;
        return std::ranges::any_of(history.stepsOf(session), [&](const records::StepFact &step) {
            const auto *technique = m_content.find(base::TechniqueId(history.name(step.technique)));
            if (!technique || step.doneSeconds <= 0 || !isUse(*technique, lock))
                return false;
            return lock.regions.empty() ||
                   std::ranges::any_of(history.regionsOf(step), [&](records::NameIndex region) {
                       return std::ranges::find(lock.regions, base::RegionId(history.name(region))) !=
                              lock.regions.end();
                   });
        });
    }

    const content::Content &m_content;
    const Inputs &m_inputs;
    Instant m_now;
};

} // namespace

records::AnswerValue understood(std::span<const Lock> guards)
{
    std::vector<std::string> names;
    for (const auto &lock : guards)
        if (mayBePassed(lock))
            std::ranges::copy(namesOf(lock), std::back_inserter(names));
    records::AnswerValue value;
    value.value = "yes";
    value.details[kGuards] = std::move(names);
    return value;
}

void passUnderstood(const content::Content &content, const Inputs &inputs, Instant now, std::vector<Lock> &locks)
{
    const Passing passing(content, inputs, now);
    std::vector<Lock> passed;
    for (auto &lock : locks) {
        if (mayBePassed(lock))
            passing.pass(std::move(lock), passed);
        else
            passed.push_back(std::move(lock));
    }
    locks = std::move(passed);
}

} // namespace unknot::triage
