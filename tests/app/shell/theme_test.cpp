// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/shell/theme/calm_style.h"
#include "app/shell/theme/theme.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/text.h"
#include "tests/support/temp_folder.h"

#include <QApplication>
#include <QPalette>

#include <gmock/gmock.h>

namespace unknot::ui {

class ThemeTest : public ::testing::Test
{
protected:
    ~ThemeTest() override
    {
        QApplication::setFont(font);
        QApplication::setPalette(palette);
    }

    QFont font = QApplication::font();
    QPalette palette = QApplication::palette();
    test::TempFolder folder;
    Settings settings{QString::fromStdString((folder / "unknot.ini").string())};
    Theme theme{settings};
};

TEST_F(ThemeTest, AChosenSchemeIsInThePaletteAtOnce)
{
    settings.setAppearance(Appearance::Dark);

    EXPECT_EQ(tokensOf(QApplication::palette()).scheme, Scheme::Dark);
}

TEST_F(ThemeTest, HighContrastKeepsToTheLightOrDarkOfTheDesktop)
{
    settings.setAppearance(Appearance::Contrast);

    EXPECT_EQ(theme.scheme(), Scheme::ContrastLight);
}

TEST_F(ThemeTest, TheSchemeTheDesktopLastAskedForHoldsFromTheFirstFrame)
{
    settings.setWasDark(true);

    const Theme next(settings);

    EXPECT_EQ(next.scheme(), Scheme::Dark);
}

TEST_F(ThemeTest, TextOfEverySizeGrowsWithTheChosenPercent)
{
    Text note("note", Type::Note);
    Text page("page", Type::Page);
    const double noteBefore = note.font().pointSizeF();
    const double pageBefore = page.font().pointSizeF();

    settings.setTextPercent(200);
    QApplication::processEvents();

    EXPECT_NEAR(note.font().pointSizeF(), 2 * noteBefore, 0.1);
    EXPECT_NEAR(page.font().pointSizeF(), 2 * pageBefore, 0.1);
}

TEST_F(ThemeTest, LessMovementLeavesNoTimeForIt)
{
    const QWidget widget;
    EXPECT_GT(motionTime(&widget), 0);

    settings.setMotion(Motion::Reduced);

    EXPECT_EQ(motionTime(&widget), 0);
}

TEST_F(ThemeTest, ACursorDoesNotFlash)
{
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
}

} // namespace unknot::ui
