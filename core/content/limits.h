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

    // What the diary facts of the check count (clinical 5.7, 5.9)
    int severeWorst = 0;
    int severeLogged = 0;
    int severeSpanDays = 0;
    int extremeAverage = 0;
    int unableAnswer = 0;
    int disabledAnswer = 0;
    int riseWindowDays = 0;
    int riseLogged = 0;
    int riseApartDays = 0;
    int riseEndDays = 0;
    int riseEndLogged = 0;
    int riseSlopeHundredths = 0;
    int risePoints = 0;
    int riseAgainFromDays = 0;
    int riseAgainToDays = 0;
    int startDays = 0;
    int startLoggedMax = 0;
    int startLoggedMin = 0;
    int currentDays = 0;
    int currentLogged = 0;
    int betterPoints = 0;
    int betterPercent = 0;
    int goneLevel = 0;
    int askAgainDays = 0;
    int askAgainTimes = 0;
    int seenRestsDays = 0;
    int seenCoversDays = 0;
    int episodeLevel = 0;
    int episodeQuietDays = 0;
    int episodeQuietLogged = 0;
    int episodeFadedDays = 0;
    int silenceDays = 0;
    int comeBackDays = 0;
    int sameSpotDays = 0;
    int sameSpotLogged = 0;
    int sameSpotApartDays = 0;
    int sameSpotPercent = 0;
    int wideRegions = 0;
    int wideLogged = 0;
    int disabledWindowDays = 0;
    int nightsCounted = 0;
    int painkillerHours = 0;
    int maskedCap = 0; // K14
    int skinProductHours = 0;
    int painkillerWindowDays = 0;
    int worsePoints = 0;
    int worseUses = 0;
    int worseTimes = 0;
    int worseRestDays = 0;
    int rollerWorsePoints = 0;
    int rollerRestHours = 0;
    int stoppedTimes = 0;
    int soreRestHours = 0;
    int startedWeekDays = 0;
    int startedMonthDays = 0;
    int startedLongerDays = 0;
    int knownDays = 0;
    int knownNerveDays = 0;

    // When keeping it away is offered before pressing, and how often
    int keepAwayLevel = 0;
    int keepAwayLogged = 0;
    int keepAwayTimesInWeek = 0;

    /// Where each number is from, by its key in limits.json: "seed S84".
    std::map<std::string, std::vector<std::string>, std::less<>> sources;
};

} // namespace unknot::content
