// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/records/answer.h"
#include "core/records/care.h"
#include "core/records/entry.h"
#include "core/records/profile.h"
#include "core/records/session.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unknot::records {

/// Index of a region, technique or other name in History's own table; small, because a diary may hold 20 years.
using NameIndex = std::uint16_t;
/// No name. Its name() is empty.
inline constexpr NameIndex kNoName = 0xffff;
/// So many of the latest answers to each question are kept in a History; the diary keeps all of them.
inline constexpr std::size_t kAnswersKept = 100;

struct DayLevel
{
    NameIndex region = 0;
    std::int8_t level = -1; ///< -1: marked without a level
};

/// Something an entry says besides levels.
struct Mark
{
    enum class Kind : std::uint8_t { Medicine, Care, Feel, Factor };
    NameIndex name = kNoName;
    NameIndex value = kNoName;     ///< of Medicine: the region; of Factor: its value
    std::int16_t minutesAfter = 0; ///< of Medicine: from the moment of the entry
    Kind kind{};
    bool irritated = false; ///< of Medicine
};

/// One entry, without text. Levels are -1 where they were not given.
struct EntryFact
{
    base::Uuid id;
    base::Instant at{};
    base::Date day;
    std::uint32_t firstLevel = 0;
    std::uint32_t firstMark = 0;
    std::uint16_t levelCount = 0;
    std::uint16_t markCount = 0;
    base::EntryKind kind{};
    std::int8_t now = -1;
    std::int8_t average = -1;
    std::int8_t worst = -1;
    std::int8_t function = -1;
    std::int8_t woken = -1; ///< 0 no, 1 yes, 2 unsure
};

/// One lived day that has at least one entry or one session with a level.
struct Day
{
    base::Date date;
    float average = -1;     ///< -1: absent. The last average given that day; else the median of moments and sessions
    std::int8_t worst = -1; ///< highest of worst answers, moments, levels before and after sessions
    bool averageGiven = false;
    std::int8_t function = -1; ///< the highest answer of the day
    std::int8_t woken = -1;    ///< 0 no, 1 yes, 2 unsure; one yes makes the night a yes
    std::uint16_t entries = 0;
    std::uint16_t levelCount = 0; ///< see History::levelsOf
    std::uint32_t firstLevel = 0;

    /// Clinical sense: some level of pain is known for the day.
    bool isLogged() const { return average >= 0 || worst >= 0; }
};

/// One step of one session, without text.
struct StepFact
{
    NameIndex technique = kNoName;
    std::int16_t plannedSeconds = 0;
    std::int16_t doneSeconds = 0;
    std::uint8_t regionCount = 0;
    std::int8_t felt = -1; ///< base::Felt, or -1
    std::uint32_t firstRegion = 0;
    base::Side side = base::Side::None;
    base::StepEnd end{};
};

struct SessionFact
{
    base::Uuid id;
    base::Instant started{};
    base::Date day;
    std::uint32_t firstStep = 0;
    std::uint16_t stepCount = 0;
    NameIndex routine = kNoName;
    NameIndex reason = kNoName;
    std::int8_t before = -1;
    std::int8_t after = -1;
    std::int8_t nextMorning = -1;
    bool isOver = false; ///< false: it runs, or was cut off
    base::SessionEnd end{};
};

/// Something saved or removed: what History::with takes.
struct EntryRemoved
{
    base::Uuid id;
};
struct SessionRemoved
{
    base::Uuid id;
};
struct StatementRemoved
{
    base::Uuid id;
};
struct EpisodeRemoved
{
    base::Uuid id;
};
struct VisitRemoved
{
    base::Uuid id;
};
struct HabitUnticked
{
    base::Uuid id;
};
using Change =
    std::variant<Entry, Session, Answer, Statement, Finding, Profile, EntryRemoved, SessionRemoved, StatementRemoved,
                 Episode, Visit, HabitTicked, EpisodeRemoved, VisitRemoved, HabitUnticked>;

/// The diary as computed things see it: an immutable value without text. Trends, facts, guards and ranking are pure
/// functions of it. Copies share their parts.
class History
{
public:
    History();

    std::span<const Day> days() const;             ///< by date
    std::span<const EntryFact> entries() const;    ///< by day, then moment, then id
    std::span<const SessionFact> sessions() const; ///< by start, then id
    /// Every region marked on that day with its highest level.
    std::span<const DayLevel> levelsOf(const Day &day) const;
    std::span<const DayLevel> levelsOf(const EntryFact &entry) const;
    std::span<const Mark> marksOf(const EntryFact &entry) const;
    std::span<const EntryFact> entriesOf(base::Date date) const;
    std::span<const StepFact> stepsOf(const SessionFact &session) const;
    std::span<const NameIndex> regionsOf(const StepFact &step) const;
    const std::string &name(NameIndex index) const;
    std::optional<NameIndex> indexOf(std::string_view name) const;

    std::span<const Answer> answers() const; ///< by moment, then id; the latest kAnswersKept of each question
    std::span<const Statement> statements() const;
    std::span<const Finding> findings() const;
    std::span<const Episode> episodes() const;         ///< by first day, then id
    std::span<const Visit> visits() const;             ///< by day, then id; without their texts
    std::span<const HabitTicked> habitsTicked() const; ///< by day, then habit
    const Profile &profile() const;

    const Day *find(base::Date date) const;
    bool isEmpty() const; ///< no entry and no session

    /// The history after one more change. Equal to a fresh load of the same diary.
    [[nodiscard]] History with(const Change &change) const;
    [[nodiscard]] History with(std::span<const Change> changes) const;

    /// Same facts in the same order; how names are numbered does not matter.
    friend bool operator==(const History &, const History &);

    struct Parts;
    explicit History(std::shared_ptr<const Parts> parts);

private:
    std::shared_ptr<const Parts> m_parts;
};

} // namespace unknot::records
