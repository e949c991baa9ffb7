// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/score.h"

#include "core/plan/cues.h"

#include <algorithm>
#include <fmt/format.h>

namespace unknot::player {
namespace {

using base::Cue;
using base::SegmentKind;
using plan::CuePoint;
using std::chrono::seconds;

constexpr milliseconds kSmallestExtension{1000};

std::string minutesOf(int budget)
{
    const int minutes = budget / 60;
    return minutes == 1 ? "one minute" : fmt::format("{} minutes", minutes);
}

bool isTail(Cue cue)
{
    return (cue >= Cue::Count5 && cue <= Cue::End) || cue == Cue::Half;
}

bool isBreath(Cue cue)
{
    return cue == Cue::BreatheIn || cue == Cue::BreatheOut;
}

/// The old cues as far as given, their words and pauses kept; breath, half, count and zero as the new length has
/// them.
std::vector<CuePoint> joined(const std::vector<CuePoint> &old, std::vector<CuePoint> fresh, milliseconds now)
{
    std::vector<CuePoint> cues;
    bool halfGiven = false;
    for (const auto &cue : old) {
        const bool given = cue.offset <= now;
        halfGiven = halfGiven || (given && cue.cue == Cue::Half);
        if (given || (!isTail(cue.cue) && !isBreath(cue.cue)))
            cues.push_back(cue);
    }
    for (auto &cue : fresh) {
        const bool wanted = isBreath(cue.cue) || (isTail(cue.cue) && !(halfGiven && cue.cue == Cue::Half));
        if (wanted && cue.offset > now)
            cues.push_back(std::move(cue));
    }
    std::ranges::stable_sort(cues, {}, &CuePoint::offset);
    return cues;
}

} // namespace

Score::Score(const plan::PermittedPlan &plan)
    : m_timeline(plan::compile(plan))
    , m_budgets(plan.budgets())
    , m_holds(m_timeline.segments.size())
{
    for (std::size_t i = 0; i < size(); ++i) {
        if (at(i).kind != SegmentKind::Do)
            continue;
        const auto *technique = plan.content().find(plan.plan().steps[at(i).step].technique);
        m_holds[i].technique = technique->id;
        m_holds[i].isPress = base::isPress(technique->kind);
        m_holds[i].isRoller = technique->countsAsRoller || technique->kind == base::TechniqueClass::Roller;
        if (m_holds[i].isPress && technique->dose.sessionCapSeconds)
            m_holds[i].techniqueCap = seconds(*technique->dose.sessionCapSeconds);
    }
}

std::size_t Score::firstOf(std::size_t step) const
{
    const auto found = std::ranges::find(m_timeline.segments, step, &plan::Segment::step);
    return static_cast<std::size_t>(found - m_timeline.segments.begin());
}

std::size_t Score::restOf(std::size_t segment) const
{
    auto next = segment;
    while (next < size() && at(next).step == at(segment).step && at(next).kind != SegmentKind::Rest)
        ++next;
    return next;
}

std::optional<std::size_t> Score::holdAt(std::size_t segment) const
{
    for (auto i = segment; i < size() && at(i).step == at(segment).step; ++i)
        if (at(i).kind == SegmentKind::Do)
            return i;
    return std::nullopt;
}

std::vector<std::size_t> Score::holdsOf(std::size_t step) const
{
    std::vector<std::size_t> holds;
    for (std::size_t i = 0; i < size(); ++i)
        if (at(i).step == step && at(i).kind == SegmentKind::Do)
            holds.push_back(i);
    return holds;
}

std::optional<Score::Limit> Score::tightest(std::size_t hold, const std::vector<milliseconds> &spent) const
{
    const auto &facts = m_holds[hold];
    if (!facts.isPress && !facts.isRoller)
        return std::nullopt;
    milliseconds pressed{0};
    milliseconds rolled{0};
    milliseconds ofTechnique{0};
    for (std::size_t i = 0; i < size(); ++i) {
        pressed += m_holds[i].isPress ? spent[i] : milliseconds{0};
        rolled += m_holds[i].isRoller ? spent[i] : milliseconds{0};
        ofTechnique += m_holds[i].technique == facts.technique ? spent[i] : milliseconds{0};
    }
    std::vector<Limit> limits;
    if (facts.isRoller)
        limits.push_back({seconds(m_budgets.rollerSeconds) - rolled,
                          minutesOf(m_budgets.rollerSeconds) + " of rolling: that is enough for one session."});
    else
        limits.push_back({seconds(m_budgets.spotSeconds) - spent[hold], "This spot has had enough for now."});
    if (facts.isPress)
        limits.push_back({seconds(m_budgets.pressSeconds) - pressed,
                          minutesOf(m_budgets.pressSeconds) + " of pressing: that is enough for one session."});
    if (facts.techniqueCap)
        limits.push_back({*facts.techniqueCap - ofTechnique, "That is enough of this for one session."});
    return *std::ranges::min_element(limits, {}, &Limit::left);
}

std::optional<milliseconds> Score::left(std::size_t hold, const std::vector<milliseconds> &spent) const
{
    const auto limit = tightest(hold, spent);
    if (!limit)
        return std::nullopt;
    return std::max(limit->left, milliseconds{0});
}

std::string Score::whyOver(std::size_t hold, const std::vector<milliseconds> &spent) const
{
    const auto limit = tightest(hold, spent);
    return limit ? limit->why : std::string();
}

milliseconds Score::room(const plan::PermittedPlan &plan, std::size_t segment, milliseconds done,
                         const std::vector<milliseconds> &spent) const
{
    const auto &limits = plan.content().limits;
    const auto length = at(segment).length;
    milliseconds room = seconds(limits.extendSeconds);
    if (at(segment).kind == SegmentKind::Find) {
        room = std::min<milliseconds>(room, seconds(limits.findSecondsMax) - length);
    } else if (at(segment).kind == SegmentKind::Do && !at(segment).open) {
        const auto *technique = plan.content().find(m_holds[segment].technique);
        room = std::min<milliseconds>(room, seconds(technique->dose.seconds.max) - length);
        const auto halves = static_cast<int>(holdsOf(at(segment).step).size());
        if (const auto budget = left(segment, spent))
            room = std::min(room, (*budget + done - length * halves) / halves);
    } else {
        return milliseconds{0};
    }
    return room >= kSmallestExtension ? room : milliseconds{0};
}

void Score::extend(const plan::PermittedPlan &plan, std::size_t segment, milliseconds by,
                   std::optional<milliseconds> now)
{
    auto &changed = m_timeline.segments[segment];
    changed.length += by;
    auto fresh = plan::cuesOf(plan.content(), plan.plan(), changed);
    changed.cues = now ? joined(changed.cues, std::move(fresh), *now) : std::move(fresh);
}

} // namespace unknot::player
