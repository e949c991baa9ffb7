// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_feeder.h"
#include "app/sound/schedule.h"
#include "core/content/load.h"
#include "core/player/routine_player.h"
#include "tests/faults/figure.h"
#include "tests/sound/session.h"
#include "tests/support/pulse/pulse_server.h"
#include "tests/support/pulse/recording.h"

#include <QTimer>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace unknot::test {
namespace {

using namespace std::chrono_literals;
using base::Cue;
using player::RoutinePlayer;

constexpr int kMinusSix = 16423; // dBFS
constexpr std::int64_t kReach = 300;
/// What is played, how long it may take, and how many cues have to fall into it.
struct Size
{
    int seconds; ///< of a side
    std::size_t steps;
    std::chrono::seconds shortest, longest;
    std::size_t cues;
};
constexpr Size kQuick{19, 2, 90s, 95s, 60};
constexpr Size kFull{15, 16, 570s, 600s, 500};

struct Tone
{
    qint64 id = 0;
    Cue cue{};
    qint64 at = 0;
};

/// Notes the tones that pass on their way to the real port.
class Tap final : public ui::SoundPort
{
public:
    explicit Tap(ui::SoundPort &port)
        : m_port(port)
    {
        connect(&port, &SoundPort::played, this, &SoundPort::played);
    }

    void start() override { m_port.start(); }
    void stop() override { m_port.stop(); }
    bool isAudible() const override { return m_port.isAudible(); }
    void cue(qint64 id, Cue cue, qint64 atNs, double gain) override
    {
        tones.push_back({id, cue, atNs});
        m_port.cue(id, cue, atNs, gain);
    }
    void say(qint64 id, const QString &text, qint64 atNs) override { m_port.say(id, text, atNs); }
    void cancelAfter(qint64 atNs) override { m_port.cancelAfter(atNs); }
    void setVolume(ui::SoundKind kind, double gain) override { m_port.setVolume(kind, gain); }

    std::vector<Tone> tones;

private:
    ui::SoundPort &m_port;
};

class RecordedRoutineTest : public testing::Test
{
protected:
    static bool isFull() { return qgetenv("UNKNOT_TEST_SCALE") == "full"; }

    static const Size &size() { return isFull() ? kFull : kQuick; }

    /// A stretch on both sides, again and again, with a breath every other second and short ways between: its cues
    /// come closer together than those of anything that we ship.
    RoutinePlayer closeCues()
    {
        m_content.limits.prepareSeconds = 3;
        m_content.limits.switchSeconds = 3;
        m_content.limits.breathEverySeconds = 2;
        auto plan = plan::fromTechnique(m_content, *m_content.findTechniqueNamed("T26"), std::nullopt);
        plan.steps.front().seconds = size().seconds;
        plan.steps.resize(size().steps, plan.steps.front());
        return RoutinePlayer(*plan::permit(m_content, plan, {}, {}));
    }

    void play(RoutinePlayer &player)
    {
        ui::CueFeeder feeder(m_tap);
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, &feeder, [&] {
            const auto events = player.advance(feeder.elapsed());
            feeder.feed(player, events);
        });
        feeder.begin();
        feeder.changed(player, player.start());
        tick.start(16);
        const auto atMost = player.timeline().total() + 10s;
        const auto isOver = [&] {
            return player.state() == RoutinePlayer::State::Finished &&
                   m_session.played.contains(m_tap.tones.back().id);
        };
        ASSERT_TRUE(m_session.waitFor(isOver, atMost));
    }

    const sound::Pcm &toneOf(const Tone &tone) const { return *m_bank.find(tone.cue); }
    std::int64_t sampleOf(const Tone &tone) { return m_session.played[tone.id].sample; }

    /// What should be heard, made of the tones at the samples that the program told.
    Samples expected(std::int64_t streamBegin, std::size_t length)
    {
        std::vector<int> sum(length);
        for (const Tone &tone : m_tap.tones) {
            auto at = static_cast<std::size_t>(streamBegin + sampleOf(tone));
            for (const std::int16_t sample : toneOf(tone)) {
                if (at < length)
                    sum[at++] += sample;
            }
        }
        return {sum.begin(), sum.end()};
    }

    Application m_application;
    content::Content m_content = content::loadShipped();
    sound::ToneBank m_bank;
    PulseServer m_server;
    Session m_session;
    Tap m_tap{m_session.sound};
};

TEST_F(RecordedRoutineTest, EveryCueOfARoutineIsFoundAtItsSample)
{
    m_server.start();
    Recording recording;
    m_tap.setVolume(ui::SoundKind::Voice, 0.0);
    m_tap.start();
    ASSERT_TRUE(m_session.waitFor([this] { return m_tap.isAudible(); }, 5s));
    m_session.run(1500ms);
    auto player = closeCues();
    ASSERT_GE(player.timeline().total(), size().shortest);
    ASSERT_LE(player.timeline().total(), size().longest);

    play(player);
    m_session.run(3500ms);
    const Samples heard = recording.samples();

    const auto &tones = m_tap.tones;
    ASSERT_GE(tones.size(), size().cues);
    const auto onset = firstLouder(heard, 100);
    ASSERT_TRUE(onset.has_value());
    const std::int64_t streamBegin = findTone(heard, toneOf(tones[0]), *onset, 400) - sampleOf(tones[0]);
    const Samples wanted = expected(streamBegin, heard.size());
    std::vector<std::int64_t> places;
    for (const Tone &tone : tones) {
        const std::int64_t place = streamBegin + sampleOf(tone);
        ASSERT_LE(place + static_cast<std::int64_t>(toneOf(tone).size()), static_cast<std::int64_t>(wanted.size()))
            << "the recording ends too early";
        const auto window = std::span(wanted).subspan(static_cast<std::size_t>(place), toneOf(tone).size());
        places.push_back(findTone(heard, window, place, kReach));
        EXPECT_LE(std::abs(places.back() - place), 1) << base::toWord(tone.cue) << " at " << place;
        EXPECT_GE(likenessAt(heard, window, places.back()), 0.995) << base::toWord(tone.cue) << " is not whole";
    }
    std::size_t opener = 0;
    double farthest = 0;
    for (std::size_t n = 0; n < tones.size(); ++n) {
        if (sound::opensSegment(tones[n].cue))
            opener = n;
        const auto distance = [&](std::size_t from) {
            return static_cast<double>(places[n] - places[from]) - sound::samplesIn(tones[n].at - tones[from].at);
        };
        EXPECT_NEAR(distance(opener), 0.0, 1.0) << base::toWord(tones[n].cue) << " against its segment";
        farthest = std::max(farthest, std::abs(distance(0)));
        EXPECT_NEAR(distance(0), 0.0, sound::kRate * 0.020) << base::toWord(tones[n].cue) << " against the clock";
    }
    EXPECT_LE(peakOf(heard), kMinusSix);
    EXPECT_TRUE(m_session.silences.empty());
    printFigure("cues of a recorded routine",
                std::to_string(tones.size()) + " found, the farthest from the clock by " +
                    std::to_string(std::lround(1000 * farthest / sound::kRate)) + " ms");
}

} // namespace
} // namespace unknot::test
