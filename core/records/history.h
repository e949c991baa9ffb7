// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/records/answer.h"
#include "core/records/entry.h"
#include "core/records/profile.h"
#include "core/records/session.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace unknot::records {

/// Index of a region or technique in History's own name tables; small, because a diary may hold 20 years.
using NameIndex = std::uint16_t;

struct DayLevel
{
    NameIndex region = 0;
    std::int8_t level = -1; ///< -1: marked without a level
};

/// One lived day that has at least one entry or one session with a level.
struct Day
{
    base::Date date;
    std::int8_t average =
        -1;                 ///< -1: absent. The last average given that day; else the median of moments and sessions
    std::int8_t worst = -1; ///< highest of worst answers, moments, levels before and after sessions
    bool averageGiven = false;
    std::int8_t function = -1;
    std::int8_t woken = -1; ///< 0 no, 1 yes, 2 unsure
    std::uint16_t entries = 0;
    std::uint32_t firstLevel = 0; ///< into History::levels
    std::uint16_t levelCount = 0;
};

/// One step of one session, without text.
struct StepFact
{
    NameIndex technique = 0;
    base::Side side = base::Side::None;
    std::uint32_t firstRegion = 0; ///< into History::stepRegions
    std::uint8_t regionCount = 0;
    std::int16_t plannedSeconds = 0;
    std::int16_t doneSeconds = 0;
    base::StepEnd end{};
    std::int8_t felt = -1; ///< base::Felt, or -1
};

struct SessionFact
{
    base::Uuid id;
    base::Instant started{};
    base::Date day;
    NameIndex routine = 0;
    base::SessionEnd end{};
    std::int8_t before = -1;
    std::int8_t after = -1;
    std::int8_t nextMorning = -1;
    std::uint32_t firstStep = 0; ///< into History::steps
    std::uint16_t stepCount = 0;
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
using Change = std::variant<Entry, Session, Answer, Statement, Finding, Profile, EntryRemoved, SessionRemoved>;

/// The diary as computed things see it: an immutable value without text. Trends, facts, guards and ranking are pure
/// functions of it. Copies share their parts.
class History
{
public:
    History();

    std::span<const Day> days() const;             ///< by date
    std::span<const SessionFact> sessions() const; ///< by start
    std::span<const DayLevel> levelsOf(const Day &day) const;
    std::span<const StepFact> stepsOf(const SessionFact &session) const;
    std::span<const NameIndex> regionsOf(const StepFact &step) const;
    const std::string &name(NameIndex index) const;
    std::optional<NameIndex> indexOf(std::string_view name) const;

    std::span<const Answer> answers() const; ///< by moment; all of them
    std::span<const Statement> statements() const;
    std::span<const Finding> findings() const;
    const Profile &profile() const;

    const Day *find(base::Date date) const;
    bool isEmpty() const;

    /// The history after one more change. Equal to a fresh load of the same diary.
    [[nodiscard]] History with(const Change &change) const;

    friend bool operator==(const History &, const History &);

    struct Parts;
    explicit History(std::shared_ptr<const Parts> parts);

private:
    std::shared_ptr<const Parts> m_parts;
};

} // namespace unknot::records
