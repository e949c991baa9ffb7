// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_page.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

struct Paper
{
    QPageSize::PageSizeId id;
    double width; ///< in points, as pdfinfo tells it
    double height;
};

void PrintTo(const Paper &paper, std::ostream *out)
{
    *out << QPageSize::name(paper.id).toStdString();
}

/// The page as others read it: pdfinfo, pdftotext and pdfimages of poppler-utils, qpdf.
class SheetPdfTest : public testing::TestWithParam<Paper>
{
protected:
    SheetPdfTest()
    {
        for (auto day = test::dayOf("2025-03-15"); day <= test::dayOf("2026-03-14"); day = day.plusDays(1)) {
            records::Entry entry = test::anEntry()
                                       .on(day)
                                       .average(static_cast<int>(day.day()) % 8)
                                       .worst(static_cast<int>(day.day()) % 8 + 2)
                                       .region("neck-back-left", static_cast<int>(day.day()) % 8)
                                       .note("Quarrel");
            year.entries.push_back(entry);
            year.history = year.history.with(entry);
        }
        single.entries = {test::anEntry().on("2026-03-14").average(4).worst(6).region("neck-back-left", 5).entry()};
        single.history = records::History().with(single.entries.front());
    }

    void write(const DiaryRead &diary, const SheetParts &parts = {})
    {
        const auto page =
            sheetPage(diary, {test::dayOf("2025-03-15"), test::dayOf("2026-03-14")}, parts, content, clock);
        folder.write("page.pdf", sheetPdf(page, GetParam().id).toStdString());
    }

    QString seenBy(const char *program, QStringList words) const
    {
        words.replaceInStrings(QStringLiteral("PAGE"), QString::fromStdString((folder / "page.pdf").string()));
        QProcess process;
        process.start(QString::fromLatin1(program), words);
        EXPECT_TRUE(process.waitForFinished()) << program << " is part of poppler-utils or qpdf";
        EXPECT_EQ(process.exitCode(), 0) << program;
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString text() const { return seenBy("pdftotext", {"-layout", "PAGE", "-"}).simplified(); }

    /// Every word stands between the margins.
    void expectRoom() const
    {
        const QString words = seenBy("pdftotext", {"-bbox", "PAGE", "-"});
        const QRegularExpression word(
            R"re(<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>)re");
        int count = 0;
        for (auto found = word.globalMatch(words); found.hasNext(); ++count) {
            const auto match = found.next();
            const std::string said = match.captured(5).toStdString();
            EXPECT_GE(match.captured(1).toDouble(), 30) << said;
            EXPECT_GE(match.captured(2).toDouble(), 30) << said;
            EXPECT_LE(match.captured(3).toDouble(), GetParam().width - 30) << said;
            EXPECT_LE(match.captured(4).toDouble(), GetParam().height - 30) << said;
        }
        EXPECT_GT(count, 20);
    }

    void expectOnePage() const
    {
        const QString info = seenBy("pdfinfo", {"PAGE"});
        EXPECT_TRUE(info.contains(QRegularExpression("Pages: +1\n"))) << info.toStdString();
        const auto size = QRegularExpression("Page size: +([\\d.]+) x ([\\d.]+)").match(info);
        EXPECT_NEAR(size.captured(1).toDouble(), GetParam().width, 1);
        EXPECT_NEAR(size.captured(2).toDouble(), GetParam().height, 1);
        EXPECT_EQ(seenBy("pdfimages", {"-list", "PAGE"}).count(QLatin1Char('\n')), 2) << "a picture is on the page";
        (void)seenBy("qpdf", {"--check", "PAGE"});
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    content::Content content = content::loadShipped();
    DiaryRead year;
    DiaryRead single;
};

TEST_P(SheetPdfTest, AYearASingleDayAndNothingAreEachOneWholePageOfText)
{
    for (const auto &diary : {year, single, DiaryRead()}) {
        write(diary);

        expectOnePage();
        expectRoom();
        EXPECT_TRUE(text().contains("Pain diary, 15 Mar 2025 to 14 Mar 2026"));
        EXPECT_EQ(text().contains("Left back of neck"), !diary.history.isEmpty());
        EXPECT_FALSE(text().contains("Quarrel")) << "notes stay out until they are asked for";
    }
}

TEST_P(SheetPdfTest, EachSectionCanBeLeftOutAndNotesBePutOn)
{
    for (const auto part : {&SheetParts::map, &SheetParts::chart, &SheetParts::tried, &SheetParts::medicines,
                            &SheetParts::visits, &SheetParts::safety}) {
        SheetParts parts;
        parts.*part = false;
        write(year, parts);
        expectOnePage();
        expectRoom();
    }
    SheetParts parts;
    parts.notes = true;
    write(single, parts);
    write(year, parts);
    expectOnePage();
    expectRoom();
    EXPECT_TRUE(text().contains("Quarrel"));
}

INSTANTIATE_TEST_SUITE_P(Papers, SheetPdfTest,
                         testing::Values(Paper{QPageSize::A4, 595, 842}, Paper{QPageSize::Letter, 612, 792}));

} // namespace
} // namespace unknot::ui
