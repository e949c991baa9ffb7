// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learn_controller.h"
#include "app/learn/learn_page.h"
#include "app/widgets/article_view.h"
#include "app/widgets/press_card.h"
#include "core/content/load.h"

#include <QLineEdit>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

class LearnPageTest : public ::testing::Test
{
protected:
    LearnPageTest()
    {
        page.resize(1000, 700);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }

    int cardsShown()
    {
        int shown = 0;
        for (const auto *card : page.findChildren<PressCard *>())
            shown += card->isVisibleTo(&page) ? 1 : 0;
        return shown;
    }

    const content::Content content = content::loadShipped();
    LearnController controller{content};
    LearnPage page{controller};
};

TEST_F(LearnPageTest, AWordLeavesOnlyWhatHasIt)
{
    const int all = cardsShown();

    QTest::keyClicks(page.findChild<QLineEdit *>(), "roller");

    EXPECT_GT(cardsShown(), 0);
    EXPECT_LT(cardsShown(), all);
}

TEST_F(LearnPageTest, ACardOpensAndEscapeClosesIt)
{
    QTest::mouseClick(page.findChildren<PressCard *>().front(), Qt::LeftButton);
    EXPECT_TRUE(page.findChild<ArticleView *>()->isVisible());

    EXPECT_TRUE(page.stepBack());
    EXPECT_FALSE(page.findChild<ArticleView *>()->isVisible());
    EXPECT_FALSE(page.stepBack());
}

TEST_F(LearnPageTest, ACardOpensByTheReturnKey)
{
    QTest::keyClick(page.findChildren<PressCard *>().front(), Qt::Key_Return);

    EXPECT_TRUE(page.findChild<ArticleView *>()->isVisible());
}

} // namespace unknot::ui
