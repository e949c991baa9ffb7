// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shape/layers.h"

#include <gmock/gmock.h>
#include <stdexcept>

namespace unknot::shape {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The checker is itself checked here: each violation is planted and must be found.

const Layers &layers()
{
    static const auto layers = Layers::parse(R"(# a comment
library json: nlohmann/*
library widgets: QWidget
    QLabel
library qt: Q*
group page: std core qt widgets app/shell/page.h
core/base: std
core/content: std core/base
core/content/json_reader.cpp: json
app/body: $page
app/diary: $page
app/shell: std core qt widgets
app/shell/application.cpp: app
deny app/*_controller.*: widgets
)");
    return layers;
}

std::vector<Violation> check(const std::string &path, const std::string &text)
{
    return layers().check({path, text});
}

TEST(LayersTest, WhatTheTableAllowsIsFine)
{
    EXPECT_THAT(check("core/content/load.cpp", "#include \"core/content/load.h\"\n#include \"core/base/error.h\"\n"
                                               "#include <vector>\n"),
                IsEmpty());
}

TEST(LayersTest, AnotherModuleIsFound)
{
    EXPECT_THAT(check("core/base/date.h", "#pragma once\n#include \"core/content/load.h\"\n"),
                ElementsAre(Violation{"core/base/date.h", 2, "may not include core/content/load.h"}));
}

TEST(LayersTest, ALibraryIsFound)
{
    EXPECT_THAT(check("core/content/load.cpp", "#include <nlohmann/json.hpp>\n"),
                ElementsAre(Violation{"core/content/load.cpp", 1, "may not include nlohmann/json.hpp"}));
    EXPECT_THAT(check("core/base/date.h", "#include <QDate>\n"),
                ElementsAre(Violation{"core/base/date.h", 1, "may not include QDate"}));
}

TEST(LayersTest, OneFileMayBeAllowedMore)
{
    EXPECT_THAT(check("core/content/json_reader.cpp", "#include <nlohmann/json.hpp>\n#include <vector>\n"),
                IsEmpty());
}

TEST(LayersTest, ALibraryThatNobodyKnowsIsFound)
{
    EXPECT_THAT(
        check("core/base/date.h", "#include <boost/regex.hpp>\n"),
        ElementsAre(Violation{"core/base/date.h", 1, "<boost/regex.hpp> belongs to no library of the table"}));
}

TEST(LayersTest, SpacesDoNotHideAnInclude)
{
    EXPECT_THAT(check("core/base/date.h", "  #  include  <QDate>\n"), testing::SizeIs(1));
}

TEST(LayersTest, PathsReadFromTheRoot)
{
    EXPECT_THAT(check("core/base/date.cpp", "#include \"date.h\"\n"), testing::SizeIs(1));
    EXPECT_THAT(check("core/base/date.cpp", "#include \"../base/date.h\"\n"), testing::SizeIs(1));
    EXPECT_THAT(check("core/base/date.cpp", "#include <core/base/date.h>\n"), testing::SizeIs(1));
}

TEST(LayersTest, PagesDoNotIncludeEachOther)
{
    EXPECT_THAT(check("app/body/body_page.cpp", "#include \"app/diary/diary_page.h\"\n"), testing::SizeIs(1));
    EXPECT_THAT(check("app/shell/main_window.cpp", "#include \"app/diary/diary_page.h\"\n"), testing::SizeIs(1));
    EXPECT_THAT(check("app/shell/application.cpp", "#include \"app/diary/diary_page.h\"\n"), IsEmpty());
}

TEST(LayersTest, OneHeaderOfAFolderMayBeAllowed)
{
    EXPECT_THAT(check("app/body/body_page.h", "#include \"app/shell/page.h\"\n"), IsEmpty());
    EXPECT_THAT(check("app/body/body_page.h", "#include \"app/shell/page_other.h\"\n"), testing::SizeIs(1));
}

TEST(LayersTest, ADenialGoesBeforeEverything)
{
    EXPECT_THAT(check("app/body/body_page.cpp", "#include <QLabel>\n"), IsEmpty());
    EXPECT_THAT(check("app/body/body_controller.cpp", "#include <QLabel>\n"), testing::SizeIs(1));
    EXPECT_THAT(check("app/body/body_controller.cpp", "#include <QObject>\n"), IsEmpty());
}

TEST(LayersTest, AFileWithoutARuleIsFound)
{
    EXPECT_THAT(check("core/magic/wand.cpp", "#include <vector>\n"), testing::Not(IsEmpty()));
    EXPECT_THAT(check("core/basement/wine.cpp", ""), testing::SizeIs(1));
}

TEST(LayersTest, ATableThatIsNotUnderstoodIsRefused)
{
    EXPECT_THROW(Layers::parse("core/base std\n"), std::runtime_error);
    EXPECT_THROW(Layers::parse("core/base: $nothing\n"), std::runtime_error);
    EXPECT_THROW(Layers::parse("allow core/base: std\n"), std::runtime_error);
}

} // namespace
} // namespace unknot::shape
