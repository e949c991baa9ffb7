// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/rule_table.h"

#include <gmock/gmock.h>

namespace unknot::test {
namespace {

using base::Level;
using content::LockWhat;
using std::string;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr auto kYes = "yes";

void expect(const triage::Assessment &result, Level level, const string &rule)
{
    EXPECT_EQ(result.level, level);
    EXPECT_THAT(rulesOf(result), Contains(rule));
}

Diary fourteenDays(int start, int now)
{
    Diary diary;
    for (int day = 0; day <= 14; ++day)
        diary.average(14 - day, day <= 4 ? start : now);
    return diary;
}

/// The acceptance cases of clinical 5.10 that answers alone decide.
TEST(AcceptanceTest, Answers)
{
    expect(Check().say("QA1", "unsure").assess(), Level::Emergency, "E1");  // 1
    expect(Check().say("QB1", kYes).assess(), Level::Urgent, "U1");         // 2
    const auto fever = Check().say("QB1", kYes).say("QA11", kYes).assess(); // 3
    expect(fever, Level::Emergency, "E11");
    EXPECT_THAT(rulesOf(fever), Contains("U1"));
    expect(Check().say("QB3", kYes, {{"limb", string("arm")}, {"pattern", string("comes-and-goes")}}).assess(),
           Level::Clinician, "C3"); // 4
    expect(Check().say("QB3", kYes, {{"pattern", string("constant")}, {"hours", 48}}).assess(), Level::Urgent,
           "U2");                                                         // 5
    const auto thin = Check().say("QB6", kYes).say("QB2", kYes).assess(); // 6
    expect(thin, Level::Urgent, "U6");
    EXPECT_THAT(rulesOf(thin), Contains("C4"));
    expect(Check().say("QA8", kYes).assess(), Level::Emergency, "E8"); // 7
    const auto blood = Check().say("QP5", kYes).assess();              // 17
    expect(blood, Level::Care, "K1");
    EXPECT_TRUE(locks(blood, "K1", LockWhat::Press));
    EXPECT_FALSE(locks(blood, "K1", LockWhat::Stretch));
    EXPECT_TRUE(locks(Check().say("QP7", "skipped").assess(), "K3", LockWhat::Supine)); // 18
    EXPECT_EQ(Check("skipped").assess().state, triage::State::UnknownA);                // 19
}

TEST(AcceptanceTest, FindingsOfAllLevelsAreListedHighestFirst) // 20
{
    auto check = Check().say("QA2", kYes).say("QB2", kYes);
    Diary diary;
    for (int day = 0; day <= 8; ++day)
        diary.average(day, 5);
    const auto result = assessed(diary, check);
    EXPECT_EQ(result.level, Level::Emergency);
    EXPECT_THAT(rulesOf(result), ElementsAre("E2", "U6", "C1"));
}

TEST(AcceptanceTest, BetweenTheBlades)
{
    const auto blade = [](const string &moving) {
        return Check().marked({"interscapular-left"}).say("QB17", moving);
    };
    EXPECT_EQ(blade(kYes).assess().level, Level::SelfCare); // 22, 25
    EXPECT_THAT(blade(kYes).assess().locks, IsEmpty());
    expect(blade("no").say("QB6", kYes).assess(), Level::Urgent, "U16"); // 23
    EXPECT_EQ(
        Check().age("50-64").marked({"shoulder-top-left"}).say("QB20", kYes, {{"before", false}}).assess().level,
        Level::SelfCare);                                                // 26
    EXPECT_EQ(blade(kYes).age("50-64").assess().level, Level::SelfCare); // 27
    expect(blade("no").age("50-64").assess(), Level::Urgent, "U16");     // 28
}

TEST(AcceptanceTest, AFirstBackPainAtFiftyTwo) // 29
{
    const auto on = [](int day) {
        return Check()
            .age("50-64")
            .marked({"low-back-left"})
            .say("QB20", kYes, {{"before", false}, {"started", kNoon.day.plusDays(-day).iso()}})
            .assess();
    };
    EXPECT_EQ(on(5).level, Level::Care);
    expect(on(8), Level::Clinician, "C6");
}

TEST(AcceptanceTest, TwoWeeks)
{
    expect(assessed(fourteenDays(6, 5).say("QD1", "same", 0)), Level::Clinician, "D1");                      // 8
    EXPECT_THAT(rulesOf(assessed(fourteenDays(6, 4).say("QD1", "clearly-better", 0))), Not(Contains("D1"))); // 9
    expect(assessed(fourteenDays(6, 4).say("QD1", "skipped", 0)), Level::Clinician, "D1");                   // 10
    Diary thin;
    thin.average(14, 6).average(13, 6).average(3, 4).average(1, 4);
    expect(assessed(thin), Level::Clinician, "D1"); // 11
    Diary week;
    for (int day = 0; day <= 8; ++day)
        week.average(day, 5);
    expect(assessed(week), Level::Care, "C1"); // 12
    auto better = thin;
    better.say("QD1", "clearly-better", 0);
    EXPECT_THAT(rulesOf(assessed(better)), Not(Contains("D1"))); // 30
    auto later = Diary(at("2026-03-21T12:00:00Z"));
    later.average(21, 6).average(20, 6).average(3, 4).average(1, 4).say("QD1", "clearly-better", 7);
    const auto again = assessed(later, Check("no", at("2026-03-21T12:00:00Z")));
    EXPECT_THAT(again.owed, Contains(base::QuestionId("QD1")));
    EXPECT_THAT(rulesOf(again), Contains("D1"));
}

TEST(AcceptanceTest, SevereDaysWithAGap) // 15
{
    expect(assessed(Diary().worst(3, 7).worst(2, 8).worst(0, 7)), Level::Clinician, "D3");
}

TEST(AcceptanceTest, OneLegThenTheOther) // 16
{
    const auto diary = Diary().average(2, 4, "leg-right").average(0, 4, "leg-left");
    expect(assessed(diary, Check().say("QA4", kYes)), Level::Emergency, "E4");
}

TEST(AcceptanceTest, NoWarmthOverARubForHalfADay) // 21
{
    auto diary = Diary();
    auto entry = diary.at(0);
    entry.at = at("2026-03-14T10:00:00Z");
    records::MedicineTaken menthol;
    menthol.medicine = base::MedicineId("menthol");
    menthol.onSkin = true;
    menthol.region = base::RegionId("low-back-left");
    entry.medicines.push_back(menthol);
    diary.add(entry);
    const auto result = assessed(diary);
    const auto heat = std::ranges::find_if(
        result.locks, [](const content::Lock &lock) { return lock.rule == "K14" && lock.what == LockWhat::Heat; });
    ASSERT_NE(heat, result.locks.end());
    EXPECT_THAT(heat->regions, ElementsAre(base::RegionId("low-back-left")));
    EXPECT_EQ(heat->until, at("2026-03-14T22:00:00Z").at);
    EXPECT_FALSE(heat->text.empty());
}

TEST(AcceptanceTest, TenDaysOfSilenceAskOnceAndClaimNothing) // 24
{
    const auto result = assessed(Diary().average(13, 5).average(12, 5).average(10, 4));
    EXPECT_THAT(result.owed, Contains(base::QuestionId("QD17")));
    EXPECT_THAT(rulesOf(result), Not(Contains("D1")));
}

TEST(AcceptanceTest, TheNextDayNothingIsLocked) // 32
{
    const auto result = Check("no", at("2026-03-13T11:00:00Z")).assess();
    EXPECT_EQ(result.level, Level::SelfCare);
    EXPECT_THAT(result.locks, IsEmpty());
}

} // namespace
} // namespace unknot::test
