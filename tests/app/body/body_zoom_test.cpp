// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"
#include "app/body/map_buttons.h"
#include "app/widgets/body_colours.h"
#include "app/widgets/buttons.h"

#include "tests/app/body/some_regions.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

const QString kSpot = QStringLiteral("shoulder-blade-left");

class BodyZoomTest : public testing::Test
{
protected:
    BodyZoomTest()
    {
        m_map.setRegions(shippedRegions());
        m_map.resize(880, 570);
        m_map.show();
        m_map.setCurrent(kSpot);
    }

    void wheel(QPointF position, int notches)
    {
        QWheelEvent event(position, position, {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&m_map, &event);
    }
    void key(int code, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, code, modifiers, text);
        QCoreApplication::sendEvent(&m_map, &event);
    }
    qreal scale() const { return m_map.places().front().scale; }
    QPointF onScreen(const QString &id) const
    {
        const BodyPlace &place = m_map.places().front();
        return place.toPixels(place.drawing->find(id)->centre().point);
    }

    BodyMap m_map;
};

TEST_F(BodyZoomTest, TheWheelEnlargesAroundThePointer)
{
    const qreal usual = scale();
    const QPointF spot = onScreen(kSpot);

    wheel(spot, 3);

    EXPECT_NEAR(scale(), 2 * usual, 0.01);
    EXPECT_FALSE(m_map.showsBoth());
    EXPECT_NEAR(onScreen(kSpot).y(), spot.y(), 1.5);
    EXPECT_EQ(m_map.hit(onScreen(kSpot)), kSpot);
}

TEST_F(BodyZoomTest, EndsAtThreeTimesTheUsualSizeAndAtTheWholeFigure)
{
    const qreal usual = scale();

    wheel(onScreen(kSpot), 20);
    EXPECT_NEAR(scale(), 3 * usual, 0.01);
    wheel(m_map.rect().center(), -40);

    EXPECT_EQ(m_map.places().front().crop, BodyCrop::Whole);
    for (const BodyPlace &place : m_map.places()) {
        const QRectF foot = place.drawing->find(QStringLiteral("leg-left"))->box;
        EXPECT_TRUE(place.units.contains(foot)) << "feet and hands are seen";
        EXPECT_TRUE(QRectF(m_map.rect()).contains(place.toPixels(foot)));
    }
}

TEST_F(BodyZoomTest, KeysGoNearerAndFartherAndOneGoesBack)
{
    const qreal usual = scale();
    key(Qt::Key_Plus, Qt::NoModifier, QStringLiteral("+"));
    key(Qt::Key_Plus, Qt::ControlModifier, {});
    EXPECT_NEAR(scale(), 1.6 * usual, 0.01);
    EXPECT_FALSE(m_map.rectOf(kSpot).isEmpty()) << "what one looks at stays in sight";
    key(Qt::Key_Minus, Qt::NoModifier, QStringLiteral("-"));
    EXPECT_NEAR(scale(), 1.25 * usual, 0.01);

    key(Qt::Key_0, Qt::ControlModifier, {});

    EXPECT_TRUE(m_map.zoomed().isUsual());
    EXPECT_NEAR(scale(), usual, 0.01);
    EXPECT_TRUE(m_map.showsBoth());
}

TEST_F(BodyZoomTest, ButtonsDoTheSameAndTheWayBackIsThereWhenItIsNeeded)
{
    QUndoStack marks;
    MapButtons buttons(m_map, marks);
    buttons.show();
    const auto chip = [&](const char *name) -> Chip * {
        for (Chip *each : buttons.findChildren<Chip *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    };
    ASSERT_FALSE(chip("Back to the usual size")->isVisible());
    QTest::mouseClick(chip("Nearer"), Qt::LeftButton);
    EXPECT_TRUE(m_map.zoomed().isEnlarged());
    QTest::mouseClick(chip("Back to the usual size"), Qt::LeftButton);
    EXPECT_TRUE(m_map.zoomed().isUsual());

    QTest::mouseClick(chip("Farther, the whole figure last"), Qt::LeftButton);

    EXPECT_TRUE(m_map.zoomed().isWhole());
    EXPECT_FALSE(chip("Farther, the whole figure last")->isEnabled());
    EXPECT_TRUE(chip("Back to the usual size")->isVisible());
}

TEST_F(BodyZoomTest, TheLastMarkIsUndoneByAButtonThatIsThereWhenItCanBe)
{
    QUndoStack marks;
    MapButtons buttons(m_map, marks);
    buttons.show();
    Chip *undo = buttons.findChildren<Chip *>().back();
    ASSERT_EQ(undo->accessibleName(), QStringLiteral("Undo on the body"));
    EXPECT_FALSE(undo->isVisible());
    marks.push(new QUndoCommand);
    ASSERT_TRUE(undo->isVisible());

    QTest::mouseClick(undo, Qt::LeftButton);

    EXPECT_EQ(marks.index(), 0);
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(BodyZoomTest, DraggingMovesTheEnlargedBodyAndMarksNothing)
{
    QSignalSpy tapped(&m_map, &BodyMap::regionTapped);
    wheel(onScreen(kSpot), 5);
    const QPointF before = onScreen(kSpot);

    QTest::mousePress(&m_map, Qt::LeftButton, {}, before.toPoint());
    QMouseEvent drag(QEvent::MouseMove, before + QPointF(-15, -40), m_map.mapToGlobal(before), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_map, &drag);
    QTest::mouseRelease(&m_map, Qt::LeftButton, {}, (before + QPointF(-15, -40)).toPoint());

    EXPECT_NEAR(onScreen(kSpot).x(), before.x() - 15, 1.5);
    EXPECT_NEAR(onScreen(kSpot).y(), before.y() - 40, 1.5);
    EXPECT_TRUE(tapped.isEmpty());
}

TEST_F(BodyZoomTest, TheKeyboardBringsItsPlaceIntoSight)
{
    wheel(onScreen(kSpot), 20);
    ASSERT_TRUE(m_map.rectOf(QStringLiteral("buttock-deep-right")).isEmpty());

    m_map.setCurrent(QStringLiteral("buttock-deep-right"));
    EXPECT_FALSE(m_map.rectOf(QStringLiteral("buttock-deep-right")).isEmpty());
    m_map.setCurrent(QStringLiteral("throat"));

    EXPECT_EQ(m_map.view(), BodyView::Front);
    EXPECT_FALSE(m_map.rectOf(QStringLiteral("throat")).isEmpty());
}

TEST_F(BodyZoomTest, IsDrawnAnewAndNotStretchedWhenEnlarged)
{
    wheel(onScreen(kSpot), 20);
    const BodyPlace &place = m_map.places().front();
    const QImage drawn =
        BodyPainter(*place.drawing, bodyColours(m_map.palette()), place.crop).picture(place.scale, place.units);
    m_map.setCurrent({}); // without a ring

    const auto *fading = m_map.findChild<QVariantAnimation *>();
    QTRY_COMPARE(fading->state(), QAbstractAnimation::Stopped);

    const QRect middle = QRect({}, place.pixels.size().toSize()).adjusted(40, 40, -40, -200);
    const QImage shown = m_map.grab().toImage().copy(middle.translated(place.pixels.topLeft().toPoint()));
    QImage expected(shown.size(), QImage::Format_ARGB32_Premultiplied);
    expected.fill(m_map.palette().color(QPalette::Window));
    QPainter(&expected).drawImage(QPoint(), drawn, middle);
    int differing = 0;
    for (int y = 0; y < expected.height(); ++y)
        for (int x = 0; x < expected.width(); ++x)
            differing += std::abs(qGray(shown.pixel(x, y)) - qGray(expected.pixel(x, y))) > 24 ? 1 : 0;
    EXPECT_LT(differing, expected.width() * expected.height() / 100);
}

} // namespace
} // namespace unknot::ui
