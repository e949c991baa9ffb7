// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/words_text.h"
#include "core/content/load.h"
#include "core/content/words.h"

#include <QByteArray>
#include <QList>

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

    EXPECT_EQ(emergencyNumberOf(content, "US"), QString("911"));
    EXPECT_EQ(emergencyNumberOf(content, "AT"), QString("112"));
    EXPECT_EQ(emergencyNumberOf(content, {}), QString("112"));
}

class CountryTest : public ::testing::Test
{
protected:
    CountryTest()
    {
        for (const char *name : names) {
            before.append(qgetenv(name));
            qunsetenv(name);
        }
    }
    ~CountryTest() override
    {
        for (int i = 0; i < 3; ++i)
            qputenv(names[i], before[i]);
    }

    const char *names[3]{"LC_ALL", "LC_ADDRESS", "LANG"};
    QList<QByteArray> before;
};

TEST_F(CountryTest, IsTheOneTheLocaleNames)
{
    qputenv("LANG", "en_GB.UTF-8");

    EXPECT_EQ(countryOfSystem(), QString("GB"));
}

TEST_F(CountryTest, TheMoreParticularVariableDecides)
{
    qputenv("LANG", "en_US.UTF-8");
    qputenv("LC_ADDRESS", "de_AT.UTF-8");

    EXPECT_EQ(countryOfSystem(), QString("AT"));
}

TEST_F(CountryTest, ALanguageAloneNamesNoCountry)
{
    qputenv("LANG", "en");
    EXPECT_EQ(countryOfSystem(), QString());

    qputenv("LANG", "C.UTF-8");
    EXPECT_EQ(countryOfSystem(), QString());
}

} // namespace unknot::ui
