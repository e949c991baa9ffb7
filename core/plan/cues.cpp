// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cues.h"

#include "core/plan/place.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace unknot::plan {
namespace {

using base::Cue;
using base::SegmentKind;
using base::Side;
using When = content::CueLine::When;
using std::chrono::seconds;

constexpr std::array kCounts = {Cue::Count1, Cue::Count2, Cue::Count3, Cue::Count4, Cue::Count5};
constexpr int kShortCount = 3;
constexpr milliseconds kFirstBreath{1000};
constexpr milliseconds kBetweenLines{500};
constexpr milliseconds kLineStep{500};
/// The last words of preparing may still be said while the next segment begins.
constexpr milliseconds kMayRunOver{1000};

std::string sideWord(Side side)
{
    switch (side) {
    case Side::Left:
        return "left side";
    case Side::Right:
        return "right side";
    case Side::Both:
        return "both sides";
    case Side::None:
        return {};
    }
    return {};
}

std::string withSide(std::string text, Side side)
{
    const auto word = sideWord(side);
    return word.empty() ? text : text + ", " + word;
}

/// Puts the cues of one segment together.
class Cues
{
public:
    Cues(const content::Content &content, const content::Technique &technique,
         std::span<const content::CueLine> ownLines, const Segment &segment)
        : m_limits(content.limits)
        , m_technique(technique)
        , m_ownLines(ownLines)
        , m_segment(segment)
        , m_length(segment.length)
    {
    }

    std::vector<CuePoint> make()
    {
        switch (m_segment.kind) {
        case SegmentKind::Prepare:
            prepare();
            break;
        case SegmentKind::Find:
            find();
            break;
        case SegmentKind::Do:
            hold();
            break;
        case SegmentKind::Switch:
            put({}, Cue::Switch, "Change sides: " + sideWord(m_segment.side));
            break;
        case SegmentKind::Rest:
            rest();
            break;
        }
        std::ranges::stable_sort(m_cues, {}, &CuePoint::offset);
        return std::move(m_cues);
    }

private:
    void put(milliseconds offset, Cue cue, std::string text = {})
    {
        if (offset >= milliseconds{0} && offset <= m_length)
            m_cues.push_back({offset, cue, std::move(text)});
    }

    void prepare()
    {
        put({}, Cue::Prepare, withSide(m_technique.name, m_segment.side));
        if (m_segment.step == 0)
            put(kFirstBreath, Cue::BreatheOut, "Breathe out");
        sayLines(When::Prepare, {}, kMayRunOver);
    }

    void find()
    {
        put(kMayRunOver, Cue::Say, withSide("Find the sore spot", m_segment.side));
        count(kShortCount);
        sayLines(When::Find, kMayRunOver);
    }

    void rest()
    {
        put({}, Cue::Rest, "Let go");
        put(kFirstBreath, Cue::BreatheOut, "Breathe out");
        put(m_length, Cue::Finished, "Finished");
    }

    void hold()
    {
        put({}, Cue::Start, "Start");
        if (m_length >= seconds(m_limits.halfFromSeconds) && !m_segment.open)
            put(m_length / 2, Cue::Half, "Half way");
        breathe();
        if (m_technique.kind == base::TechniqueClass::Roller && m_technique.dose.pauses)
            pauses(*m_technique.dose.pauses);
        if (!m_segment.open) {
            const bool isLong = m_length >= seconds(m_limits.countFromSeconds);
            count(isLong ? static_cast<int>(kCounts.size()) : kShortCount);
            put(m_length, Cue::End);
        }
        sayLines(When::Start, seconds(1));
        // How strong it may feel is said early, while there is time to ease off; other reminders after half.
        const bool presses = base::isPress(m_technique.kind);
        sayLines(When::Middle, presses ? milliseconds(seconds(m_limits.breathEverySeconds)) : m_length / 2);
    }

    /// In and out where breathing is what is done; else a reminder to breathe out.
    void breathe()
    {
        if (m_technique.kind != base::TechniqueClass::Breath) {
            const seconds every(std::max(1, m_limits.breathEverySeconds));
            for (milliseconds at = every; at < m_length; at += every)
                put(at, Cue::BreatheOut, "Breathe out");
            return;
        }
        const seconds in(std::max(1, m_limits.breathInSeconds));
        const seconds whole = in + seconds(std::max(1, m_limits.breathOutSeconds));
        for (milliseconds at{0}; at + whole <= m_length; at += whole) {
            put(at, Cue::BreatheIn, "Breathe in");
            put(at + in, Cue::BreatheOut, "Breathe out");
        }
    }

    /// Rolling and resting on sore spots take turns; about half of the time is rolling (seed S92).
    void pauses(const content::Pauses &wanted)
    {
        const auto shortest = std::max(wanted.minSeconds, m_limits.rollerPauseMinSeconds);
        const auto longest = std::min(wanted.maxSeconds, m_limits.rollerPauseMaxSeconds);
        const auto whole = static_cast<int>(m_length / seconds(1));
        if (shortest <= 0 || longest < shortest || whole < shortest + kShortCount * 2)
            return;
        const int spots = std::clamp(whole / (2 * shortest), 1, std::max(1, wanted.spots));
        const seconds resting(std::clamp(whole / (2 * spots), shortest, longest));
        const milliseconds rolling = (m_length - spots * resting) / (spots + 1);
        milliseconds at = rolling;
        for (int spot = 0; spot < spots; ++spot) {
            put(at, Cue::PauseOn, "Stay on the sore spot");
            put(at + resting, Cue::PauseOff, "Roll on slowly");
            at += resting + rolling;
        }
    }

    void count(int from)
    {
        if (m_length < seconds(from))
            return;
        for (int left = from; left > 0; --left)
            put(m_length - seconds(left), kCounts[static_cast<std::size_t>(left - 1)]);
    }

    /// The lines of the way, else of the technique, each after the one before and not over other words or the count;
    /// a line for which there is no room is left to the page.
    void sayLines(When when, milliseconds from, milliseconds over = {})
    {
        const auto isOfThen = [when](const content::CueLine &line) { return line.when == when; };
        const bool hasOwn = std::ranges::any_of(m_ownLines, isOfThen);
        for (const auto &line : hasOwn ? m_ownLines : std::span(m_technique.cues))
            if (isOfThen(line))
                from = sayLine(line.text, from, over);
    }

    milliseconds sayLine(const std::string &text, milliseconds from, milliseconds over)
    {
        const auto lasts = spokenFor(text);
        for (auto at = from; at + lasts <= m_length + over; at += kLineStep) {
            if (!isFree(at, at + lasts))
                continue;
            put(at, Cue::Say, text);
            return at + lasts + kBetweenLines;
        }
        return from;
    }

    bool isFree(milliseconds from, milliseconds to) const
    {
        return std::ranges::none_of(m_cues, [&](const CuePoint &cue) {
            const bool isTick = cue.text.empty() && cue.cue != Cue::End;
            const auto lasts = isTick ? milliseconds(seconds(1)) : spokenFor(cue.text);
            return cue.offset < to && from < cue.offset + lasts;
        });
    }

    const content::Limits &m_limits;
    const content::Technique &m_technique;
    std::span<const content::CueLine> m_ownLines; ///< of the way
    const Segment &m_segment;
    milliseconds m_length;
    std::vector<CuePoint> m_cues;
};

} // namespace

milliseconds spokenFor(std::string_view text)
{
    if (text.empty())
        return milliseconds{0};
    constexpr milliseconds kPause{200};
    constexpr milliseconds kPerLetter{55};
    return kPause + kPerLetter * static_cast<int>(text.size());
}

std::vector<CuePoint> cuesOf(const content::Content &content, const Plan &plan, const Segment &segment)
{
    const Step &step = plan.steps.at(segment.step);
    const auto *technique = content.find(step.technique);
    if (!technique)
        return {};
    const auto *way = wayOf(*technique, step.way);
    return Cues(content, *technique, way ? way->cues : std::span<const content::CueLine>(), segment).make();
}

} // namespace unknot::plan
