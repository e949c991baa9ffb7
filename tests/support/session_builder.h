// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/ids.h"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

namespace unknot::test {

/// aStep("thoracic-roller").seconds(60): planned and done alike until done() says otherwise.
class StepBuilder
{
public:
    explicit StepBuilder(std::string technique) { m_step.technique = base::TechniqueId(std::move(technique)); }

    operator records::StepDone() const { return m_step; }

    StepBuilder &seconds(int seconds)
    {
        m_step.plannedSeconds = m_step.doneSeconds = seconds;
        return *this;
    }
    StepBuilder &done(int seconds, base::StepEnd end)
    {
        m_step.doneSeconds = seconds;
        m_step.end = end;
        return *this;
    }
    StepBuilder &side(base::Side side)
    {
        m_step.side = side;
        return *this;
    }
    StepBuilder &region(std::string id)
    {
        m_step.regions.emplace_back(std::move(id));
        return *this;
    }
    StepBuilder &felt(base::Felt felt)
    {
        m_step.felt = felt;
        return *this;
    }

private:
    records::StepDone m_step;
};

inline StepBuilder aStep(std::string technique)
{
    return StepBuilder(std::move(technique));
}

/// aSession().on("2026-03-14").before(5).after(3).step(aStep("ball-wall").seconds(45)): a finished one of that
/// afternoon, fifteen minutes long.
class SessionBuilder
{
public:
    SessionBuilder()
    {
        m_session.id = nextId();
        m_session.end = base::SessionEnd::Finished;
    }

    operator records::Session() const { return session(); }
    records::Session session() const
    {
        auto session = m_session;
        session.started = momentOf(m_wall, m_zone);
        if (m_isOver)
            session.ended = base::Moment::of(session.started.at + std::chrono::minutes(15), zoneNamed(m_zone));
        session.created = session.modified = session.started.at;
        session.revision = 1;
        return session;
    }

    SessionBuilder &id(base::Uuid id) { return set(m_session.id, id); }
    SessionBuilder &on(std::string_view day) { return at(std::string(day) + "T17:00"); }
    SessionBuilder &on(base::Date day) { return on(day.iso()); }
    SessionBuilder &at(std::string wall) { return set(m_wall, std::move(wall)); }
    SessionBuilder &in(std::string zone) { return set(m_zone, std::move(zone)); }
    SessionBuilder &routine(std::string id) { return set(m_session.routine, std::move(id)); }
    SessionBuilder &before(int level) { return set(m_session.before, level); }
    SessionBuilder &after(int level) { return set(m_session.after, level); }
    SessionBuilder &nextMorning(int level) { return set(m_session.nextMorning, level); }
    SessionBuilder &stopped(std::string reason)
    {
        m_session.end = base::SessionEnd::Stopped;
        return set(m_session.reason, std::move(reason));
    }
    SessionBuilder &running()
    {
        m_session.end = base::SessionEnd::Dropped;
        return set(m_isOver, false);
    }
    SessionBuilder &step(const records::StepDone &step)
    {
        m_session.steps.push_back(step);
        return *this;
    }

private:
    template<typename Field, typename Value>
    SessionBuilder &set(Field &field, Value value)
    {
        field = std::move(value);
        return *this;
    }

    records::Session m_session;
    std::string m_wall = "2026-03-14T17:00";
    std::string m_zone{kZone};
    bool m_isOver = true;
};

inline SessionBuilder aSession()
{
    return {};
}

} // namespace unknot::test
