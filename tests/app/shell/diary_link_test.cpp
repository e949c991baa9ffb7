// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/diary_service.h"
#include "app/settings/settings.h"
#include "app/shell/diary_notices.h"
#include "app/shell/main_window.h"
#include "app/shell/page.h"
#include "app/shell/profile_keeper.h"
#include "app/widgets/banner.h"
#include "core/base/clock.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unknot::ui {

namespace {

using ::testing::ElementsAre;

constexpr int kPatience = 10000;

} // namespace

class DiaryLinkTest : public ::testing::Test
{
protected:
    QString ini(const char *name) { return QString::fromStdString((folder / name).string()); }

    test::TempFolder folder;
    base::FixedClock clock{base::Instant(std::chrono::hours(500000)), base::Zone::utc()};
    Settings settings{ini("unknot.ini")};
};

TEST_F(DiaryLinkTest, ADiaryThatCannotBeOpenedIsSaidOnceAndStaysSaid)
{
    folder.write("file", "not a folder");
    DiaryService diary(folder / "file", clock);
    MainWindow window(settings);
    DiaryNotices notices(diary, window);
    QSignalSpy state(&diary, &DiaryService::stateChanged);

    diary.open();

    ASSERT_TRUE(state.wait(kPatience));
    EXPECT_EQ(window.findChildren<Banner *>("diary").size(), 1);
}

TEST_F(DiaryLinkTest, ADiaryThatOpensSaysNothing)
{
    DiaryService diary(folder / "diary", clock);
    MainWindow window(settings);
    DiaryNotices notices(diary, window);
    QSignalSpy state(&diary, &DiaryService::stateChanged);

    diary.open();

    ASSERT_TRUE(state.wait(kPatience));
    EXPECT_EQ(diary.state(), DiaryService::State::Ready);
    EXPECT_TRUE(window.findChildren<Banner *>("diary").isEmpty());
}

TEST_F(DiaryLinkTest, WhatIsChosenTravelsWithTheDiary)
{
    {
        DiaryService diary(folder / "diary", clock);
        ProfileKeeper keeper(diary, settings);
        QSignalSpy state(&diary, &DiaryService::stateChanged);
        diary.open();
        ASSERT_TRUE(state.wait(kPatience));
        QSignalSpy saved(&diary, &DiaryService::saved);
        settings.setKit({base::Kit::Hands, base::Kit::Hook});
        ASSERT_TRUE(saved.wait(kPatience));
    }
    Settings elsewhere(ini("other.ini"));
    DiaryService diary(folder / "diary", clock);
    ProfileKeeper keeper(diary, elsewhere);
    QSignalSpy wish(&elsewhere, &Settings::wishChanged);

    diary.open();

    ASSERT_TRUE(wish.wait(kPatience));
    EXPECT_THAT(elsewhere.kit(), ElementsAre(base::Kit::Hands, base::Kit::Hook));
}

} // namespace unknot::ui
