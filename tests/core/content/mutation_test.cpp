// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

#include <fmt/format.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace unknot::content {
namespace {

using nlohmann::json;

// What may be left out without harm; everything else must be missed.
const std::set<std::string, std::less<>> kOptionalKeys = {"aim_high",
                                                          "aim_low",
                                                          "always",
                                                          "any_region",
                                                          "asks",
                                                          "avoid_also",
                                                          "avoid_sets",
                                                          "back",
                                                          "can_come_from",
                                                          "cap",
                                                          "choices",
                                                          "clarify",
                                                          "country",
                                                          "counts_as_roller",
                                                          "cues",
                                                          "days_in_seven",
                                                          "end_range",
                                                          "except",
                                                          "felt_at",
                                                          "field",
                                                          "fresh_hours",
                                                          "head",
                                                          "help",
                                                          "hint",
                                                          "hold_seconds",
                                                          "hours_between",
                                                          "kit",
                                                          "known_allowed",
                                                          "latch_hours",
                                                          "locks",
                                                          "mistakes",
                                                          "muscles",
                                                          "neighbours",
                                                          "note",
                                                          "on_neck",
                                                          "on_skin",
                                                          "owed",
                                                          "parts",
                                                          "passes",
                                                          "reassuring",
                                                          "region",
                                                          "regions",
                                                          "repetitions",
                                                          "routines",
                                                          "say",
                                                          "seed",
                                                          "session_cap_seconds",
                                                          "side",
                                                          "sided",
                                                          "skipped_as_unsure",
                                                          "sources",
                                                          "spots_per_side",
                                                          "stand_ins",
                                                          "steps",
                                                          "techniques",
                                                          "text",
                                                          "times_per_day",
                                                          "turn",
                                                          "way",
                                                          "when",
                                                          "year",
                                                          "yes_means",
                                                          "zones"};
const std::set<std::string, std::less<>> kReferences = {
    "avoid_sets", "except", "kit",    "neighbours", "question",  "questions",  "region", "regions",
    "routines",   "seed",   "source", "sources",    "technique", "techniques", "way"};
// More hours between two uses do no harm.
const std::set<std::string, std::less<>> kDoseNumbers = {"min",
                                                         "usual",
                                                         "max",
                                                         "repetitions",
                                                         "hold_seconds",
                                                         "passes",
                                                         "spots_per_side",
                                                         "session_cap_seconds",
                                                         "times_per_day",
                                                         "days_in_seven",
                                                         "min_seconds",
                                                         "max_seconds",
                                                         "spots"};

/// A value somewhere in the content, and the nearest key above it that is no number of a list.
struct Target
{
    std::string file;
    std::string pointer;
    std::string key;
    const json *value = nullptr;
    bool isMember = false;
};

const std::map<std::string, json> &parsedFiles()
{
    static const auto all = [] {
        std::map<std::string, json> files;
        for (const auto &file : shippedFiles())
            files.emplace(file.path, json::parse(file.text));
        return files;
    }();
    return all;
}

void collect(const std::string &file, const json &value, const std::string &pointer, const std::string &key,
             std::vector<Target> &targets)
{
    const auto add = [&](const std::string &step, const std::string &name, const json &child, bool isMember) {
        const auto place = fmt::format("{}/{}", pointer, step);
        targets.push_back({file, place, name, &child, isMember});
        collect(file, child, place, name, targets);
    };
    if (value.is_object()) {
        for (const auto &[name, child] : value.items())
            add(name, name, child, true);
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        add(std::to_string(i), key, value[i], false);
}

bool isFullScale()
{
    const char *scale = std::getenv("UNKNOT_TEST_SCALE");
    return scale != nullptr && std::string_view(scale) == "full";
}

/// Some of the values that fulfil a condition, the same in every run; all of them at full scale.
template<typename Condition>
std::vector<Target> targetsWith(Condition condition)
{
    std::vector<Target> targets;
    for (const auto &[path, tree] : parsedFiles())
        collect(path, tree, "", "", targets);
    std::erase_if(targets, [&](const Target &target) { return !condition(target); });
    std::mt19937 random(20261122);
    std::ranges::shuffle(targets, random);
    if (!isFullScale())
        targets.resize(std::min<std::size_t>(targets.size(), 20));
    return targets;
}

/// A problem of the same file, at the place itself, above or below it.
MATCHER_P(IsNear, target, "is near " + target.file + " " + target.pointer)
{
    return arg.file == target.file &&
           (target.pointer.starts_with(arg.pointer) || arg.pointer.starts_with(target.pointer));
}

void expectFound(const Target &target, const json &replacement)
{
    EXPECT_THAT(Edited().set(target.file, target.pointer, replacement).problems(), testing::Contains(IsNear(target)))
        << target.file << " " << target.pointer;
}

/// Text put in place of a value as it stands, for what a JSON library would not write.
void expectRawFound(const Target &target, const std::string &raw)
{
    const std::string marker = "put it here";
    Edited edited;
    edited.set(target.file, target.pointer, marker);
    auto &text = edited.find(target.file).text;
    text.replace(text.find('"' + marker + '"'), marker.size() + 2, raw);

    EXPECT_THAT(edited.problems(), testing::Contains(IsNear(target))) << target.file << " " << target.pointer;
}

TEST(MutationTest, AKeyThatIsMissingIsMissed)
{
    const auto isNeeded = [](const Target &target) { return target.isMember && !kOptionalKeys.contains(target.key); };
    for (const auto &target : targetsWith(isNeeded))
        EXPECT_THAT(Edited().remove(target.file, target.pointer).problems(), testing::Contains(IsNear(target)))
            << target.file << " " << target.pointer;
}

TEST(MutationTest, NoMissingKeyIsACrash)
{
    for (const auto &target : targetsWith([](const Target &each) { return each.isMember; }))
        (void)Edited().remove(target.file, target.pointer).problems();
}

TEST(MutationTest, AKeyThatNobodyReadsIsReported)
{
    for (const auto &target : targetsWith([](const Target &each) { return each.value->is_object(); })) {
        auto value = *target.value;
        value["nobody_reads_this"] = 1;
        expectFound(target, value);
    }
}

TEST(MutationTest, AValueOfTheWrongTypeIsReported)
{
    for (const auto &target : targetsWith([](const Target &) { return true; }))
        expectFound(target, target.value->is_object() ? json(17) : json{{"wrong", "type"}});
}

TEST(MutationTest, AnIdThatNamesNothingIsReported)
{
    const auto isReference = [](const Target &target) {
        return target.value->is_string() && kReferences.contains(target.key);
    };
    for (const auto &target : targetsWith(isReference))
        expectFound(target, "no-such-thing");
}

TEST(MutationTest, TenTimesTheDoseIsReportedWithItsReason)
{
    const auto isDose = [](const Target &target) {
        return target.value->is_number() && target.file.starts_with("techniques/") &&
               target.pointer.starts_with("/dose/") && kDoseNumbers.contains(target.key);
    };
    const auto namesLimit = testing::Field(&Problem::text, testing::ContainsRegex("[a-z_]+ is [0-9]+ [(].+[)]"));
    for (const auto &target : targetsWith(isDose))
        EXPECT_THAT(Edited().set(target.file, target.pointer, target.value->get<int>() * 10).problems(),
                    testing::Contains(testing::AllOf(IsNear(target), namesLimit)))
            << target.file << " " << target.pointer;
}

TEST(MutationTest, TenTimesTheSecondsOfAStepAreReported)
{
    const auto isStep = [](const Target &target) {
        return target.value->is_number() && target.file.starts_with("routines/");
    };
    for (const auto &target : targetsWith(isStep))
        expectFound(target, target.value->get<int>() * 10);
}

TEST(MutationTest, AMegabyteOfTextIsReported)
{
    const std::string megabyte(1'048'576, 'x');
    for (const auto &target : targetsWith([](const Target &each) { return each.value->is_string(); }))
        expectFound(target, megabyte);
}

TEST(MutationTest, AHundredThousandNestedArraysAreReported)
{
    const std::string nested = std::string(100'000, '[') + std::string(100'000, ']');
    for (const auto &target : targetsWith([](const Target &) { return true; }))
        expectRawFound(target, nested);
}

TEST(MutationTest, BytesThatAreNoTextAreReported)
{
    for (const auto &target : targetsWith([](const Target &each) { return each.value->is_string(); }))
        expectRawFound(target, "\"\xc3\x28\xff\"");
}

TEST(MutationTest, NumbersThatAreNoneAreReported)
{
    for (const auto &target : targetsWith([](const Target &each) { return each.value->is_number(); }))
        for (const char *raw : {"NaN", "1e999", "-1", "99999999999999999999", "0.5"})
            expectRawFound(target, raw);
}

TEST(MutationTest, HalfAFileIsReported)
{
    for (const auto &file : shippedFiles()) {
        Edited edited;
        edited.find(file.path).text.resize(file.text.size() / 2);
        EXPECT_THAT(edited.problems(), testing::Contains(testing::Field(&Problem::file, file.path)));
    }
}

} // namespace
} // namespace unknot::content
