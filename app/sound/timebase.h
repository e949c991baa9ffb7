// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"

#include <deque>
#include <optional>

namespace unknot::sound {

/// Knows which sample of the stream belongs to a moment of the monotonic clock.
///
/// The device takes samples in bursts, so the frontier runs ahead of the clock by an uneven lead. The largest lead of
/// the last second is steady to a millisecond (measured): a moment is mapped by it, which puts a moment that has not
/// come yet always at or beyond the frontier.
class Timebase
{
public:
    /// Told at each burst, after it: the frontier and the moment.
    void wrote(Sample frontier, Nanoseconds now);

    bool isRunning() const { return !m_leads.empty(); }
    /// Meaningful while running.
    Sample sampleAt(Nanoseconds moment) const;

    /// Told now and then: the sample that is heard at this moment. Devices know it only roughly, so it is averaged.
    void heard(Sample sample, Nanoseconds now);
    /// How long after a moment its sample is heard.
    Nanoseconds lag() const;

private:
    struct Lead
    {
        Nanoseconds at = 0;
        double samples = 0.0;
    };

    std::deque<Lead> m_leads; // of the last second, falling: the first is the largest
    Nanoseconds m_origin = 0;
    Nanoseconds m_last = 0;
    std::optional<double> m_ear; // the lead of what is heard: negative
};

} // namespace unknot::sound
