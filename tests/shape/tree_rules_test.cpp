// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shape/tree_rules.h"

#include <gmock/gmock.h>

namespace unknot::shape {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

// Planted texts are put together here, so that this file does not hold what the tree must not hold.
const std::string kLicence = "SPDX-License-Identifier: GPL-3.0-or-later\n";

TEST(TreeRulesTest, TheLicenceStandsFirst)
{
    EXPECT_THAT(checkLicence({"core/a.cpp", "// " + kLicence}), IsEmpty());
    EXPECT_THAT(checkLicence({"dev", "#!/bin/sh\n# " + kLicence}), IsEmpty());
    EXPECT_THAT(checkLicence({"docs/a.md", "# Title\n"}), IsEmpty());
}

TEST(TreeRulesTest, AMissingLicenceIsFound)
{
    EXPECT_THAT(checkLicence({"core/a.cpp", ""}), SizeIs(1));
    EXPECT_THAT(checkLicence({"core/a.cpp", "#pragma once\n// " + kLicence}), SizeIs(1));
    EXPECT_THAT(checkLicence({"core/CMakeLists.txt", "#SPDX - License - Identifier : GPL - 3.0 - or -later\n"}),
                SizeIs(1));
    EXPECT_THAT(checkLicence({"dev", "#!/bin/sh\nset -e\n"}), SizeIs(1));
}

class PlantedPlaceTest : public testing::TestWithParam<std::string>
{
};

TEST_P(PlantedPlaceTest, IsFound)
{
    EXPECT_THAT(checkPlaces({"docs/a.md", "first line\n" + GetParam() + "\n"}), SizeIs(1)) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Places, PlantedPlaceTest,
                         testing::Values(std::string("see /wo") + "rk/notes.md", std::string("cd /wo") + "rk",
                                         std::string("\"/wo") + "rk/x\"", std::string("/ho") + "me/ann/x",
                                         std::string("/Us") + "ers/ann/x", std::string("/ro") + "ot/x",
                                         std::string("https://py") + "pi.org/simple",
                                         std::string("registry.np") + "mjs.org", std::string("proxy.go") + "lang.org",
                                         std::string("arti") + "factory.example.com",
                                         std::string("https://ann:secret") + "@example.com/"));

TEST(TreeRulesTest, OrdinaryWordsAreNoPlaces)
{
    for (const auto *text :
         {"home/work/table", "it does not /worktable", "https://www.nhs.uk/conditions/back-pain/",
          "stretch/work ratio", "mail: ann@example.com", "12:30@night", "https://example.com:80/a"})
        EXPECT_THAT(checkPlaces({"docs/a.md", text}), IsEmpty()) << text;
}

TEST(TreeRulesTest, UmbrellaHeadersAreFound)
{
    EXPECT_THAT(checkUmbrellas({"app/a.cpp", std::string("#include <Qt") + "Widgets>\n"}), SizeIs(1));
    EXPECT_THAT(checkUmbrellas({"app/a.h", std::string("# include <QtCore/Qt") + "Core>\n"}), SizeIs(1));
    EXPECT_THAT(checkUmbrellas({"app/a.cpp", std::string("#include <Qt") + "Gui>\n"}), SizeIs(1));
}

TEST(TreeRulesTest, SingleHeadersAreFine)
{
    EXPECT_THAT(checkUmbrellas({"app/a.cpp", "#include <QtGlobal>\n#include <QWidget>\n#include <QTest>\n"}),
                IsEmpty());
}

} // namespace
} // namespace unknot::shape
