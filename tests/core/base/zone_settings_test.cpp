// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

namespace unknot::base {
namespace {

namespace fs = std::filesystem;

/// A folder that stands for /etc.
class ZoneSettingsTest : public testing::Test
{
protected:
    std::string found(const char *tz) const
    {
        const auto zone = Zone::ofSettings(tz, m_etc.path());
        return zone ? zone->name() : "none";
    }
    void writeTimezone(std::string_view text) const { m_etc.write("timezone", text); }
    void linkLocaltime(const fs::path &target) const { fs::create_symlink(target, m_etc.path() / "localtime"); }

    test::TempFolder m_etc;
};

TEST_F(ZoneSettingsTest, TzGoesFirst)
{
    writeTimezone("Europe/Berlin\n");

    EXPECT_EQ(found("Asia/Kolkata"), "Asia/Kolkata");
}

TEST_F(ZoneSettingsTest, TzMayHaveAColonOrBeAPath)
{
    EXPECT_EQ(found(":Asia/Kolkata"), "Asia/Kolkata");
    EXPECT_EQ(found("/usr/share/zoneinfo/Asia/Kolkata"), "Asia/Kolkata");
    EXPECT_EQ(found(":/usr/share/zoneinfo/Asia/Kolkata"), "Asia/Kolkata");
}

TEST_F(ZoneSettingsTest, ATzThatNamesNoZoneIsPassedOver)
{
    writeTimezone("Europe/Berlin\n");

    EXPECT_EQ(found(""), "Europe/Berlin");
    EXPECT_EQ(found("CET-1CEST,M3.5.0,M10.5.0/3"), "Europe/Berlin");
    EXPECT_EQ(found("Mars/Olympus"), "Europe/Berlin");
}

TEST_F(ZoneSettingsTest, TimezoneGoesBeforeLocaltime)
{
    writeTimezone("Europe/Berlin\n");
    linkLocaltime("/usr/share/zoneinfo/Asia/Kolkata");

    EXPECT_EQ(found(nullptr), "Europe/Berlin");
}

TEST_F(ZoneSettingsTest, LocaltimeIsReadFromWhereItLeads)
{
    linkLocaltime("/usr/share/zoneinfo/America/Argentina/Buenos_Aires");

    EXPECT_EQ(found(nullptr), "America/Argentina/Buenos_Aires");
}

TEST_F(ZoneSettingsTest, LocaltimeMayBeARelativeLink)
{
    linkLocaltime("../usr/share/zoneinfo/Asia/Kolkata");

    EXPECT_EQ(found(nullptr), "Asia/Kolkata");
}

TEST_F(ZoneSettingsTest, LocaltimeMayLeadThroughAnotherLink)
{
    fs::create_symlink("/usr/share/zoneinfo/Europe/Madrid", m_etc.path() / "ours");
    linkLocaltime("ours");

    EXPECT_EQ(found(nullptr), "Europe/Madrid");
}

TEST_F(ZoneSettingsTest, AnUnreadableTimezoneIsPassedOver)
{
    writeTimezone("no zone\n");
    linkLocaltime("/usr/share/zoneinfo/Asia/Kolkata");

    EXPECT_EQ(found(nullptr), "Asia/Kolkata");
}

TEST_F(ZoneSettingsTest, IsNoneWhenNothingNamesOne)
{
    EXPECT_EQ(found(nullptr), "none");
}

TEST_F(ZoneSettingsTest, IsNoneWhenLocaltimeIsACopy)
{
    m_etc.write("localtime", "TZif2");

    EXPECT_EQ(found(nullptr), "none");
}

} // namespace
} // namespace unknot::base
