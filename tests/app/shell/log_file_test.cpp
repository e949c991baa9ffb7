// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/log_file.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace unknot::ui {

namespace {

using ::testing::ElementsAre;

/// Puts Qt's messages back where they went.
struct Received
{
    explicit Received(LogFile &file) { LogFile::receive(&file); }
    ~Received() { LogFile::receive(nullptr); }
};

std::vector<std::string> linesOf(const LogFile &file)
{
    std::vector<std::string> lines;
    for (const QString &line : file.lastLines(100))
        lines.push_back(line.toStdString());
    return lines;
}

} // namespace

class LogFileTest : public ::testing::Test
{
protected:
    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T21:10");
    LogFile file{folder / "state", clock};
};

TEST_F(LogFileTest, KeepsMomentCategoryAndCodeOfOurMessages)
{
    const Received here(file);
    qCInfo(logProgram, "started");
    qCWarning(logDiary, "none disk-full");

    EXPECT_THAT(linesOf(file), ElementsAre("2026-03-14T20:10:00+00:00 info unknot.program started",
                                           "2026-03-14T20:10:00+00:00 warning unknot.diary none disk-full"));
}

TEST_F(LogFileTest, OfOthersOnlyTheCategory)
{
    const Received here(file);
    const QLoggingCategory other("qt.something");
    qCWarning(other, "cannot open /some/where/back pain.txt");

    EXPECT_THAT(linesOf(file), ElementsAre("2026-03-14T20:10:00+00:00 warning qt.something"));
}

TEST_F(LogFileTest, ThreeFilesOfAtMostAMillionBytes)
{
    const QString code(99'900, 'x');
    for (int i = 0; i < 45; ++i)
        file.write(QtInfoMsg, "unknot.program", code);

    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder / "state")) {
        ++files;
        EXPECT_LE(entry.file_size(), 1'000'000U);
    }
    EXPECT_EQ(files, 3U);
}

TEST_F(LogFileTest, APlaceThatCannotBeWrittenIsDoneWithout)
{
    std::ofstream(folder / "file") << "in the way";
    LogFile nowhere(folder / "file" / "state", clock);
    nowhere.write(QtInfoMsg, "unknot.program", "started");

    EXPECT_TRUE(nowhere.lastLines(5).isEmpty());
}

} // namespace unknot::ui
