// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/routine_player.h"

#include "core/player/walk.h"

#include <algorithm>

namespace unknot::player {
namespace {

using base::SegmentKind;
using base::StepEnd;
using std::chrono::milliseconds;
using Events = std::vector<PlayerEvent>;
using Kind = PlayerEvent::Kind;

/// A second press of *back* within this time means the step before.
constexpr milliseconds kBackAgain{3000};

} // namespace

struct RoutinePlayer::Impl
{
    explicit Impl(plan::PermittedPlan permitted)
        : plan(std::move(permitted))
        , walk(plan)
    {
    }

    bool isUnderWay() const { return state == State::Running || state == State::Paused || state == State::Slept; }

    void changed()
    {
        if (walk.isFinished())
            state = State::Finished;
    }

    /// A step chosen after sleep is played at once; while paused it waits.
    template<typename Action>
    Events transport(Action action)
    {
        Events events;
        if (!isUnderWay())
            return events;
        if (state == State::Slept)
            state = State::Running;
        action(events);
        changed();
        return events;
    }

    plan::PermittedPlan plan;
    Walk walk;
    State state = State::Ready;
};

RoutinePlayer::RoutinePlayer(plan::PermittedPlan plan)
    : m_impl(std::make_unique<Impl>(std::move(plan)))
{
}

RoutinePlayer::~RoutinePlayer() = default;
RoutinePlayer::RoutinePlayer(RoutinePlayer &&) noexcept = default;
RoutinePlayer &RoutinePlayer::operator=(RoutinePlayer &&) noexcept = default;

Events RoutinePlayer::advance(milliseconds elapsed)
{
    Events events;
    if (m_impl->state != State::Running)
        return events;
    m_impl->walk.advance(elapsed, events);
    m_impl->changed();
    return events;
}

std::vector<Upcoming> RoutinePlayer::upcoming(milliseconds horizon) const
{
    std::vector<Upcoming> cues;
    if (m_impl->state != State::Running)
        return cues;
    Events events;
    auto ahead = m_impl->walk;
    ahead.advance(horizon, events);
    for (auto &event : events)
        if (event.kind == Kind::CueDue)
            cues.push_back({event.position - position(), event.cue, std::move(event.text), event.segment});
    return cues;
}

Events RoutinePlayer::start()
{
    Events events;
    if (m_impl->state != State::Ready)
        return events;
    m_impl->state = State::Running;
    m_impl->walk.begin(events);
    m_impl->changed();
    return events;
}

Events RoutinePlayer::pause()
{
    if (m_impl->state != State::Running)
        return {};
    m_impl->state = State::Paused;
    return {m_impl->walk.event(Kind::Paused)};
}

Events RoutinePlayer::resume()
{
    if (m_impl->state != State::Paused && m_impl->state != State::Slept)
        return {};
    m_impl->state = State::Running;
    return {m_impl->walk.event(Kind::Resumed)};
}

Events RoutinePlayer::found()
{
    if (m_impl->state != State::Running || !m_impl->walk.isIn(SegmentKind::Find))
        return {};
    return m_impl->transport([this](Events &events) { m_impl->walk.found(events); });
}

Events RoutinePlayer::released()
{
    if (!m_impl->walk.isIn(SegmentKind::Do))
        return {};
    return m_impl->transport([this](Events &events) { m_impl->walk.endHold(StepEnd::Released, events); });
}

Events RoutinePlayer::done()
{
    if (m_impl->walk.isIn(SegmentKind::Find))
        return found();
    if (!m_impl->walk.isIn(SegmentKind::Do) || !m_impl->walk.segment().open)
        return {};
    return m_impl->transport([this](Events &events) { m_impl->walk.endHold(StepEnd::Done, events); });
}

Events RoutinePlayer::skip()
{
    return m_impl->transport([this](Events &events) { m_impl->walk.endStep(StepEnd::Skipped, events); });
}

Events RoutinePlayer::back()
{
    return m_impl->transport([this](Events &events) {
        const bool isAgain = m_impl->walk.inStep() <= kBackAgain && step() > 0;
        m_impl->walk.goTo(isAgain ? step() - 1 : step(), events);
    });
}

Events RoutinePlayer::restartStep()
{
    return m_impl->transport([this](Events &events) { m_impl->walk.goTo(step(), events); });
}

Events RoutinePlayer::jumpTo(std::size_t step)
{
    if (step >= m_impl->plan.plan().steps.size())
        return {};
    return m_impl->transport([this, step](Events &events) { m_impl->walk.goTo(step, events); });
}

Events RoutinePlayer::plusTen()
{
    if (canPlusTen())
        m_impl->walk.extend();
    return {};
}

Events RoutinePlayer::stopStep(StepEnd reason)
{
    if (reason != StepEnd::Sharp && reason != StepEnd::Spreading && reason != StepEnd::Numb)
        return {};
    return m_impl->transport([this, reason](Events &events) {
        m_impl->walk.endStep(reason, events);
        const bool asksFirst = reason != StepEnd::Sharp;
        if (!asksFirst || m_impl->walk.isFinished() || m_impl->state == State::Paused)
            return;
        m_impl->state = State::Paused;
        events.push_back(m_impl->walk.event(Kind::Paused));
    });
}

Events RoutinePlayer::felt(base::Felt felt)
{
    Events events;
    m_impl->walk.giveFelt(felt, events);
    return events;
}

Events RoutinePlayer::slept(milliseconds away)
{
    if (m_impl->state != State::Running)
        return {};
    m_impl->state = State::Slept;
    auto event = m_impl->walk.event(Kind::Slept);
    event.away = away;
    return {std::move(event)};
}

Events RoutinePlayer::stop()
{
    return m_impl->transport([this](Events &events) { m_impl->walk.stop(events); });
}

RoutinePlayer::State RoutinePlayer::state() const
{
    return m_impl->state;
}

const plan::PermittedPlan &RoutinePlayer::plan() const
{
    return m_impl->plan;
}

const plan::Timeline &RoutinePlayer::timeline() const
{
    return m_impl->walk.score().timeline();
}

std::size_t RoutinePlayer::segment() const
{
    return m_impl->walk.segmentIndex();
}

std::size_t RoutinePlayer::step() const
{
    return m_impl->walk.segment().step;
}

milliseconds RoutinePlayer::position() const
{
    return m_impl->walk.position();
}

milliseconds RoutinePlayer::inSegment() const
{
    return m_impl->walk.inSegment();
}

milliseconds RoutinePlayer::leftInSegment() const
{
    if (m_impl->walk.isFinished())
        return milliseconds{0};
    return std::max(milliseconds{0}, m_impl->walk.segment().length - inSegment());
}

milliseconds RoutinePlayer::left() const
{
    auto left = leftInSegment();
    const auto &segments = timeline().segments;
    for (auto i = segment() + 1; i < segments.size() && !m_impl->walk.isFinished(); ++i)
        left += segments[i].length;
    return left;
}

bool RoutinePlayer::canPlusTen() const
{
    return m_impl->isUnderWay() && m_impl->walk.canExtend();
}

} // namespace unknot::player
