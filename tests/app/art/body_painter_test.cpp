// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/body_painter.h"

#include <QPainter>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

BodyColours someColours()
{
    BodyColours colours{.ground = QColor(246, 244, 240),
                        .skin = QColor(233, 222, 210),
                        .line = QColor(122, 106, 92),
                        .muscle = QColor(217, 199, 182),
                        .hatch = QColor(118, 110, 101),
                        .accent = QColor(11, 110, 105),
                        .focus = QColor(28, 34, 36),
                        .severity = {}};
    for (int level = 0; level <= 10; ++level)
        colours.severity[static_cast<std::size_t>(level)] = QColor(240 - 20 * level, 40, 40);
    return colours;
}

class BodyPainterTest : public testing::Test
{
protected:
    QImage painted(const BodyMarks &marks)
    {
        const BodyPainter body(m_drawing, m_colours, BodyCrop::Trunk);
        QImage image = body.picture(1);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-body.bounds().topLeft());
        body.paintMarks(painter, marks, body.bounds(), 1);
        return image;
    }
    QColor at(const QImage &image, QPointF point) const
    {
        const BodyPainter body(m_drawing, m_colours, BodyCrop::Trunk);
        return image.pixelColor((point - body.bounds().topLeft()).toPoint());
    }
    const BodyRegion &region(const char *id) const { return *m_drawing.find(QString::fromLatin1(id)); }

    const BodyDrawing &m_drawing = BodyArt::shipped().back;
    BodyColours m_colours = someColours();
};

TEST_F(BodyPainterTest, ColoursAMarkedRegionByItsLevelAndNotItsTwin)
{
    BodyMarks marks;
    marks.levels[QStringLiteral("low-back-left")] = 8;

    const QImage image = painted(marks);

    const QPointF besideTheNumber = region("low-back-left").centre().point + QPointF(0, 25);
    EXPECT_NEAR(at(image, besideTheNumber).red(), m_colours.severity[8].red(), 30);
    const QPointF twin = region("low-back-right").centre().point;
    EXPECT_EQ(at(image, twin), at(painted({}), twin));
}

TEST_F(BodyPainterTest, OnlyTheReachOfTheRegionChanges)
{
    BodyMarks marks;
    marks.levels[QStringLiteral("flank-right")] = 5;
    const QImage before = painted({}), after = painted(marks);
    const BodyPainter body(m_drawing, m_colours, BodyCrop::Trunk);
    const QRect reach = body.reachOf(region("flank-right"), 1).translated(-body.bounds().topLeft()).toAlignedRect();

    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (!reach.contains(x, y)) {
                ASSERT_EQ(before.pixel(x, y), after.pixel(x, y)) << x << ' ' << y;
            }
        }
    }
}

TEST_F(BodyPainterTest, TheTrunkFadesOutAtMidThighAndWrist)
{
    const QImage image = painted({});
    const BodyPainter body(m_drawing, m_colours, BodyCrop::Trunk);

    EXPECT_LT(image.pixelColor(image.width() / 2 - 80, image.height() - 1).alpha(), 12);
    EXPECT_FALSE(body.shows(region("arm-left").box.bottomLeft()));
    EXPECT_TRUE(body.shows(region("hip-side-left").centre().point));
    EXPECT_GT(BodyPainter(m_drawing, m_colours, BodyCrop::Whole).bounds().height(), 1500);
}

TEST_F(BodyPainterTest, EverythingButTheLimbsIsSeenInTheTrunkPicture)
{
    for (const BodyView view : {BodyView::Back, BodyView::Front}) {
        const BodyDrawing &drawing = BodyArt::shipped().drawing(view);
        const BodyPainter body(drawing, m_colours, BodyCrop::Trunk);
        for (const BodyRegion &shown : drawing.regions) {
            if (shown.tone != RegionTone::Limb) {
                EXPECT_TRUE(body.shows(shown.centre().point)) << shown.id.toStdString();
            }
        }
    }
}

TEST_F(BodyPainterTest, SelectionOutlineHatchHoverAndFocusAreSeen)
{
    const QImage plain = painted({});
    const QString id = QStringLiteral("interscapular-left");
    BodyMarks selected, outlined, hatched, hovered, focused;
    selected.selected = id;
    outlined.outlined = {id};
    hatched.protectedFromPressure = {id};
    hovered.hovered = id;
    focused.focused = id;

    for (const BodyMarks &marks : {selected, outlined, hatched, hovered, focused})
        EXPECT_NE(painted(marks), plain);
}

} // namespace
} // namespace unknot::ui
