// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_feeder.h"

#include "core/content/load.h"
#include "core/player/routine_player.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace unknot::ui {
namespace {

using namespace std::chrono_literals;
using base::Cue;
using std::chrono::milliseconds;
using testing::Contains;
using testing::IsEmpty;

constexpr qint64 kMillisecond = 1'000'000;

/// Writes down what it is given.
class WrittenPort final : public SoundPort
{
public:
    struct Written
    {
        qint64 id = 0;
        qint64 at = 0;
        std::string what;
    };

    void start() override {}
    void stop() override {}
    bool isAudible() const override { return true; }
    void cue(qint64 id, Cue cue, qint64 atNs, double) override
    {
        written.push_back({id, atNs, std::string(base::toWord(cue))});
    }
    void say(qint64 id, const QString &text, qint64 atNs) override
    {
        written.push_back({id, atNs, text.toStdString()});
    }
    void cancelAfter(qint64 atNs) override
    {
        std::erase_if(written, [atNs](const Written &one) { return one.at > atNs; });
    }
    void setVolume(SoundKind, double) override {}

    std::vector<Written> written;
};

class CueFeederTest : public testing::Test
{
protected:
    player::RoutinePlayer routine(const char *ref) const
    {
        const auto &found = *m_content.findRoutineNamed(ref);
        return player::RoutinePlayer(*plan::permit(m_content, plan::fromRoutine(m_content, found), {}, {}));
    }

    /// Ticks as a window would, never twice after the same time.
    void run(player::RoutinePlayer &player, milliseconds length)
    {
        const qint64 until = m_now + length.count() * kMillisecond;
        while (m_now < until) {
            m_now += m_tick;
            m_tick = 11'300'001 + m_tick * 7 % 13'000'000;
            const auto events = player.advance(m_feeder.elapsed());
            m_feeder.feed(player, events);
        }
    }

    void begin(player::RoutinePlayer &player)
    {
        m_feeder.begin();
        m_feeder.changed(player, player.start());
    }

    content::Content m_content = content::loadShipped();
    WrittenPort m_port;
    const qint64 m_epoch = 77'000'000'123'456;
    qint64 m_now = m_epoch;
    qint64 m_tick = 16'000'000;
    CueFeeder m_feeder{m_port, {1.0, [this] { return m_now; }}};
};

TEST_F(CueFeederTest, EveryCueOfARoutineIsGivenOnceAndAtItsTime)
{
    auto player = routine("R16");
    std::multiset<std::pair<qint64, std::string>> expected;
    for (std::size_t n = 0; n < player.timeline().segments.size(); ++n) {
        const auto begins = player.timeline().startOf(n);
        for (const auto &cue : player.timeline().segments[n].cues) {
            if (cue.cue != Cue::Say)
                expected.insert(
                    {m_epoch + (begins + cue.offset).count() * kMillisecond, std::string(toWord(cue.cue))});
        }
    }
    begin(player);
    run(player, player.timeline().total() + 1s);

    std::multiset<std::pair<qint64, std::string>> tones;
    for (const auto &one : m_port.written) {
        if (base::fromWord<Cue>(one.what))
            tones.insert({one.at, one.what});
    }
    EXPECT_EQ(player.state(), player::RoutinePlayer::State::Finished);
    EXPECT_EQ(tones, expected);
}

TEST_F(CueFeederTest, CuesAreGivenAheadOfTheirTime)
{
    auto player = routine("R16");
    begin(player);
    run(player, 16500ms); // the count begins at 18 s

    const qint64 last = std::ranges::max(m_port.written, {}, &WrittenPort::Written::at).at;
    EXPECT_GT(last, m_now + 500 * kMillisecond);
    EXPECT_LE(last, m_now + 2200 * kMillisecond);
}

TEST_F(CueFeederTest, WordsComeAfterTheBeginningOfTheirTone)
{
    auto player = routine("R16");
    begin(player);

    ASSERT_GE(m_port.written.size(), 2U);
    EXPECT_EQ(m_port.written[0].what, "prepare");
    EXPECT_EQ(m_port.written[1].at - m_port.written[0].at, 200 * kMillisecond);
    EXPECT_NE(m_port.written[0].id, m_port.written[1].id);
}

TEST_F(CueFeederTest, APauseTakesBackWhatLiesAheadAndGoingOnGivesItAnew)
{
    auto player = routine("R16");
    begin(player);
    run(player, 2s);

    (void)player.advance(m_feeder.elapsed());
    m_feeder.changed(player, player.pause());
    const auto isAhead = [this](const auto &one) { return one.at > m_now; };
    EXPECT_EQ(std::ranges::count_if(m_port.written, isAhead), 0);

    m_now += 60'000 * kMillisecond;
    (void)player.advance(m_feeder.elapsed());
    m_feeder.changed(player, player.resume());
    EXPECT_GT(std::ranges::count_if(m_port.written, isAhead), 0);
}

TEST_F(CueFeederTest, WhatAnActionCausesIsHeardAtOnce)
{
    auto player = routine("R02");
    begin(player);
    while (player.timeline().segments[player.segment()].kind != base::SegmentKind::Find)
        run(player, 500ms);
    run(player, 3s);
    m_port.written.clear();

    (void)player.advance(m_feeder.elapsed());
    m_feeder.changed(player, player.found());

    ASSERT_FALSE(m_port.written.empty());
    const auto &first = m_port.written.front();
    EXPECT_EQ(first.what, "start");
    EXPECT_LE(m_now - first.at, kMillisecond);
}

TEST_F(CueFeederTest, TellsWhenACueIsHeard)
{
    auto player = routine("R16");
    std::vector<Cue> heard;
    QObject::connect(&m_feeder, &CueFeeder::cueHeard, &m_feeder,
                     [&](const player::Upcoming &cue) { heard.push_back(cue.cue); });
    begin(player);

    m_now += 300 * kMillisecond;
    emit m_port.played(m_port.written[0].id, 100, 110 * kMillisecond);
    emit m_port.played(m_port.written[1].id, 200, 110 * kMillisecond); // its words have no picture of their own

    EXPECT_EQ(heard, std::vector{Cue::Prepare});
}

TEST_F(CueFeederTest, AFasterClockPlaysFaster)
{
    CueFeeder fast(m_port, {60.0, [this] { return m_now; }});
    fast.begin();

    m_now += 1000 * kMillisecond;

    EXPECT_EQ(fast.elapsed(), 60s);
}

} // namespace
} // namespace unknot::ui
