// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/problem_matcher.h"

#include <cstdlib>
#include <random>
#include <set>

namespace unknot::content {
namespace {

using nlohmann::json;

// What may be left out without harm; everything else must be missed.
const std::set<std::string, std::less<>> kOptionalKeys = {"always",
                                                          "any_region",
                                                          "avoid_also",
                                                          "avoid_sets",
                                                          "can_come_from",
                                                          "cap",
                                                          "clarify",
                                                          "country",
                                                          "cues",
                                                          "end_range",
                                                          "except",
                                                          "felt_at",
                                                          "field",
                                                          "head",
                                                          "help",
                                                          "hint",
                                                          "hold_seconds",
                                                          "hours_between",
                                                          "days_in_seven",
                                                          "aim_low",
                                                          "aim_high",
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
                                                          "way",
                                                          "when",
                                                          "year",
                                                          "zones",
                                                          "choices",
                                                          "counts_as_roller"};
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
    json value;
    bool isMember = false;
};

void collect(const std::string &file, const json &value, const std::string &pointer, const std::string &key,
             std::vector<Target> &targets)
{
    if (value.is_object()) {
        for (const auto &[name, child] : value.items()) {
            targets.push_back({file, pointer + "/" + name, name, child, true});
            collect(file, child, pointer + "/" + name, name, targets);
        }
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
        targets.push_back({file, pointer + "/" + std::to_string(i), key, value[i], false});
        collect(file, value[i], pointer + "/" + std::to_string(i), key, targets);
    }
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
    for (const auto &file : shippedFiles())
        collect(file.path, json::parse(file.text), "", "", targets);
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
    for (const auto &target : targetsWith([](const Target &each) { return each.value.is_object(); })) {
        auto value = target.value;
        value["nobody_reads_this"] = 1;
        expectFound(target, value);
    }
}

TEST(MutationTest, AValueOfTheWrongTypeIsReported)
{
    for (const auto &target : targetsWith([](const Target &) { return true; }))
        expectFound(target, target.value.is_object() ? json(17) : json{{"wrong", "type"}});
}

TEST(MutationTest, AnIdThatNamesNothingIsReported)
{
    const auto isReference = [](const Target &target) {
        return target.value.is_string() && kReferences.contains(target.key);
    };
    for (const auto &target : targetsWith(isReference))
        expectFound(target, "no-such-thing");
}

TEST(MutationTest, TenTimesTheDoseIsReportedWithItsReason)
{
    const auto isDose = [](const Target &target) {
        return target.value.is_number() && target.file.starts_with("techniques/") &&
               target.pointer.starts_with("/dose/") && kDoseNumbers.contains(target.key);
    };
    for (const auto &target : targetsWith(isDose))
        expectFound(target, target.value.get<int>() * 10);
}

TEST(MutationTest, TenTimesTheSecondsOfAStepAreReported)
{
    const auto isStep = [](const Target &target) {
        return target.value.is_number() && target.file.starts_with("routines/");
    };
    for (const auto &target : targetsWith(isStep))
        expectFound(target, target.value.get<int>() * 10);
}

TEST(MutationTest, AMegabyteOfTextIsReported)
{
    const std::string megabyte(1'048'576, 'x');
    for (const auto &target : targetsWith([](const Target &each) { return each.value.is_string(); }))
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
    for (const auto &target : targetsWith([](const Target &each) { return each.value.is_string(); }))
        expectRawFound(target, "\"\xc3\x28\xff\"");
}

TEST(MutationTest, NumbersThatAreNoneAreReported)
{
    for (const auto &target : targetsWith([](const Target &each) { return each.value.is_number(); }))
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
