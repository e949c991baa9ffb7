// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unknot::ui {

using ::testing::ElementsAre;
using ::testing::Optional;

class SettingsTest : public ::testing::Test
{
protected:
    test::TempFolder folder;
    QString file = QString::fromStdString((folder / "unknot.ini").string());
    Settings settings{file};
};

TEST_F(SettingsTest, StartWithWhatSuitsMost)
{
    EXPECT_EQ(settings.appearance(), Appearance::Desktop);
    EXPECT_EQ(settings.textPercent(), 100);
    EXPECT_TRUE(settings.isOn(SoundKind::Voice));
    EXPECT_TRUE(settings.keepsScreenOn());
    EXPECT_THAT(settings.kit(), ElementsAre(base::Kit::Hands));
    EXPECT_EQ(settings.places(), std::nullopt);
}

TEST_F(SettingsTest, AreThereTheNextTime)
{
    settings.setAppearance(Appearance::Dark);
    settings.setKit({base::Kit::TennisBall, base::Kit::Hook});
    settings.setPlaces({base::Place::Chair});
    settings.setMinutes(15);
    settings.setVolume(SoundKind::Voice, 30);

    const Settings next(file);

    EXPECT_EQ(next.appearance(), Appearance::Dark);
    EXPECT_THAT(next.kit(), ElementsAre(base::Kit::Hands, base::Kit::TennisBall, base::Kit::Hook));
    EXPECT_THAT(next.places(), Optional(ElementsAre(base::Place::Chair)));
    EXPECT_EQ(next.minutes(), 15);
    EXPECT_EQ(next.volume(SoundKind::Voice), 30);
}

TEST_F(SettingsTest, TheLookCanBeTakenAlongWithoutTheRest)
{
    const QString other = QString::fromStdString((folder / "other.ini").string());
    settings.setAppearance(Appearance::Dark);
    settings.setTextPercent(150);
    settings.setMinutes(15);

    Settings::copyLook(file, other);

    const Settings taken(other);
    EXPECT_EQ(taken.appearance(), Appearance::Dark);
    EXPECT_EQ(taken.textPercent(), 150);
    EXPECT_NE(taken.minutes(), 15);
}

TEST_F(SettingsTest, SayThatSomethingChangedOnlyWhenItDid)
{
    QSignalSpy changed(&settings, &Settings::wishChanged);

    settings.setMinutes(10);
    settings.setMinutes(10);

    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SettingsTest, ASoundThatIsOffHasNoGain)
{
    settings.setOn(SoundKind::Ticks, false);

    EXPECT_EQ(settings.gain(SoundKind::Ticks), 0);
    EXPECT_EQ(settings.volume(SoundKind::Ticks), 80);
}

TEST_F(SettingsTest, NonsenseInTheFileIsIgnored)
{
    folder.write("unknot.ini", "[look]\nappearance=plaid\ntext-percent=9000\n[me]\nkit=anvil\n");
    const Settings next(file);

    EXPECT_EQ(next.appearance(), Appearance::Desktop);
    EXPECT_EQ(next.textPercent(), 200);
    EXPECT_THAT(next.kit(), ElementsAre(base::Kit::Hands));
}

} // namespace unknot::ui
