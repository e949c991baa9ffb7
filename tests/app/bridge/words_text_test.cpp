// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/words_text.h"
#include "core/content/load.h"
#include "core/content/words.h"

#include <QLocale>

#include <gmock/gmock.h>

namespace unknot::ui {

TEST(WordsTextTest, EveryWordHasAName)
{
    for (const base::Place place : base::all<base::Place>())
        EXPECT_FALSE(nameOf(place).isEmpty());
    for (const base::TechniqueClass kind : base::all<base::TechniqueClass>())
        EXPECT_FALSE(nameOf(kind).isEmpty());
    for (const content::Occasion occasion : base::all<content::Occasion>())
        EXPECT_FALSE(nameOf(occasion).isEmpty());
}

TEST(WordsTextTest, PlacesAreCalledByTheirPresetInAnyOrder)
{
    EXPECT_EQ(nameOf(std::vector{base::Place::Standing, base::Place::Chair}), QString("At my desk"));
    EXPECT_EQ(nameOf(std::vector{base::Place::Wall}), QString("Wall"));
}

TEST(WordsTextTest, SecondsAreWrittenAsPeopleReadThem)
{
    EXPECT_EQ(secondsText(45), QString("45 s"));
    EXPECT_EQ(secondsText(90), QString("1:30 min"));
    EXPECT_EQ(secondsText(120), QString("2 min"));
}

TEST(WordsTextTest, TheEmergencyNumberIsThatOfTheCountry)
{
    const content::Content content = content::loadShipped();

    EXPECT_EQ(emergencyNumberOf(content, QLocale("en_US")), QString("911"));
    EXPECT_EQ(emergencyNumberOf(content, QLocale("de_AT")), QString("112"));
    EXPECT_FALSE(emergencyNumberOf(content, QLocale("en_TO")).isEmpty());
}

} // namespace unknot::ui
