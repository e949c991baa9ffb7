// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"

#include "tests/app/body/some_regions.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

using testing::ElementsAre;

class BodyMapTest : public testing::Test
{
protected:
    BodyMapTest()
    {
        m_map.setRegions(shippedRegions());
        m_map.resize(kRoom);
        m_map.show();
    }

    void key(int code, const QString &text = {}, quint64 moment = 1)
    {
        QKeyEvent event(QEvent::KeyPress, code, Qt::NoModifier, text);
        event.setTimestamp(moment);
        QCoreApplication::sendEvent(&m_map, &event);
    }
    void type(const char *text, quint64 moment)
    {
        for (const char letter : QByteArray(text))
            key(QChar::fromLatin1(letter).toUpper().unicode(), QString(QChar::fromLatin1(letter)), moment++);
    }

    // What the page leaves to the map at 1366×768 with a title bar.
    static constexpr QSize kRoom{880, 570};
    BodyMap m_map;
};

TEST_F(BodyMapTest, ShowsBothViewsWithTheBackOnTheLeft)
{
    ASSERT_TRUE(m_map.showsBoth());
    EXPECT_EQ(m_map.places().front().drawing->view, BodyView::Back);
    EXPECT_LT(m_map.places()[0].pixels.right(), m_map.places()[1].pixels.left());
}

TEST_F(BodyMapTest, NeverMirrorsWithTheWritingDirection)
{
    const QRectF before = m_map.rectOf(QStringLiteral("neck-back-left"));
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    m_map.setParent(&parent);

    m_map.resize(kRoom + QSize(1, 0));
    m_map.resize(kRoom);

    EXPECT_EQ(m_map.rectOf(QStringLiteral("neck-back-left")), before);
    m_map.setParent(nullptr);
}

TEST_F(BodyMapTest, EveryRegionIsWideEnoughAt1366By768)
{
    for (const BodyPlace &place : m_map.places()) {
        for (const BodyRegion &region : place.drawing->regions) {
            const QRectF box = place.shown(region);
            EXPECT_GE(std::min(box.width(), box.height()), 18) << region.id.toStdString();
            EXPECT_GE(region.centre().radius * 2 * place.scale, 18) << region.id.toStdString();
        }
    }
}

TEST_F(BodyMapTest, WhereItIsNarrowOneViewIsShownAndFTurnsIt)
{
    QSignalSpy turned(&m_map, &BodyMap::viewsChanged);
    m_map.resize(420, 560);

    ASSERT_FALSE(m_map.showsBoth());
    EXPECT_EQ(m_map.view(), BodyView::Back);
    key(Qt::Key_F, QStringLiteral("f"));

    EXPECT_EQ(m_map.view(), BodyView::Front);
    EXPECT_GE(turned.size(), 2);
}

TEST_F(BodyMapTest, ATapTellsTheRegionUnderIt)
{
    QSignalSpy tapped(&m_map, &BodyMap::regionTapped);
    for (const MapRegion &region : m_map.regions()) {
        const BodyPlace &back = m_map.places().front();
        const BodyRegion *drawn = back.drawing->find(region.id);
        if (drawn == nullptr || drawn->tone == RegionTone::Limb)
            continue;
        QTest::mouseClick(&m_map, Qt::LeftButton, {}, back.toPixels(drawn->centre().point).toPoint());
        ASSERT_FALSE(tapped.isEmpty()) << region.id.toStdString();
        EXPECT_EQ(tapped.takeLast().front().toString(), region.id);
    }
}

TEST_F(BodyMapTest, LimbsCanBeTappedInTheirStubs)
{
    for (const char *id : {"arm-left", "arm-right", "leg-left", "leg-right", "head"})
        EXPECT_EQ(m_map.hit(m_map.rectOf(QString::fromLatin1(id)).center()), QString::fromLatin1(id)) << id;
}

TEST_F(BodyMapTest, TheBellyAnswersForItselfAndNothingLiesFarOutside)
{
    QSignalSpy blank(&m_map, &BodyMap::blankTapped);
    const BodyPlace &front = m_map.places()[1];

    QTest::mouseClick(&m_map, Qt::LeftButton, {}, front.toPixels({front.drawing->midline(), 640}).toPoint());

    ASSERT_EQ(blank.size(), 1);
    EXPECT_EQ(blank.front().front().toString(), QStringLiteral("belly"));
    EXPECT_EQ(m_map.hit({2, 2}), QString());
}

TEST_F(BodyMapTest, DragsAndOtherButtonsAreNoTaps)
{
    QSignalSpy tapped(&m_map, &BodyMap::regionTapped);
    const QPoint neck = m_map.rectOf(QStringLiteral("neck-back-left")).center().toPoint();
    const QPoint low = m_map.rectOf(QStringLiteral("low-back-left")).center().toPoint();

    QTest::mousePress(&m_map, Qt::LeftButton, {}, neck);
    QTest::mouseRelease(&m_map, Qt::LeftButton, {}, low);
    QTest::mouseClick(&m_map, Qt::RightButton, {}, neck);

    EXPECT_TRUE(tapped.isEmpty());
}

TEST_F(BodyMapTest, ArrowsWalkToTheRegionThatLiesThatWay)
{
    m_map.setCurrent(QStringLiteral("interscapular-left"));

    key(Qt::Key_Left);
    EXPECT_EQ(m_map.current(), QStringLiteral("shoulder-blade-left"));
    key(Qt::Key_Right);
    EXPECT_EQ(m_map.current(), QStringLiteral("interscapular-left"));
    key(Qt::Key_Down);
    EXPECT_EQ(m_map.current(), QStringLiteral("mid-back-left"));
    key(Qt::Key_Up);
    EXPECT_EQ(m_map.current(), QStringLiteral("interscapular-left"));
}

TEST_F(BodyMapTest, EveryRegionCanBeReachedByArrows)
{
    // Ways are walked from their beginning: a region that both views show has its neighbours in the view one came by.
    std::set<QString> reached;
    std::set<std::pair<qreal, qreal>> spots;
    std::vector<std::vector<int>> ways{{}};
    while (!ways.empty()) {
        const std::vector<int> way = ways.back();
        ways.pop_back();
        m_map.setCurrent(QStringLiteral("interscapular-left"));
        for (const int arrow : way)
            key(arrow);
        reached.insert(m_map.current());
        const QPointF spot = m_map.rectOf(m_map.current()).center();
        if (!spots.insert({spot.x(), spot.y()}).second)
            continue;
        for (const int arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            ways.push_back(way);
            ways.back().push_back(arrow);
        }
    }
    for (const MapRegion &region : m_map.regions())
        EXPECT_TRUE(reached.contains(region.id)) << region.id.toStdString();
}

TEST_F(BodyMapTest, HomeAndEndGoToTheFirstAndTheLast)
{
    key(Qt::Key_End);
    EXPECT_EQ(m_map.current(), m_map.regions().back().id);
    key(Qt::Key_Home);
    EXPECT_EQ(m_map.current(), m_map.regions().front().id);
}

TEST_F(BodyMapTest, LettersGoToTheRegionOfThatName)
{
    type("dimp", 1000);

    EXPECT_TRUE(m_map.current().startsWith(u"sacroiliac")) << m_map.current().toStdString();
}

TEST_F(BodyMapTest, ANewWordBeginsAfterAPause)
{
    type("dimp", 1000);
    type("throat", 9000);

    EXPECT_EQ(m_map.current(), QStringLiteral("throat"));
}

TEST_F(BodyMapTest, DigitsGiveALevelAndOneZeroIsTen)
{
    QSignalSpy given(&m_map, &BodyMap::levelGiven);
    m_map.setCurrent(QStringLiteral("flank-right"));

    key(Qt::Key_6, QStringLiteral("6"), 1000);
    key(Qt::Key_1, QStringLiteral("1"), 2000);
    key(Qt::Key_0, QStringLiteral("0"), 2300);
    key(Qt::Key_1, QStringLiteral("1"), 5000);
    key(Qt::Key_0, QStringLiteral("0"), 7000);

    std::vector<int> levels;
    for (const QList<QVariant> &signal : given)
        levels.push_back(signal.at(1).toInt());
    EXPECT_THAT(levels, ElementsAre(6, 1, 10, 1, 0));
}

TEST_F(BodyMapTest, SpaceTapsDeleteRemovesAndXSwaps)
{
    QSignalSpy tapped(&m_map, &BodyMap::regionTapped), removed(&m_map, &BodyMap::removeAsked),
        swapped(&m_map, &BodyMap::swapAsked);
    m_map.setCurrent(QStringLiteral("flank-right"));

    key(Qt::Key_Space, QStringLiteral(" "));
    key(Qt::Key_Delete);
    key(Qt::Key_X, QStringLiteral("x"));

    EXPECT_EQ(tapped.size(), 1);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(swapped.size(), 1);
}

TEST_F(BodyMapTest, GoingToARegionOfTheOtherViewTurnsTheBody)
{
    m_map.resize(420, 560);

    m_map.setCurrent(QStringLiteral("chest-upper-left"));

    EXPECT_EQ(m_map.view(), BodyView::Front);
    EXPECT_FALSE(m_map.rectOf(QStringLiteral("chest-upper-left")).isEmpty());
}

TEST_F(BodyMapTest, AMarkRepaintsItsOwnPlaceOnly)
{
    (void)m_map.grab();
    const QImage before = m_map.grab().toImage();
    m_map.setLevels({{QStringLiteral("neck-back-left"), 7}});
    const QImage after = m_map.grab().toImage();

    EXPECT_NE(before, after);
    const QRect low = m_map.rectOf(QStringLiteral("low-back-left")).toAlignedRect();
    EXPECT_EQ(before.copy(low), after.copy(low));
}

} // namespace
} // namespace unknot::ui
