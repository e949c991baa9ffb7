// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/schedule.h"

#include <gmock/gmock.h>

namespace unknot::sound {
namespace {

using base::Cue;

constexpr Nanoseconds kMillisecond = 1'000'000;
constexpr Nanoseconds kEpoch = 864'000 * kSecond; // ten days after the machine was started
constexpr Sample kLead = 6174;                    // measured: Qt's own buffer with PulseAudio

/// A device that asks every 100 ms, some samples behind or ahead of the clock.
class ScheduleTest : public testing::Test
{
protected:
    void add(std::int64_t id, Cue cue, Nanoseconds after)
    {
        SharedPcm pcm = cue == Cue::Say ? nullptr : std::make_shared<const Pcm>(100, std::int16_t{1});
        m_schedule.add({id, kEpoch + after, cue, {pcm, Kind::Tones, 0, 1.0F}});
    }

    void run(Nanoseconds until)
    {
        for (; m_now < kEpoch + until; m_now += 100 * kMillisecond) {
            const Sample to = kLead + m_shift + std::llround(samplesIn(m_now - kEpoch));
            if (to <= m_frontier)
                continue;
            m_timebase.wrote(to, m_now);
            for (const Due &due : m_schedule.take(m_frontier, to, m_timebase))
                m_placed[due.id] = due.sound.at;
            m_frontier = to;
        }
    }

    Schedule m_schedule;
    Timebase m_timebase;
    Nanoseconds m_now = kEpoch;
    Sample m_frontier = 0;
    Sample m_shift = 0; // of the device against the clock
    std::map<std::int64_t, Sample> m_placed;
};

TEST_F(ScheduleTest, InsideASegmentSpacingIsExact)
{
    add(1, Cue::Start, 1000 * kMillisecond);
    add(2, Cue::Half, 1333 * kMillisecond);
    add(3, Cue::Count1, 2500 * kMillisecond);

    run(1200 * kMillisecond);
    m_shift -= 700; // the device drifts, which must not be heard inside a segment
    run(4 * kSecond);

    EXPECT_EQ(m_placed[2] - m_placed[1], std::llround(0.333 * kRate));
    EXPECT_EQ(m_placed[3] - m_placed[1], std::llround(1.5 * kRate));
}

/// The device drifts, so that some bursts end between the next segment, which follows the clock, and the last tone of
/// the one before it, which is counted.
TEST_F(ScheduleTest, TheLastToneOfASegmentIsExactToo)
{
    constexpr Nanoseconds kSegment = 2025 * kMillisecond;
    constexpr int kSegments = 12;
    for (int n = 0; n < kSegments; ++n) {
        add(2LL * n, Cue::Switch, (n + 1) * kSegment);
        add(2LL * n + 1, Cue::End, (n + 2) * kSegment);
    }
    for (int n = 0; n < kSegments; ++n) {
        run((n + 1) * kSegment + 200 * kMillisecond);
        m_shift -= 700;
    }
    run((kSegments + 3) * kSegment);

    for (int n = 0; n < kSegments; ++n)
        EXPECT_EQ(m_placed[2LL * n + 1] - m_placed[2LL * n], std::llround(samplesIn(kSegment))) << "segment " << n;
}

TEST_F(ScheduleTest, ANewSegmentFollowsTheClockAgain)
{
    add(1, Cue::Start, 1000 * kMillisecond);
    add(2, Cue::Rest, 4000 * kMillisecond);

    run(1200 * kMillisecond);
    m_shift -= 700;
    run(6 * kSecond);

    EXPECT_EQ(m_placed[2] - m_placed[1], 3 * kRate - 700);
}

TEST_F(ScheduleTest, ACueThatIsDueNowIsStillInTime)
{
    run(2050 * kMillisecond);
    add(1, Cue::Start, m_now - kEpoch - 95 * kMillisecond);

    run(3 * kSecond);

    EXPECT_EQ(m_placed.count(1), 1U);
}

TEST_F(ScheduleTest, WhatIsPastIsDropped)
{
    run(2 * kSecond);
    add(1, Cue::Start, 1500 * kMillisecond);
    add(2, Cue::Half, 2500 * kMillisecond);

    run(4 * kSecond);

    EXPECT_EQ(m_placed.count(1), 0U);
    EXPECT_EQ(m_placed.count(2), 1U);
    EXPECT_TRUE(m_schedule.isEmpty());
}

TEST_F(ScheduleTest, CancelForgetsWhatLiesAhead)
{
    add(1, Cue::Start, 1000 * kMillisecond);
    add(2, Cue::Half, 2000 * kMillisecond);
    add(3, Cue::End, 3000 * kMillisecond);

    m_schedule.cancelAfter(kEpoch + 2000 * kMillisecond);
    run(4 * kSecond);

    EXPECT_EQ(m_placed.count(2), 1U);
    EXPECT_EQ(m_placed.count(3), 0U);
}

TEST_F(ScheduleTest, ASentenceWaitsALittleForItsVoiceAndNothingWaitsForIt)
{
    add(1, Cue::Say, 1000 * kMillisecond);
    add(2, Cue::Start, 1100 * kMillisecond);
    run(1400 * kMillisecond);
    EXPECT_EQ(m_placed.count(2), 1U);

    m_schedule.spoken(1, std::make_shared<const Pcm>(100, std::int16_t{1}));
    run(1600 * kMillisecond);

    EXPECT_EQ(m_placed.count(1), 1U);
}

TEST_F(ScheduleTest, ASentenceThatComesMuchTooLateIsDropped)
{
    add(1, Cue::Say, 1000 * kMillisecond);
    run(2 * kSecond);

    m_schedule.spoken(1, std::make_shared<const Pcm>(100, std::int16_t{1}));
    run(3 * kSecond);

    EXPECT_EQ(m_placed.count(1), 0U);
    EXPECT_TRUE(m_schedule.isEmpty());
}

TEST_F(ScheduleTest, AfterADeviceStoodStillTheClockIsRight)
{
    add(1, Cue::Start, 1000 * kMillisecond);
    add(2, Cue::Count3, 5000 * kMillisecond);
    add(3, Cue::Count2, 6000 * kMillisecond);
    run(1500 * kMillisecond);
    m_shift -= 2LL * kRate; // two seconds in which nothing was taken
    m_now += 2 * kSecond;

    run(10 * kSecond);

    EXPECT_EQ(m_placed[2] - m_placed[1], 2 * kRate);
    EXPECT_EQ(m_placed[3] - m_placed[2], kRate);
}

} // namespace
} // namespace unknot::sound
