// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace unknot::base {

namespace {

template<typename E>
struct Word
{
    E value;
    std::string_view text;
};

template<typename E>
constexpr std::array<Word<E>, 0> kWords{};

template<>
constexpr auto kWords<Side> = std::to_array<Word<Side>>({
    {Side::Left, "left"},
    {Side::Right, "right"},
    {Side::Both, "both"},
    {Side::None, "none"},
});

template<>
constexpr auto kWords<TechniqueClass> = std::to_array<Word<TechniqueClass>>({
    {TechniqueClass::Ball, "ball"},
    {TechniqueClass::Roller, "roller"},
    {TechniqueClass::Hook, "hook"},
    {TechniqueClass::Hands, "hands"},
    {TechniqueClass::Stretch, "stretch"},
    {TechniqueClass::Mobility, "mobility"},
    {TechniqueClass::Strength, "strength"},
    {TechniqueClass::Posture, "posture"},
    {TechniqueClass::Breath, "breath"},
    {TechniqueClass::Relax, "relax"},
    {TechniqueClass::Heat, "heat"},
    {TechniqueClass::Cold, "cold"},
});

template<>
constexpr auto kWords<Kit> = std::to_array<Word<Kit>>({
    {Kit::Hands, "hands"},
    {Kit::TennisBall, "tennis-ball"},
    {Kit::LacrosseBall, "lacrosse-ball"},
    {Kit::SoftBall, "soft-ball"},
    {Kit::BallPair, "ball-pair"},
    {Kit::FoamRoller, "foam-roller"},
    {Kit::Hook, "hook"},
    {Kit::Band, "band"},
    {Kit::WarmPack, "warm-pack"},
    {Kit::ColdPack, "cold-pack"},
});

template<>
constexpr auto kWords<Place> = std::to_array<Word<Place>>({
    {Place::Chair, "chair"},
    {Place::Standing, "standing"},
    {Place::Wall, "wall"},
    {Place::Door, "door"},
    {Place::Floor, "floor"},
    {Place::Bed, "bed"},
});

template<>
constexpr auto kWords<Position> = std::to_array<Word<Position>>({
    {Position::Seated, "seated"},
    {Position::Standing, "standing"},
    {Position::Supine, "supine"},
    {Position::Prone, "prone"},
    {Position::SideLying, "side-lying"},
    {Position::HandsAndKnees, "hands-and-knees"},
    {Position::Kneeling, "kneeling"},
    {Position::HalfKneeling, "half-kneeling"},
});

template<>
constexpr auto kWords<Level> = std::to_array<Word<Level>>({
    {Level::SelfCare, "self-care"},
    {Level::Care, "care"},
    {Level::Clinician, "clinician"},
    {Level::Urgent, "urgent"},
    {Level::Emergency, "emergency"},
});

template<>
constexpr auto kWords<SegmentKind> = std::to_array<Word<SegmentKind>>({
    {SegmentKind::Prepare, "prepare"},
    {SegmentKind::Find, "find"},
    {SegmentKind::Do, "do"},
    {SegmentKind::Switch, "switch"},
    {SegmentKind::Rest, "rest"},
});

template<>
constexpr auto kWords<Cue> = std::to_array<Word<Cue>>({
    {Cue::Prepare, "prepare"},
    {Cue::Start, "start"},
    {Cue::Half, "half"},
    {Cue::BreatheIn, "breathe-in"},
    {Cue::BreatheOut, "breathe-out"},
    {Cue::PauseOn, "pause-on"},
    {Cue::PauseOff, "pause-off"},
    {Cue::Switch, "switch"},
    {Cue::Count5, "count-5"},
    {Cue::Count4, "count-4"},
    {Cue::Count3, "count-3"},
    {Cue::Count2, "count-2"},
    {Cue::Count1, "count-1"},
    {Cue::End, "end"},
    {Cue::Rest, "rest"},
    {Cue::Finished, "finished"},
    {Cue::Say, "say"},
});

template<>
constexpr auto kWords<StepEnd> = std::to_array<Word<StepEnd>>({
    {StepEnd::Time, "time"},
    {StepEnd::Released, "released"},
    {StepEnd::Done, "done"},
    {StepEnd::Skipped, "skipped"},
    {StepEnd::Sharp, "sharp"},
    {StepEnd::Spreading, "spreading"},
    {StepEnd::Numb, "numb"},
});

template<>
constexpr auto kWords<Felt> = std::to_array<Word<Felt>>({
    {Felt::Easier, "easier"},
    {Felt::Same, "same"},
    {Felt::Worse, "worse"},
});

template<>
constexpr auto kWords<SessionEnd> = std::to_array<Word<SessionEnd>>({
    {SessionEnd::Finished, "finished"},
    {SessionEnd::Stopped, "stopped"},
    {SessionEnd::Dropped, "dropped"},
});

template<>
constexpr auto kWords<HelpLabel> = std::to_array<Word<HelpLabel>>({
    {HelpLabel::Eased, "eased"},
    {HelpLabel::Unclear, "unclear"},
    {HelpLabel::Worse, "worse"},
    {HelpLabel::NotEnough, "not-enough"},
});

template<>
constexpr auto kWords<TrendWord> = std::to_array<Word<TrendWord>>({
    {TrendWord::Better, "better"},
    {TrendWord::Same, "same"},
    {TrendWord::Worse, "worse"},
    {TrendWord::TooEarly, "too-early"},
});

template<>
constexpr auto kWords<EntryKind> = std::to_array<Word<EntryKind>>({
    {EntryKind::CheckIn, "check-in"},
    {EntryKind::Moment, "moment"},
    {EntryKind::Night, "night"},
});

template<>
constexpr auto kWords<Phase> = std::to_array<Word<Phase>>({
    {Phase::Breathe, "breathe"},
    {Phase::Ease, "ease"},
    {Phase::Press, "press"},
    {Phase::Stretch, "stretch"},
    {Phase::Move, "move"},
    {Phase::Settle, "settle"},
});

template<>
constexpr auto kWords<BodyPart> = std::to_array<Word<BodyPart>>({
    {BodyPart::NeckAndShoulders, "neck-and-shoulders"},
    {BodyPart::UpperAndMidBack, "upper-and-mid-back"},
    {BodyPart::LowBackAndHips, "low-back-and-hips"},
    {BodyPart::Spread, "spread"},
});

template<typename E>
constexpr auto valuesInOrder()
{
    std::array<E, kWords<E>.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = kWords<E>[i].value;
    return values;
}

template<typename E>
constexpr auto kValues = valuesInOrder<E>();

/// toWord reads its table by position.
template<typename E>
constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kWords<E>.size(); ++i) {
        if (static_cast<std::size_t>(kWords<E>[i].value) != i)
            return false;
    }
    return !kWords<E>.empty();
}

} // namespace

bool isPress(TechniqueClass c)
{
    return c == TechniqueClass::Ball || c == TechniqueClass::Roller || c == TechniqueClass::Hook ||
           c == TechniqueClass::Hands;
}

template<typename E>
std::string_view toWord(E value)
{
    static_assert(isInOrder<E>());
    const auto position = static_cast<std::size_t>(value);
    assert(position < kWords<E>.size());
    return kWords<E>[position].text;
}

template<typename E>
std::optional<E> fromWord(std::string_view word)
{
    const auto found = std::ranges::find(kWords<E>, word, &Word<E>::text);
    if (found == kWords<E>.end())
        return std::nullopt;
    return found->value;
}

template<typename E>
std::span<const E> all()
{
    return kValues<E>;
}

#define UNKNOT_WORDS_OF(E)                                                                                           \
    template std::string_view toWord(E);                                                                             \
    template std::optional<E> fromWord<E>(std::string_view);                                                         \
    template std::span<const E> all<E>();

UNKNOT_WORDS_OF(Side)
UNKNOT_WORDS_OF(TechniqueClass)
UNKNOT_WORDS_OF(Kit)
UNKNOT_WORDS_OF(Place)
UNKNOT_WORDS_OF(Position)
UNKNOT_WORDS_OF(Level)
UNKNOT_WORDS_OF(SegmentKind)
UNKNOT_WORDS_OF(Cue)
UNKNOT_WORDS_OF(StepEnd)
UNKNOT_WORDS_OF(Felt)
UNKNOT_WORDS_OF(SessionEnd)
UNKNOT_WORDS_OF(HelpLabel)
UNKNOT_WORDS_OF(TrendWord)
UNKNOT_WORDS_OF(EntryKind)
UNKNOT_WORDS_OF(Phase)
UNKNOT_WORDS_OF(BodyPart)

#undef UNKNOT_WORDS_OF

} // namespace unknot::base
