// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/level_card.h"

#include "app/body/body_map.h"
#include "app/body/body_page.h"
#include "app/body/level_dots.h"
#include "app/body/place_panel.h"
#include "app/body/region_list.h"
#include "app/widgets/buttons.h"
#include "app/widgets/level_row.h"

#include "tests/app/body/body_fixture.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace unknot::ui {
namespace {

const QString kSpot = QStringLiteral("interscapular-left");

class LevelCardTest : public BodyFixture
{
protected:
    LevelCardTest()
    {
        m_page.resize(1278, 720);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
        m_page.map().setFocus();
    }

    void tap(const QString &id)
    {
        QTest::mouseClick(&m_page.map(), Qt::LeftButton, {}, m_page.map().rectOf(id).center().toPoint());
    }
    LevelCard &card() { return *m_page.findChild<LevelCard *>(); }
    void type(int key, QChar digit, ulong moment)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(digit));
        event.setTimestamp(moment);
        QCoreApplication::sendEvent(&m_page.map(), &event);
    }
    QRadioButton *cell(int level) { return card().row().findChildren<QRadioButton *>()[level]; }
    std::optional<int> levelOf(const QString &id) { return body().marking().levels.at(id); }

    BodyPage m_page{body()};
};

TEST_F(LevelCardTest, OpensBesideEveryPlaceThatIsTappedAndNeverOverIt)
{
    for (const MapRegion &region : body().regions()) {
        tap(region.id);

        const QRect spot =
            m_page.map().rectOf(region.id).toAlignedRect().translated(m_page.map().mapTo(&m_page, QPoint()));
        ASSERT_TRUE(card().isVisible()) << region.id.toStdString();
        EXPECT_FALSE(card().geometry().intersects(spot)) << region.id.toStdString();
        EXPECT_TRUE(m_page.rect().contains(card().geometry())) << region.id.toStdString();
    }
}

TEST_F(LevelCardTest, AClickOnALevelTakesItAndShutsIt)
{
    tap(kSpot);

    QTest::mouseClick(cell(6), Qt::LeftButton);

    EXPECT_EQ(levelOf(kSpot), 6);
    EXPECT_FALSE(card().isVisible());
    EXPECT_TRUE(m_page.findChild<LevelDots *>()->isVisible());
}

TEST_F(LevelCardTest, ADigitOnTheMapTakesItAndShutsIt)
{
    tap(kSpot);

    QTest::keyClick(&m_page.map(), Qt::Key_4);

    EXPECT_EQ(levelOf(kSpot), 4);
    EXPECT_FALSE(card().isVisible());
}

TEST_F(LevelCardTest, AOneWaitsForTheZeroThatMakesItATen)
{
    tap(kSpot);

    type(Qt::Key_1, u'1', 5000);
    EXPECT_TRUE(card().isVisible());
    EXPECT_EQ(levelOf(kSpot), 1);
    type(Qt::Key_0, u'0', 5400);

    EXPECT_EQ(levelOf(kSpot), 10);
    EXPECT_FALSE(card().isVisible());
}

TEST_F(LevelCardTest, EnterShutsItAndTheNextOneStarts)
{
    QSignalSpy started(&body(), &BodyController::startRequested);
    tap(kSpot);

    QTest::keyClick(&m_page.map(), Qt::Key_Return);
    EXPECT_FALSE(card().isVisible());
    EXPECT_EQ(levelOf(kSpot), std::nullopt);
    EXPECT_TRUE(started.isEmpty());
    QTest::keyClick(&m_page.map(), Qt::Key_Return);

    EXPECT_EQ(started.size(), 1);
}

TEST_F(LevelCardTest, EscShutsItBeforeItDoesAnythingElse)
{
    tap(kSpot);

    EXPECT_TRUE(m_page.stepBack());
    EXPECT_FALSE(card().isVisible());
    EXPECT_FALSE(m_page.stepBack());
}

TEST_F(LevelCardTest, NoLevelKeepsTheMark)
{
    tap(kSpot);
    QTest::mouseClick(cell(3), Qt::LeftButton);
    tap(kSpot);

    QTest::mouseClick(card().findChild<QuietButton *>(), Qt::LeftButton);

    EXPECT_EQ(levelOf(kSpot), std::nullopt);
    EXPECT_FALSE(card().isVisible());
}

TEST_F(LevelCardTest, GoesWithTheMarkThatIsRemovedOrUndone)
{
    tap(kSpot);
    QTest::keyClick(&m_page.map(), Qt::Key_Delete);
    EXPECT_FALSE(card().isVisible());

    tap(kSpot);
    body().undoStack().undo();
    EXPECT_FALSE(card().isVisible());
}

TEST_F(LevelCardTest, ArrowsWalkOverTheNumbersWithoutShuttingIt)
{
    tap(kSpot);
    QTest::keyClick(&m_page.map(), Qt::Key_4);
    m_page.findChild<LevelDots *>()->click();

    QTest::keyClick(cell(4), Qt::Key_Right);
    QTest::keyClick(cell(5), Qt::Key_Right);
    EXPECT_EQ(levelOf(kSpot), 6);
    EXPECT_TRUE(card().isVisible());
    QTest::keyClick(cell(6), Qt::Key_Return);

    EXPECT_FALSE(card().isVisible());
    EXPECT_TRUE(m_page.map().hasFocus()) << "the keyboard is where it was before";
}

TEST_F(LevelCardTest, AssistiveTechnologyTogglesALevel)
{
    tap(kSpot);

    cell(8)->toggle();

    EXPECT_EQ(levelOf(kSpot), 8);
    EXPECT_FALSE(card().isVisible());
}

TEST_F(LevelCardTest, APlaceThatWasSearchedForIsAskedNextToo)
{
    QLineEdit *search = m_page.findChild<PlacePanel *>()->list().searchField();
    QTest::keyClicks(search, QStringLiteral("left dimple"));

    QTest::keyClick(search, Qt::Key_Return);

    EXPECT_TRUE(card().isVisible());
    EXPECT_TRUE(card().isAncestorOf(m_page.focusWidget()));
}

TEST_F(LevelCardTest, TheDotsOpenItAgain)
{
    tap(kSpot);
    QTest::keyClick(&m_page.map(), Qt::Key_4);

    QTest::mouseClick(m_page.findChild<LevelDots *>(), Qt::LeftButton);

    EXPECT_TRUE(card().isVisible());
    EXPECT_EQ(card().row().level(), 4);
}

TEST_F(LevelCardTest, StaysBesideItsPlaceWhenTheWindowIsMadeSmall)
{
    tap(kSpot);

    m_page.resize(700, 900);
    QCoreApplication::processEvents();

    const QRect spot = m_page.map().rectOf(kSpot).toAlignedRect().translated(m_page.map().mapTo(&m_page, QPoint()));
    EXPECT_FALSE(card().geometry().intersects(spot));
    EXPECT_TRUE(m_page.rect().contains(card().geometry()));
}

TEST(BesideSpotTest, TakesTheFirstSizeThatFitsOnSomeSide)
{
    const QRect room(0, 0, 300, 300), spot(100, 100, 100, 100);

    EXPECT_EQ(besideSpot(spot, room, {{200, 200}, {80, 120}}), QRect(209, 89, 80, 120));
    EXPECT_TRUE(room.contains(besideSpot(spot, room, {{290, 80}})));
}

} // namespace
} // namespace unknot::ui
