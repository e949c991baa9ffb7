// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace unknot::records {

/// The names that facts point at, each once.
class Names
{
public:
    std::optional<NameIndex> find(std::string_view name) const;
    /// kNoName for an empty name, and for more names than an index can hold (only a made-up file has so many).
    NameIndex add(std::string_view name);
    const std::string &text(NameIndex index) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::vector<std::string> m_texts;
    std::unordered_map<std::string, NameIndex, Hash, std::equal_to<>> m_indexes;
};

/// Adds names to a table that others share; copies the table at the first name that is not in it.
class NameWriter
{
public:
    explicit NameWriter(std::shared_ptr<const Names> shared)
        : m_shared(std::move(shared))
    {
    }

    NameIndex operator()(std::string_view name);
    const Names &names() const { return m_own ? *m_own : *m_shared; }
    std::shared_ptr<const Names> result() const { return m_own ? std::shared_ptr<const Names>(m_own) : m_shared; }

private:
    std::shared_ptr<const Names> m_shared;
    std::shared_ptr<Names> m_own;
};

/// Facts in their order with their children in the same order: what changes is copied, nothing points into a hole.
struct EntryPart
{
    std::vector<EntryFact> facts;
    std::vector<DayLevel> levels;
    std::vector<Mark> marks;

    void append(EntryFact fact, std::span<const DayLevel> itsLevels, std::span<const Mark> itsMarks);
    std::span<const DayLevel> levelsOf(const EntryFact &fact) const;
    std::span<const Mark> marksOf(const EntryFact &fact) const;
};

struct SessionPart
{
    std::vector<SessionFact> facts;
    std::vector<StepFact> steps;
    std::vector<NameIndex> regions;

    std::span<const StepFact> stepsOf(const SessionFact &fact) const;
    std::span<const NameIndex> regionsOf(const StepFact &step) const;
    void append(SessionFact fact, std::span<const StepFact> itsSteps, std::span<const NameIndex> poolOfRegions);
};

struct DayPart
{
    std::vector<Day> days;
    std::vector<DayLevel> levels;

    std::span<const DayLevel> levelsOf(const Day &day) const;
    void append(Day day, std::span<const DayLevel> itsLevels);
};

struct History::Parts
{
    std::shared_ptr<const Names> names = std::make_shared<Names>();
    std::shared_ptr<const EntryPart> entries = std::make_shared<EntryPart>();
    std::shared_ptr<const SessionPart> sessions = std::make_shared<SessionPart>();
    std::shared_ptr<const DayPart> days = std::make_shared<DayPart>();
    std::shared_ptr<const std::vector<Answer>> answers = std::make_shared<std::vector<Answer>>();
    std::shared_ptr<const std::vector<Statement>> statements = std::make_shared<std::vector<Statement>>();
    std::shared_ptr<const std::vector<Finding>> findings = std::make_shared<std::vector<Finding>>();
    std::shared_ptr<const std::vector<Episode>> episodes = std::make_shared<std::vector<Episode>>();
    std::shared_ptr<const std::vector<Visit>> visits = std::make_shared<std::vector<Visit>>();
    std::shared_ptr<const std::vector<HabitTicked>> habitsTicked = std::make_shared<std::vector<HabitTicked>>();
    std::shared_ptr<const Profile> profile = std::make_shared<Profile>();
};

/// One entry or session as facts, on its own.
EntryPart factsOf(const Entry &entry, NameWriter &names);
SessionPart factsOf(const Session &session, NameWriter &names);

bool isBefore(const EntryFact &a, const EntryFact &b);
bool isBefore(const SessionFact &a, const SessionFact &b);

/// The facts of one lived day; nothing when it has neither an entry nor a session with a level.
std::optional<DayPart> dayOf(base::Date date, const EntryPart &entries, std::span<const EntryFact> itsEntries,
                             std::span<const SessionFact *const> itsSessions, const Names &names);
std::span<const EntryFact> entriesOf(const EntryPart &entries, base::Date date);

/// In their order, each question's latest only.
void order(std::vector<Answer> &answers);
void order(std::vector<Statement> &statements);
void order(std::vector<Finding> &findings);
void order(std::vector<Episode> &episodes);
void order(std::vector<Visit> &visits);
void order(std::vector<HabitTicked> &habits);

/// What a History holds of a visit.
Visit withoutText(const Visit &visit);

} // namespace unknot::records
