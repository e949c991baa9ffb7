// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/settings/sound_test.h"
#include "tests/app/player/fake_seams.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unknot::ui {

class SoundTestTest : public ::testing::Test
{
protected:
    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    PaperSound sound;
    bool isInUse = false;
    SoundTest tones{sound, settings, [this] { return isInUse; }};
};

TEST_F(SoundTestTest, PlaysThreeTonesAsLoudAsTheSettingsSay)
{
    settings.setVolume(SoundKind::Tones, 40);

    tones.play();

    EXPECT_TRUE(sound.isOpen);
    EXPECT_EQ(sound.samples, 3);
    EXPECT_DOUBLE_EQ(sound.volumes[SoundKind::Tones], 0.4);
    EXPECT_EQ(tones.state(), SoundTest::State::Playing);
}

TEST_F(SoundTestTest, LetsTheSoundGoWhenTheLastToneHasFaded)
{
    tones.play();
    QSignalSpy changed(&tones, &SoundTest::changed);
    emit sound.played(-13, 0, 0);

    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(tones.state(), SoundTest::State::Played);
    EXPECT_FALSE(sound.isOpen);
}

TEST_F(SoundTestTest, SaysThatThereIsNoSound)
{
    tones.play();
    emit sound.silent("no-device");

    EXPECT_EQ(tones.state(), SoundTest::State::NoSound);
}

TEST_F(SoundTestTest, SaysThatTheTonesAreOffInsteadOfPlayingNothing)
{
    settings.setOn(SoundKind::Tones, false);

    tones.play();

    EXPECT_EQ(tones.state(), SoundTest::State::TonesOff);
    EXPECT_FALSE(sound.isOpen);
}

TEST_F(SoundTestTest, LeavesTheSoundOfASessionAlone)
{
    isInUse = true;

    tones.play();

    EXPECT_EQ(sound.samples, 0);
    EXPECT_EQ(tones.state(), SoundTest::State::Untried);
}

} // namespace unknot::ui
