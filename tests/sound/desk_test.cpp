// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/desk.h"

#include <gmock/gmock.h>

namespace unknot::sound {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class DeskTest : public testing::Test
{
protected:
    /// The device asks for 20 ms every 20 ms.
    Pcm run(Nanoseconds length)
    {
        Pcm stream;
        const Nanoseconds until = m_now + length;
        for (; m_now < until; m_now += kSecond / 50) {
            Pcm block(882);
            m_desk.render(block, m_now);
            stream.insert(stream.end(), block.begin(), block.end());
        }
        return stream;
    }

    static bool isHeard(const Pcm &stream)
    {
        return std::any_of(stream.begin(), stream.end(), [](std::int16_t sample) { return sample > 500; });
    }

    std::vector<std::string> m_answers;
    std::vector<std::string> m_sentences;
    Desk m_desk{[this](const std::string &line) { m_answers.push_back(line); },
                [this](std::int64_t, const std::string &text) { m_sentences.push_back(text); }};
    Nanoseconds m_now = 5 * kSecond;
};

TEST_F(DeskTest, AnswersEachCueWithItsSample)
{
    run(kSecond);
    m_desk.play({7, base::Cue::Start, m_now + kSecond / 2, 1.0});

    const Pcm before = run(kSecond * 2 / 5);
    const Pcm after = run(kSecond);

    EXPECT_FALSE(isHeard(before));
    EXPECT_TRUE(isHeard(after));
    EXPECT_THAT(m_answers, ElementsAre(StartsWith("played 7 ")));
    EXPECT_TRUE(m_desk.isQuiet());
}

TEST_F(DeskTest, SentencesAreHeardWhenTheVoiceHasMadeThem)
{
    run(kSecond);
    m_desk.say({8, m_now + kSecond / 4, "Let it go."});
    EXPECT_THAT(m_sentences, ElementsAre("Let it go."));

    m_desk.spoken(8, std::make_shared<const Pcm>(2000, std::int16_t{4000}));

    EXPECT_TRUE(isHeard(run(kSecond)));
}

TEST_F(DeskTest, CancelHushesTheSentenceAndForgetsTheRest)
{
    run(kSecond);
    m_desk.say({8, m_now, "A long one."});
    m_desk.spoken(8, std::make_shared<const Pcm>(kRate * 5, std::int16_t{4000}));
    m_desk.play({9, base::Cue::End, m_now + kSecond, 1.0});
    EXPECT_TRUE(isHeard(run(kSecond / 2)));

    m_desk.cancel({m_now});
    run(kSecond / 20);

    EXPECT_FALSE(isHeard(run(2 * kSecond)));
    EXPECT_TRUE(m_desk.isQuiet());
}

TEST_F(DeskTest, TheLagIsFromTheFrontierToTheEar)
{
    run(kSecond);
    m_desk.heard(m_desk.frontier() - 4410, m_now - kSecond / 50);
    m_desk.play({7, base::Cue::Start, m_now, 1.0});

    run(kSecond);

    EXPECT_THAT(m_answers, ElementsAre(HasSubstr(" 110000000\n"))); // 100 ms, and 10 ms of grace for commands
}

} // namespace
} // namespace unknot::sound
