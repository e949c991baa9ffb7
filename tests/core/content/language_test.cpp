// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/language.h"

#include <gmock/gmock.h>

namespace unknot::content {
namespace {

using testing::Optional;

const std::vector<std::string> kKnown = {"en", "de", "pt-BR", "zh-Hant"};

TEST(LanguageTest, IsFoundInAnyCaseAndWithEitherSign)
{
    EXPECT_THAT(languageFor("de", kKnown), Optional(std::string("de")));
    EXPECT_THAT(languageFor("DE", kKnown), Optional(std::string("de")));
    EXPECT_THAT(languageFor("pt_br", kKnown), Optional(std::string("pt-BR")));
}

TEST(LanguageTest, ACountryFallsBackToItsLanguage)
{
    EXPECT_THAT(languageFor("de-AT", kKnown), Optional(std::string("de")));
    EXPECT_THAT(languageFor("en_GB", kKnown), Optional(std::string("en")));
    EXPECT_THAT(languageFor("zh-Hant-TW", kKnown), Optional(std::string("zh-Hant")));
}

TEST(LanguageTest, WhatIsNotThereIsNotGuessed)
{
    EXPECT_EQ(languageFor("fr", kKnown), std::nullopt);
    EXPECT_EQ(languageFor("pt", kKnown), std::nullopt);
    EXPECT_EQ(languageFor("den", kKnown), std::nullopt);
    EXPECT_EQ(languageFor("", kKnown), std::nullopt);
    EXPECT_EQ(languageFor("-", kKnown), std::nullopt);
}

} // namespace
} // namespace unknot::content
