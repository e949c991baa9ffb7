// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttons.h"
#include "app/widgets/wish_bar.h"

#include <QMenu>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unknot::ui {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

class WishBarTest : public ::testing::Test
{
protected:
    WishBarTest()
    {
        bar.setKit({base::Kit::Hands});
        bar.setPlaces(std::nullopt);
        bar.setMinutes(8);
        QObject::connect(&bar, &WishBar::kitChosen, [this](const auto &kit) { chosenKit = kit; });
        QObject::connect(&bar, &WishBar::placesChosen, [this](const auto &places) { chosenPlaces = places; });
        QObject::connect(&bar, &WishBar::minutesChosen, [this](int minutes) { chosenMinutes = minutes; });
    }

    Chip &chip(int index) { return *bar.findChildren<Chip *>()[index]; }
    void choose(int chipIndex, const QString &text)
    {
        for (QAction *action : chip(chipIndex).menu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }

    WishBar bar{{"Hands", "Tennis ball", "Lacrosse ball"}};
    std::vector<base::Kit> chosenKit;
    std::vector<base::Place> chosenPlaces;
    int chosenMinutes = 0;
};

TEST_F(WishBarTest, SaysWhatThereIs)
{
    EXPECT_EQ(chip(0).text(), QString("Hands only"));
    EXPECT_EQ(chip(1).text(), QString("Anywhere"));
    EXPECT_EQ(chip(2).text(), QString("8 min"));
    EXPECT_EQ(chip(2).accessibleName(), QString("Minutes: 8 min"));
}

TEST_F(WishBarTest, ToolsAddUp)
{
    choose(0, "Tennis ball");
    choose(0, "Lacrosse ball");

    EXPECT_THAT(chosenKit, UnorderedElementsAre(base::Kit::Hands, base::Kit::TennisBall, base::Kit::LacrosseBall));
    EXPECT_EQ(chip(0).text(), QString("Tennis ball + 1"));
}

TEST_F(WishBarTest, AToolIsTakenAwayAgain)
{
    choose(0, "Tennis ball");
    choose(0, "Tennis ball");

    EXPECT_THAT(chosenKit, ElementsAre(base::Kit::Hands));
}

TEST_F(WishBarTest, APlaceIsChosenByItsName)
{
    choose(1, "At my desk");

    EXPECT_THAT(chosenPlaces, ElementsAre(base::Place::Chair, base::Place::Standing));
}

TEST_F(WishBarTest, MinutesAreChosenFromAFew)
{
    choose(2, "15 minutes");

    EXPECT_EQ(chosenMinutes, 15);
}

} // namespace unknot::ui
