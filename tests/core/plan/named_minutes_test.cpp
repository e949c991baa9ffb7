// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/named_minutes.h"

#include "core/content/load.h"

#include <gmock/gmock.h>

namespace unknot::plan {
namespace {

using content::Problem;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(NamedMinutesTest, ReadsThemAtTheEndOfAName)
{
    EXPECT_EQ(namedMinutes("Upper-back knot release (10 min)"), 10);
    for (const char *name : {"", "Desk reset", "3 min", "(min)", "( min)", "(1x min)", "(3 min) at the desk",
                             "3 min)", "(99999999999 min)"})
        EXPECT_EQ(namedMinutes(name), std::nullopt) << name;
}

TEST(NamedMinutesTest, ShippedRoutinesTakeWhatTheirNamesSay)
{
    EXPECT_THAT(checkNamedMinutes(content::loadShipped()), IsEmpty());
}

TEST(NamedMinutesTest, ANameThatSaysLessIsAProblem)
{
    auto content = content::loadShipped();
    content.routines[0].name = "Desk reset (2 min)";
    content.routines[1].name = "Upper-back knot release";

    EXPECT_THAT(
        checkNamedMinutes(content),
        ElementsAre(testing::AllOf(Field(&Problem::file, "routines/desk-reset.json"),
                                   Field(&Problem::pointer, "/name"), Field(&Problem::text, HasSubstr("says 2 min")),
                                   Field(&Problem::text, HasSubstr("must say 3 min")))));
}

} // namespace
} // namespace unknot::plan
