// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/schedule.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace unknot::sound {

namespace {

constexpr Sample kLateTone = kRate / 50;
constexpr Sample kLateSentence = kRate / 2;
// A device that stood still has broken the segment already: then the clock is right and the spacing is not.
constexpr Sample kBroken = kRate / 10;

} // namespace

bool opensSegment(base::Cue cue)
{
    return cue == base::Cue::Prepare || cue == base::Cue::Start || cue == base::Cue::Switch ||
           cue == base::Cue::Rest || cue == base::Cue::Finished;
}

void Schedule::add(Due due)
{
    const auto place = std::upper_bound(m_waiting.begin(), m_waiting.end(), due.at,
                                        [](Nanoseconds at, const Due &other) { return at < other.at; });
    m_waiting.insert(place, std::move(due));
}

void Schedule::spoken(std::int64_t id, const SharedPcm &pcm)
{
    for (Due &due : m_waiting) {
        if (due.id == id && due.cue == base::Cue::Say)
            due.sound.pcm = pcm;
    }
}

void Schedule::cancelAfter(Nanoseconds after)
{
    std::erase_if(m_waiting, [after](const Due &due) { return due.at > after; });
}

std::vector<Due> Schedule::take(Sample frontier, Sample before, const Timebase &timebase)
{
    std::vector<Due> taken;
    std::vector<Due> still;
    bool isSegmentAhead = false; // what follows it is counted from it, so it waits with it
    for (Due &due : m_waiting) {
        const bool isSentence = due.cue == base::Cue::Say;
        const Sample place = placeOf(due, timebase);
        const Sample late = frontier - place;
        if (isSegmentAhead || place >= before || (!due.sound.pcm && late <= kLateSentence)) {
            isSegmentAhead = isSegmentAhead || opensSegment(due.cue);
            still.push_back(std::move(due));
        } else if (due.sound.pcm && late <= (isSentence ? kLateSentence : kLateTone)) {
            due.sound.at = std::max(place, frontier);
            if (!m_anchor || opensSegment(due.cue))
                beginSegment(due.at, isSentence ? place : due.sound.at, still, timebase);
            taken.push_back(std::move(due));
        }
    }
    m_waiting = std::move(still);
    return taken;
}

/// What still waits belongs to the segment before and stays counted from its beginning: fitted to the clock, a
/// segment may begin some milliseconds before the last tone of the one before it.
void Schedule::beginSegment(Nanoseconds at, Sample sample, std::vector<Due> &earlier, const Timebase &timebase)
{
    for (Due &due : earlier)
        due.place = placeOf(due, timebase);
    m_anchor = Anchor{at, sample};
}

Sample Schedule::placeOf(const Due &due, const Timebase &timebase)
{
    if (due.place)
        return *due.place;
    const Sample fresh = timebase.sampleAt(due.at);
    if (!m_anchor || opensSegment(due.cue))
        return fresh;
    const Sample counted = m_anchor->sample + std::llround(samplesIn(due.at - m_anchor->at));
    if (std::abs(counted - fresh) <= kBroken)
        return counted;
    m_anchor.reset();
    return fresh;
}

} // namespace unknot::sound
