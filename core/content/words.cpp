// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/words.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace unknot::base {

namespace {

template<typename E, std::size_t Size>
struct Words
{
    std::array<E, Size> values;
    std::array<std::string_view, Size> texts;

    std::string_view textOf(E value) const
    {
        const auto position = static_cast<std::size_t>(std::ranges::find(values, value) - values.begin());
        assert(position < Size);
        return texts[position];
    }

    std::optional<E> valueOf(std::string_view text) const
    {
        const auto found = std::ranges::find(texts, text);
        if (found == texts.end())
            return std::nullopt;
        return values[static_cast<std::size_t>(found - texts.begin())];
    }
};

using content::AnswerKind;
using content::CueLine;
using content::IntensityKind;
using content::LockWhat;
using content::Occasion;
using content::RegionKind;
using content::Screen;
using content::Unsure;
using content::View;

constexpr Words<RegionKind, 3> kRegionKinds{{RegionKind::Muscle, RegionKind::Midline, RegionKind::Spread},
                                            {"muscle", "midline", "spread"}};

constexpr Words<View, 2> kViews{{View::Back, View::Front}, {"back", "front"}};

constexpr Words<Occasion, 6> kOccasions{
    {Occasion::Desk, Occasion::Knot, Occasion::Sleep, Occasion::AfterSport, Occasion::Flare, Occasion::KeepAway},
    {"desk", "knot", "sleep", "after-sport", "flare", "keep-away"}};

constexpr Words<IntensityKind, 3> kIntensityKinds{
    {IntensityKind::Pressure, IntensityKind::Pull, IntensityKind::Comfort}, {"pressure", "pull", "comfort"}};

constexpr Words<CueLine::When, 4> kCueTimes{
    {CueLine::When::Prepare, CueLine::When::Find, CueLine::When::Start, CueLine::When::Middle},
    {"prepare", "find", "start", "middle"}};

constexpr Words<Screen, 4> kScreens{{Screen::A, Screen::B, Screen::P, Screen::Later}, {"a", "b", "p", "later"}};

constexpr Words<AnswerKind, 16> kAnswerKinds{
    {AnswerKind::YesNo, AnswerKind::Limb, AnswerKind::Nights, AnswerKind::Injury, AnswerKind::Stiffness,
     AnswerKind::Sight, AnswerKind::Levels, AnswerKind::Function, AnswerKind::Start, AnswerKind::AgeBand,
     AnswerKind::Cancer, AnswerKind::Clot, AnswerKind::Pregnancy, AnswerKind::Conditions, AnswerKind::Places,
     AnswerKind::Choice},
    {"yes-no", "limb", "nights", "injury", "stiffness", "sight", "levels", "function", "start", "age-band", "cancer",
     "clot", "pregnancy", "conditions", "places", "choice"}};

constexpr Words<Unsure, 3> kUnsure{{Unsure::AsYes, Unsure::AsNo, Unsure::LevelLower},
                                   {"as-yes", "as-no", "level-lower"}};

constexpr Words<LockWhat, 17> kLockWhats{
    {LockWhat::All, LockWhat::Press, LockWhat::Ball, LockWhat::Roller, LockWhat::Hook, LockWhat::Hands,
     LockWhat::Stretch, LockWhat::Heat, LockWhat::Cold, LockWhat::Floor, LockWhat::Prone, LockWhat::Supine,
     LockWhat::Kneel, LockWhat::EndRange, LockWhat::Neck, LockWhat::Technique, LockWhat::Medicine},
    {"all", "press", "ball", "roller", "hook", "hands", "stretch", "heat", "cold", "floor", "prone", "supine",
     "kneel", "end-range", "neck", "technique", "medicine"}};

} // namespace

#define UNKNOT_CONTENT_WORDS(E, table)                                                                               \
    template<>                                                                                                       \
    std::string_view toWord(E value)                                                                                 \
    {                                                                                                                \
        return (table).textOf(value);                                                                                \
    }                                                                                                                \
    template<>                                                                                                       \
    std::optional<E> fromWord(std::string_view word)                                                                 \
    {                                                                                                                \
        return (table).valueOf(word);                                                                                \
    }                                                                                                                \
    template<>                                                                                                       \
    std::span<const E> all()                                                                                         \
    {                                                                                                                \
        return (table).values;                                                                                       \
    }

UNKNOT_CONTENT_WORDS(RegionKind, kRegionKinds)
UNKNOT_CONTENT_WORDS(View, kViews)
UNKNOT_CONTENT_WORDS(Occasion, kOccasions)
UNKNOT_CONTENT_WORDS(IntensityKind, kIntensityKinds)
UNKNOT_CONTENT_WORDS(CueLine::When, kCueTimes)
UNKNOT_CONTENT_WORDS(Screen, kScreens)
UNKNOT_CONTENT_WORDS(AnswerKind, kAnswerKinds)
UNKNOT_CONTENT_WORDS(Unsure, kUnsure)
UNKNOT_CONTENT_WORDS(LockWhat, kLockWhats)

#undef UNKNOT_CONTENT_WORDS

} // namespace unknot::base
