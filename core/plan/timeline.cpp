// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timeline.h"

#include "core/plan/cues.h"
#include "core/plan/place.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace unknot::plan {
namespace {

using base::SegmentKind;
using base::Side;
using std::chrono::seconds;

/// The segments of a plan, one after the other, still without cues.
class Layout
{
public:
    Layout(const content::Content &content, const Plan &plan)
        : m_content(content)
        , m_plan(plan)
    {
    }

    std::vector<Segment> make()
    {
        for (m_step = 0; m_step < m_plan.steps.size(); ++m_step)
            if (const auto *technique = m_content.find(m_plan.steps[m_step].technique))
                addStep(*technique);
        if (!m_segments.empty())
            add(SegmentKind::Rest, Side::None, m_content.limits.restSeconds, m_segments.back().step);
        return std::move(m_segments);
    }

private:
    void addStep(const content::Technique &technique)
    {
        const auto &step = m_plan.steps[m_step];
        const auto &limits = m_content.limits;
        const auto sides = sidesOf(m_content, step);
        add(SegmentKind::Prepare, sides.front(), prepareSeconds(step), m_step);
        for (const auto side : sides) {
            if (side != sides.front())
                add(SegmentKind::Switch, side, limits.switchSeconds, m_step);
            if (base::isPress(technique.kind))
                add(SegmentKind::Find, side, limits.findSecondsUsual, m_step, true);
            add(SegmentKind::Do, side, step.seconds, m_step, step.byHand);
        }
    }

    int prepareSeconds(const Step &step)
    {
        const bool wasDown = std::exchange(m_isDown, isDown(m_content, step));
        return prepareSecondsOf(m_content.limits, m_segments.empty(), wasDown != m_isDown);
    }

    void add(SegmentKind kind, Side side, int length, std::size_t step, bool open = false)
    {
        Segment segment;
        segment.step = step;
        segment.kind = kind;
        segment.side = side;
        segment.length = seconds(length);
        segment.open = open;
        m_segments.push_back(std::move(segment));
    }

    const content::Content &m_content;
    const Plan &m_plan;
    std::vector<Segment> m_segments;
    std::size_t m_step = 0;
    bool m_isDown = false;
};

milliseconds lengthOf(std::span<const Segment> segments)
{
    return std::accumulate(segments.begin(), segments.end(), milliseconds{0},
                           [](milliseconds sum, const Segment &segment) { return sum + segment.length; });
}

} // namespace

milliseconds Timeline::total() const
{
    return lengthOf(segments);
}

milliseconds Timeline::startOf(std::size_t segment) const
{
    return lengthOf(std::span(segments).first(std::min(segment, segments.size())));
}

bool Timeline::isOpen() const
{
    return std::ranges::any_of(segments, &Segment::open);
}

Timeline layOut(const content::Content &content, const Plan &plan)
{
    Timeline timeline{Layout(content, plan).make()};
    for (auto &segment : timeline.segments)
        segment.cues = cuesOf(content, plan, segment);
    return timeline;
}

int prepareSecondsOf(const content::Limits &limits, bool isFirst, bool changesLevel)
{
    if (isFirst)
        return limits.prepareFirstSeconds;
    return changesLevel ? limits.prepareFloorSeconds : limits.prepareSeconds;
}

int workSecondsOf(const content::Limits &limits, const content::Technique &technique, int sides, int seconds)
{
    const int search = base::isPress(technique.kind) ? limits.findSecondsUsual : 0;
    return sides * (search + seconds) + (sides - 1) * limits.switchSeconds;
}

milliseconds totalOf(const content::Content &content, const Plan &plan)
{
    return lengthOf(Layout(content, plan).make());
}

Timeline compile(const PermittedPlan &plan)
{
    return layOut(plan.content(), plan.plan());
}

} // namespace unknot::plan
