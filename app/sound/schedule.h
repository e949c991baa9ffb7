// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/mixer.h"
#include "app/sound/timebase.h"
#include "core/base/words.h"

#include <optional>
#include <vector>

namespace unknot::sound {

/// A cue or sentence that waits for its time. A sentence has no samples until the voice has made them.
struct Due
{
    std::int64_t id = 0;
    Nanoseconds at = 0;
    base::Cue cue{};
    Placed sound;
    std::optional<Sample> place{}; ///< once the next segment has begun before it was its turn
};

/// Whether a segment of the routine begins with this cue. There, and only there, the stream is fitted to the clock
/// anew; all other cues are counted in samples from the last of these.
bool opensSegment(base::Cue cue);

/// Cues by their time, until the stream reaches them.
///
/// What comes too late is dropped: a tone by more than 20 ms, because a late tone misleads; a sentence by more than
/// half a second, because it only has to be understood.
class Schedule
{
public:
    void add(Due due);
    /// Gives a waiting sentence its samples; too late or cancelled, nothing happens.
    void spoken(std::int64_t id, const SharedPcm &pcm);
    void cancelAfter(Nanoseconds after);
    /// What begins before the given sample, with its place, at or after the frontier.
    std::vector<Due> take(Sample frontier, Sample before, const Timebase &timebase);

    bool isEmpty() const { return m_waiting.empty(); }

private:
    struct Anchor
    {
        Nanoseconds at = 0;
        Sample sample = 0;
    };

    Sample placeOf(const Due &due, const Timebase &timebase);
    void beginSegment(Nanoseconds at, Sample sample, std::vector<Due> &earlier, const Timebase &timebase);

    std::vector<Due> m_waiting; // by time, then as they came
    std::optional<Anchor> m_anchor;
};

} // namespace unknot::sound
