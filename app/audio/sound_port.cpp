// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_port.h"

#include <chrono>

namespace unknot::ui {

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
