// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/art/svg_path.h"

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

using testing::HasSubstr;

QPainterPath read(const char16_t *data)
{
    const auto path = readSvgPath(data);
    EXPECT_TRUE(path) << (path ? "" : path.error().text.toStdString());
    return path.value_or(QPainterPath());
}

SvgPathProblem problemOf(const char16_t *data)
{
    const auto path = readSvgPath(data);
    EXPECT_FALSE(path);
    return path ? SvgPathProblem{} : path.error();
}

TEST(SvgPathTest, ReadsLinesInEveryForm)
{
    QPainterPath square;
    square.moveTo(10, 10);
    square.lineTo(20, 10);
    square.lineTo(20, 30);
    square.lineTo(5, 30);
    square.closeSubpath();

    EXPECT_EQ(read(u"M 10,10 L 20,10 L 20,30 L 5,30 Z"), square);
    EXPECT_EQ(read(u"M10 10H20V30H5Z"), square);
    EXPECT_EQ(read(u"m10 10 10 0 0 20-15 0z"), square);
    EXPECT_EQ(read(u"m10,10h10v20h-15z"), square);
}

TEST(SvgPathTest, ReadsCurvesAbsoluteAndRelative)
{
    QPainterPath curve;
    curve.moveTo(1, 1);
    curve.cubicTo(2, 1, 3, 2, 3, 3);

    EXPECT_EQ(read(u"M1 1C2 1 3 2 3 3"), curve);
    EXPECT_EQ(read(u"m1 1c1 0 2 1 2 2"), curve);
}

TEST(SvgPathTest, MirrorsTheLastControlPointInShortForms)
{
    EXPECT_EQ(read(u"M0 0C1 0 2 1 2 2S3 4 4 4"), read(u"M0 0C1 0 2 1 2 2C2 3 3 4 4 4"));
    EXPECT_EQ(read(u"M0 0c1 0 2 1 2 2s1 2 2 2"), read(u"M0 0C1 0 2 1 2 2C2 3 3 4 4 4"));
    EXPECT_EQ(read(u"M0 0Q1 0 2 2T4 4"), read(u"M0 0Q1 0 2 2Q3 4 4 4"));
    EXPECT_EQ(read(u"M0 0q1 0 2 2t2 2"), read(u"M0 0Q1 0 2 2Q3 4 4 4"));
}

TEST(SvgPathTest, ShortFormAfterALineStartsStraight)
{
    EXPECT_EQ(read(u"M0 0L2 2S3 4 4 4"), read(u"M0 0L2 2C2 2 3 4 4 4"));
}

TEST(SvgPathTest, KeepsTheStartOfASubpathForRelativeMovesAfterClosing)
{
    EXPECT_EQ(read(u"M5 5h2v2zm1 1h1"), read(u"M5 5H7V7ZM6 6H7"));
}

TEST(SvgPathTest, ReadsNumbersThatTouch)
{
    EXPECT_EQ(read(u"M.5.5L1e1-2.5E-1"), read(u"M 0.5 0.5 L 10 -0.25"));
    EXPECT_EQ(read(u"M+1-1L2,3"), read(u"M 1 -1 L 2 3"));
}

TEST(SvgPathTest, RefusesArcsByName)
{
    const SvgPathProblem problem = problemOf(u"M0 0 A5 5 0 0 1 10 10");

    EXPECT_EQ(problem.position, 5);
    EXPECT_THAT(problem.text.toStdString(), HasSubstr("A is not one of"));
}

TEST(SvgPathTest, SaysWhereANumberIsMissing)
{
    EXPECT_EQ(problemOf(u"M 0 0 L 10").position, 10);
    EXPECT_THAT(problemOf(u"M 0 0 C 1 2 3 4 5 x").text.toStdString(), HasSubstr("C needs 6 numbers"));
}

TEST(SvgPathTest, WantsAMoveFirst)
{
    EXPECT_EQ(problemOf(u"L 1 1").position, 0);
    EXPECT_EQ(problemOf(u"1 1").text, QStringLiteral("a command is missing"));
    EXPECT_EQ(problemOf(u"").text, QStringLiteral("there is no path"));
    EXPECT_EQ(problemOf(u"M 0 0 L 1 1 Z 4 4").text, QStringLiteral("a command is missing"));
}

} // namespace
} // namespace unknot::ui
