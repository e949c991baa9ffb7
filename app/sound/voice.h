// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/pcm.h"

#include <memory>
#include <string>

namespace unknot::sound {

/// Makes sentences of words. Slow and foreign code: lives in a thread of its own, see VoiceThread.
class Voice
{
public:
    virtual ~Voice() = default;

    /// At 44.1 kHz, none louder than the tones; empty when nothing could be made of it.
    virtual Pcm synthesise(const std::string &text) = 0;
};

/// The voice this program was built with, for a language tag; null when there is none or its data are missing.
std::unique_ptr<Voice> openVoice(const std::string &language);

/// Twice as many samples, the new ones between the old.
Pcm doubled(const Pcm &samples);
/// Without silence at its ends, and as loud as sentences should be.
Pcm trimmedAndLevelled(Pcm samples);

} // namespace unknot::sound
