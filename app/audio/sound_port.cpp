// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_port.h"

#include <chrono>

namespace unknot::ui {

SoundKind kindOf(base::Cue cue)
{
    switch (cue) {
    case base::Cue::Count5:
    case base::Cue::Count4:
    case base::Cue::Count3:
    case base::Cue::Count2:
    case base::Cue::Count1:
        return SoundKind::Ticks;
    case base::Cue::BreatheIn:
    case base::Cue::BreatheOut:
        return SoundKind::Breath;
    case base::Cue::Say:
        return SoundKind::Voice;
    default:
        return SoundKind::Tones;
    }
}

QString toWord(SoundKind kind)
{
    switch (kind) {
    case SoundKind::Tones:
        return QStringLiteral("tones");
    case SoundKind::Voice:
        return QStringLiteral("voice");
    case SoundKind::Ticks:
        return QStringLiteral("ticks");
    case SoundKind::Breath:
        return QStringLiteral("breath");
    }
    return {};
}

qint64 SoundPort::monotonicNow()
{
    // libstdc++ makes steady_clock of CLOCK_MONOTONIC on Linux.
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace unknot::ui
