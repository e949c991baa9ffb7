// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

/// The words that the command line, the content files and the diary share, one enumeration each. `toWord` gives the
/// word, `fromWord` the value; `all` lists the values in their order.
namespace unknot::base {

enum class Side { Left, Right, Both, None };
enum class TechniqueClass {
    Ball,
    Roller,
    Hook,
    Hands,
    Stretch,
    Mobility,
    Strength,
    Posture,
    Breath,
    Relax,
    Heat,
    Cold
};
enum class Kit { Hands, TennisBall, LacrosseBall, SoftBall, BallPair, FoamRoller, Hook, Band, WarmPack, ColdPack };
enum class Place { Chair, Standing, Wall, Door, Floor, Bed };
enum class Position { Seated, Standing, Supine, Prone, SideLying, HandsAndKnees, Kneeling, HalfKneeling };
enum class Level { SelfCare, Care, Clinician, Urgent, Emergency }; // rising: operator< compares urgency
enum class SegmentKind { Prepare, Find, Do, Switch, Rest };
enum class Cue {
    Prepare,
    Start,
    Half,
    BreatheIn,
    BreatheOut,
    PauseOn,
    PauseOff,
    Switch,
    Count5,
    Count4,
    Count3,
    Count2,
    Count1,
    End,
    Rest,
    Finished,
    Say
};
enum class StepEnd { Time, Released, Done, Skipped, Sharp, Spreading, Numb };
enum class Felt { Easier, Same, Worse };
enum class SessionEnd { Finished, Stopped, Dropped };
enum class HelpLabel { Eased, Unclear, Worse, NotEnough };
enum class TrendWord { Better, Same, Worse, TooEarly };
enum class EntryKind { CheckIn, Moment, Night };
enum class Phase { Breathe, Ease, Press, Stretch, Move, Settle };
enum class BodyPart { NeckAndShoulders, UpperAndMidBack, LowBackAndHips, Spread };

/// Ball, roller, hook and hands: what presses on the body.
bool isPress(TechniqueClass c);

template<typename E>
std::string_view toWord(E value);
template<typename E>
std::optional<E> fromWord(std::string_view word);
template<typename E>
std::span<const E> all();

} // namespace unknot::base
