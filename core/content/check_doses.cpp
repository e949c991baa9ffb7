// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/limit_table.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <optional>

namespace unknot::content {

namespace {

using base::TechniqueClass;
using Limit = int Limits::*;

/// Compares the dose of one technique with the limits.
class DoseCheck
{
public:
    DoseCheck(const Limits &limits, const Technique &technique, Report &report)
        : m_limits(limits)
        , m_technique(technique)
        , m_dose(technique.dose)
        , m_report(report)
    {
    }

    void run()
    {
        checkSeconds();
        atMost("/dose/repetitions", m_dose.repetitions, &Limits::repetitionsMax);
        atMost("/dose/times_per_day", m_dose.timesPerDay, &Limits::timesPerDayMax);
        if (!isPress() && !m_technique.countsAsRoller)
            atMost("/dose/days_in_seven", m_dose.daysInSeven, &Limits::strengthDaysInSeven);
        atMost("/dose/passes", m_dose.passes, isPress() ? &Limits::spotPasses : &Limits::setsMax);
        if (isPress() && m_technique.kind != TechniqueClass::Roller)
            checkPress();
        if (m_technique.countsAsRoller)
            checkRoller();
        if (m_dose.pauses)
            checkPauses(*m_dose.pauses);
        else if (m_technique.kind == TechniqueClass::Roller)
            say("/dose", "rolling needs \"pauses\" on sore places");
        checkIntensity();
    }

private:
    bool isPress() const { return base::isPress(m_technique.kind); }

    void say(std::string_view pointer, std::string text) { m_report.at(m_technique, pointer, std::move(text)); }

    void atMost(std::string_view pointer, std::optional<int> value, Limit limit)
    {
        if (value && *value > m_limits.*limit)
            say(pointer, fmt::format("{} is more than the limit: {}", *value, limitSentence(m_limits, limit)));
    }

    void atLeast(std::string_view pointer, std::optional<int> value, Limit limit)
    {
        if (value && *value < m_limits.*limit)
            say(pointer, fmt::format("{} is less than the limit: {}", *value, limitSentence(m_limits, limit)));
    }

    void atMostNeeded(std::string_view pointer, std::optional<int> value, Limit limit)
    {
        if (value)
            atMost(pointer, value, limit);
        else
            say("/dose", fmt::format("\"{}\" is missing; {}", pointer.substr(pointer.rfind('/') + 1),
                                     limitSentence(m_limits, limit)));
    }

    void atLeastNeeded(std::string_view pointer, std::optional<int> value, Limit limit)
    {
        if (value)
            atLeast(pointer, value, limit);
        else
            atMostNeeded(pointer, value, limit);
    }

    /// The longest `do` that the class may have.
    Limit longest() const
    {
        switch (m_technique.kind) {
        case TechniqueClass::Ball:
        case TechniqueClass::Hook:
        case TechniqueClass::Hands:
            return &Limits::spotHoldSeconds;
        case TechniqueClass::Stretch:
            return &Limits::stretchSecondsMax;
        case TechniqueClass::Breath:
        case TechniqueClass::Relax:
            return &Limits::calmSecondsMax;
        case TechniqueClass::Heat:
            return &Limits::heatSecondsMax;
        case TechniqueClass::Cold:
            return &Limits::coldSecondsMax;
        default:
            return &Limits::moveSecondsMax;
        }
    }

    void checkSeconds()
    {
        const auto &seconds = m_dose.seconds;
        if (seconds.min > seconds.usual || seconds.usual > seconds.max)
            say("/dose/seconds", fmt::format("must rise from \"min\" to \"max\": {}, {}, {}; {}", seconds.min,
                                             seconds.usual, seconds.max, limitSentence(m_limits, longest())));
        atMost("/dose/seconds/min", seconds.min, longest());
        atMost("/dose/seconds/usual", seconds.usual, longest());
        atMost("/dose/seconds/max", seconds.max, longest());
        const auto held = m_dose.holdSeconds.value_or(0) * m_dose.repetitions.value_or(1);
        if (held > seconds.max)
            say("/dose/hold_seconds", fmt::format("all repetitions together are {} s, more than the longest {} s; {}",
                                                  held, seconds.max, limitSentence(m_limits, longest())));
        if (m_dose.sessionCapSeconds && *m_dose.sessionCapSeconds < seconds.max)
            say("/dose/session_cap_seconds",
                fmt::format("{} is less than one of {} s", *m_dose.sessionCapSeconds, seconds.max));
    }

    void checkPress()
    {
        atMostNeeded("/dose/session_cap_seconds", m_dose.sessionCapSeconds, &Limits::pressSessionSeconds);
        atMost("/dose/spots_per_side", m_dose.spotsPerSide, &Limits::pressedSpotsPerSide);
        if (m_technique.kind == TechniqueClass::Ball)
            atLeast("/dose/seconds/min", m_dose.seconds.min, &Limits::ballHoldMinSeconds);
        if (m_technique.kind == TechniqueClass::Hands)
            return; // hands may press daily
        atMostNeeded("/dose/days_in_seven", m_dose.daysInSeven, &Limits::spotDaysInSeven);
        atLeastNeeded("/dose/hours_between", m_dose.hoursBetween, &Limits::spotHoursBetween);
    }

    void checkRoller()
    {
        atMostNeeded("/dose/session_cap_seconds", m_dose.sessionCapSeconds, &Limits::rollerSessionSeconds);
        atMostNeeded("/dose/days_in_seven", m_dose.daysInSeven, &Limits::rollerSessionsInSevenDays);
        atLeastNeeded("/dose/hours_between", m_dose.hoursBetween, &Limits::rollerHoursBetween);
    }

    void checkPauses(const Pauses &pauses)
    {
        atLeast("/dose/pauses/min_seconds", pauses.minSeconds, &Limits::rollerPauseMinSeconds);
        atMost("/dose/pauses/max_seconds", pauses.maxSeconds, &Limits::rollerPauseMaxSeconds);
        atMost("/dose/pauses/spots", pauses.spots, &Limits::pressedSpotsPerSide);
        atMost("/dose/pauses/min_seconds", pauses.minSeconds, &Limits::rollerPauseMaxSeconds);
        if (pauses.maxSeconds < pauses.minSeconds)
            say("/dose/pauses", "\"max_seconds\" is less than \"min_seconds\"");
        if (pauses.spots * pauses.minSeconds > m_dose.seconds.max)
            say("/dose/pauses", "all pauses together are longer than the step");
    }

    void checkIntensity()
    {
        const auto &felt = m_technique.intensity;
        if (isPress() && felt.kind != IntensityKind::Pressure)
            say("/intensity/kind", "what presses has the intensity \"pressure\"");
        if (felt.kind != IntensityKind::Comfort && !felt.cap)
            say("/intensity", "what presses or pulls needs a \"cap\"");
        if (felt.kind == IntensityKind::Pressure && !felt.stopAt)
            say("/intensity", "what presses needs a \"stop_at\"");
        if (felt.aimLow.value_or(0) > felt.aimHigh.value_or(10))
            say("/intensity/aim_high", "is less than \"aim_low\"");
        if (felt.aimHigh.value_or(0) > felt.cap.value_or(10))
            say("/intensity/cap", "is less than \"aim_high\"");
        if (felt.stopAt && felt.cap && *felt.stopAt <= *felt.cap)
            say("/intensity/stop_at", "must be more than \"cap\"");
        atMost("/intensity/stop_at", felt.stopAt, &Limits::severeLevel);
    }

    const Limits &m_limits;
    const Technique &m_technique;
    const Dose &m_dose;
    Report &m_report;
};

} // namespace

void checkDoses(const Content &content, Report &report)
{
    for (const auto &technique : content.techniques)
        DoseCheck(content.limits, technique, report).run();
}

} // namespace unknot::content
