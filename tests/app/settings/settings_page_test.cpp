// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/silent_sound.h"
#include "app/settings/login_start.h"
#include "app/settings/settings.h"
#include "app/settings/settings_page.h"
#include "app/settings/sound_test.h"
#include "app/widgets/setting_block.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "core/base/words.h"
#include "tests/support/temp_folder.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

#include <gmock/gmock.h>

namespace unknot::ui {

namespace {

SettingsFacts facts()
{
    SettingsFacts result{{},
                         "112",
                         "/somewhere/diary.db",
                         {{"ball-blade", "Ball on the wall"}, {"thread", "Thread the needle"}},
                         {{"en", "English"}, {"de", "Deutsch"}},
                         {{"feel", "How it feels"}, {"note", "A note"}}};
    for (const base::Kit kit : base::all<base::Kit>())
        result.kitNames << QString::fromUtf8(base::toWord(kit).data());
    return result;
}

} // namespace

class SettingsPageTest : public ::testing::Test
{
protected:
    SettingsPageTest()
    {
        page.resize(900, 700);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }

    QAbstractButton *button(const QString &name)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    QLineEdit *field(const QString &name)
    {
        for (auto *each : page.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    SilentSound sound;
    SoundTest soundTest{sound, settings, [] { return false; }};
    SettingsPage page{settings, facts(), soundTest};
};

TEST_F(SettingsPageTest, AChoiceHoldsAtOnce)
{
    QTest::mouseClick(button("Dark"), Qt::LeftButton);

    EXPECT_EQ(settings.appearance(), Appearance::Dark);
}

TEST_F(SettingsPageTest, AToolIsAddedAndTakenAwayByItsChip)
{
    QTest::mouseClick(button("tennis-ball"), Qt::LeftButton);
    EXPECT_THAT(settings.kit(), ::testing::Contains(base::Kit::TennisBall));

    QTest::mouseClick(button("tennis-ball"), Qt::LeftButton);
    EXPECT_THAT(settings.kit(), ::testing::Not(::testing::Contains(base::Kit::TennisBall)));
}

TEST_F(SettingsPageTest, TheHandsAreAlwaysThereAndNotAskedFor)
{
    EXPECT_EQ(button("hands"), nullptr);
}

TEST_F(SettingsPageTest, FollowsWhatIsChangedElsewhere)
{
    settings.setKit({base::Kit::Band});

    EXPECT_TRUE(button("band")->isChecked());
}

TEST_F(SettingsPageTest, TakingAPlaceAwayLeavesTheOthers)
{
    QTest::mouseClick(button("Floor"), Qt::LeftButton);

    EXPECT_THAT(settings.places().value(), ::testing::SizeIs(base::all<base::Place>().size() - 1));
}

TEST_F(SettingsPageTest, ASoundCanBeSwitchedOff)
{
    QTest::mouseClick(button("Voice"), Qt::LeftButton);

    EXPECT_FALSE(settings.isOn(SoundKind::Voice));
}

TEST_F(SettingsPageTest, TheEmergencyNumberShowsTheLocalOneUntilItHasItsOwn)
{
    auto *number = field("Emergency number");
    EXPECT_EQ(number->placeholderText(), QString("112"));

    QTest::keyClicks(number, "999");

    EXPECT_EQ(settings.emergencyNumber(), QString("999"));
}

TEST_F(SettingsPageTest, EverySwitchHasAName)
{
    for (const auto *each : page.findChildren<Switch *>())
        EXPECT_FALSE(each->accessibleName().isEmpty());
}

TEST_F(SettingsPageTest, LeadsToAbout)
{
    QSignalSpy asked(&page, &SettingsPage::aboutAsked);

    QTest::mouseClick(button("About Unknot"), Qt::LeftButton);

    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SettingsPageTest, LeadsToTheStopList)
{
    QSignalSpy asked(&page, &SettingsPage::stopListAsked);

    QTest::mouseClick(button("Stop list"), Qt::LeftButton);

    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SettingsPageTest, APositionThatDoesNotWorkIsKept)
{
    QTest::mouseClick(button("Kneel"), Qt::LeftButton);

    EXPECT_THAT(settings.cannot(), ::testing::ElementsAre(base::Position::Kneeling));
}

TEST_F(SettingsPageTest, ATechniqueIsLeftOutAndTakenBackIn)
{
    auto *more = qobject_cast<QPushButton *>(button("Leave something out"));
    more->menu()->actions().at(1)->trigger();
    EXPECT_THAT(settings.excluded(), ::testing::ElementsAre(base::TechniqueId("thread")));

    QTest::mouseClick(button("Thread the needle – take it back in"), Qt::LeftButton);
    EXPECT_THAT(settings.excluded(), ::testing::IsEmpty());
}

TEST_F(SettingsPageTest, OffersTheLanguagesThatAreInstalledAndTheDesktops)
{
    QSignalSpy changed(&settings, &Settings::languageChanged);

    QTest::mouseClick(button("Deutsch"), Qt::LeftButton);
    EXPECT_EQ(settings.language(), QString("de"));
    EXPECT_EQ(Settings::languageIn(settings.file()), QString("de"));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SettingsPageTest, AsksAtTheCheckInWhatIsChosenHereOrThere)
{
    QTest::mouseClick(button("How it feels"), Qt::LeftButton);
    EXPECT_THAT(settings.askedAlso(), ::testing::ElementsAre("feel"));

    settings.setAskedAlso({"note"});
    EXPECT_TRUE(button("A note")->isChecked());
    EXPECT_FALSE(button("How it feels")->isChecked());
}

TEST_F(SettingsPageTest, TheDayCanBeginAfterMidnight)
{
    QSignalSpy changed(&settings, &Settings::dayBeginChanged);
    EXPECT_TRUE(button("Midnight")->isChecked());

    QTest::mouseClick(button(QLocale().toString(QTime(4, 0), QLocale::ShortFormat)), Qt::LeftButton);

    EXPECT_EQ(settings.dayBeginsAt(), 4);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SettingsPageTest, SaysWhenTheTonesThatWereTriedAreNotHeard)
{
    auto *play = button("Play tones");
    QTest::mouseClick(play, Qt::LeftButton);

    EXPECT_EQ(play->accessibleDescription(), QString("No sound device. You will see every cue."));
}

TEST_F(SettingsPageTest, EveryRowIsFoundByItsTitle)
{
    auto *search = field("Find a setting");
    for (const char *title : {"language", "my day starts", "ask me also", "try the sound", "text size", "my kit"}) {
        search->setText(title);
        int rows = 0;
        for (auto *each : page.findChildren<QWidget *>())
            rows += (qobject_cast<SettingRow *>(each) || qobject_cast<SettingBlock *>(each)) && each->isVisible();
        EXPECT_EQ(rows, 1) << title;
    }
}

TEST_F(SettingsPageTest, SearchingShowsOnlyTheRowsWithTheWords)
{
    auto *search = field("Find a setting");
    QTest::keyClicks(search, "dark");
    EXPECT_TRUE(button("Dark")->isVisible());
    EXPECT_FALSE(button("Voice")->isVisible());
    EXPECT_FALSE(button("Kneel")->isVisible());

    search->setText("screen stays");
    EXPECT_TRUE(button("Screen stays on")->isVisible());
    EXPECT_FALSE(button("Dark")->isVisible());
}

TEST_F(SettingsPageTest, WhatNothingFitsSaysSoAndEscShowsAllAgain)
{
    auto *search = field("Find a setting");
    search->setText("xylophone");
    EXPECT_FALSE(button("Dark")->isVisible());

    EXPECT_TRUE(page.stepBack());
    EXPECT_TRUE(button("Dark")->isVisible());
    EXPECT_FALSE(page.stepBack());
}

TEST_F(SettingsPageTest, TheReminderIsOffUntilItIsSwitchedOn)
{
    EXPECT_FALSE(settings.reminds());
    auto *hour = page.findChild<QComboBox *>();
    ASSERT_NE(hour, nullptr);
    EXPECT_FALSE(hour->isEnabled());

    QTest::mouseClick(button("Remind me to log"), Qt::LeftButton);
    EXPECT_TRUE(settings.reminds());
    EXPECT_TRUE(hour->isEnabled());

    hour->setCurrentIndex(7);
    EXPECT_EQ(settings.reminderHour(), 7);
}

TEST_F(SettingsPageTest, StartingAtLoginIsASwitchOfItsOwn)
{
    LoginStart login(QString::fromStdString((folder / "autostart" / "unknot.desktop").string()), {"unknot"});
    auto given = facts();
    given.loginStart = &login;
    SettingsPage whole(settings, given, soundTest);
    whole.show();
    for (auto *each : whole.findChildren<Switch *>())
        if (each->accessibleName() == "Start hidden at login")
            each->setChecked(true);

    EXPECT_TRUE(login.isOn());
    EXPECT_FALSE(settings.reminds());
}

} // namespace unknot::ui
