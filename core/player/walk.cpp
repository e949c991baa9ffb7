// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/walk.h"

#include "core/plan/place.h"

#include <algorithm>

namespace unknot::player {
namespace {

using base::Cue;
using base::SegmentKind;
using base::StepEnd;
using std::chrono::seconds;
using Kind = PlayerEvent::Kind;

constexpr milliseconds kForever = milliseconds::max();

} // namespace

Walk::Walk(const plan::PermittedPlan &plan)
    : m_plan(&plan)
    , m_score(std::make_shared<const Score>(plan))
    , m_spent(m_score->size())
{
}

PlayerEvent Walk::event(Kind kind) const
{
    PlayerEvent event;
    event.kind = kind;
    event.position = m_position;
    event.segment = m_segment;
    return event;
}

void Walk::begin(Events &events)
{
    enter(0, events);
}

void Walk::advance(milliseconds elapsed, Events &events)
{
    while (!m_finished) {
        if (giveNextCue(events))
            continue;
        if (m_offset >= end()) {
            finishSegment(events);
            continue;
        }
        if (elapsed <= milliseconds{0})
            return;
        const auto &cues = segment().cues;
        const auto nextCue = m_nextCue < cues.size() ? cues[m_nextCue].offset : kForever;
        const auto move = std::min(elapsed, std::min(nextCue, end()) - m_offset);
        m_offset += move;
        m_inStep += move;
        m_position += move;
        if (segment().kind == SegmentKind::Do)
            m_spent[m_segment] += move;
        elapsed -= move;
    }
}

bool Walk::giveNextCue(Events &events)
{
    const auto &cues = segment().cues;
    if (m_nextCue >= cues.size() || cues[m_nextCue].offset > m_offset)
        return false;
    auto due = event(Kind::CueDue);
    due.cue = cues[m_nextCue].cue;
    due.text = cues[m_nextCue].text;
    events.push_back(std::move(due));
    ++m_nextCue;
    return true;
}

bool Walk::waitsForHand() const
{
    return segment().open && segment().kind == SegmentKind::Do;
}

/// Where this segment ends by itself: at its length, or earlier when a budget runs out.
milliseconds Walk::end() const
{
    const auto length = waitsForHand() ? kForever : segment().length;
    if (segment().kind != SegmentKind::Do)
        return length;
    const auto left = m_score->left(m_segment, m_spent);
    return left ? std::min(length, m_offset + *left) : length;
}

void Walk::finishSegment(Events &events)
{
    if (segment().kind == SegmentKind::Find)
        m_searched = m_offset;
    if (segment().kind == SegmentKind::Do) {
        if (waitsForHand() || m_offset < segment().length) {
            auto zero = event(Kind::CueDue);
            zero.cue = Cue::End;
            events.push_back(std::move(zero));
            say(m_score->whyOver(m_segment, m_spent), events);
        }
        record(m_segment, m_offset, StepEnd::Time, events);
    }
    enter(m_segment + 1, events);
}

void Walk::enter(std::size_t segment, Events &events)
{
    while (segment < m_score->size() && passOver(segment, events)) {
        const bool wholeStep = m_score->at(segment).kind == SegmentKind::Prepare;
        segment = wholeStep ? m_score->restOf(segment) : *m_score->holdAt(segment) + 1;
    }
    m_offset = milliseconds{0};
    m_nextCue = 0;
    if (segment >= m_score->size()) {
        m_finished = true;
        events.push_back(event(Kind::Finished));
        return;
    }
    m_segment = segment;
    const auto kind = this->segment().kind;
    if (kind == SegmentKind::Prepare)
        m_inStep = milliseconds{0};
    if (kind != SegmentKind::Do)
        m_searched.reset();
    events.push_back(event(Kind::SegmentEntered));
}

/// A step or side for which nothing is left of a budget is not even prepared; that is said.
bool Walk::passOver(std::size_t segment, Events &events)
{
    const auto kind = m_score->at(segment).kind;
    const auto hold = m_score->holdAt(segment);
    if (!hold || kind == SegmentKind::Rest)
        return false;
    const auto isOver = [this](std::size_t one) {
        const auto left = m_score->left(one, m_spent);
        return left && *left == milliseconds{0};
    };
    auto holds = std::vector{*hold};
    if (kind == SegmentKind::Prepare)
        holds = m_score->holdsOf(m_score->at(segment).step);
    if (!std::ranges::all_of(holds, isOver))
        return false;
    say(m_score->whyOver(*hold, m_spent), events);
    for (const auto one : holds)
        record(one, milliseconds{0}, StepEnd::Skipped, events);
    return true;
}

void Walk::say(const std::string &text, Events &events) const
{
    auto said = event(Kind::CueDue);
    said.cue = Cue::Say;
    said.text = text;
    events.push_back(std::move(said));
}

void Walk::record(std::size_t hold, milliseconds done, StepEnd end, Events &events)
{
    const auto &held = m_score->at(hold);
    const auto &step = m_plan->plan().steps[held.step];
    const auto *technique = m_plan->content().find(step.technique);
    StepRecord record;
    record.step = held.step;
    record.side = held.side;
    record.regions = plan::workedOn(m_plan->content(), *technique, step.region, held.side);
    record.plannedSeconds = static_cast<int>(std::chrono::round<seconds>(held.length).count());
    record.done = done;
    record.doneSeconds = static_cast<int>(std::chrono::round<seconds>(done).count());
    record.end = end;
    if (m_searched && hold == m_segment)
        record.foundAfterSeconds = static_cast<int>(std::chrono::round<seconds>(*m_searched).count());
    if (m_score->isPress(hold) && done > milliseconds{0}) {
        m_lastPress = record;
        m_lastPressAt = hold;
    }
    auto ended = event(Kind::StepEnded);
    ended.segment = hold;
    ended.record = std::move(record);
    events.push_back(std::move(ended));
}

void Walk::found(Events &events)
{
    m_searched = m_offset;
    enter(m_segment + 1, events);
}

void Walk::endHold(StepEnd end, Events &events)
{
    record(m_segment, m_offset, end, events);
    enter(m_segment + 1, events);
}

void Walk::endStep(StepEnd end, Events &events)
{
    const auto step = segment().step;
    const bool isHolding = segment().kind == SegmentKind::Do;
    // After its last `do` a step has only the rest to leave; what is told then is about that `do`.
    const auto current = m_score->holdAt(m_segment);
    for (const auto hold : m_score->holdsOf(step)) {
        if (current && hold < *current)
            continue;
        if (current)
            record(hold, hold == m_segment && isHolding ? m_offset : milliseconds{0},
                   hold == *current ? end : StepEnd::Skipped, events);
        else if (hold == m_score->holdsOf(step).back() && end != StepEnd::Skipped)
            record(hold, milliseconds{0}, end, events);
    }
    enter(current ? m_score->restOf(m_segment) : m_segment + 1, events);
}

void Walk::goTo(std::size_t step, Events &events)
{
    const auto from = segment().step;
    if (segment().kind == SegmentKind::Do && m_offset > milliseconds{0})
        record(m_segment, m_offset, StepEnd::Skipped, events);
    const auto target = m_score->firstOf(step);
    const auto &steps = m_plan->plan().steps;
    const auto &content = m_plan->content();
    const milliseconds getUpOrDown = seconds(content.limits.prepareFloorSeconds);
    const auto length = m_score->at(target).length;
    if (plan::isDown(content, steps[from]) != plan::isDown(content, steps[step]) && length < getUpOrDown)
        ownScore().extend(*m_plan, target, getUpOrDown - length, std::nullopt);
    enter(target, events);
}

void Walk::stop(Events &events)
{
    if (segment().kind == SegmentKind::Do && m_offset > milliseconds{0})
        record(m_segment, m_offset, StepEnd::Skipped, events);
    m_finished = true;
    events.push_back(event(Kind::Stopped));
}

bool Walk::canExtend() const
{
    if (m_finished)
        return false;
    const auto step = segment().step;
    if (segment().kind == SegmentKind::Do &&
        (m_extended.contains(step) || m_score->holdsOf(step).front() != m_segment))
        return false;
    return m_score->room(*m_plan, m_segment, m_offset, m_spent) > milliseconds{0};
}

void Walk::extend()
{
    const auto by = m_score->room(*m_plan, m_segment, m_offset, m_spent);
    if (segment().kind == SegmentKind::Find) {
        ownScore().extend(*m_plan, m_segment, by, m_offset);
        return;
    }
    m_extended.insert(segment().step);
    for (const auto hold : m_score->holdsOf(segment().step))
        ownScore().extend(*m_plan, hold, by, hold == m_segment ? std::optional(m_offset) : std::nullopt);
}

void Walk::giveFelt(base::Felt felt, Events &events) const
{
    if (!m_lastPress)
        return;
    auto given = event(Kind::FeltGiven);
    given.segment = m_lastPressAt;
    given.record = m_lastPress;
    given.felt = felt;
    events.push_back(std::move(given));
}

Score &Walk::ownScore()
{
    auto own = std::make_shared<Score>(*m_score);
    auto &score = *own;
    m_score = std::move(own);
    return score;
}

} // namespace unknot::player
