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
    hatched.zonesShown = true;
    hovered.hovered = id;
    focused.focused = id;

    for (const BodyMarks &marks : {selected, outlined, hatched, hovered, focused})
        EXPECT_NE(painted(marks), plain);
}

TEST_F(BodyPainterTest, TheHalvesOfThePictureAreMirrorImages)
{
    for (const qreal scale : {0.61, 1.0, 1.37}) {
        const QImage image = BodyPainter(m_drawing, m_colours, BodyCrop::Whole).picture(scale);
        EXPECT_EQ(image, image.mirrored(true, false)) << scale;
    }
}

TEST_F(BodyPainterTest, APartOfThePictureIsAsTheWholeShowsIt)
{
    const BodyPainter body(m_drawing, m_colours, BodyCrop::Trunk);
    const QImage whole = body.picture(1);
    const QPoint corner(whole.width() / 2 - 140, 300);
    const QRectF part(QPointF(m_drawing.midline() - whole.width() / 2.0 + corner.x(), body.bounds().top() + 300),
                      QSizeF(120, 160));

    const QImage near = body.picture(1, part);

    int differing = 0;
    for (int y = 2; y < near.height() - 2; ++y)
        for (int x = 2; x < near.width() - 2; ++x)
            differing += std::abs(qGray(near.pixel(x, y)) - qGray(whole.pixel(corner + QPoint(x, y)))) > 12 ? 1 : 0;
    EXPECT_LT(differing, near.width() * near.height() / 50);
}

TEST_F(BodyPainterTest, PaperShowsEachPlaceAsTheScreenDoes)
{
    BodyMarks marks;
    int level = 0;
    for (const BodyRegion &each : m_drawing.regions) {
        if (!each.isBlank())
            marks.levels[each.id] = ++level % 11;
    }
    const BodyPainter body(m_drawing, m_colours, BodyCrop::Whole);
    const auto surface = [&] {
        QImage image(body.bounds().size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        return image;
    };
    QImage paper = surface(), screen = surface();
    QPainter onPaper(&paper);
    onPaper.translate(-body.bounds().topLeft());
    body.paint(onPaper, marks, 1);
    QPainter onScreen(&screen);
    onScreen.drawImage(QPoint(), body.picture(1));
    onScreen.setRenderHint(QPainter::Antialiasing);
    onScreen.translate(-body.bounds().topLeft());
    body.paintMarks(onScreen, marks, body.bounds(), 1);

    for (const auto &[id, marked] : marks.levels) {
        const BodyRegion *each = m_drawing.find(id);
        const QPointF beside = each->centre().point + QPointF(0, each->centre().radius * 0.8);
        const QPoint pixel = (beside - body.bounds().topLeft()).toPoint();
        EXPECT_EQ(paper.pixelColor(pixel), screen.pixelColor(pixel)) << id.toStdString();
    }
}

TEST_F(BodyPainterTest, WhatIsOftenMarkedIsDarkerAndSaysHowOften)
{
    BodyMarks often, seldom;
    often.heat[QStringLiteral("low-back-left")] = {27, 30};
    seldom.heat[QStringLiteral("low-back-left")] = {3, 30};
    const QPointF beside = region("low-back-left").centre().point + QPointF(0, 30);

    EXPECT_LT(at(painted(often), beside).red(), at(painted(seldom), beside).red() - 60);
}

TEST_F(BodyPainterTest, WhereANumberDoesNotFitItStandsBeside)
{
    const BodyRegion &small = region("neck-back-left");
    const qreal scale = 6 / small.centre().radius;
    const BodyPainter body(m_drawing, m_colours, BodyCrop::Trunk);
    QImage image = body.picture(scale);
    const QImage before = image;
    BodyMarks marks;
    marks.levels[small.id] = 8;
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-body.bounds().topLeft());
    body.paintMarks(painter, marks, body.bounds(), scale);
    painter.end();

    const QPointF beside = small.centre().point - QPointF(small.centre().radius + 18 / scale, 0);
    const QPoint pixel = ((beside - body.bounds().topLeft()) * scale).toPoint() - QPoint(6, 0);
    EXPECT_NE(before.pixelColor(pixel), image.pixelColor(pixel));
    EXPECT_TRUE(body.reachOf(small, scale).contains(beside)) << "it is painted anew with its place";
}

TEST_F(BodyPainterTest, WhereItCanComeFromIsDashed)
{
    BodyMarks marks;
    marks.sources = {QStringLiteral("low-back-left")};
    const QImage image = painted(marks), plain = painted({});

    const QRectF box = region("low-back-left").box;
    int changed = 0, kept = 0;
    for (qreal y = box.top() + 20; y < box.bottom() - 20; y += 1) {
        bool isDashed = false;
        for (qreal x = box.right() - 8; x < box.right() + 3; x += 1)
            isDashed = isDashed || at(image, {x, y}) != at(plain, {x, y});
        (isDashed ? changed : kept) += 1;
    }
    EXPECT_GT(changed, 20);
    EXPECT_GT(kept, 10) << "there are gaps";
}

} // namespace
} // namespace unknot::ui
