// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/line_protocol.h"

#include <gmock/gmock.h>

namespace unknot::sound {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

template<typename T>
T parsed(std::string_view line)
{
    const auto command = parseCommand(line);
    EXPECT_TRUE(command.has_value()) << line;
    const T *found = command ? std::get_if<T>(&*command) : nullptr;
    EXPECT_NE(found, nullptr) << line;
    return found ? *found : T{};
}

TEST(LineProtocolTest, ReadsACue)
{
    const auto cue = parsed<PlayCue>("cue 17 count-3 123456789012345 0.5");

    EXPECT_EQ(cue.id, 17);
    EXPECT_EQ(cue.cue, base::Cue::Count3);
    EXPECT_EQ(cue.at, 123456789012345);
    EXPECT_EQ(cue.gain, 0.5);
}

TEST(LineProtocolTest, ASentenceIsTheRestOfTheLine)
{
    const auto sentence = parsed<Speak>("say 4 99 Breathe out,  and let go.");

    EXPECT_EQ(sentence.id, 4);
    EXPECT_EQ(sentence.at, 99);
    EXPECT_EQ(sentence.text, "Breathe out,  and let go.");
}

TEST(LineProtocolTest, ReadsTheShortCommands)
{
    parsed<Open>("open");
    parsed<Close>("close");
    EXPECT_EQ(parsed<Cancel>("cancel 5").after, 5);
    EXPECT_EQ(parsed<SetVolume>("volume breath 0.25").kind, Kind::Breath);
    EXPECT_EQ(parsed<SetVolume>("volume ticks 0").gain, 0.0);
}

class BadLineTest : public testing::TestWithParam<const char *>
{
};

TEST_P(BadLineTest, IsNotObeyed)
{
    EXPECT_FALSE(parseCommand(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(LineProtocolTest, BadLineTest,
                         testing::Values("", " ", "sing", "open now", "cue", "cue 1", "cue 1 start", "cue 1 start 5",
                                         "cue x start 5 1", "cue 1 gong 5 1", "cue 1 say 5 1", "cue 1 start 5 nan",
                                         "cue 1 start 5 -1", "cue 1 start 5 1000", "cue 1 start 5 1 more",
                                         "cue 99999999999999999999 start 5 1", "say 1 5", "say 1 5 ", "say 1 x text",
                                         "cancel", "cancel soon", "volume", "volume tones", "volume drums 1",
                                         "volume tones loud"));

TEST(LineProtocolTest, AnswersAreOneLineEach)
{
    EXPECT_EQ(deviceLine("Built-in Audio"), "device Built-in Audio\n");
    EXPECT_EQ(silentLine("no-device"), "silent no-device\n");
    EXPECT_EQ(playedLine(3, 44100, 115000000), "played 3 44100 115000000\n");
    EXPECT_EQ(aliveLine(882), "alive 882\n");
}

TEST(LineSplitterTest, PutsPiecesTogether)
{
    LineSplitter splitter;

    EXPECT_THAT(splitter.take("op"), IsEmpty());
    EXPECT_THAT(splitter.take("en\nclose\ncan"), ElementsAre("open", "close"));
    EXPECT_THAT(splitter.take("cel 5\n"), ElementsAre("cancel 5"));
}

TEST(LineSplitterTest, GivesUpALineThatNeverEnds)
{
    LineSplitter splitter;

    EXPECT_THAT(splitter.take(std::string(100000, 'x')), IsEmpty());
    EXPECT_THAT(splitter.take("yy\nopen\n"), ElementsAre("open"));
}

} // namespace
} // namespace unknot::sound
