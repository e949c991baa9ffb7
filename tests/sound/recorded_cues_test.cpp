// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sound/session.h"
#include "tests/support/pulse/pulse_server.h"
#include "tests/support/pulse/recording.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using namespace std::chrono_literals;
using base::Cue;

constexpr int kMinusSix = 16423; // dBFS
constexpr qint64 kMillisecond = 1'000'000;

struct Planned
{
    Cue cue{};
    qint64 atMs = 0;
    int segment = 0;
};

/// Three segments that hold every tone, at times that fall between two samples.
std::vector<Planned> everyTone()
{
    const std::vector<std::vector<std::pair<Cue, qint64>>> segments = {
        {{Cue::Prepare, 1011}, {Cue::Count3, 203}, {Cue::Count2, 307}, {Cue::Count1, 311}},
        {{Cue::Start, 757},
         {Cue::BreatheIn, 1423},
         {Cue::BreatheOut, 1831},
         {Cue::PauseOn, 443},
         {Cue::PauseOff, 449},
         {Cue::Half, 503},
         {Cue::Count5, 211},
         {Cue::Count4, 223},
         {Cue::Count3, 227},
         {Cue::Count2, 229},
         {Cue::Count1, 233},
         {Cue::End, 1217}},
        {{Cue::Switch, 881}, {Cue::Count2, 251}, {Cue::Count1, 257}},
        {{Cue::Start, 719}, {Cue::Count2, 263}, {Cue::Count1, 269}, {Cue::End, 1223}},
        {{Cue::Rest, 991}},
        {{Cue::Finished, 2311}},
    };
    std::vector<Planned> planned;
    qint64 at = 0;
    for (std::size_t segment = 0; segment < segments.size(); ++segment) {
        for (const auto &[cue, gap] : segments[segment]) {
            planned.push_back({cue, at, static_cast<int>(segment)});
            at += gap;
        }
    }
    return planned;
}

TEST(RecordedCuesTest, EveryCueIsHeardWholeAndAtItsSample)
{
    const Application application;
    PulseServer server;
    server.start();
    Recording recording;
    Session session;
    session.sound.start();
    ASSERT_TRUE(session.waitFor([&] { return session.sound.isAudible(); }, 5s));
    session.run(1500ms); // a stream is steady by then; the prepare page lasts longer

    const std::vector<Planned> planned = everyTone();
    ASSERT_GE(planned.size(), 20U);
    const qint64 begin = ui::SoundPort::monotonicNow() + 300 * kMillisecond;
    for (std::size_t n = 0; n < planned.size(); ++n)
        session.sound.cue(static_cast<qint64>(n), planned[n].cue, begin + planned[n].atMs * kMillisecond, 1.0);
    ASSERT_TRUE(session.waitFor([&] { return session.played.size() == planned.size(); }, 30s));
    session.run(3s);
    const Samples heard = recording.samples();

    const sound::ToneBank tones;
    const auto onset = firstLouder(heard, 100);
    ASSERT_TRUE(onset.has_value());
    const auto tone = [&](std::size_t n) -> const sound::Pcm & { return *tones.find(planned[n].cue); };
    const std::int64_t first = findTone(heard, tone(0), *onset, 400);
    const std::int64_t streamBegin = first - session.played[0].sample;
    std::vector<std::int64_t> places;
    for (std::size_t n = 0; n < planned.size(); ++n) {
        const std::int64_t expected = streamBegin + session.played[static_cast<qint64>(n)].sample;
        places.push_back(findTone(heard, tone(n), expected, 300));
        EXPECT_LE(std::abs(places[n] - expected), 1) << "cue " << n;
        EXPECT_GE(likenessAt(heard, tone(n), places[n]), 0.999) << "cue " << n << " is not whole";
    }
    for (std::size_t n = 1; n < planned.size(); ++n) {
        const double spacing = static_cast<double>(planned[n].atMs - planned[n - 1].atMs) * sound::kRate / 1000.0;
        const double allowed = planned[n].segment == planned[n - 1].segment ? 1.0 : sound::kRate * 0.020;
        EXPECT_NEAR(static_cast<double>(places[n] - places[n - 1]), spacing, allowed) << "cue " << n;
    }
    EXPECT_LE(peakOf(heard), kMinusSix);
    EXPECT_THAT(session.silences, testing::IsEmpty());
    EXPECT_LT(session.played[5].lagNs, 500 * kMillisecond);
    EXPECT_GT(session.played[5].lagNs, 20 * kMillisecond);
}

TEST(RecordedCuesTest, ASentenceIsHeardAndACancelledOneIsNot)
{
    const Application application;
    PulseServer server;
    server.start();
    Recording recording;
    Session session;
    session.sound.start();
    ASSERT_TRUE(session.waitFor([&] { return session.sound.isAudible(); }, 5s));
    session.run(1200ms);

    const qint64 now = ui::SoundPort::monotonicNow();
    session.sound.say(1, QStringLiteral("Let your shoulders drop."), now + 300 * kMillisecond);
    session.sound.say(2, QStringLiteral("This is never heard."), now + 900 * kMillisecond);
    session.sound.cue(3, Cue::End, now + 900 * kMillisecond, 1.0);
    ASSERT_TRUE(session.waitFor([&] { return session.played.count(1) == 1; }, 3s));
    session.run(300ms);
    session.sound.cancelAfter(ui::SoundPort::monotonicNow());
    session.run(2s);
    const Samples heard = recording.samples();

    const auto onset = firstLouder(heard, 1000);
    ASSERT_TRUE(onset.has_value());
    EXPECT_FALSE(firstLouder(heard, 100, *onset + sound::kRate).has_value());
    EXPECT_EQ(session.played.count(2) + session.played.count(3), 0U);
}

} // namespace
} // namespace unknot::test
