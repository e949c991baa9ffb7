// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/figure.h"
#include "tests/sound/session.h"
#include "tests/support/pulse/pulse_server.h"
#include "tests/support/pulse/recording.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <csignal>
#include <string>

namespace unknot::test {
namespace {

using namespace std::chrono_literals;
using base::Cue;
using testing::Contains;
using testing::ElementsAre;

constexpr qint64 kMillisecond = 1'000'000;
constexpr qint64 kLongestStandstill = 200 * kMillisecond;

class LostServerTest : public testing::Test
{
protected:
    void beAudible()
    {
        m_server.start();
        m_session.sound.start();
        ASSERT_TRUE(m_session.waitFor([this] { return m_session.sound.isAudible(); }, 5s));
    }

    /// Ticks for so long, twice a second.
    void tick(std::chrono::seconds length)
    {
        const qint64 now = ui::SoundPort::monotonicNow();
        for (int n = 0; n < 2 * length.count(); ++n)
            m_session.sound.cue(m_next++, Cue::Count1, now + qint64{n + 1} * 500 * kMillisecond, 1.0);
    }

    bool comesBack(std::chrono::milliseconds atMost)
    {
        return m_session.waitFor([this] { return m_session.sound.isAudible(); }, atMost);
    }

    Application m_application;
    PulseServer m_server;
    Session m_session;
    qint64 m_next = 1;
};

TEST_F(LostServerTest, AKilledServerThatComesBackIsHeardAgain)
{
    beAudible();
    m_session.run(500ms);
    tick(10s);
    m_session.run(1s);

    m_server.kill();
    ASSERT_TRUE(m_session.waitFor([this] { return !m_session.silences.empty(); }, 2s));
    EXPECT_FALSE(m_session.sound.isAudible());
    m_session.run(4s); // by then Qt has given up for good
    m_server.start();
    Recording recording;
    EXPECT_TRUE(comesBack(3s));
    m_session.run(3s);

    EXPECT_TRUE(firstLouder(recording.samples(), 3000).has_value());
    EXPECT_EQ(m_session.devices.size(), 2U);
    EXPECT_LT(m_session.longestStandstill, kLongestStandstill);
    // Heard or not, each was answered in its time, so that it could be seen.
    EXPECT_TRUE(m_session.waitFor([this] { return m_session.played.size() == 20; }, 5s));
}

TEST_F(LostServerTest, ServerKilledAgainAndAgain)
{
    beAudible();
    const int times = qgetenv("UNKNOT_TEST_SCALE") == "full" ? 50 : 10;
    qint64 longest = 0;
    for (int n = 0; n < times; ++n) {
        m_server.kill();
        ASSERT_TRUE(m_session.waitFor([this] { return !m_session.sound.isAudible(); }, 2s));
        m_server.start();
        const qint64 began = ui::SoundPort::monotonicNow();
        ASSERT_TRUE(comesBack(3s)) << n;
        longest = std::max(longest, ui::SoundPort::monotonicNow() - began);
    }
    printFigure("sound servers killed", std::to_string(times) + ", heard again within " +
                                            std::to_string(longest / kMillisecond) +
                                            " ms, the window waited at most " +
                                            std::to_string(m_session.longestStandstill / kMillisecond) + " ms");
    EXPECT_LT(m_session.longestStandstill, kLongestStandstill);
}

TEST_F(LostServerTest, AHangingServerHoldsUpNothing)
{
    beAudible();
    m_session.run(3500ms);

    m_server.freeze();
    ASSERT_TRUE(m_session.waitFor([this] { return !m_session.silences.empty(); }, 3s));
    m_session.run(1s);
    m_server.thaw();

    EXPECT_TRUE(comesBack(5s));
    EXPECT_THAT(m_session.silences, Contains(QStringLiteral("no-answer")));
    EXPECT_LT(m_session.longestStandstill, kLongestStandstill);
}

TEST_F(LostServerTest, WithoutAServerItIsSilentAndKeepsTime)
{
    m_session.sound.start();
    ASSERT_TRUE(m_session.waitFor([this] { return !m_session.silences.empty(); }, 5s));
    const qint64 due = ui::SoundPort::monotonicNow() + 400 * kMillisecond;
    m_session.sound.cue(1, Cue::Start, due, 1.0);

    ASSERT_TRUE(m_session.waitFor([this] { return m_session.played.count(1) == 1; }, 2s));

    EXPECT_THAT(m_session.silences, ElementsAre(QStringLiteral("no-device")));
    EXPECT_FALSE(m_session.sound.isAudible());
    EXPECT_GE(m_session.played[1].toldAt, due);
    EXPECT_LE(m_session.played[1].toldAt, due + 50 * kMillisecond);
}

TEST_F(LostServerTest, AServerThatComesLateIsHeardWithinSeconds)
{
    m_session.sound.start();
    ASSERT_TRUE(m_session.waitFor([this] { return !m_session.silences.empty(); }, 5s));
    m_session.run(2500ms);

    m_server.start();

    EXPECT_TRUE(comesBack(3s));
}

TEST_F(LostServerTest, AnotherDefaultDeviceIsFollowed)
{
    beAudible();
    m_session.run(500ms);

    m_server.control(
        {QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=u")});
    m_server.control({QStringLiteral("set-default-sink"), QStringLiteral("u")});
    Recording recording(QStringLiteral("u"));
    EXPECT_TRUE(m_session.waitFor([this] { return m_session.devices.size() >= 2; }, 5s));
    tick(4s);
    m_session.run(3s);

    EXPECT_TRUE(firstLouder(recording.samples(), 3000).has_value());
}

TEST_F(LostServerTest, WithoutTheProgramItIsSilent)
{
    ui::SoundProcess sound(QStringLiteral("/nowhere/unknot-sound"));
    QString reason;
    qint64 answered = 0;
    QObject::connect(&sound, &ui::SoundPort::silent, &sound, [&](const QString &why) { reason = why; });
    QObject::connect(&sound, &ui::SoundPort::played, &sound, [&](qint64 id) { answered = id; });
    sound.start();
    sound.cue(5, Cue::Start, ui::SoundPort::monotonicNow(), 1.0);

    EXPECT_TRUE(m_session.waitFor([&] { return answered == 5; }, 2s));
    EXPECT_EQ(reason, QStringLiteral("no-program"));
}

TEST_F(LostServerTest, StoppingLetsTheLastToneEnd)
{
    beAudible();
    Recording recording;
    m_session.run(1200ms);
    m_session.sound.cue(1, Cue::End, ui::SoundPort::monotonicNow(), 1.0);
    ASSERT_TRUE(m_session.waitFor([this] { return m_session.played.count(1) == 1; }, 2s));

    m_session.sound.stop();
    m_session.run(2500ms);

    const sound::ToneBank tones;
    const sound::Pcm &tone = *tones.find(Cue::End);
    const Samples heard = recording.samples();
    const auto onset = firstLouder(heard, 100);
    ASSERT_TRUE(onset.has_value());
    EXPECT_GE(likenessAt(heard, tone, findTone(heard, tone, *onset, 400)), 0.999);
}

} // namespace
} // namespace unknot::test
