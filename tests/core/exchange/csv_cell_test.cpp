// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_cell.h"

#include <gmock/gmock.h>

namespace unknot::exchange {
namespace {

std::string cell(std::string_view text)
{
    const auto line = CsvRow().text(text).line();
    return line.substr(0, line.size() - 2);
}

TEST(CsvCellTest, PlainTextIsItself)
{
    EXPECT_EQ(cell("slept badly"), "slept badly");
    EXPECT_EQ(cell("Überbein – 3½"), "Überbein – 3½");
    EXPECT_EQ(cell(""), "");
}

TEST(CsvCellTest, SeparatorsAndQuotesAreQuoted)
{
    EXPECT_EQ(cell("a,b"), "\"a,b\"");
    EXPECT_EQ(cell("a \"knot\""), "\"a \"\"knot\"\"\"");
    EXPECT_EQ(cell("one\ntwo"), "\"one\ntwo\"");
    EXPECT_EQ(cell("one\r\ntwo"), "\"one\r\ntwo\"");
    EXPECT_EQ(cell("\""), "\"\"\"\"");
}

class CsvGuardTest : public testing::TestWithParam<const char *>
{
};

TEST_P(CsvGuardTest, ATextThatLooksLikeAFormulaIsGuarded)
{
    EXPECT_EQ(cell(GetParam()), std::string("'") + GetParam());
}

INSTANTIATE_TEST_SUITE_P(Texts, CsvGuardTest,
                         testing::Values("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'", "'quoted'", "''=1", "-"));

TEST(CsvCellTest, AGuardGoesInsideTheQuotes)
{
    EXPECT_EQ(cell("=A1,B1"), "\"'=A1,B1\"");
    EXPECT_EQ(cell("\r=1"), "\"'\r=1\"");
}

TEST(CsvCellTest, AFormulaFurtherOnIsText)
{
    EXPECT_EQ(cell("a=1"), "a=1");
    EXPECT_EQ(cell(" =1"), " =1");
}

TEST(CsvCellTest, NumbersAreNeverGuarded)
{
    EXPECT_EQ(CsvRow().number(-1).number(10).number(std::nullopt).number(0).line(), "-1,10,,0\r\n");
}

TEST(CsvCellTest, EmptyCellsKeepTheirPlace)
{
    EXPECT_EQ(CsvRow().text("").text("").text("x").text("").line(), ",,x,\r\n");
}

TEST(CsvCellTest, AListPartGivesAwayItsMarks)
{
    EXPECT_EQ(listPart("neck; left = worse @ night \\o/"), "neck\\; left \\= worse \\@ night \\\\o/");
}

} // namespace
} // namespace unknot::exchange
