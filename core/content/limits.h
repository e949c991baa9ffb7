// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace unknot::content {

/// The numbers behind guards, player and composing, each with its source in limits.json. Never a number in code.
struct Limits
{
    int rollerSessionsInSevenDays = 0; // G1
    int rollerHoursBetween = 0;        // G1
    int rollerSessionMinSeconds = 0;   // G2, S88: what a whole roller routine has at least
    int rollerSessionSeconds = 0;      // G2: ceiling
    int rollerCountsFromSeconds = 0;   // D6: a session counts as a roller session from here
    int rollerPauseMinSeconds = 0;     // S92
    int rollerPauseMaxSeconds = 0;
    int spotDaysInSeven = 0;     // G3
    int spotHoursBetween = 0;    // G3
    int ballHoldMinSeconds = 0;  // S15
    int spotHoldSeconds = 0;     // G4
    int spotPasses = 0;          // G4
    int pressSessionSeconds = 0; // G4
    int pressedSpotsPerSide = 0;
    int strengthDaysInSeven = 0;
    int stretchSecondsMax = 0; // longest one `do` of a stretch; the next four for the other classes
    int moveSecondsMax = 0;    // mobility, strength, posture
    int calmSecondsMax = 0;    // breath, relax
    int heatSecondsMax = 0;
    int coldSecondsMax = 0;
    int repetitionsMax = 0;
    int setsMax = 0; // passes of what does not press
    int timesPerDayMax = 0;
    int findSecondsUsual = 0; // clinical 4
    int findSecondsMax = 0;
    int prepareSeconds = 0; // between steps
    int prepareFirstSeconds = 0;
    int prepareFloorSeconds = 0;
    int switchSeconds = 0;
    int breathInSeconds = 0;
    int breathOutSeconds = 0;
    int severeLevel = 0; // pain now from which pressing is not offered
    int extendSeconds = 0;
    int restSeconds = 0;          // after the last step
    int breathEverySeconds = 0;   // out-breath while holding
    int halfFromSeconds = 0;      // a hold this long has a half-time cue
    int countFromSeconds = 0;     // a hold this long ends with five ticks
    int breathStepMinSeconds = 0; // how far slow breathing may be shortened and stretched in a plan
    int breathStepMaxSeconds = 0;
    int gentleBreathSeconds = 0; // of "Start gently now"
    int composeMinutesUsual = 0;
    int composeFillPercent = 0; // a plan that fills less of the wished time is called short
    int calmPercentMax = 0;     // breathing and relaxing, of a composed plan
    int composedSpots = 0;      // pressed in one composed plan
    int mildLevel = 0;          // pain now up to which moving comes first
    int mayComeFromShown = 0;   // source regions considered
    int careHintDays = 0;       // S59: days of care at home without benefit, to a hint
    int careVisitDays = 0;      // S59: … and to a visit
    int checkPageHours = 0;     ///< how long *Nothing new* may stand for a whole page 1 of the check

    /// Where each number is from, by its key in limits.json: "seed S84".
    std::map<std::string, std::vector<std::string>, std::less<>> sources;
};

} // namespace unknot::content
