// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/rule_table.h"

#include <algorithm>

namespace unknot::test {
namespace {

using std::string;
using Kind = records::Statement::Kind;

Diary flat(int days, int level, int from = 0)
{
    Diary diary;
    for (int day = from + days - 1; day >= from; --day)
        diary.average(day, level);
    return diary;
}

TEST(DiaryTableTest, NotImproving)
{
    RuleTable table;
    const auto course = [](int age, int start, int now) {
        Diary diary;
        for (int day = 0; day <= age; ++day)
            diary.average(age - day, day <= 4 ? start : now);
        return diary;
    };
    table.silent("C1", assessed(course(6, 5, 5)), "day 6");
    table.fires("C1", assessed(course(7, 5, 5)), std::nullopt, "day 7");
    table.silent("D1", assessed(course(13, 5, 5)), "day 13");
    table.fires("D1", assessed(course(14, 5, 5)), std::nullopt, "day 14");
    const auto told = [](Diary diary, const string &word, int daysAgo = 0) {
        return assessed(diary.say("QD1", word, daysAgo));
    };
    table.silent("D1", told(course(14, 6, 4), "clearly-better"), "two points and clearly better");
    table.fires("D1", told(course(14, 6, 5), "clearly-better"), std::nullopt, "one point of six");
    table.silent("D1", told(course(14, 3, 2), "clearly-better"), "a third of three");
    table.fires("D1", told(course(14, 4, 3), "clearly-better"), std::nullopt, "a quarter of four");
    for (const auto *word : {"a-bit-better", "same", "worse"})
        table.fires("D1", told(course(14, 6, 2), word), std::nullopt, word);
    table.fires("D1", told(course(14, 6, 2), "skipped"), std::nullopt, "not answered");
    table.silent("D1", assessed(course(14, 6, 4)), "two points better, and nobody asked");
    table.fires("D1", assessed(course(14, 6, 5)), std::nullopt, "one point better, and nobody asked");
    table.silent("D1", told(course(14, 6, 6), "gone"), "gone closes it");
    Diary thin;
    thin.average(14, 6).average(13, 6).average(3, 4).average(1, 4);
    table.fires("D1", told(thin, "same"), std::nullopt, "cannot tell");
    table.silent("D1", told(thin, "clearly-better"), "cannot tell, clearly better");
    table.silent("D1", told(thin, "clearly-better", 6), "said six days ago");
    table.fires("D1", told(thin, "clearly-better", 7), std::nullopt, "said seven days ago");
    auto often = thin;
    often.say("QD1", "clearly-better", 9).say("QD1", "clearly-better", 5);
    table.fires("D1", told(often, "clearly-better"), std::nullopt, "a third time");
    auto seen = course(20, 5, 5);
    table.silent("D1", assessed(seen.statement(Kind::Seen, 1)), "seen yesterday");
    auto seenLong = flat(45, 5);
    table.silent("D1", assessed(Diary(seenLong).statement(Kind::Seen, 27)), "seen 27 days ago");
    table.fires("D1", assessed(Diary(seenLong).statement(Kind::Seen, 28)), std::nullopt, "seen 28 days ago");
    table.silent("D1", assessed(flat(20, 2)), "never three or more");
    EXPECT_GE(table.rows(), 24);
}

TEST(DiaryTableTest, RisingAndSevere)
{
    RuleTable table;
    const auto rise = [](int days, int from, double slope) {
        Diary diary;
        for (int day = 0; day < days; ++day)
            diary.average(days - 1 - day, from + static_cast<int>(slope * day + 1e-9));
        return diary;
    };
    table.fires("D2b", assessed(rise(14, 1, 0.25)), std::nullopt, "rising today");
    table.silent("D2", assessed(rise(14, 1, 0.25)), "first day");
    table.fires("D2", assessed(rise(24, 0, 0.25)), std::nullopt, "rising for more than a week");
    table.silent("D2b", assessed(flat(14, 5)), "flat");
    const auto sparse = [](const std::vector<int> &days) {
        Diary diary;
        for (const int day : days)
            diary.average(day, day > 8 ? 1 : day > 4 ? 3 : 5);
        return diary;
    };
    table.fires("D2b", assessed(sparse({13, 12, 11, 7, 6, 2, 1, 0})), std::nullopt, "eight days");
    table.silent("D2b", assessed(sparse({13, 12, 11, 7, 2, 1, 0})), "seven days");
    table.silent("D2b", assessed(sparse({13, 12, 8, 7, 6, 2, 1, 0})), "two of the first five");
    table.silent("D2b", assessed(sparse({13, 12, 11, 7, 6, 5, 1, 0})), "two of the last five");
    table.fires("U3", assessed(rise(14, 1, 0.25), Check().say("QP2", "yes")), std::nullopt, "rising, cancer");
    Diary severe;
    severe.worst(3, 7).worst(2, 8).worst(0, 7);
    table.fires("D3", assessed(severe), std::nullopt, "three of four");
    table.silent("D3", assessed(Diary().worst(3, 7).worst(2, 6).worst(0, 7)), "a six among them");
    table.fires("D3", assessed(Diary().worst(5, 7).worst(3, 7).worst(0, 7)), std::nullopt, "inside six days");
    table.silent("D3", assessed(Diary().worst(6, 7).worst(3, 7).worst(0, 7)), "seven days");
    table.silent("D3", assessed(Diary().worst(4, 7).worst(3, 7).worst(2, 5).worst(1, 5).worst(0, 7)), "last four");
    table.fires("C9", assessed(Diary(severe).care(1)), std::nullopt, "with care at home");
    table.silent("C9", assessed(severe), "without care");
    table.fires("U13", assessed(Diary().worst(0, 10)), std::nullopt, "ten");
    table.silent("U13", assessed(Diary().worst(0, 9)), "nine");
    table.fires("U13", assessed(Diary().worst(0, 9).function(0, 3)), std::nullopt, "nine and cannot");
    table.silent("U13", assessed(Diary().worst(0, 8).function(0, 3)), "eight and cannot");
    table.silent("U13", assessed(Diary().worst(0, 9).function(0, 2)), "nine with trouble");
    table.silent("U13", assessed(Diary().worst(1, 10)), "ten yesterday");
    table.fires("U13", assessed(Diary().average(1, 8).average(0, 8).function(0, 3)), std::nullopt,
                "two days of eight");
    table.silent("U13", assessed(Diary().average(1, 7).average(0, 8).function(0, 3)), "one day of eight");
    table.fires("U13", Check().say("QB18", "yes", {{"worst", 9}}).say("QB19", "3").assess(), std::nullopt, "told");
    table.silent("U13", Check().say("QB18", "yes", {{"worst", 9}}).say("QB19", "2").assess(), "told");
    EXPECT_GE(table.rows(), 24);
}

TEST(DiaryTableTest, NightsFunctionMedicinesAndComeBacks)
{
    RuleTable table;
    const auto nights = [](int woken, int calm) {
        Diary diary;
        for (int day = 0; day < woken + calm; ++day)
            diary.woken(day, day < woken ? "yes" : "no");
        return diary;
    };
    table.fires("D5", assessed(nights(3, 4)), std::nullopt, "3 of 7");
    table.silent("D5", assessed(nights(2, 5)), "2 of 7");
    for (const auto *sign : {"QP2", "QB1", "QB2"}) {
        table.fires("D5b", assessed(nights(3, 4), Check().say(sign, "yes")), std::nullopt, sign);
        table.silent("D5b", assessed(nights(2, 4), Check().say(sign, "yes")), sign);
    }
    const auto unable = [](int days, int answer) {
        Diary diary;
        for (int day = 0; day < days; ++day)
            diary.function(day * 2, answer);
        return diary;
    };
    table.fires("C12", assessed(unable(3, 2)), std::nullopt, "three days");
    table.silent("C12", assessed(unable(2, 2)), "two days");
    table.silent("C12", assessed(unable(3, 1)), "some trouble");
    const auto tablets = [](int days, const string &name, bool onSkin) {
        Diary diary;
        for (int day = 1; day <= days; ++day)
            diary.medicine(day, name, onSkin);
        return diary;
    };
    table.fires("C18", assessed(tablets(10, "ibuprofen", false)), std::nullopt, "10 days");
    table.silent("C18", assessed(tablets(9, "ibuprofen", false)), "9 days");
    table.silent("C18", assessed(tablets(12, "menthol", true)), "on the skin");
    table.fires("K14", assessed(Diary().medicine(0, "ibuprofen")), std::nullopt, "just now");
    table.silent("K14", assessed(Diary().medicine(1, "ibuprofen")), "yesterday");
    const auto weekly = [](const std::vector<int> &values) {
        Diary diary;
        for (std::size_t i = 0; i < values.size(); ++i)
            diary.factor(static_cast<int>(7 * (values.size() - 1 - i)), "peg-activity", std::to_string(values[i]));
        return diary;
    };
    table.fires("D12", assessed(weekly({7, 7})), std::nullopt, "twice seven");
    table.silent("D12", assessed(weekly({6, 7})), "once seven");
    table.fires("D12", assessed(weekly({2, 4, 4})), std::nullopt, "two points for two weeks");
    table.silent("D12", assessed(weekly({2, 4, 3})), "one point");
    const auto episodes = [](int count) {
        Diary diary;
        for (int i = 0; i < count; ++i) {
            diary.average(20 + 25 * i, 5);
            diary.statement(Kind::Gone, 18 + 25 * i);
        }
        return diary;
    };
    table.fires("D13", assessed(episodes(3)), std::nullopt, "three");
    table.silent("D13", assessed(episodes(2)), "two");
    auto late = episodes(2);
    table.silent("D13", assessed(late.average(95, 5).statement(Kind::Gone, 94)), "one of them before");
    EXPECT_GE(table.rows(), 23);
}

TEST(DiaryTableTest, Places)
{
    RuleTable table;
    const auto spread = [](const string &before, const string &today) {
        return Diary().average(2, 4, before).average(0, 4, today);
    };
    const auto untold = [] { return Check("no", at("2026-03-12T12:00:00Z")); };
    for (const auto *limb : {"arm-left", "arm-right", "leg-left", "leg-right"}) {
        table.fires("D4", assessed(spread("low-back-left", limb), untold()), std::nullopt, limb);
        table.silent("D4", assessed(spread(limb, limb), untold()), "it was there");
        table.silent("D4", assessed(spread("low-back-left", limb)), "told today");
    }
    table.fires("E4", assessed(spread("leg-right", "leg-left"), untold()), std::nullopt, "one leg, then the other");
    table.silent("E4", assessed(spread("leg-right", "leg-left")), "said no today");
    table.silent("E4", assessed(spread("arm-right", "leg-left"), untold()), "an arm, then a leg");
    const auto spots = [](int logged, int marked, int from) {
        Diary diary;
        for (int i = 0; i < logged; ++i)
            diary.average(from * i / (logged - 1), 2, i < marked ? "interscapular-left" : "low-back-left");
        return diary;
    };
    table.fires("C11", assessed(spots(16, 12, 21)), std::nullopt, "75 %");
    table.silent("C11", assessed(spots(16, 11, 21)), "69 %");
    table.silent("C11", assessed(spots(13, 13, 21)), "13 days");
    table.fires("C11", assessed(spots(14, 14, 21)), std::nullopt, "14 days");
    table.silent("C11", assessed(spots(14, 14, 20)), "20 days apart");
    const auto heads = [](int days) {
        Diary diary;
        for (int day = 0; day < days; ++day)
            diary.marked(day * 2, 2, {"head", "neck-back-left"});
        return diary;
    };
    table.fires("C16", assessed(heads(4)), std::nullopt, "4 days");
    table.silent("C16", assessed(heads(3)), "3 days");
    const std::vector<string> wide = {"neck-back-left", "neck-back-right", "mid-back-left", "low-back-left",
                                      "shoulder-top-right"};
    const auto widening = [&](int days, std::size_t places) {
        Diary diary;
        for (int day = 14; day < 14 + days; ++day)
            diary.marked(day, 2, {"neck-back-left"});
        for (int day = 0; day < days; ++day)
            diary.marked(day, 2, {wide.begin(), wide.begin() + static_cast<std::ptrdiff_t>(places)});
        return diary;
    };
    table.fires("D11", assessed(widening(6, 5)), std::nullopt, "four more");
    table.silent("D11", assessed(widening(6, 4)), "three more");
    table.silent("D11", assessed(widening(5, 5)), "five days");
    EXPECT_GE(table.rows(), 25);
}

TEST(DiaryTableTest, UnclearStoppedAndSilent)
{
    RuleTable table;
    const auto unclear = [](int days, const string &word = "unsure") {
        return assessed(Diary().say("QB17", word, days), Check(), {"mid-back-left"});
    };
    table.fires("C14b", unclear(0), std::nullopt, "first day");
    table.silent("C14", unclear(2), "two days");
    table.fires("C14", unclear(3), std::nullopt, "three days");
    table.silent("C14b", unclear(3, "yes"), "it does change");
    table.silent("C14b", unclear(1, "skipped"), "put once");
    table.fires("C14b",
                assessed(Diary().say("QB17", "skipped", 2).say("QB17", "skipped", 1), Check(), {"mid-back-left"}),
                std::nullopt, "put twice");
    table.silent("C14b", assessed(Diary().say("QB17", "unsure", 1), Check(), {"neck-back-left"}), "at the neck");
    const auto stopped = [](base::StepEnd end, int minutes) {
        records::Session session;
        session.started = base::Moment::of(kNoon.at - std::chrono::minutes(minutes), base::Zone::utc());
        session.id = base::Uuid::make(session.started.at);
        records::StepDone step;
        step.technique = base::TechniqueId("ball-wall-upper-back");
        step.doneSeconds = 20;
        step.end = end;
        session.steps.push_back(step);
        return Diary().session(session);
    };
    const auto before = [] { return Check("no", at("2026-03-14T11:00:00Z")); };
    table.fires("D10", assessed(stopped(base::StepEnd::Numb, 30), before()), std::nullopt, "numb, not asked since");
    table.fires("D10", assessed(stopped(base::StepEnd::Spreading, 30), before()), std::nullopt, "spreading");
    table.silent("D10", assessed(stopped(base::StepEnd::Numb, 30)), "asked since");
    table.silent("D10", assessed(stopped(base::StepEnd::Time, 30), before()), "ended by itself");
    auto quiet = Diary().average(12, 5).average(10, 5);
    const auto silent = assessed(quiet);
    EXPECT_NE(std::ranges::find(silent.owed, base::QuestionId("QD17")), silent.owed.end()); // case 24
    table.silent("D1", silent, "no inference from silence");
    const auto worse = [&](const Check &check) { return assessed(Diary(quiet).say("QD17", "worse", 0), check); };
    table.fires("D17", worse(Check("no", at("2026-03-13T12:00:00Z"))), std::nullopt, "worse");
    table.silent("D17", worse(Check("no", at("2026-03-14T12:00:00Z"))), "page 1 since");
    EXPECT_GE(table.rows(), 13);
}

} // namespace
} // namespace unknot::test
