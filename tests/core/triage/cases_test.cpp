// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/due.h"
#include "core/triage/facts.h"
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

records::Session rolled(std::chrono::minutes ago)
{
    records::Session session;
    session.started = base::Moment::of(kNoon.at - ago, base::Zone::utc());
    session.id = base::Uuid::make(session.started.at);
    records::StepDone step;
    step.technique = base::TechniqueId("roller-mid-back");
    step.regions = {base::RegionId("mid-back-left")};
    step.doneSeconds = 90;
    session.steps.push_back(step);
    return session;
}

triage::Assessment afterRolling(std::chrono::minutes oldest)
{
    using namespace std::chrono_literals;
    const auto history = records::History().with(rolled(oldest)).with(rolled(3 * 24h)).with(rolled(24h));
    return Check().assess(kNoon, &history);
}

TEST(AcceptanceTest, ThreeTimesOnTheRollerInSevenDays) // 13, 14
{
    using namespace std::chrono_literals;
    const auto full = afterRolling(6 * 24h);
    const auto roller = std::ranges::find(full.locks, LockWhat::Roller, &content::Lock::what);
    ASSERT_NE(roller, full.locks.end()); // 13
    EXPECT_EQ(roller->until, kNoon.at + 24h);
    EXPECT_FALSE(locks(afterRolling(7 * 24h + 1min), "G1", LockWhat::Roller)); // 14
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

TEST(AcceptanceTest, TwoWeeksAreToldAtMostOnceInSevenDays) // clinical 5.7 D1
{
    const auto isNew = [](const std::string &since) {
        records::Finding told;
        told.id = base::Uuid::make(kNoon.at);
        told.rule = base::RuleId("D1");
        told.level = "clinician";
        told.since = at(since);
        told.clearedAt = at(since);
        const auto diary = fourteenDays(6, 5).say("QD1", "same", 0);
        const auto history = diary.history().with(told);
        auto answers = Check().answers();
        std::ranges::copy(history.answers(), std::back_inserter(answers));
        triage::Inputs inputs;
        inputs.answers = answers;
        inputs.history = &history;
        const auto result = triage::assess(shipped(), inputs, kNoon);
        const auto found = std::ranges::find(result.findings, base::RuleId("D1"), &triage::Fired::id);
        EXPECT_NE(found, result.findings.end());
        return found != result.findings.end() && found->isNew;
    };
    EXPECT_FALSE(isNew("2026-03-07T12:01:00Z"));
    EXPECT_TRUE(isNew("2026-03-07T12:00:00Z"));
}

TEST(AcceptanceTest, ASlipCorrectedBeforeTheCardIsLeftLeavesNoLatch) // 31
{
    const auto slip = Check().say("QA1", kYes);
    EXPECT_FALSE(slip.assess().toSet.empty()) << "a card that is left begins its latch";
    const auto corrected = Check("no", at("2026-03-14T12:01:00Z"));
    records::History history;
    for (const auto *check : {&slip, &corrected})
        for (const auto &each : check->answers())
            history = history.with(each);
    triage::Inputs inputs;
    inputs.answers = history.answers();
    inputs.history = &history;

    const auto result = triage::assess(shipped(), inputs, at("2026-03-14T12:02:00Z"));

    EXPECT_EQ(result.level, Level::SelfCare);
    EXPECT_THAT(result.locks, IsEmpty());
    EXPECT_THAT(result.toSet, IsEmpty());
    std::vector<string> said;
    for (const auto &each : history.answers())
        if (each.question.text() == "QA1")
            said.push_back(each.value.value);
    EXPECT_THAT(said, ElementsAre(kYes, "no")) << "both stay in the history";
}

TEST(AcceptanceTest, TheNextDayNothingIsLocked) // 32
{
    const Check yesterday("no", at("2026-03-13T11:00:00Z"));
    const auto result = yesterday.assess();
    EXPECT_EQ(result.level, Level::SelfCare);
    EXPECT_THAT(result.locks, IsEmpty());
    triage::Inputs inputs;
    inputs.answers = yesterday.answers();
    const auto before = triage::latest(inputs, kNoon.at);
    EXPECT_EQ(triage::due(shipped(), before, kNoon.at).pageOne, triage::Due::PageOne::NothingNew);
    auto all = yesterday.answers();
    std::ranges::copy(triage::renewPageOne(shipped(), before, kNoon), std::back_inserter(all));
    inputs.answers = all;
    EXPECT_EQ(triage::due(shipped(), triage::latest(inputs, kNoon.at), kNoon.at).pageOne,
              triage::Due::PageOne::Fresh);
}

} // namespace
} // namespace unknot::test
