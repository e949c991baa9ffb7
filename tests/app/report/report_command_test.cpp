// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_command.h"

#include "core/content/load.h"
#include "core/diary/diary.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QRegularExpression>
#include <QString>

#include <gtest/gtest.h>

namespace unknot::ui {
namespace {

class ReportCommandTest : public testing::Test
{
protected:
    void log(const records::Entry &entry)
    {
        auto diary = diary::Diary::open(folder / "diary", diary::Access::Write, clock);
        ASSERT_TRUE(diary);
        ASSERT_TRUE(diary->save(entry));
    }

    ReportEnd write(const char *name, std::optional<base::Date> from = {}, std::optional<base::Date> to = {})
    {
        return writeReport({folder / "diary", folder / name, from, to}, content, clock);
    }

    QString seenBy(const char *program, const QStringList &words) const
    {
        QProcess process;
        process.start(QString::fromLatin1(program), words);
        EXPECT_TRUE(process.waitForFinished()) << program << " is part of poppler-utils";
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString textOf(const char *name) const
    {
        return seenBy("pdftotext", {"-layout", QString::fromStdString((folder / name).string()), "-"});
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10:00Z");
    content::Content content = content::loadShipped();
};

TEST_F(ReportCommandTest, ThePageIsOnePageOfTextAndLines)
{
    log(test::anEntry().on("2026-03-10").average(4).worst(6).region("neck-back-left", 5).note("Quarrel"));

    const auto end = write("page.pdf");

    EXPECT_EQ(end.exit, 0) << end.problem.toStdString();
    const QString text = textOf("page.pdf");
    EXPECT_TRUE(text.contains("Pain diary, 10 Mar 2026 to 14 Mar 2026")) << text.toStdString();
    EXPECT_TRUE(text.contains("Left back of neck"));
    EXPECT_TRUE(text.contains("Europe/Berlin"));
    EXPECT_FALSE(text.contains("Quarrel")) << "notes stay out";
    const QString file = QString::fromStdString((folder / "page.pdf").string());
    EXPECT_TRUE(seenBy("pdfinfo", {file}).contains(QRegularExpression("Pages: +1\n")));
    EXPECT_EQ(seenBy("pdfimages", {"-list", file}).count(QLatin1Char('\n')), 2) << "a picture is on the page";
}

TEST_F(ReportCommandTest, TheRangeIsWhatWasAskedFor)
{
    const auto end = write("page.pdf", test::dayOf("2026-01-01"), test::dayOf("2026-02-01"));

    EXPECT_EQ(end.exit, 0);
    EXPECT_TRUE(textOf("page.pdf").contains("1 Jan 2026 to 1 Feb 2026"));
    EXPECT_EQ(write("page.pdf", test::dayOf("2026-04-01")).exit, 2) << "begins after it ends";
}

TEST_F(ReportCommandTest, APathThatCannotBeIsAWrongWord)
{
    const auto nowhere = write("nowhere/page.pdf");
    EXPECT_EQ(nowhere.exit, 2);
    EXPECT_TRUE(nowhere.problem.contains("The folder is not there."));
    EXPECT_EQ(write(".").exit, 2);
}

TEST_F(ReportCommandTest, TheDiaryItselfIsNeverReplaced)
{
    log(test::anEntry().on("2026-03-10").average(4));
    const auto before = folder.read("diary/diary.db");

    EXPECT_EQ(write("diary/diary.db").exit, 2);
    EXPECT_EQ(folder.read("diary/diary.db"), before);
}

TEST_F(ReportCommandTest, ADiaryThatCannotBeReadIsSaidSo)
{
    std::filesystem::create_directory(folder / "diary");
    folder.write("diary/diary.db",
                 "not a diary at all, but long enough to be looked at as one of some other program");

    const auto end = write("page.pdf");

    EXPECT_EQ(end.exit, 3);
    EXPECT_FALSE(end.problem.isEmpty());
    EXPECT_FALSE(std::filesystem::exists(folder / "page.pdf"));
}

TEST_F(ReportCommandTest, ItWorksBesideAnOpenWindow)
{
    auto writer = diary::Diary::open(folder / "diary", diary::Access::Write, clock);
    ASSERT_TRUE(writer);

    EXPECT_EQ(write("page.pdf").exit, 0);
}

} // namespace
} // namespace unknot::ui
