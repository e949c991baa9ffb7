// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/contrast.h"
#include "app/shell/theme/tokens.h"
#include "core/base/words.h"

#include <QPalette>

#include <array>
#include <cmath>
#include <gmock/gmock.h>

namespace unknot::ui {

namespace {

constexpr double kText = 4.5;
constexpr double kPart = 3.0;

/// What a person without green (deuteranopia) or red (protanopia) receptors sees; Viénot, Brettel and Mollon 1999.
QColor seen(const QColor &color, const std::array<double, 9> &m)
{
    const auto linear = [](double c) { return std::pow(c, 2.2); };
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    const auto row = [&](std::size_t i) {
        return static_cast<float>(std::pow(std::clamp(m[i] * r + m[i + 1] * g + m[i + 2] * b, 0.0, 1.0), 1 / 2.2));
    };
    return QColor::fromRgbF(row(0), row(3), row(6));
}

constexpr std::array<double, 9> kDeuteranopia{0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1};
constexpr std::array<double, 9> kProtanopia{0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1};

} // namespace

class TokensTest : public ::testing::TestWithParam<Scheme>
{
protected:
    const Tokens &t = tokensOf(GetParam());
};

TEST_P(TokensTest, TextIsReadableOnEveryGround)
{
    for (const QColor &ground : {t.window, t.card, t.raised, t.wash}) {
        EXPECT_GE(contrast(t.text, ground), kText);
        EXPECT_GE(contrast(t.quiet, ground), kText);
        EXPECT_GE(contrast(t.accent, ground), kText);
    }
    EXPECT_GE(contrast(t.onAccent, t.accent), kText);
    EXPECT_GE(contrast(t.onAccent, mixed(t.accent, t.isDark() ? Qt::white : Qt::black, 0.22)), kText);
}

TEST_P(TokensTest, TextAndButtonsAreReadableOnEveryLevelGround)
{
    for (const LevelLook &look : t.levels) {
        EXPECT_GE(contrast(t.text, look.ground), kText);
        EXPECT_GE(contrast(t.quiet, look.ground), kText);
        EXPECT_GE(contrast(t.accent, look.ground), kText);
        EXPECT_GE(contrast(look.edge, look.ground), kText);
        EXPECT_GE(contrast(look.edge, t.card), kPart);
    }
}

TEST_P(TokensTest, OutlinesOfControlsStandOutFromWhatIsAroundThem)
{
    for (const QColor &ground : {t.window, t.card, t.raised})
        EXPECT_GE(contrast(t.outline, ground), kPart);
}

TEST_P(TokensTest, LinesOfTheBodyStandOutFromSkinAndMuscle)
{
    for (const QColor &ground : {t.skin, t.muscle, t.window, t.card})
        EXPECT_GE(contrast(t.bodyLine, ground), kPart);
    EXPECT_GE(contrast(t.hatch, t.skin), kPart);
}

TEST_P(TokensTest, TheNumberIsReadableOnEverySeverity)
{
    for (const QColor &step : t.severity)
        EXPECT_GE(contrast(inkOn(step), step), kText);
}

TEST_P(TokensTest, LightnessOfSeverityChangesInOneDirectionAndEvenly)
{
    const double whole = lightness(t.severity.back()) - lightness(t.severity.front());
    EXPECT_EQ(whole > 0, t.isDark());
    EXPECT_GE(std::abs(whole), 45);
    for (std::size_t i = 1; i < t.severity.size(); ++i) {
        const double step = lightness(t.severity[i]) - lightness(t.severity[i - 1]);
        EXPECT_NEAR(step, whole / 10, 1.5) << "from " << i - 1;
    }
}

TEST_P(TokensTest, SeverityKeepsItsOrderForColourBlindEyes)
{
    for (const auto &eyes : {kDeuteranopia, kProtanopia}) {
        for (std::size_t i = 1; i < t.severity.size(); ++i) {
            const double step = lightness(seen(t.severity[i], eyes)) - lightness(seen(t.severity[i - 1], eyes));
            EXPECT_GT(t.isDark() ? step : -step, 2) << "from " << i - 1;
        }
    }
}

TEST_P(TokensTest, ThePaletteLeadsBackToItsTokens)
{
    QPalette palette = paletteOf(t);
    palette.setColor(QPalette::WindowText, Qt::magenta);

    EXPECT_EQ(&tokensOf(palette), &t);
}

INSTANTIATE_TEST_SUITE_P(AllSchemes, TokensTest,
                         ::testing::Values(Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark));

TEST(TokensOfPaletteTest, AForeignPaletteIsJudgedByItsLightness)
{
    EXPECT_EQ(tokensOf(QPalette(QColor(40, 40, 40))).scheme, Scheme::Dark);
    EXPECT_EQ(tokensOf(QPalette(QColor(240, 240, 240))).scheme, Scheme::Light);
}

} // namespace unknot::ui
