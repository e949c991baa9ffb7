// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

struct SecondsRange
{
    int min = 0;
    int usual = 0;
    int max = 0;
};

/// Rests on a sore place inside a rolling step (seed S92).
struct Pauses
{
    int minSeconds = 0;
    int maxSeconds = 0;
    int spots = 0;
};

/// How much, how long, how often (clinical 3.2). Seconds are those of one `do`: one hold, or one set; of each side
/// when the technique is sided. A limit that is not there is not set.
struct Dose
{
    SecondsRange seconds;
    std::optional<int> repetitions;
    std::optional<int> holdSeconds; ///< of one repetition
    int passes = 1;
    std::optional<int> spotsPerSide;
    std::optional<int> sessionCapSeconds;
    std::optional<int> timesPerDay;
    std::optional<int> daysInSeven;
    std::optional<int> hoursBetween;
    std::optional<Pauses> pauses;
    std::string text; ///< as a person reads it: "30 to 60 seconds, or until it lets go"
};

enum class IntensityKind { Pressure, Pull, Comfort };

/// How strong it may feel, 0–10 (clinical 3.1): aim, ease off, stop.
struct Intensity
{
    IntensityKind kind{};
    std::optional<int> aimLow;
    std::optional<int> aimHigh;
    std::optional<int> cap;
    std::optional<int> stopAt;
};

/// A line said and shown while it is played, short enough for its segment.
struct CueLine
{
    enum class When { Prepare, Find, Start, Middle };
    When when{};
    std::string text;
};

/// One way to do it: where, in which position. The first way that place, position limits and locks allow is taken.
struct Way
{
    std::string id; ///< "wall", "floor", "chair" …
    base::Place place{};
    base::Position position{};
    bool endRange = false;          ///< goes to the end of a joint's range
    std::vector<std::string> steps; ///< empty: those of the technique
    std::vector<CueLine> cues;      ///< take the place of the technique's lines of the same moment
    std::string note;
};

/// A thing to do for a sore place: a card of clinical 3.2.
struct Technique
{
    base::TechniqueId id;
    std::string ref; ///< T01 …
    std::string name;
    std::string summary; ///< one line on a card: what it is and what it is for
    base::TechniqueClass kind{};
    bool anyRegion = false;
    std::vector<base::RegionId> regions;
    std::vector<base::Kit> kit; ///< any one of them is enough; empty: nothing needed
    std::vector<Way> ways;
    bool sided = false;          ///< done on one side at a time
    bool onNeck = false;         ///< presses, pulls or moves the neck (lock `neck`)
    bool countsAsRoller = false; ///< its time is roller time: every roller card, and opening up over the roller (D6)
    std::vector<std::string> steps;
    Dose dose;
    Intensity intensity;
    std::vector<std::string> avoidSets; ///< CX-… of clinical 3.1
    std::vector<std::string> avoidAlso; ///< further reasons, in words
    std::vector<std::string> mistakes;
    std::vector<CueLine> cues;
    std::string evidence;          ///< E1 E2 E3
    std::vector<std::string> seed; ///< S1 … S115
    std::vector<base::SourceId> sources;
};

} // namespace unknot::content
