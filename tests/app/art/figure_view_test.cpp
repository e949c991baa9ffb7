// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/figure_view.h"

#include "app/art/figure_play.h"
#include "app/shell/theme/calm_style.h"
#include "app/shell/theme/tokens.h"
#include "core/content/load.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

class FigureViewTest : public ::testing::Test
{
protected:
    FigureViewTest() { view.resize(400, 400); }
    ~FigureViewTest() override { setReducedMotion(true); }

    void show(const char *ref, base::Side side = base::Side::Right)
    {
        const content::Technique &technique = *content().findTechniqueNamed(ref);
        view.show(content(), technique, technique.ways.front().id, side);
    }
    QImage picture() { return view.grab().toImage(); }
    static void setReducedMotion(bool reduced)
    {
        static_cast<CalmStyle *>(QApplication::style())->setReducedMotion(reduced);
    }
    static const content::Content &content()
    {
        static const content::Content shipped = content::loadShipped();
        return shipped;
    }

    FigureView view;
};

TEST_F(FigureViewTest, NothingIsPaintedBeforeSomethingIsShown)
{
    const QImage before = picture();
    show("T01");
    EXPECT_NE(picture(), before);
}

TEST_F(FigureViewTest, TheOtherSideIsTheSamePictureMirrored)
{
    setReducedMotion(false);
    show("T01", base::Side::Right);
    const QImage right = picture();
    show("T01", base::Side::Left);
    const QImage left = picture().mirrored(true, false);
    ASSERT_EQ(right.size(), left.size());
    int different = 0;
    for (int y = 0; y < right.height(); ++y) {
        for (int x = 0; x < right.width(); ++x)
            different += qAbs(qGray(right.pixel(x, y)) - qGray(left.pixel(x, y))) > 40;
    }
    EXPECT_LT(different, right.width() * right.height() / 100);
}

TEST_F(FigureViewTest, IsDescribedInWords)
{
    show("T01");
    EXPECT_EQ(view.accessibleName(),
              "Standing with the back to a wall, knees a little bent, leaning on a ball beside the spine.");
}

TEST_F(FigureViewTest, MovesWithTheTimeThatItIsTold)
{
    setReducedMotion(false);
    show("T18");
    ASSERT_TRUE(view.moves());
    const QImage before = picture();
    view.setTime(3);
    EXPECT_NE(picture(), before);
}

TEST_F(FigureViewTest, StandsStillWhereMotionIsNotWanted)
{
    show("T18");
    EXPECT_FALSE(view.moves());
    const QImage before = picture();
    view.setTime(3);
    view.setBreath(1);
    EXPECT_EQ(picture(), before);
}

TEST_F(FigureViewTest, WithoutMotionAllKeyPosesAreShown)
{
    setReducedMotion(false);
    show("T18");
    const QImage one = picture();
    setReducedMotion(true);
    EXPECT_NE(picture(), one);
}

TEST_F(FigureViewTest, APosterIsPaintedWhenThereIsTime)
{
    view.setPoster(true);
    show("T18");
    const QImage empty = picture();
    QTRY_VERIFY(picture() != empty);
}

TEST_F(FigureViewTest, PlaysWhileThePointerIsOnItsCardAndRestsAfterwards)
{
    setReducedMotion(false);
    QWidget card;
    show("T18");
    FigurePlay play(view);
    play.playOver(card);
    QEvent enter(QEvent::Enter), leave(QEvent::Leave);
    QCoreApplication::sendEvent(&card, &enter);
    EXPECT_TRUE(play.isPlaying());
    QCoreApplication::sendEvent(&card, &leave);
    EXPECT_FALSE(play.isPlaying());
}

TEST_F(FigureViewTest, DoesNotPlayWhereMotionIsNotWanted)
{
    show("T18");
    FigurePlay play(view);
    play.start();
    EXPECT_FALSE(play.isPlaying());
}

TEST_F(FigureViewTest, SwellsWithTheBreath)
{
    setReducedMotion(false);
    show("T40");
    const QImage before = picture();
    view.setBreath(1);
    EXPECT_NE(picture(), before);
}

TEST_F(FigureViewTest, FollowsTheTheme)
{
    show("T01");
    const QImage light = picture();
    view.setPalette(paletteOf(tokensOf(Scheme::Dark)));
    EXPECT_NE(picture(), light);
}

} // namespace unknot::ui
