// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/voice.h"

#include <espeak-ng/speak_lib.h>

#include <utility>

namespace unknot::sound {

namespace {

constexpr int kWordsPerMinute = 145; // calmer than the engine's 175
constexpr int kVoiceRate = 22050;

int collect(short *samples, int count, espeak_EVENT *events)
{
    if (samples && count > 0 && events && events->user_data) {
        Pcm &out = *static_cast<Pcm *>(events->user_data);
        out.insert(out.end(), samples, samples + count);
    }
    return 0;
}

class EspeakVoice final : public Voice
{
public:
    Pcm synthesise(const std::string &text) override
    {
        Pcm samples;
        espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &samples);
        espeak_Synchronize();
        return trimmedAndLevelled(doubled(samples));
    }
};

} // namespace

std::unique_ptr<Voice> openVoice(const std::string &language)
{
    // Without this option the engine ends the whole program when its data are missing.
    const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate != kVoiceRate)
        return nullptr;
    espeak_SetSynthCallback(collect);
    const std::string family = language.substr(0, language.find_first_of("_-"));
    if (espeak_SetVoiceByName(family.c_str()) != EE_OK && espeak_SetVoiceByName("en") != EE_OK)
        return nullptr;
    espeak_SetParameter(espeakRATE, kWordsPerMinute, 0);
    return std::make_unique<EspeakVoice>();
}

} // namespace unknot::sound
