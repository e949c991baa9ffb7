// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/faults/figure.h"
#include "tests/support/temp_folder.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sys/stat.h>
#include <sys/wait.h>

namespace unknot::test {
namespace {

constexpr const char *kSentinel = "sentinelword";

/// What a person would not want to be seen is put wherever it fits, and looked for wherever it does not belong.
class PrivateTest : public testing::Test
{
protected:
    Ran run(std::vector<std::string> words)
    {
        words.insert(words.end(), {"--data", (home / "data").string(), "--now", "2026-03-14T21:10:00Z"});
        return runCli(home.path().string(), words);
    }

    void logSecret()
    {
        ASSERT_EQ(run({"log", "--average", "4", "--region", "interscapular-left=7", "--note", kSentinel, "--tag",
                       kSentinel})
                      .exit,
                  0);
    }

    static std::string contentsOf(const std::filesystem::path &file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    TempFolder home;
};

TEST_F(PrivateTest, NobodyElseMayLookAtAnyFile)
{
    const mode_t before = ::umask(0);
    logSecret();
    ASSERT_EQ(run({"backup"}).exit, 0);
    const auto backup = run({"backup", "--json"}).json()["path"].get<std::string>();
    ASSERT_EQ(run({"restore", backup}).exit, 0);
    std::ofstream(home / "data" / "diary.db", std::ios::binary | std::ios::trunc) << "dear diary";
    ASSERT_EQ(run({"restore", "backup"}).exit, 0);
    ::umask(before);

    int files = 0;
    int open = 0;
    for (const auto &item : std::filesystem::recursive_directory_iterator(home / "data")) {
        struct stat status
        {
        };
        ASSERT_EQ(::stat(item.path().c_str(), &status), 0);
        const bool isClosed = (status.st_mode & 077U) == 0;
        // What the person put there by other means, as this test did, is not ours to close.
        EXPECT_TRUE(isClosed) << item.path();
        open += isClosed ? 0 : 1;
        ++files;
    }
    printFigure("rights of files and folders",
                std::to_string(files) + " looked at, " + std::to_string(open) + " open to others");
}

TEST_F(PrivateTest, WhatWasWrittenIsInTheDiaryAndNowhereElse)
{
    logSecret();
    const auto again = run({"log", "--average", "11", "--note", kSentinel});
    std::ofstream(home / "data" / "diary.db", std::ios::binary | std::ios::app) << "x";
    std::string said = again.err + run({"check"}).out + run({"check"}).err;
    std::filesystem::resize_file(home / "data" / "diary.db", 30'000);
    for (const char *command : {"entries", "check", "backup", "sessions", "trends"}) {
        const auto ran = run({command});
        said += ran.err + (std::string(command) == "check" ? ran.out : "");
    }

    EXPECT_EQ(said.find(kSentinel), std::string::npos) << said;
    int found = said.find(kSentinel) != std::string::npos ? 1 : 0;
    for (const auto &item : std::filesystem::recursive_directory_iterator(home.path())) {
        const bool isDiary = item.path().filename().native().starts_with("diary");
        if (item.is_regular_file() && !isDiary && contentsOf(item.path()).find(kSentinel) != std::string::npos) {
            ADD_FAILURE() << item.path();
            ++found;
        }
    }
    printFigure("a private word in messages and other files", std::to_string(found) + " found");
}

TEST_F(PrivateTest, NoSocketIsOpened)
{
    if (std::system("strace -V >/dev/null 2>&1") != 0) {
        printFigure("sockets opened by unknot-cli", "not run: needs strace");
        EXPECT_EQ(std::getenv("CI"), nullptr) << "needs strace";
        return;
    }
    logSecret();
    int commands = 0;
    int sockets = 0;
    for (const char *words : {"log --average 4", "entries", "sessions", "trends", "check", "backup", "regions",
                              "compose --region interscapular-left --minutes 8", "content check", "triage"}) {
        const auto trace = home / ("trace" + std::to_string(commands));
        const std::string command = "strace -f -qq -e trace=network -o " + trace.string() + " " + UNKNOT_CLI + " " +
                                    words + " --data " + (home / "data").string() + " >/dev/null 2>&1 </dev/null";
        const int status = std::system(command.c_str());
        ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) < 3) << words;
        const std::string calls = contentsOf(trace);
        EXPECT_EQ(calls.find("socket("), std::string::npos) << words << ": " << calls;
        sockets += calls.find("socket(") == std::string::npos ? 0 : 1;
        ++commands;
    }
    printFigure("sockets opened by unknot-cli", std::to_string(commands) + " commands, " + std::to_string(sockets));
}

TEST_F(PrivateTest, EverythingIsDoneWhereThereIsNoNetwork)
{
    if (std::system("unshare -n true >/dev/null 2>&1") != 0) {
        printFigure("unknot-cli with no network at all", "not run: needs the right to a network of its own");
        return;
    }
    int commands = 0;
    for (const char *words :
         {"log --average 4 --region interscapular-left=7", "entries", "sessions", "trends", "check", "backup",
          "regions", "compose --region interscapular-left --minutes 8", "content check"}) {
        const std::string command = std::string("unshare -n ") + UNKNOT_CLI + " " + words + " --data " +
                                    (home / "data").string() + " >/dev/null 2>&1 </dev/null";
        const int status = std::system(command.c_str());
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) < 3) << words;
        ++commands;
    }
    printFigure("unknot-cli with no network at all", std::to_string(commands) + " commands, all done");
}

} // namespace
} // namespace unknot::test
