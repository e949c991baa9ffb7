// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <gmock/gmock.h>
#include <set>

namespace unknot::base {
namespace {

TEST(ErrorTest, EveryCodeHasAWordOfItsOwn)
{
    std::set<std::string_view> words;
    const auto last = static_cast<int>(ErrorCode::BadInput);

    for (int code = 0; code <= last; ++code)
        words.insert(toWord(static_cast<ErrorCode>(code)));

    EXPECT_EQ(words.size(), static_cast<std::size_t>(last + 1));
    EXPECT_FALSE(words.contains(""));
}

TEST(ErrorTest, WordsAreKebabCase)
{
    EXPECT_EQ(toWord(ErrorCode::DiskFull), "disk-full");
    EXPECT_EQ(toWord(ErrorCode::TargetIsDiary), "target-is-diary");
}

TEST(ErrorTest, AFailureCarriesCodeAndDetail)
{
    const Result<int> result = failure(ErrorCode::Busy, "pid 7");

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), (Error{ErrorCode::Busy, "pid 7"}));
}

} // namespace
} // namespace unknot::base
