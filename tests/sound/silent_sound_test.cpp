// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/silent_sound.h"

#include "tests/sound/application.h"

#include <QDeadlineTimer>

#include <gmock/gmock.h>

#include <vector>

namespace unknot::ui {
namespace {

using testing::ElementsAre;

constexpr qint64 kMillisecond = 1'000'000;

TEST(SilentSoundTest, AnswersEachCueWhenItIsDueAndForgetsCancelledOnes)
{
    const test::Application application;
    SilentSound sound;
    std::vector<qint64> answered;
    std::vector<qint64> early;
    const qint64 now = SoundPort::monotonicNow();
    QObject::connect(&sound, &SoundPort::played, &sound, [&](qint64 id) {
        answered.push_back(id);
        if (SoundPort::monotonicNow() < now + id * kMillisecond)
            early.push_back(id);
    });
    sound.start();

    sound.cue(40, base::Cue::Half, now + 40 * kMillisecond, 1.0);
    sound.cue(20, base::Cue::Start, now + 20 * kMillisecond, 1.0);
    sound.say(30, QStringLiteral("Let go."), now + 30 * kMillisecond);
    sound.cue(90, base::Cue::End, now + 90 * kMillisecond, 1.0);
    sound.cancelAfter(now + 50 * kMillisecond);
    const QDeadlineTimer deadline(130);
    while (!deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);

    EXPECT_THAT(answered, ElementsAre(20, 30, 40));
    EXPECT_THAT(early, testing::IsEmpty());
}

} // namespace
} // namespace unknot::ui
