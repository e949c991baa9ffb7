// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace unknot::content {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

auto problem(const std::string &file, const std::string &pointer, const std::string &part)
{
    return AllOf(Field(&Problem::file, file), Field(&Problem::pointer, pointer),
                 Field(&Problem::text, HasSubstr(part)));
}

TEST(LoadTest, NamesEveryFileThatIsMissing)
{
    const auto problems = load({}).problems;

    EXPECT_THAT(problems, Contains(problem("limits.json", "", "missing")));
    EXPECT_THAT(problems, Contains(problem("triage/rules.json", "", "missing")));
    EXPECT_THAT(problems, Contains(problem("techniques/", "", "missing")));
}

TEST(LoadTest, NamesFilesThatNobodyReads)
{
    const std::vector<File> files = {{"rules.json", "{}"}, {"techniques/more/x.json", "{}"}};

    const auto problems = load(files).problems;

    EXPECT_THAT(problems, Contains(problem("rules.json", "", "no kind of content")));
    EXPECT_THAT(problems, Contains(problem("techniques/more/x.json", "", "no kind of content")));
}

TEST(LoadTest, IgnoresTheFolderBeforeAPath)
{
    const std::vector<File> files = {
        {"content/content.json", R"({"version": "2026-11-22", "review_state": "none", "rules_version": 1})"}};

    const auto loaded = load(files);

    EXPECT_EQ(loaded.content.version, "2026-11-22");
    EXPECT_THAT(loaded.problems, Contains(problem("content.json", "/rules_version", "must be text")));
}

TEST(LoadTest, ABrokenFileHidesNoProblemOfAnother)
{
    const std::vector<File> files = {{"kit.json", "{"}, {"texts.json", R"({"texts": 3})"}};

    const auto problems = load(files).problems;

    EXPECT_THAT(problems, Contains(problem("kit.json", "", "line 1")));
    EXPECT_THAT(problems, Contains(problem("texts.json", "/texts", "must be a list")));
}

TEST(LoadTest, ALongListOfProblemsIsClipped)
{
    std::string regions = R"({"regions": [0)";
    for (int i = 0; i < 500; ++i)
        regions += ",0";

    const auto loaded = load(std::vector<File>{{"regions.json", regions + "]}"}});

    EXPECT_THAT(loaded.problems, Contains(problem("regions.json", "", "402 more problems in this file")));
}

TEST(ReadFolderTest, ReadsEveryJsonFileBelowInTheOrderOfPaths)
{
    const test::TempFolder folder;
    std::filesystem::create_directories(folder / "triage");
    folder.write("triage/rules.json", "2");
    folder.write("limits.json", "1");
    folder.write("notes.txt", "not read");
    Problems problems;

    const auto files = readFolder(folder.path(), problems);

    EXPECT_THAT(problems, IsEmpty());
    EXPECT_THAT(files, ElementsAre(AllOf(Field(&File::path, "limits.json"), Field(&File::text, "1")),
                                   AllOf(Field(&File::path, "triage/rules.json"), Field(&File::text, "2"))));
}

TEST(ReadFolderTest, AFolderThatIsNotThereIsAProblem)
{
    const test::TempFolder folder;
    Problems problems;

    EXPECT_THAT(readFolder(folder / "none", problems), IsEmpty());
    EXPECT_THAT(problems, ElementsAre(Field(&Problem::text, HasSubstr("cannot be read"))));
}

TEST(ReadFolderTest, NeitherPipesNorGiantsAreRead)
{
    const test::TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe.json").c_str(), 0600), 0);
    std::filesystem::create_directories(folder / "folder.json");
    std::filesystem::create_symlink("nowhere", folder / "link.json");
    folder.write("giant.json", "");
    std::filesystem::resize_file(folder / "giant.json", 100'000'000);
    Problems problems;

    EXPECT_THAT(readFolder(folder.path(), problems), IsEmpty());
    EXPECT_THAT(problems, SizeIs(4));
    EXPECT_THAT(problems, Contains(problem("giant.json", "", "larger")));
    EXPECT_THAT(problems, Contains(problem("pipe.json", "", "cannot be read")));
}

} // namespace
} // namespace unknot::content
