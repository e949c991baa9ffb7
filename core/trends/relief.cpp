// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/relief.h"

#include "core/trends/next_day.h"

#include <algorithm>
#include <map>
#include <utility>

namespace unknot::trends {

namespace {

using base::Felt;
using base::HelpLabel;
using records::History;
using records::NameIndex;
using records::SessionFact;
using records::StepFact;

constexpr int kLeastForEased = 8;
constexpr int kLeastForWorse = 5;
constexpr double kOnePoint = 1;

/// What was seen of one technique or routine.
struct Evidence
{
    std::vector<double> reliefs;
    int unpaired = 0;
    int easier = 0;
    int same = 0;
    int worse = 0;
    std::vector<base::Date> days;
};

class Collecting
{
public:
    Collecting(const History &history, const std::optional<base::RegionId> &region)
        : m_history(history)
    {
        if (region)
            m_region = history.indexOf(region->text()).value_or(records::kNoName);
    }

    void collect(const SessionFact &session)
    {
        if (session.stepCount == 0 || !isWanted(session))
            return;
        if (isRoutine(session))
            add(m_routines[session.routine], session);
        int worked = 0;
        std::map<NameIndex, int> seconds;
        for (const StepFact &step : m_history.stepsOf(session)) {
            worked += step.doneSeconds;
            seconds[step.technique] += step.doneSeconds;
            addFelt(m_techniques[step.technique], step);
        }
        for (const auto &[technique, done] : seconds) {
            if (done > 0 && done * 2 >= worked)
                add(m_techniques[technique], session);
        }
    }

    const std::map<NameIndex, Evidence> &techniques() const { return m_techniques; }
    const std::map<NameIndex, Evidence> &routines() const { return m_routines; }

private:
    /// One technique on its own is played as a plan of its name, and counts as that technique.
    bool isRoutine(const SessionFact &session) const
    {
        return session.routine != records::kNoName && !m_history.name(session.routine).starts_with("technique:");
    }

    bool isWanted(const SessionFact &session) const
    {
        if (!m_region)
            return true;
        return std::ranges::any_of(m_history.stepsOf(session), [&](const StepFact &step) {
            const auto regions = m_history.regionsOf(step);
            return std::ranges::find(regions, *m_region) != regions.end();
        });
    }

    static void add(Evidence &evidence, const SessionFact &session)
    {
        if (session.before >= 0 && session.after >= 0)
            evidence.reliefs.push_back(session.before - session.after);
        else
            ++evidence.unpaired;
        if (evidence.days.empty() || evidence.days.back() != session.day)
            evidence.days.push_back(session.day);
    }

    static void addFelt(Evidence &evidence, const StepFact &step)
    {
        if (step.felt == static_cast<std::int8_t>(Felt::Easier))
            ++evidence.easier;
        else if (step.felt == static_cast<std::int8_t>(Felt::Same))
            ++evidence.same;
        else if (step.felt == static_cast<std::int8_t>(Felt::Worse))
            ++evidence.worse;
    }

    const History &m_history;
    std::optional<NameIndex> m_region;
    std::map<NameIndex, Evidence> m_techniques;
    std::map<NameIndex, Evidence> m_routines;
};

Relief reliefOf(Relief::Of of, const std::string &id, const Evidence &evidence, const NextDays &nextDays)
{
    Relief relief;
    relief.of = of;
    relief.id = id;
    relief.pairs = static_cast<int>(evidence.reliefs.size());
    relief.unpaired = evidence.unpaired;
    relief.right = estimate(evidence.reliefs);
    relief.label = labelOf(relief.pairs, relief.right);
    if (of == Relief::Of::Technique) {
        relief.easier = evidence.easier;
        relief.same = evidence.same;
        relief.worse = evidence.worse;
    }
    relief.nextDay = nextDays.after(evidence.days);
    return relief;
}

bool comesFirst(const Relief &a, const Relief &b)
{
    const auto rank = [](const Relief &item) {
        return item.label == HelpLabel::Eased ? 0 : item.label == HelpLabel::Worse ? 1 : 2;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    const double eased = a.right ? a.right->median : 0;
    const double other = b.right ? b.right->median : 0;
    if (a.label == HelpLabel::Eased && eased != other)
        return eased > other;
    if (a.pairs != b.pairs)
        return a.pairs > b.pairs;
    return std::pair(a.of, a.id) < std::pair(b.of, b.id);
}

} // namespace

HelpLabel labelOf(int pairs, const std::optional<Estimate> &right)
{
    if (!right)
        return HelpLabel::NotEnough;
    if (pairs >= kLeastForWorse && right->high <= -kOnePoint)
        return HelpLabel::Worse;
    if (right->low < kOnePoint)
        return HelpLabel::Unclear;
    return pairs >= kLeastForEased ? HelpLabel::Eased : HelpLabel::NotEnough;
}

std::vector<Relief> relief(const History &history, const std::optional<base::RegionId> &region)
{
    Collecting collecting(history, region);
    for (const SessionFact &session : history.sessions())
        collecting.collect(session);
    const NextDays nextDays(history);
    std::vector<Relief> all;
    for (const auto &[name, evidence] : collecting.techniques())
        all.push_back(reliefOf(Relief::Of::Technique, history.name(name), evidence, nextDays));
    for (const auto &[name, evidence] : collecting.routines())
        all.push_back(reliefOf(Relief::Of::Routine, history.name(name), evidence, nextDays));
    std::ranges::sort(all, comesFirst);
    return all;
}

} // namespace unknot::trends
