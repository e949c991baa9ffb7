// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/locks.h"
#include "tests/core/triage/diaries.h"
#include "tests/support/test_scale.h"

#include <gmock/gmock.h>

#include <array>
#include <random>

namespace unknot::test {
namespace {

using base::Level;

constexpr std::array<const char *, 3> kWorse = {"no", "unsure", "yes"};

/// A diary of some weeks, with gaps, made of numbers alone.
Diary randomDiary(std::mt19937 &random, int days)
{
    const std::vector<std::string> regions = {
        "neck-back-left", "neck-back-right", "interscapular-left", "low-back-right", "leg-left", "leg-right", "head"};
    const auto pick = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    Diary diary;
    for (int day = days; day >= 0; --day) {
        if (pick(3) == 0)
            continue;
        auto entry = diary.at(day);
        entry.average = pick(11);
        if (pick(2) == 0)
            entry.worst = std::max(*entry.average, pick(11));
        if (pick(3) == 0)
            entry.woken = pick(2) == 0 ? "yes" : "no";
        if (pick(4) == 0)
            entry.function = pick(4);
        for (int i = pick(3); i > 0; --i)
            entry.regions[base::RegionId(regions[static_cast<std::size_t>(pick(7))])] = *entry.average;
        diary.add(std::move(entry));
    }
    return diary;
}

std::vector<std::string> questionsA()
{
    std::vector<std::string> ids;
    for (const auto &question : shipped().questions)
        if (question.screen == content::Screen::A)
            ids.push_back(question.id.text());
    return ids;
}

std::set<std::string> locksOf(const triage::Assessment &result)
{
    std::set<std::string> locks;
    for (const auto &lock : result.locks)
        locks.insert(lock.rule + std::to_string(static_cast<int>(lock.what)));
    return locks;
}

/// Walks from answer to answer, one question at a time; whenever the step is to the worse, nothing may open.
TEST(PropertyTest, AnsweringWorseNeverLowersTheLevelAndNeverTakesALockAway)
{
    std::mt19937 random(5);
    const auto questions = questionsA();
    auto answers = Check().answers();
    std::map<std::string, std::size_t> value;
    triage::Inputs inputs;
    inputs.answers = answers;
    auto before = triage::assess(shipped(), inputs, kNoon);
    const int steps = atScale(20'000, 1'000'000);
    for (int step = 0; step < steps; ++step) {
        const auto &id = questions[random() % questions.size()];
        const auto old = value[id];
        value[id] = random() % 3;
        for (auto &each : answers)
            if (each.question.text() == id)
                each.value.value = kWorse.at(value[id]);
        auto after = triage::assess(shipped(), inputs, kNoon);
        const auto &worse = value[id] >= old ? after : before;
        const auto &better = value[id] >= old ? before : after;
        ASSERT_GE(worse.level, better.level) << id;
        const auto more = locksOf(worse);
        const auto fewer = locksOf(better);
        ASSERT_TRUE(std::ranges::includes(more, fewer)) << id;
        before = std::move(after);
    }
}

TEST(PropertyTest, AMissingDayIsNeverBetterThanADayWithoutPain)
{
    std::mt19937 random(11);
    for (int round = 0; round < atScale(300, 5000); ++round) {
        const auto diary = randomDiary(random, 30);
        auto without = diary;
        auto free = diary;
        auto &entries = without.entries();
        // Among the last days: to an earlier one they are compared, and less pain then is a rise since. Not the
        // latest: a week without any entry asks instead of claiming.
        const auto recent = std::ranges::find_if(entries, [&](const auto &entry) {
            return entry.at.day.daysUntil(entries.back().at.day) < shipped().limits.currentDays;
        });
        const auto first = std::distance(entries.begin(), recent);
        const auto last = std::ssize(entries) - 1;
        if (first >= last)
            continue;
        const auto at = first + static_cast<std::ptrdiff_t>(random() % static_cast<unsigned>(last - first));
        entries.erase(entries.begin() + at);
        auto &calm = free.entries()[static_cast<std::size_t>(at)];
        calm.average = 0;
        calm.worst = 0;
        calm.function = 0;
        calm.woken = "no";
        calm.regions.clear();
        EXPECT_GE(assessed(without).level, assessed(free).level) << round;
    }
}

TEST(PropertyTest, AnotherTimeZoneChangesNothing)
{
    std::mt19937 random(13);
    for (int round = 0; round < atScale(200, 3000); ++round) {
        const auto diary = randomDiary(random, 30);
        const auto shift = std::chrono::hours(static_cast<int>(random() % 25) - 12);
        auto moved = diary;
        for (auto &entry : moved.entries()) {
            entry.at.at -= shift;
            entry.at.offset += shift;
        }
        auto check = Check();
        const auto here = assessed(diary, check);
        const auto history = moved.history();
        auto answers = check.answers();
        for (auto &each : answers) {
            each.answeredAt.at -= shift;
            each.answeredAt.offset += shift;
        }
        auto now = diary.now();
        now.at -= shift;
        now.offset += shift;
        triage::Inputs inputs;
        inputs.answers = answers;
        inputs.history = &history;
        const auto there = triage::assess(shipped(), inputs, now);
        EXPECT_EQ(rulesOf(here), rulesOf(there)) << round;
        EXPECT_EQ(here.facts, there.facts) << round;
    }
}

TEST(PropertyTest, TheOrderInWhichEntriesCameDoesNotMatter)
{
    std::mt19937 random(17);
    for (int round = 0; round < atScale(200, 3000); ++round) {
        const auto diary = randomDiary(random, 30);
        auto shuffled = diary;
        std::ranges::shuffle(shuffled.entries(), random);
        const auto one = assessed(diary);
        const auto other = assessed(shuffled);
        EXPECT_EQ(rulesOf(one), rulesOf(other)) << round;
        EXPECT_EQ(one.facts, other.facts) << round;
    }
}

TEST(PropertyTest, BladderAndNerveAnswersHaveTheirFloors)
{
    for (const auto *value : {"yes", "unsure"}) {
        for (const auto *id : {"QA1", "QA2", "QA3"})
            EXPECT_EQ(Check().say(id, value).assess().level, Level::Emergency) << id << value;
        for (const auto *id : {"QB3", "QB4", "QB8"})
            EXPECT_GE(Check().say(id, value).assess().level, Level::Clinician) << id << value;
    }
}

TEST(PropertyTest, AClockSetBackAYearImprovesNothing)
{
    auto diary = Diary();
    for (int day = 0; day <= 20; ++day)
        diary.average(day, 5);
    const auto history = diary.history();
    const auto back = at("2025-03-14T12:00:00Z");
    triage::Inputs inputs;
    const auto answers = Check("no", back).answers();
    inputs.answers = answers;
    inputs.history = &history;
    const auto result = triage::assess(shipped(), inputs, back);
    EXPECT_EQ(result.facts.at("entries-later"), "21");
    EXPECT_FALSE(result.facts.contains("not-better"));
    EXPECT_EQ(result.level, Level::SelfCare);
}

} // namespace
} // namespace unknot::test
