// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shape/layers.h"
#include "tests/shape/tree_rules.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace unknot::shape {
namespace {

using testing::IsEmpty;

const std::vector<SourceFile> &tree()
{
    static const auto files = loadTree(UNKNOT_SOURCE_DIR);
    return files;
}

const SourceFile &fileNamed(const std::string &path)
{
    const auto file = std::ranges::find(tree(), path, &SourceFile::path);
    if (file == tree().end())
        throw std::runtime_error("no file " + path);
    return *file;
}

template<typename Check>
std::vector<Violation> checkAll(Check check)
{
    std::vector<Violation> all;
    for (const auto &file : tree()) {
        const auto found = check(file);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

TEST(TreeTest, IsTheWholeTree)
{
    EXPECT_NO_THROW(fileNamed("CMakeLists.txt"));
    EXPECT_NO_THROW(fileNamed("core/base/date.h"));
    EXPECT_NO_THROW(fileNamed("tests/shape/layers.txt"));
}

TEST(TreeTest, EveryIncludeIsAllowed)
{
    const auto layers = Layers::parse(fileNamed("tests/shape/layers.txt").text);

    EXPECT_THAT(checkAll([&](const SourceFile &file) {
                    const bool isProduct = file.path.starts_with("core/") || file.path.starts_with("app/");
                    return isProduct && file.isCpp() ? layers.check(file) : std::vector<Violation>{};
                }),
                IsEmpty());
}

TEST(TreeTest, EverySourceNamesTheLicence)
{
    EXPECT_THAT(checkAll(checkLicence), IsEmpty());
}

TEST(TreeTest, NoFileNamesAPlaceOfAMachine)
{
    EXPECT_THAT(checkAll(checkPlaces), IsEmpty());
}

TEST(TreeTest, NoFileIncludesAWholeModuleOfQt)
{
    EXPECT_THAT(checkAll(checkUmbrellas), IsEmpty());
}

} // namespace
} // namespace unknot::shape
