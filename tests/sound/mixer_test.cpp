// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/mixer.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace unknot::sound {
namespace {

constexpr int kDither = 1;
constexpr int kCeiling = 16383; // -6 dBFS

SharedPcm ramp(int length, int step = 1)
{
    Pcm samples;
    for (int n = 0; n < length; ++n)
        samples.push_back(static_cast<std::int16_t>(1000 + n * step));
    return std::make_shared<const Pcm>(samples);
}

SharedPcm level(int length, int value)
{
    return std::make_shared<const Pcm>(static_cast<std::size_t>(length), static_cast<std::int16_t>(value));
}

/// The next samples of a mixer, asked for in blocks of an awkward size.
Pcm rendered(Mixer &mixer, std::size_t count, std::size_t block = 97)
{
    Pcm out(count);
    for (std::size_t at = 0; at < count; at += block)
        mixer.render(std::span(out).subspan(at, std::min(block, count - at)));
    return out;
}

void expectAt(const Pcm &stream, Sample at, const Pcm &tone)
{
    for (std::size_t n = 0; n < tone.size(); ++n)
        ASSERT_NEAR(stream[static_cast<std::size_t>(at) + n], tone[n], kDither) << "sample " << n;
}

int peak(const Pcm &stream)
{
    int top = 0;
    for (const std::int16_t sample : stream)
        top = std::max(top, std::abs(static_cast<int>(sample)));
    return top;
}

TEST(MixerTest, PutsAToneAtItsSample)
{
    Mixer mixer;
    mixer.place({ramp(500), Kind::Tones, 1234, 1.0F});

    const Pcm stream = rendered(mixer, 2000);

    expectAt(stream, 1234, *ramp(500));
    EXPECT_LE(std::abs(stream[1233]), kDither);
    EXPECT_LE(std::abs(stream[1734]), kDither);
    EXPECT_EQ(mixer.frontier(), 2000);
}

TEST(MixerTest, AddsWhatSoundsTogether)
{
    Mixer mixer;
    mixer.place({level(100, 2000), Kind::Tones, 10, 1.0F});
    mixer.place({level(100, 3000), Kind::Ticks, 60, 0.5F});

    const Pcm stream = rendered(mixer, 300);

    EXPECT_NEAR(stream[20], 2000, kDither + 1);
    EXPECT_NEAR(stream[80], 3500, kDither + 1);
    EXPECT_NEAR(stream[150], 1500, kDither + 1);
}

TEST(MixerTest, WhereNothingSoundsThereIsDitherAndNoMore)
{
    Mixer mixer;

    const Pcm stream = rendered(mixer, 10000);

    EXPECT_EQ(peak(stream), kDither);
    EXPECT_GT(std::count_if(stream.begin(), stream.end(), [](std::int16_t s) { return s != 0; }), 2000);
}

TEST(MixerTest, NothingIsEverLouderThanMinusSixDecibels)
{
    Mixer mixer;
    mixer.setVolume(Kind::Tones, 4.0F);
    for (int n = 0; n < 8; ++n)
        mixer.place({level(500, 32000), Kind::Tones, n * 20, 2.0F});

    const Pcm stream = rendered(mixer, 1000);

    EXPECT_LE(peak(stream), kCeiling);
    EXPECT_GE(peak(stream), kCeiling - 200);
}

TEST(MixerTest, EachKindHasAVolumeOfItsOwn)
{
    Mixer mixer;
    mixer.setVolume(Kind::Ticks, 0.0F);
    mixer.place({level(100, 2000), Kind::Tones, 0, 1.0F});
    mixer.place({level(100, 2000), Kind::Ticks, 200, 1.0F});

    const Pcm stream = rendered(mixer, 400);

    EXPECT_NEAR(stream[50], 2000, kDither);
    EXPECT_LE(std::abs(stream[250]), kDither);
}

TEST(MixerTest, AVolumeThatChangesWhileSomethingSoundsDoesNotClick)
{
    Mixer mixer;
    mixer.place({level(3000, 8000), Kind::Tones, 0, 1.0F});
    rendered(mixer, 1000, 500);
    mixer.setVolume(Kind::Tones, 0.0F);

    const Pcm stream = rendered(mixer, 1000, 500);

    for (std::size_t n = 1; n < stream.size(); ++n)
        ASSERT_LE(std::abs(stream[n] - stream[n - 1]), 20 + 2 * kDither);
    EXPECT_LE(std::abs(stream.back()), kDither);
}

TEST(MixerTest, ANewSentenceFadesTheOldOne)
{
    Mixer mixer;
    mixer.place({level(20000, 4000), Kind::Voice, 0, 1.0F});
    rendered(mixer, 1000);
    mixer.place({level(3000, -4000), Kind::Voice, 3000, 1.0F});

    const Pcm stream = rendered(mixer, 4000);

    EXPECT_LE(std::abs(stream[1500]), kDither);
    EXPECT_NEAR(stream[2500], -4000, kDither);
}

TEST(MixerTest, IsSoundingUntilTheLastSample)
{
    Mixer mixer;
    mixer.place({ramp(100), Kind::Tones, 50, 1.0F});

    rendered(mixer, 149);
    EXPECT_TRUE(mixer.isSounding());
    rendered(mixer, 1);
    EXPECT_FALSE(mixer.isSounding());
}

} // namespace
} // namespace unknot::sound
