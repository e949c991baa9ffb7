// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_art.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace unknot::ui {
namespace {

using testing::HasSubstr;
using testing::UnorderedElementsAreArray;

QStringList idsOf(BodyView view)
{
    QStringList ids;
    for (const BodyRegion &region : BodyArt::shipped().drawing(view).regions)
        ids << region.id;
    return ids;
}

QStringList withSides(const QStringList &pairs, const QStringList &single)
{
    QStringList ids = single;
    for (const QString &pair : pairs)
        ids << pair + QStringLiteral("-left") << pair + QStringLiteral("-right");
    return ids;
}

QString twinOf(const QString &id)
{
    if (id.endsWith(u"-left"))
        return id.chopped(5) + QStringLiteral("-right");
    return id.endsWith(u"-right") ? id.chopped(6) + QStringLiteral("-left") : id;
}

class BodyArtTest : public testing::TestWithParam<BodyView>
{
protected:
    const BodyDrawing &drawing() const { return BodyArt::shipped().drawing(GetParam()); }
    QPointF mirrored(QPointF point) const { return {2 * drawing().midline() - point.x(), point.y()}; }
};

INSTANTIATE_TEST_SUITE_P(Views, BodyArtTest, testing::Values(BodyView::Back, BodyView::Front),
                         [](const auto &view) { return view.param == BodyView::Back ? "Back" : "Front"; });

TEST(BodyArtRegionsTest, BackHasItsPairsMidlineAndLimbs)
{
    EXPECT_THAT(idsOf(BodyView::Back),
                UnorderedElementsAreArray(
                    withSides({"skull-base", "neck-back", "shoulder-top", "shoulder-blade-corner", "interscapular",
                               "shoulder-blade", "shoulder-back", "mid-back", "side-ribs", "low-back", "flank",
                               "sacroiliac", "buttock-upper", "buttock-deep", "hip-side", "arm", "leg"},
                              {"head", "spine-neck", "spine-upper", "spine-low", "tailbone"})));
}

TEST(BodyArtRegionsTest, FrontHasItsPairsThroatLimbsAndBlankAreas)
{
    EXPECT_THAT(idsOf(BodyView::Front),
                UnorderedElementsAreArray(withSides({"neck-side", "shoulder-top", "shoulder-front", "chest-upper",
                                                     "side-ribs", "hip-side", "hip-front", "arm", "leg"},
                                                    {"head", "throat", "chest-middle", "belly"})));
}

TEST_P(BodyArtTest, EveryRegionIsHitAtItsVisualCentre)
{
    for (const BodyRegion &region : drawing().regions)
        EXPECT_EQ(drawing().at(region.centre().point), &region) << region.id.toStdString();
}

TEST_P(BodyArtTest, EveryRegionIsHitAtTwentyPointsInsideIt)
{
    constexpr qreal kFromTheEdge = 1.5;
    QRandomGenerator random(20);
    for (const BodyRegion &region : drawing().regions) {
        for (int hits = 0; hits < 20;) {
            const QPointF point(region.box.left() + random.generateDouble() * region.box.width(),
                                region.box.top() + random.generateDouble() * region.box.height());
            if (!region.path.contains(point) || distanceToEdge(region.polygon, point) < kFromTheEdge)
                continue;
            EXPECT_EQ(drawing().at(point), &region) << region.id.toStdString();
            ++hits;
        }
    }
}

TEST_P(BodyArtTest, EveryPointOfTheBodyBelongsToARegionOrABlankArea)
{
    constexpr qreal kHair = 0.5; // two flattened curves may leave a crack that no finger can meet
    const QRectF box = drawing().outline.boundingRect();
    for (qreal y = box.top(); y < box.bottom(); y += 3) {
        for (qreal x = box.left(); x < box.right(); x += 3) {
            if (drawing().outline.contains(QPointF(x, y))) {
                EXPECT_NE(drawing().nearest({x, y}, kHair), nullptr) << x << ' ' << y;
            }
        }
    }
}

TEST_P(BodyArtTest, NoTwoRegionsOverlap)
{
    const QRectF box = drawing().outline.boundingRect();
    for (qreal y = box.top(); y < box.bottom(); y += 5) {
        for (qreal x = box.left(); x < box.right(); x += 5) {
            QStringList holders;
            for (const BodyRegion &region : drawing().regions) {
                if (region.polygon.containsPoint({x, y}, Qt::OddEvenFill) &&
                    distanceToEdge(region.polygon, {x, y}) > 0.5)
                    holders << region.id;
            }
            EXPECT_LE(holders.size(), 1) << holders.join(u' ').toStdString() << " at " << x << ' ' << y;
        }
    }
}

TEST_P(BodyArtTest, SidesAreMirrorImages)
{
    for (const BodyRegion &region : drawing().regions) {
        const BodyRegion *twin = drawing().find(twinOf(region.id));
        ASSERT_NE(twin, nullptr) << region.id.toStdString();
        EXPECT_EQ(drawing().at(mirrored(region.centre().point)), twin) << region.id.toStdString();
    }
}

TEST_P(BodyArtTest, LeftIsWhereThePersonsLeftIs)
{
    // From behind the person's left is picture-left; from the front it is picture-right.
    const bool leftIsPictureLeft = GetParam() == BodyView::Back;
    for (const BodyRegion &region : drawing().regions) {
        if (region.id.endsWith(u"-left")) {
            EXPECT_EQ(region.box.center().x() < drawing().midline(), leftIsPictureLeft) << region.id.toStdString();
        }
        if (region.id.endsWith(u"-right")) {
            EXPECT_EQ(region.box.center().x() > drawing().midline(), leftIsPictureLeft) << region.id.toStdString();
        }
    }
}

TEST_P(BodyArtTest, ATapBesideTheBodyFindsTheNearestRegionOnItsSide)
{
    const BodyRegion *hip = drawing().find(QStringLiteral("hip-side-right"));
    const bool isPictureLeft = hip->box.center().x() < drawing().midline();
    const QPointF beside(isPictureLeft ? hip->box.left() - 6 : hip->box.right() + 6, 790);

    ASSERT_EQ(drawing().at(beside), nullptr);
    EXPECT_EQ(drawing().nearest(beside, 24), hip);
    EXPECT_EQ(drawing().nearest({drawing().midline(), -200}, 24), nullptr);
}

TEST_P(BodyArtTest, ATapBetweenTheLegsStaysOnItsSide)
{
    const qreal middle = drawing().midline();

    const BodyRegion *pictureLeft = drawing().nearest({middle - 1, 960}, 40);
    const BodyRegion *pictureRight = drawing().nearest({middle + 1, 960}, 40);

    ASSERT_NE(pictureLeft, nullptr);
    ASSERT_NE(pictureRight, nullptr);
    EXPECT_LT(pictureLeft->box.center().x(), middle);
    EXPECT_GT(pictureRight->box.center().x(), middle);
}

TEST(BodyArtBlankTest, BlankAreasAnswerForThemselves)
{
    const BodyDrawing &front = BodyArt::shipped().front;

    const BodyRegion *belly = front.nearest({front.midline(), 640}, 400);

    ASSERT_NE(belly, nullptr);
    EXPECT_EQ(belly->id, QStringLiteral("belly"));
    EXPECT_TRUE(belly->isBlank());
}

BodyArtProblem problemOf(const QByteArray &svg)
{
    QBuffer file;
    file.setData(svg);
    file.open(QIODevice::ReadOnly);
    const auto drawing = readBody(file, QStringLiteral("x.svg"), BodyView::Back);
    EXPECT_FALSE(drawing);
    return drawing ? BodyArtProblem{} : drawing.error();
}

TEST(BodyArtZonesTest, EveryZoneThatHasAPlaceIsDrawnAndMirrored)
{
    std::map<QString, int> back, front;
    for (const BodyLine &zone : BodyArt::shipped().back.zones)
        ++back[zone.id];
    for (const BodyLine &zone : BodyArt::shipped().front.zones)
        ++front[zone.id];

    EXPECT_EQ(back, (std::map<QString, int>{{"Z1", 1}, {"Z3", 2}, {"Z4", 2}, {"Z7", 2}, {"Z9", 2}}));
    EXPECT_EQ(front, (std::map<QString, int>{{"Z2", 1}, {"Z3", 2}, {"Z5", 2}, {"Z6", 1}, {"Z8", 2}}));
}

TEST(BodyArtZonesTest, TheSpineWithTwoFingersOnEachSideIsOneAndTheMuscleBesideItIsNot)
{
    const BodyDrawing &back = BodyArt::shipped().back;
    const auto isProtected = [&](const QString &id) {
        const QPointF centre = back.find(id)->centre().point;
        return std::ranges::any_of(back.zones, [&](const BodyLine &zone) { return zone.path.contains(centre); });
    };

    for (const char *id : {"spine-neck", "spine-upper", "spine-low", "tailbone", "flank-left", "flank-right"})
        EXPECT_TRUE(isProtected(QString::fromLatin1(id))) << id;
    for (const char *id : {"interscapular-left", "mid-back-right", "low-back-left", "buttock-upper-right"})
        EXPECT_FALSE(isProtected(QString::fromLatin1(id))) << id;
}

TEST(BodyArtReaderTest, NamesFileIdAndPositionOfABadPath)
{
    const BodyArtProblem problem = problemOf(R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
        <g id="muscles"><path id="flank-left" d="M 0 0 A 1 1"/></g></svg>)svg");

    EXPECT_EQ(problem.sentence().toStdString(),
              "x.svg, path flank-left, position 6: A is not one of M L H V C S Q T Z");
}

TEST(BodyArtReaderTest, RefusesTransformsUnknownNamesAndMissingOutlines)
{
    const QByteArray moved = R"svg(<svg viewBox="0 0 9 9"><g id="a" transform="scale(2)"/></svg>)svg";
    EXPECT_THAT(problemOf(moved).text.toStdString(), HasSubstr("transform"));
    EXPECT_EQ(problemOf(R"svg(<svg viewBox="0 0 9 9"><path id="scribble" d="M0 0L1 1"/></svg>)svg").id,
              QStringLiteral("scribble"));
    EXPECT_EQ(problemOf(R"svg(<svg viewBox="0 0 9 9"/>)svg").id, QStringLiteral("outline"));
    EXPECT_THAT(problemOf(R"svg(<svg viewBox="nine"/>)svg").sentence().toStdString(), HasSubstr("x.svg, line 1"));
    EXPECT_FALSE(problemOf("<svg").text.isEmpty());
}

} // namespace
} // namespace unknot::ui
