// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/tone_bank.h"
#include "app/sound/voice.h"
#include "app/sound/wav.h"

#include <gmock/gmock.h>

#include <cmath>
#include <cstdlib>
#include <set>

namespace unknot::sound {
namespace {

using base::Cue;

constexpr int kMinusTwelve = 8231; // dBFS, and a little
constexpr int kSoft = 40;

int peak(const Pcm &samples)
{
    int top = 0;
    for (const std::int16_t sample : samples)
        top = std::max(top, std::abs(static_cast<int>(sample)));
    return top;
}

/// How alike two tones are when they begin together: 1 the same, 0 nothing in common.
double likeness(const Pcm &a, const Pcm &b)
{
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (std::size_t n = 0; n < std::max(a.size(), b.size()); ++n) {
        const double x = n < a.size() ? a[n] : 0.0;
        const double y = n < b.size() ? b[n] : 0.0;
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    return ab / std::sqrt(aa * bb);
}

TEST(ToneBankTest, EveryCueButASentenceHasATone)
{
    const ToneBank tones;

    for (const Cue cue : base::all<Cue>())
        EXPECT_EQ(tones.find(cue) == nullptr, cue == Cue::Say) << base::toWord(cue);
}

TEST(ToneBankTest, TwoTonesAtOnceStayUnderMinusSixDecibels)
{
    const ToneBank tones;

    for (const Cue cue : base::all<Cue>()) {
        if (const auto tone = tones.find(cue)) {
            EXPECT_LE(peak(*tone), kMinusTwelve) << base::toWord(cue);
            EXPECT_GE(peak(*tone), 3000) << base::toWord(cue);
        }
    }
}

TEST(ToneBankTest, TonesBeginAndEndSoftly)
{
    const ToneBank tones;

    for (const Cue cue : base::all<Cue>()) {
        if (const auto tone = tones.find(cue)) {
            EXPECT_LE(std::abs(static_cast<int>(tone->front())), kSoft) << base::toWord(cue);
            EXPECT_LE(std::abs(static_cast<int>(tone->back())), kSoft) << base::toWord(cue);
        }
    }
}

TEST(ToneBankTest, NoToneIsMistakenForAnother)
{
    const ToneBank tones;
    std::set<SharedPcm> different;
    for (const Cue cue : base::all<Cue>()) {
        if (const auto tone = tones.find(cue))
            different.insert(tone);
    }

    EXPECT_EQ(different.size(), 12U);
    for (const auto &a : different) {
        for (const auto &b : different)
            EXPECT_TRUE(a == b || std::abs(likeness(*a, *b)) < 0.6);
    }
}

TEST(ToneBankTest, ZeroIsNotOneMoreCount)
{
    const ToneBank tones;
    const Pcm &count = *tones.find(Cue::Count1);
    const Pcm &end = *tones.find(Cue::End);

    EXPECT_LT(count.size() * 5, end.size());
    EXPECT_LT(std::abs(likeness(count, end)), 0.2);
}

TEST(WavTest, RefusesWhatIsNotOfOurForm)
{
    EXPECT_FALSE(readWav("").has_value());
    EXPECT_FALSE(readWav("RIFF____WAVE").has_value());
    EXPECT_FALSE(readWav("RIFF____WAVEdata\x04\0\0\0abcd").has_value());
    EXPECT_FALSE(readWav("RIFF____WAVEfmt \xff\xff\xff\xff").has_value());
}

TEST(VoiceTest, DoublingKeepsEverySampleAndSlipsOneBetween)
{
    const Pcm out = doubled({0, 1600, 3200, 4800});

    ASSERT_EQ(out.size(), 8U);
    EXPECT_EQ(out[2], 1600);
    EXPECT_EQ(out[3], 2400);
    EXPECT_EQ(out[4], 3200);
}

TEST(VoiceTest, SilenceAroundASentenceIsCutAndItsLevelIsThatOfTones)
{
    Pcm samples(1000, 3);
    samples[400] = 20000;
    samples[500] = -30000;

    const Pcm out = trimmedAndLevelled(samples);

    EXPECT_EQ(out.size(), 101U);
    EXPECT_NEAR(peak(out), 10485, 2);
    EXPECT_TRUE(trimmedAndLevelled(Pcm(500, 0)).empty());
}

TEST(VoiceTest, ASentenceBecomesSeconds)
{
    const auto voice = openVoice("en_GB");
    if (!voice)
        return; // built without a voice

    const Pcm out = voice->synthesise("Switch to your left shoulder.");

    EXPECT_GT(out.size(), static_cast<std::size_t>(kRate));
    EXPECT_LT(out.size(), static_cast<std::size_t>(kRate) * 5);
    EXPECT_LE(peak(out), 10490);
}

} // namespace
} // namespace unknot::sound
