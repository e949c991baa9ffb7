// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pose_seconds.h"

#include <gmock/gmock.h>

namespace unknot::figure {
namespace {

using testing::ElementsAre;

Keyframe frame(double hold, double move)
{
    Keyframe keyframe;
    keyframe.hold = hold;
    keyframe.move = move;
    return keyframe;
}

Animation of(std::vector<Keyframe> frames)
{
    Animation animation;
    animation.frames = std::move(frames);
    return animation;
}

TEST(PoseSecondsTest, OnePoseIsTheWholeStep)
{
    EXPECT_THAT(poseSeconds(of({frame(0, 0)}), {}, 45), ElementsAre(45));
    EXPECT_THAT(poseSeconds(of({frame(2, 1), frame(0, 1)}), {}, 30), ElementsAre(30));
}

TEST(PoseSecondsTest, TheHoldOfTheDoseIsThatOfThePoseThatIsHeldLongest)
{
    content::Dose dose;
    dose.repetitions = 6;
    dose.holdSeconds = 4;

    EXPECT_THAT(poseSeconds(of({frame(1, 2), frame(3, 2)}), dose, 30), ElementsAre(3, 4));
}

TEST(PoseSecondsTest, SoManyTimesShareTheSecondsOfTheStep)
{
    content::Dose dose;
    dose.repetitions = 8;

    EXPECT_THAT(poseSeconds(of({frame(1, 3), frame(1, 3)}), dose, 48), ElementsAre(3, 3));
}

TEST(PoseSecondsTest, ElseTheFigureSetsThePace)
{
    EXPECT_THAT(poseSeconds(of({frame(4, 1), frame(9, 1)}), {}, 180), ElementsAre(5, 10));
    EXPECT_THAT(poseSeconds(of({frame(1, 1), frame(0, 2), frame(3, 1)}), {}, 60), ElementsAre(4, 4));
}

} // namespace
} // namespace unknot::figure
