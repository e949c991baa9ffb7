// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/run_cli.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <map>

namespace unknot::test {
namespace {

class PlayCommandTest : public ::testing::Test
{
protected:
    Ran run(const std::vector<std::string> &words, const std::string &input = {})
    {
        return runCli(m_home.path().string(), words, input);
    }

    TempFolder m_home;
};

TEST_F(PlayCommandTest, TheTimelineHasNoGapAndEqualHalvesAndSearchesBeforeEachPress)
{
    const auto json = run({"timeline", "upper-back-knot-release", "--json"}).json();

    long long end = 0;
    std::string before;
    std::map<std::string, std::map<std::string, long long>> halves;
    for (const auto &segment : json["segments"]) {
        EXPECT_EQ(segment["start_ms"], end);
        end = segment["end_ms"];
        const bool press = segment["technique"].get<std::string>().starts_with("ball-");
        if (segment["kind"] == "do") {
            halves[segment["technique"]][segment["side"]] += end - segment["start_ms"].get<long long>();
            EXPECT_TRUE(!press || before == "find") << segment;
        }
        before = segment["kind"];
    }
    EXPECT_EQ(json["total_ms"], end);
    for (const auto &[technique, sides] : halves)
        EXPECT_TRUE(!sides.contains("left") || sides.at("left") == sides.at("right")) << technique;
}

TEST_F(PlayCommandTest, EveryCueLiesInItsSegment)
{
    const auto json = run({"timeline", "desk-reset", "--json"}).json();

    EXPECT_LE(json["total_ms"], 180'000);
    long long last = 0;
    for (const auto &cue : json["cues"]) {
        const auto &segment = json["segments"][cue["segment"].get<std::size_t>()];
        EXPECT_GE(cue["at_ms"], segment["start_ms"]);
        EXPECT_LE(cue["at_ms"], segment["end_ms"]);
        EXPECT_GE(cue["at_ms"], last);
        last = cue["at_ms"];
    }
}

TEST_F(PlayCommandTest, ARoutineLeftAloneIsPlayedToItsEnd)
{
    const auto json = run({"play", "desk-reset", "--script", "-", "--json"}, "0 start\n").json();

    EXPECT_EQ(json["session"]["end"], "finished");
    EXPECT_EQ(json["events"].back()["event"], "finished");
    for (const auto &step : json["session"]["steps"])
        EXPECT_EQ(step["planned_s"], step["done_s"]);
}

TEST_F(PlayCommandTest, APauseMovesEverythingLaterAndNothingElse)
{
    const auto plain = run({"play", "desk-reset", "--script", "-", "--json"}, "0 start\n").json();
    const auto paused =
        run({"play", "desk-reset", "--script", "-", "--json"}, "0 start\n10000 pause\n70000 resume\n").json();

    EXPECT_EQ(plain["session"]["steps"], paused["session"]["steps"]);
    EXPECT_EQ(paused["events"].back()["at_ms"].get<long long>() - plain["events"].back()["at_ms"].get<long long>(),
              60'000);
}

TEST_F(PlayCommandTest, SleepPausesAndCountsNothing)
{
    const auto json = run({"play", "desk-reset", "--script", "-", "--json"}, "0 start\n10000 asleep 480\n").json();

    EXPECT_EQ(json["session"]["end"], "dropped");
    EXPECT_EQ(json["events"].back()["event"], "slept");
}

TEST_F(PlayCommandTest, TooSharpEndsTheStepWithItsWord)
{
    const auto json = run({"play", "upper-back-knot-release", "--script", "-", "--json"},
                          "0 start\n1000 jump 2\n30000 found\n40000 sharp\n41000 stop\n")
                          .json();

    bool sharp = false;
    for (const auto &step : json["session"]["steps"])
        sharp = sharp || step["end"] == "sharp";
    EXPECT_TRUE(sharp);
    EXPECT_EQ(json["session"]["end"], "stopped");
}

// Ten seconds into the left half of the ball on the wall.
const std::string kHolding = "0 start\n1000 jump 2\n10000 found\n";

struct Scripted
{
    std::string words; ///< after kHolding
    std::string side;
    std::string end;
    int done;
    int planned;
};

TEST_F(PlayCommandTest, EveryWordOfAScriptDoesWhatItSays)
{
    const std::vector<Scripted> first = {
        {"20000 released\n21000 stop\n", "left", "released", 10, 45},
        {"20000 skip\n21000 stop\n", "left", "skipped", 10, 45},
        {"20000 back\n21000 stop\n", "left", "skipped", 10, 45},
        {"20000 restart\n21000 stop\n", "left", "skipped", 10, 45},
        {"20000 jump 4\n21000 stop\n", "left", "skipped", 10, 45},
        {"20000 sharp\n21000 stop\n", "left", "sharp", 10, 45},
        {"20000 spreading\n21000 stop\n", "left", "spreading", 10, 45},
        {"20000 numb\n21000 stop\n", "left", "numb", 10, 45},
        {"20000 stop\n", "left", "skipped", 10, 45},
        {"20000 pause\n80000 resume\n", "left", "time", 45, 45},
        {"20000 asleep 480\n20000 resume\n", "left", "time", 45, 45},
        {"20000 plus10\n", "left", "time", 55, 55},
    };
    for (const auto &each : first) {
        const auto json =
            run({"play", "upper-back-knot-release", "--script", "-", "--json"}, kHolding + each.words).json();
        const auto &step = json["session"]["steps"][0];
        EXPECT_EQ(step["side"], each.side) << each.words;
        EXPECT_EQ(step["end"], each.end) << each.words;
        EXPECT_EQ(step["done_s"], each.done) << each.words;
        EXPECT_EQ(step["planned_s"], each.planned) << each.words;
    }
}

TEST_F(PlayCommandTest, TenSecondsMoreAreGivenToTheOtherSideToo)
{
    const auto json =
        run({"play", "upper-back-knot-release", "--script", "-", "--json"}, kHolding + "20000 plus10\n").json();

    EXPECT_EQ(json["session"]["steps"][1]["side"], "right");
    EXPECT_EQ(json["session"]["steps"][1]["done_s"], 55);
}

TEST_F(PlayCommandTest, DoneEndsASearchAndFeltBelongsToThePressBefore)
{
    const auto json = run({"play", "upper-back-knot-release", "--script", "-", "--json"},
                          "0 start\n1000 jump 2\n10000 done\n61000 done\n107000 felt easier\n108000 stop\n")
                          .json();

    const auto &steps = json["session"]["steps"];
    EXPECT_EQ(steps[0]["done_s"], 45);
    EXPECT_EQ(steps[1]["done_s"], 45);
    EXPECT_EQ(steps[0]["felt"], nullptr);
    EXPECT_EQ(steps[1]["felt"], "easier");
}

TEST_F(PlayCommandTest, AWrongScriptIsNamedByItsLine)
{
    for (const std::string script :
         {"0 start\n5 dance\n", "0 start\nx pause\n", "0 jump\n", "5 start\n1 pause\n", ""})
        EXPECT_EQ(run({"play", "desk-reset", "--script", "-"}, script).exit, 2) << script;
}

} // namespace
} // namespace unknot::test
