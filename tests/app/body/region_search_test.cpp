// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_search.h"

#include "tests/app/body/some_regions.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

using testing::Contains;
using testing::IsEmpty;

QStringList found(const QString &typed)
{
    static const std::vector<MapRegion> regions = shippedRegions();
    QStringList ids;
    for (const MapRegion *region : search(regions, typed))
        ids << region->id;
    return ids;
}

TEST(RegionSearchTest, FindsByNameAndByLayWord)
{
    EXPECT_THAT(found(QStringLiteral("back dimple")), Contains(QStringLiteral("sacroiliac-left")));
    EXPECT_THAT(found(QStringLiteral("headache")), Contains(QStringLiteral("skull-base-right")));
}

TEST(RegionSearchTest, TheWordsThatTheEmptyPageSuggestsAreKnown)
{
    for (const char *word : {"neck", "wing", "dimple"})
        EXPECT_FALSE(found(QString::fromLatin1(word)).isEmpty()) << word;
}

TEST(RegionSearchTest, TypedWordsBeginWordsInAnyOrderAndCase)
{
    EXPECT_THAT(found(QStringLiteral("SPI betw left")), Contains(QStringLiteral("interscapular-left")));
    EXPECT_THAT(found(QStringLiteral("etween")), IsEmpty());
}

TEST(RegionSearchTest, AccentsDoNotMatter)
{
    const MapRegion region{.id = {}, .name = QStringLiteral("Épaule"), .hint = {}, .layNames = {}};

    EXPECT_TRUE(matches(region, QStringLiteral("epau")));
}

TEST(RegionSearchTest, NamesComeBeforeLayWords)
{
    const QStringList ids = found(QStringLiteral("neck"));

    EXPECT_TRUE(ids.front().contains(u"neck")) << ids.front().toStdString();
}

} // namespace
} // namespace unknot::ui
