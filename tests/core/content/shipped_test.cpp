// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace unknot::content {
namespace {

TEST(ShippedTest, EveryFileOfTheFolderIsCompiledIn)
{
    Problems problems;
    std::set<std::string> inFolder;
    for (const auto &file : readFolder(UNKNOT_CONTENT_FOLDER, problems))
        inFolder.insert(file.path);
    std::set<std::string> compiledIn;
    for (const auto &file : shippedFiles())
        compiledIn.insert(file.path);

    EXPECT_THAT(problems, testing::IsEmpty());
    EXPECT_EQ(compiledIn, inFolder);
}

TEST(ShippedTest, CompiledFilesAreTheFilesByteForByte)
{
    Problems problems;
    auto shippedNow = shippedFiles();
    std::ranges::sort(shippedNow, {}, &File::path);
    const auto inFolder = readFolder(UNKNOT_CONTENT_FOLDER, problems);

    ASSERT_EQ(shippedNow.size(), inFolder.size());
    for (std::size_t i = 0; i < inFolder.size(); ++i)
        EXPECT_EQ(shippedNow[i].text, inFolder[i].text) << inFolder[i].path;
}

} // namespace
} // namespace unknot::content
