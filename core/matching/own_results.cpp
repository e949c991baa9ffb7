// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/own_results.h"

#include <algorithm>

namespace unknot::matching {
namespace {

constexpr double kPriorSessions = 4; ///< this many sessions without any effect are assumed before the first
constexpr int kNone = -1;

/// From the names of a History to places in a list, without comparing text for every step.
class NameTable
{
public:
    void add(const records::History &history, std::string_view name, int place)
    {
        const auto index = history.indexOf(name);
        if (!index)
            return;
        if (*index >= m_places.size())
            m_places.resize(*index + std::size_t{1}, kNone);
        m_places[*index] = place;
    }

    int at(records::NameIndex index) const { return index < m_places.size() ? m_places[index] : kNone; }

private:
    std::vector<int> m_places;
};

/// Goes through the sessions once.
class Counting
{
public:
    Counting(const content::Content &content, const records::History &history,
             std::span<const base::RegionId> regions)
        : m_history(history)
        , m_results(content.techniques.size())
        , m_seconds(content.techniques.size())
    {
        for (std::size_t i = 0; i < content.techniques.size(); ++i)
            m_techniques.add(history, content.techniques[i].id.text(), static_cast<int>(i));
        for (const auto &region : regions)
            m_spots.add(history, region.text(), 0);
    }

    void count(const records::SessionFact &session)
    {
        const auto steps = m_history.stepsOf(session);
        int worked = 0;
        std::ranges::fill(m_seconds, 0);
        for (const auto &step : steps) {
            worked += step.doneSeconds;
            const int technique = m_techniques.at(step.technique);
            if (technique == kNone || step.doneSeconds <= 0)
                continue;
            m_seconds[static_cast<std::size_t>(technique)] += step.doneSeconds;
            auto &result = m_results[static_cast<std::size_t>(technique)];
            countFelt(step, result);
            if (isOnSpot(step))
                result.lastOnSpot = session.started;
        }
        if (session.before >= 0 && session.after >= 0 && worked > 0)
            countPair(session.before - session.after, worked);
    }

    std::vector<OwnResult> take() { return std::move(m_results); }

private:
    static void countFelt(const records::StepFact &step, OwnResult &result)
    {
        if (step.felt == static_cast<std::int8_t>(base::Felt::Easier))
            ++result.easier;
        else if (step.felt == static_cast<std::int8_t>(base::Felt::Same))
            ++result.same;
        else if (step.felt == static_cast<std::int8_t>(base::Felt::Worse))
            ++result.worse;
    }

    bool isOnSpot(const records::StepFact &step) const
    {
        return std::ranges::any_of(m_history.regionsOf(step), [&](auto name) { return m_spots.at(name) != kNone; });
    }

    void countPair(int relief, int worked)
    {
        for (std::size_t i = 0; i < m_seconds.size(); ++i)
            if (m_seconds[i] * 2 >= worked) {
                ++m_results[i].pairs;
                m_results[i].relief += relief;
            }
    }

    const records::History &m_history;
    NameTable m_techniques;
    NameTable m_spots;
    std::vector<OwnResult> m_results;
    std::vector<int> m_seconds;
};

} // namespace

double OwnResult::shrunkRelief() const
{
    return relief / (pairs + kPriorSessions);
}

double OwnResult::shrunkFelt() const
{
    return (easier - worse) / (easier + same + worse + kPriorSessions);
}

std::vector<OwnResult> ownResults(const content::Content &content, const records::History &history,
                                  std::span<const base::RegionId> regions, base::Instant now)
{
    Counting counting(content, history, regions);
    for (const auto &session : history.sessions())
        if (session.started <= now)
            counting.count(session);
    return counting.take();
}

} // namespace unknot::matching
