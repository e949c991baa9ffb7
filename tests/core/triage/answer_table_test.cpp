// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/rule_table.h"

namespace unknot::test {
namespace {

using base::Level;
using Details = RuleTable::Details;
using std::string;

const std::vector<string> kSpine = {"neck-back-left", "interscapular-right", "mid-back-left",
                                    "low-back-right", "sacroiliac-left",     "spine-neck",
                                    "spine-upper",    "spine-low",           "tailbone"};
const std::vector<string> kAges = {"<16", "16-19", "20-49", "50-64", "65-74", "75+"};

Check upper()
{
    return Check().marked({"interscapular-left"});
}

/// Rules that rest on one question alone.
TEST(AnswerTableTest, OneQuestionAlone)
{
    RuleTable table;
    const std::map<string, string> emergencies = {{"E1", "QA1"},   {"E2", "QA2"},   {"E3", "QA3"},   {"E4", "QA4"},
                                                  {"E5", "QA5"},   {"E6", "QA6"},   {"E7", "QA7"},   {"E8", "QA8"},
                                                  {"E9", "QA9"},   {"E10", "QA10"}, {"E11", "QA11"}, {"E12", "QA12"},
                                                  {"E13", "QA14"}, {"E14", "QA13"}};
    for (const auto &[rule, id] : emergencies) {
        table.question(rule, id, Check(), Level::Emergency);
        if (shipped().find(base::QuestionId(id))->knownAllowed)
            table.silent(rule, Check().say(id, "known").assess(), id + " known");
        table.silent(rule, Check().say(id, "skipped").assess(), id + " skipped");
    }
    for (const auto &[rule, id] : {std::pair{"U1", "QB1"}, {"U7", "QB9"}, {"U11", "QB8"}})
        table.question(rule, id, Check(), Level::Urgent);
    for (const auto &[rule, id] : {std::pair{"U6", "QB2"}, {"U8", "QB10"}, {"U9", "QB12a"}, {"U12", "QB11"}})
        table.question(rule, id, Check(), Level::Clinician);
    for (const auto &[rule, id] : {std::pair{"C4", "QB6"}, {"C5", "QB7"}, {"C13", "QB14"}, {"C2", "QB5"}})
        table.question(rule, id, Check(), Level::Care);
    for (const auto &[rule, id] : {std::pair{"K1", "QP5"},
                                   {"K2", "QP3"},
                                   {"K4", "QP6"},
                                   {"K5", "QP14"},
                                   {"K6", "QP2"},
                                   {"K7", "QP8"},
                                   {"K8", "QP9"},
                                   {"K9", "QP10"},
                                   {"K10", "QP12"},
                                   {"K11", "QP13"},
                                   {"C15", "QP7"},
                                   {"K3", "QP7"}})
        table.question(rule, id, Check(), Level::Care);
    for (const auto &[rule, id] : {std::pair{"K1", "QP5"},
                                   {"K2", "QP3"},
                                   {"K3", "QP7"},
                                   {"K4", "QP6"},
                                   {"K7", "QP8"},
                                   {"K8", "QP9"},
                                   {"K9", "QP10"}})
        table.fires(rule, Check().say(id, "skipped").assess(), Level::Care, string(id) + " skipped");
    for (const auto *word : {"reaction", "too-many", "bleeding"})
        table.fires("E17", Check().say("QM1", word).assess(), std::nullopt, word);
    table.silent("E17", Check().say("QM1", "skipped").assess(), "skipped");
    table.fires("K13", Check().say("QS1", "yes").assess(), std::nullopt, "yes today");
    table.silent("K13", Check("no", at("2026-03-13T12:00:00Z")).say("QS1", "yes").assess(), "yes yesterday");
    table.silent("K13", Check().say("QS1", "no").assess(), "no");
    for (const auto &age : kAges)
        (age == "<16") ? table.fires("C19", Check().age(age).assess(), std::nullopt, age)
                       : table.silent("C19", Check().age(age).assess(), age);
    for (const auto *question : {"QB1", "QB3", "QB13"})
        table.fires("UB", Check().say(question, "skipped").assess(), Level::Care, question);
    table.silent("UB", Check().without("QB1").assess(), "not put");
    table.fires("UA", Check().without("QA1").assess(), Level::Care, "not asked");
    table.silent("UA", Check().assess(), "all answered");
    EXPECT_GE(table.rows(), 190);
}

/// Numbness, weakness and pain down a limb.
TEST(AnswerTableTest, Limbs)
{
    RuleTable table;
    const auto qb3 = [](Details details, const string &qb5 = "no", Details more = {}) {
        return Check().say("QB3", "yes", std::move(details)).say("QB5", qb5, std::move(more)).assess();
    };
    const Details arm = {{"limb", string("arm")}};
    const auto with = [](Details details, const string &key, records::AnswerField value) {
        details[key] = std::move(value);
        return details;
    };
    const auto goes = with(arm, "pattern", string("comes-and-goes"));
    const auto constant = with(arm, "pattern", string("constant"));
    table.fires("C3", qb3(goes), Level::Clinician, "comes and goes");
    table.silent("C3", qb3(constant), "constant");
    table.silent("U2", qb3(goes), "comes and goes");
    table.fires("U2", qb3(with(constant, "hours", 24)), std::nullopt, "24 h");
    table.silent("U2", qb3(with(constant, "hours", 23)), "23 h");
    table.fires("U2", qb3({}), std::nullopt, "a plain yes");
    table.fires("U2", Check().say("QB3", "unsure").assess(), Level::Urgent, "not sure");
    table.fires("C3", Check().say("QB3", "unsure", goes).assess(), Level::Clinician, "not sure, comes and goes");
    table.fires("U2", qb3(goes, "yes"), std::nullopt, "with pain below the elbow");
    table.silent("U2", qb3(with(goes, "new", false), "yes", {{"new", false}}), "neither is new");
    table.fires("U2", qb3(with(goes, "new", false), "yes", {{"new", true}}), std::nullopt, "the pain is new");
    table.fires("U2", qb3(with(goes, "new", true), "yes", {{"new", false}}), std::nullopt, "the tingling is new");
    table.question("U2", "QB4", Check(), Level::Urgent);
    table.silent("C2", qb3(goes, "yes"), "numb too");
    table.silent("C2", Check().say("QB4", "yes").say("QB5", "yes").assess(), "weak too");
    const auto cough = [](const char *limb) {
        return Check().say("QB14", "yes").say("QB5", "yes", {{"limb", string(limb)}}).assess();
    };
    table.fires("U2", cough("leg"), std::nullopt, "coughing and leg pain");
    table.silent("U2", cough("arm"), "coughing and arm pain");
    EXPECT_GE(table.rows(), 20);
}

/// Injuries: when, how hard, and whose bones.
TEST(AnswerTableTest, Injuries)
{
    RuleTable table;
    const auto ago = [](int days) { return kNoon.day.plusDays(-days).iso(); };
    const auto hurt = [&](const string &severity, int days, Details more = {}) {
        more["severity"] = severity;
        more["date"] = ago(days);
        return Check().say("QB13", "yes", std::move(more));
    };
    table.silent("C10", hurt("moderate", 2).assess(), "day 2");
    table.fires("C10", hurt("moderate", 3).assess(), std::nullopt, "day 3");
    table.fires("C10", hurt("moderate", 84).assess(), std::nullopt, "day 84");
    table.silent("C10", hurt("moderate", 85).assess(), "day 85");
    table.silent("C10", hurt("minor", 10).assess(), "minor");
    table.silent("C10", hurt("moderate", 10, {{"checked", true}}).assess(), "checked");
    table.fires("C10", hurt("moderate", 10, {{"checked", false}}).assess(), std::nullopt, "not checked");
    table.fires("C10b", hurt("moderate", 10).say("QP3", "yes").assess(), std::nullopt, "weak bones");
    table.fires("C10b", hurt("moderate", 10).age("65-74").assess(), std::nullopt, "65");
    table.silent("C10b", hurt("moderate", 10).age("50-64").assess(), "64");
    table.fires("C10b", hurt("moderate", 10).say("QA8a", "yes").assess(), std::nullopt, "bone tender");
    table.silent("C10b", hurt("moderate", 10).say("QA8a", "no").assess(), "bone not tender");
    table.fires("C10b", hurt("moderate", 10).say("QP1", "skipped").assess(), Level::Clinician, "age unknown");
    for (const auto &age : {"65-74", "75+"}) {
        table.fires("E8", hurt("minor", 0).age(age).say("QA8a", "yes").assess(), std::nullopt, "old, bone tender");
        table.fires("E8", hurt("minor", 0).age(age).say("QA8b", "no").assess(), std::nullopt, "old, cannot turn");
        table.silent("E8", hurt("minor", 0).age(age).say("QA8b", "yes").assess(), "old, can turn");
    }
    table.silent("E8", hurt("minor", 0).age("50-64").say("QA8a", "yes").assess(), "64, bone tender");
    table.fires("E8", hurt("minor", 0).say("QP3", "yes").say("QA8a", "yes").assess(), std::nullopt, "weak bones");
    table.silent("E8", hurt("minor", 0).say("QP3", "yes").assess(), "weak bones, nothing tender");
    table.fires("E8", hurt("minor", 0).say("QP1", "skipped").say("QA8a", "yes").assess(), Level::Emergency,
                "age unknown");
    table.fires("K12", hurt("minor", 2, {{"swollen", true}}).assess(), std::nullopt, "swollen, day 2");
    table.silent("K12", hurt("minor", 3, {{"swollen", true}}).assess(), "swollen, day 3");
    table.silent("K12", hurt("minor", 2, {{"swollen", false}}).assess(), "not swollen");
    table.silent("K12", hurt("minor", 2).assess(), "not said");
    table.fires("U14", hurt("minor", 0).say("QP5", "yes").assess(), std::nullopt, "thin blood, injury");
    table.fires("U14", Check().say("QP5", "yes").say("QS3", "yes").assess(), std::nullopt, "thin blood, a fall");
    table.silent("U14", Check().say("QP5", "yes").assess(), "thin blood alone");
    table.silent("U14", Check().say("QS3", "yes").assess(), "a fall alone");
    table.fires("U14", Check().say("QP5", "unsure").say("QS3", "yes").assess(), Level::Clinician, "not sure");
    EXPECT_GE(table.rows(), 30);
}

/// What was known before makes a new pain weigh more.
TEST(AnswerTableTest, Histories)
{
    RuleTable table;
    for (const auto &region : kSpine) {
        table.fires("U4", Check().say("QP4a", "yes").marked({region}).assess(), std::nullopt, region);
        table.fires("U4b", Check().say("QP4b", "yes").marked({region}).assess(), std::nullopt, region);
    }
    const auto old = [](Check check, int days) {
        return check.say("QB20", "yes", {{"started", kNoon.day.plusDays(-days).iso()}});
    };
    table.silent("U4", Check().say("QP4a", "yes").marked({"shoulder-top-left"}).assess(), "not at the spine");
    table.fires("U4", old(upper().say("QP4a", "yes"), 41).assess(), std::nullopt, "41 days");
    table.silent("U4", old(upper().say("QP4a", "yes"), 42).assess(), "42 days");
    table.fires("U4", upper().say("QP4a", "unsure").assess(), Level::Clinician, "not sure");
    for (const auto *sign : {"QB1", "QB6", "QB7", "QB12b"}) {
        table.fires("U4c", upper().say("QP4b", "yes").say(sign, "yes").assess(), std::nullopt, sign);
        table.fires("U3",
                    Check()
                        .say("QP2", "yes")
                        .say(string(sign) == "QB1" || string(sign) == "QB12b" ? "QB14" : sign, "yes")
                        .assess(),
                    std::nullopt, sign);
    }
    table.fires("U4c", upper().say("QP4b", "yes").say("QB1", "unsure").assess(), std::nullopt, "QB1 not sure");
    table.fires("U4c", upper().say("QP4b", "yes").say("QB6", "unsure").assess(), Level::Clinician, "QB6 not sure");
    table.silent("U4c", upper().say("QP4b", "yes").assess(), "nothing else");
    table.silent("U4c", upper().say("QP4b", "yes").say("QB7", "yes", {{"nights", 0}}).assess(), "no night");
    table.fires("U4c", upper().say("QP4b", "yes").say("QB7", "yes", {{"nights", 1}}).assess(), std::nullopt,
                "a night");
    table.silent("U3", Check().say("QP2", "yes").marked({"shoulder-top-left"}).assess(), "elsewhere, no sign");
    table.fires("U3", upper().say("QP2", "yes").assess(), std::nullopt, "upper back");
    table.fires("U3", old(upper().say("QP2", "yes"), 41).assess(), std::nullopt, "41 days");
    table.silent("U3", old(upper().say("QP2", "yes"), 42).assess(), "42 days");
    const auto longAgo = upper().say("QP2", "yes", {{"when", string("longer")}});
    table.fires("U3b", Check(longAgo).say("QB17", "yes").assess(), std::nullopt, "long ago, like muscle");
    table.silent("U3", Check(longAgo).say("QB17", "yes").assess(), "long ago, like muscle");
    table.fires("U3", longAgo.assess(), std::nullopt, "long ago, not known whether like muscle");
    table.silent("U3b", upper().say("QP2", "yes").say("QB17", "yes").assess(), "now");
    table.fires("U3", upper().say("QP2", "unsure").assess(), Level::Clinician, "not sure");
    for (const auto *sign : {"QA1", "QA2", "QA3", "QA4", "QA5", "QB4", "QB8"})
        for (const auto *value : {"yes", "unsure"})
            table.fires("E16", Check().say("QP2", "yes").say(sign, value).assess(), std::nullopt, sign);
    table.silent("E16", Check().say("QB4", "yes").assess(), "no cancer");
    table.silent("E16", Check().say("QP2", "yes").assess(), "cancer alone");
    table.fires("E16", Check().say("QP2", "unsure").say("QB4", "yes").assess(), Level::Urgent, "not sure of cancer");
    for (const auto *region : {"mid-back-left", "low-back-left", "spine-low", "spine-upper", "side-ribs-left"})
        for (const auto *sign : {"QB13", "QB12b"})
            table.fires("U5", Check().say("QP3", "yes").say(sign, "yes").marked({region}).assess(), std::nullopt,
                        sign);
    const auto weak = Check().say("QP3", "yes").marked({"mid-back-left"});
    table.fires("U5", Check(weak).say("QS2", "suddenly").assess(), std::nullopt, "suddenly");
    table.silent("U5", Check(weak).say("QS2", "slowly").assess(), "slowly");
    table.silent("U5", Check(weak).say("QS2", "after-something").assess(), "after something");
    table.silent("U5", Check(weak).say("QS2", "suddenly").marked({"neck-back-left"}).assess(), "at the neck");
    table.fires("U5", Check(weak).say("QP3", "unsure").say("QS2", "suddenly").assess(), Level::Clinician, "not sure");
    EXPECT_GE(table.rows(), 70);
}

TEST(AnswerTableTest, AgesSightStiffnessAndPregnancy)
{
    RuleTable table;
    for (const auto &age : kAges) {
        const bool old = age == "50-64" || age == "65-74" || age == "75+";
        const auto sight = Check().age(age).say("QB16", "yes", {{"vision", true}}).assess();
        const auto jaw = Check().age(age).say("QB16", "yes", {{"vision", false}}).assess();
        const auto stiff = Check().age(age).say("QB15", "yes", {{"minutes", 46}, {"both_sides", true}}).assess();
        old ? table.fires("E15", sight, std::nullopt, age) : table.silent("E15", sight, age);
        old ? table.fires("U10", jaw, std::nullopt, age) : table.silent("U10", jaw, age);
        old ? table.fires("C8", stiff, std::nullopt, age) : table.silent("C8", stiff, age);
        const auto first =
            Check().age(age).marked({"low-back-left"}).say("QB20", "yes", {{"before", false}}).assess();
        old || age == "16-19" ? table.fires("C6b", first, std::nullopt, age) : table.silent("C6b", first, age);
        const auto flat = upper().age(age).say("QB17", "no").assess();
        old ? table.fires("U16", flat, std::nullopt, age) : table.silent("U16", flat, age);
        const bool over = age == "65-74" || age == "75+";
        const auto pregnant = Check().age(age).say("QP7", "skipped").assess();
        over ? table.silent("K3", pregnant, age) : table.fires("K3", pregnant, Level::Care, age);
    }
    table.silent("U10", Check().age("75+").say("QB16", "yes", {{"vision", true}}).assess(), "sight: E15 instead");
    table.fires("E15", Check().without("QP1").say("QB16", "yes", {{"vision", true}}).assess(), Level::Emergency, "?");
    table.fires("U10", Check().without("QP1").say("QB16", "yes").assess(), Level::Clinician, "age unknown");
    table.silent("C8", Check().without("QP1").say("QB15", "yes", {{"minutes", 90}, {"both_sides", true}}).assess(),
                 "?");
    table.silent("C8", Check().age("75+").say("QB15", "yes", {{"minutes", 45}, {"both_sides", true}}).assess(), "45");
    table.silent("C8", Check().age("75+").say("QB15", "yes", {{"minutes", 60}, {"both_sides", false}}).assess(),
                 "one");
    for (const auto &[nights, fires] : {std::pair{3, true}, {2, false}}) {
        const auto result = Check().say("QB7", "yes", {{"nights", nights}}).assess();
        fires ? table.fires("C5", result, std::nullopt, "3") : table.silent("C5", result, "2");
    }
    for (const auto &[nights, fires] : {std::pair{1, true}, {0, false}}) {
        const auto result = upper().say("QB17", "no").say("QB7", "yes", {{"nights", nights}}).assess();
        fires ? table.fires("U16", result, std::nullopt, "1") : table.silent("U16", result, "0");
    }
    table.fires("U16", upper().say("QB17", "no").say("QB6", "yes").assess(), std::nullopt, "never changes");
    for (const auto *value : {"yes", "unsure", "skipped"})
        table.silent("U16", upper().age("50-64").say("QB17", value).assess(), value);
    table.silent("U16", upper().age("50-64").say("QB17", "no").say("QB20", "yes", {{"before", true}}).assess(),
                 "had it");
    table.silent("U16", Check().age("50-64").say("QB17", "no").marked({"shoulder-top-left"}).assess(), "shoulder");
    for (const auto *sign : {"QA2", "QA3"})
        table.fires("E18", Check().say("QB8", "yes").say(sign, "unsure").assess(), std::nullopt, sign);
    table.silent("E18", Check().say("QB8", "yes").assess(), "alone");
    const auto pregnant = Check().say("QP7", "yes", {{"weeks", 20}}).marked({"low-back-left"});
    for (const auto *sign : {"QB1", "QB10"})
        table.fires("U15", Check(pregnant).say(sign, "yes").assess(), std::nullopt, sign);
    for (const auto &[level, fires] : {std::pair{7, true}, {6, false}}) {
        const auto result = Check(pregnant).say("QB18", "yes", {{"worst", level}}).assess();
        fires ? table.fires("U15", result, std::nullopt, "7") : table.silent("U15", result, "6");
    }
    table.silent("U15", Check().say("QP7", "yes", {{"after_birth_weeks", 3}}).say("QB1", "yes").assess(),
                 "after birth");
    const auto pattern = [](Details details, int days) {
        details["started"] = kNoon.day.plusDays(-days).iso();
        return Check().marked({"low-back-left"}).say("QB20", "yes", std::move(details)).assess();
    };
    const Details two = {{"began_before_45", true}, {"better_moving", true}, {"family", true}};
    table.fires("C7", pattern(two, 90), std::nullopt, "90 days");
    table.silent("C7", pattern(two, 89), "89 days");
    table.silent("C7", pattern({{"began_before_45", true}, {"better_moving", true}}, 90), "one sign");
    table.silent("C7", pattern({{"better_moving", true}, {"family", true}}, 90), "not before 45");
    for (const auto &[days, fires] : {std::pair{85, true}, {84, false}}) {
        const auto result = pattern({{"checked", false}}, days);
        fires ? table.fires("C17", result, std::nullopt, "85") : table.silent("C17", result, "84");
    }
    table.silent("C17", pattern({{"checked", true}}, 200), "was checked");
    table.fires("C17", Check().say("QB20", "yes", {{"started", string("longer")}, {"checked", false}}).assess(),
                std::nullopt, "longer");
    for (const auto &[days, fires] : {std::pair{7, true}, {6, false}}) {
        const auto result = pattern({{"before", false}}, days);
        (void)result;
        const auto old = Check().age("50-64").marked({"low-back-left"});
        const auto first =
            Check(old).say("QB20", "yes", {{"before", false}, {"started", kNoon.day.plusDays(-days).iso()}}).assess();
        fires ? table.fires("C6", first, std::nullopt, "7") : table.silent("C6", first, "6");
    }
    EXPECT_GE(table.rows(), 70);
}

} // namespace
} // namespace unknot::test
