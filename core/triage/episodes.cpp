// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/episodes.h"

#include <algorithm>
#include <array>
#include <map>

namespace unknot::triage {
namespace {

using base::BodyPart;
using base::Date;

constexpr std::size_t kNowhere = 3; ///< after the three parts of the body: days marked nowhere
constexpr std::size_t kParts = 4;

std::optional<std::size_t> indexOf(std::string_view part)
{
    if (const auto known = base::fromWord<BodyPart>(part); known && *known != BodyPart::Spread)
        return static_cast<std::size_t>(*known);
    return std::nullopt;
}

std::string wordOf(std::size_t part)
{
    return part == kNowhere ? std::string() : std::string(base::toWord(static_cast<BodyPart>(part)));
}

/// "It's gone", said in a statement or as an answer.
struct Closing
{
    Date day;
    std::optional<std::size_t> part; ///< none: all of them
};

std::vector<Closing> closings(const Look &look)
{
    std::vector<Closing> found;
    for (const auto &statement : look.inputs.statements)
        if (statement.kind == records::Statement::Kind::Gone && statement.at.at <= look.now.at)
            found.push_back({statement.at.day, indexOf(statement.episode)});
    for (const auto &answer : look.inputs.answers) {
        const auto &id = answer.question.text();
        if ((id == "QD1" || id == "QD17") && answer.value.value == "gone" && answer.answeredAt.at <= look.now.at)
            found.push_back({answer.answeredAt.day, std::nullopt});
    }
    std::ranges::stable_sort(found, {}, &Closing::day);
    return found;
}

/// One part of the body, while its days are walked.
struct Course
{
    std::optional<Date> open;
    Date lastLogged;
    std::optional<Date> quietSince; ///< first of the days that are all nearly free
    int quietLogged = 0;
};

class Walk
{
public:
    explicit Walk(const Look &look)
        : m_look(look)
        , m_limits(look.content.limits)
        , m_closings(closings(look))
    {
        for (const auto &region : look.content.regions)
            if (const auto index = look.history.indexOf(region.id.text()))
                m_partOf[*index] = region.part;
    }

    std::vector<Episode> run()
    {
        for (const auto &day : m_look.days.all()) {
            close(day.date, false);
            visit(day);
            close(day.date, true);
        }
        close(m_look.today(), true);
        for (std::size_t part = 0; part < kParts; ++part)
            if (m_courses[part].open)
                m_episodes.push_back({wordOf(part), *m_courses[part].open, std::nullopt});
        std::ranges::stable_sort(m_episodes, {}, &Episode::first);
        return std::move(m_episodes);
    }

private:
    /// Those said before the day, or on it.
    void close(Date day, bool onIt)
    {
        for (; m_nextClosing < m_closings.size(); ++m_nextClosing) {
            const auto &closing = m_closings[m_nextClosing];
            if (closing.day > day || (!onIt && closing.day == day))
                return;
            for (std::size_t part = 0; part < kParts; ++part)
                if (!closing.part || *closing.part == part)
                    end(part, closing.day);
        }
    }

    void end(std::size_t part, Date day)
    {
        auto &course = m_courses[part];
        if (course.open)
            m_episodes.push_back({wordOf(part), *course.open, day});
        course = {};
    }

    void visit(const records::Day &day)
    {
        const auto worst = DiaryDays::worst(day);
        if (!worst)
            return;
        std::array<std::optional<int>, kParts> levels;
        bool marked = false;
        for (const auto &level : m_look.history.levelsOf(day)) {
            const auto part = m_partOf.find(level.region);
            if (part == m_partOf.end() || part->second == BodyPart::Spread)
                continue;
            marked = true;
            auto &slot = levels[static_cast<std::size_t>(part->second)];
            slot = std::max(slot.value_or(0), level.level >= 0 ? static_cast<int>(level.level) : *worst);
        }
        // A level without a place speaks for whatever is open.
        if (!marked)
            for (std::size_t part = 0; part < kParts; ++part)
                if (m_courses[part].open)
                    levels[part] = worst, marked = true;
        if (!marked)
            levels[kNowhere] = worst;
        for (std::size_t part = 0; part < kParts; ++part)
            if (levels[part])
                step(part, day.date, *levels[part]);
    }

    void step(std::size_t part, Date day, int level)
    {
        auto &course = m_courses[part];
        if (course.open && course.lastLogged.daysUntil(day) >= m_limits.episodeFadedDays && !wasAsked(course, day))
            end(part, course.lastLogged);
        if (!course.open && level < m_limits.episodeLevel)
            return;
        if (!course.open)
            course.open = day;
        course.lastLogged = day;
        if (level > m_limits.goneLevel) {
            course.quietSince.reset();
            course.quietLogged = 0;
            return;
        }
        if (!course.quietSince)
            course.quietSince = day;
        ++course.quietLogged;
        if (course.quietSince->daysUntil(day) + 1 >= m_limits.episodeQuietDays &&
            course.quietLogged >= m_limits.episodeQuietLogged)
            end(part, day);
    }

    /// Whether somebody said, after the silence, how it is: then it went on.
    bool wasAsked(const Course &course, Date day) const
    {
        return std::ranges::any_of(m_look.inputs.answers, [&](const records::Answer &answer) {
            return answer.question.text() == "QD17" && answer.value.value != "skipped" &&
                   answer.answeredAt.day > course.lastLogged && answer.answeredAt.day <= day.plusDays(1) &&
                   answer.answeredAt.at <= m_look.now.at;
        });
    }

    const Look &m_look;
    const content::Limits &m_limits;
    std::vector<Closing> m_closings;
    std::size_t m_nextClosing = 0;
    std::map<records::NameIndex, BodyPart> m_partOf;
    std::array<Course, kParts> m_courses;
    std::vector<Episode> m_episodes;
};

} // namespace

std::optional<base::Date> statedStart(const Look &look)
{
    const auto *answer = look.answer("QB20");
    const auto started = look.word("QB20", "started");
    if (!answer || !started)
        return std::nullopt;
    const auto closed = closings(look);
    if (!closed.empty() && closed.back().day >= answer->answeredAt.day)
        return std::nullopt;
    const auto &limits = look.content.limits;
    const auto day = answer->answeredAt.day;
    if (*started == "today")
        return day;
    if (*started == "week")
        return day.plusDays(-limits.startedWeekDays);
    if (*started == "month")
        return day.plusDays(-limits.startedMonthDays);
    if (*started == "longer")
        return day.plusDays(-limits.startedLongerDays);
    return base::Date::parse(*started);
}

std::vector<Episode> episodes(const Look &look)
{
    auto found = Walk(look).run();
    const auto stated = statedStart(look);
    const auto *answer = look.answer("QB20");
    if (!stated || !answer)
        return found;
    Episode *meant = nullptr; // the latest that was open when it was said
    for (auto &episode : found)
        if (episode.first <= answer->answeredAt.day.plusDays(1) &&
            (episode.isOpen() || *episode.ended > answer->answeredAt.day))
            meant = &episode;
    if (meant)
        meant->first = std::min(meant->first, *stated);
    return found;
}

} // namespace unknot::triage
