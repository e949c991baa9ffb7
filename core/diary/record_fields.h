// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/diary/cell.h"
#include "core/records/answer.h"
#include "core/records/care.h"
#include "core/records/entry.h"
#include "core/records/profile.h"
#include "core/records/session.h"

#include <concepts>
#include <map>
#include <optional>
#include <vector>

/// What each record consists of, said once. Reading and writing a row, the canonical form under the checksum and the
/// history of edits all follow from it, so that none of them can forget a field. An `Io` takes a value by its
/// column's name, io(name, value), and children by their table's name, io.list(table, values, fieldsOfOne).
namespace unknot::diary {

/// When a row was made and changed. `deleted` is set while it is in the trash.
struct Stamps
{
    base::Instant created{};
    base::Instant modified{};
    int rev = 1;
    std::optional<base::Instant> deleted;
};

/// The profile is one row.
struct ProfileRow
{
    base::Uuid id;
    records::Profile profile;
};

template<typename R>
struct TableOf;

template<>
struct TableOf<records::Entry>
{
    static constexpr const char *name = "entries";
    static constexpr const char *parent = "entry";
};

template<>
struct TableOf<records::Session>
{
    static constexpr const char *name = "sessions";
    static constexpr const char *parent = "session";
};

template<>
struct TableOf<records::Answer>
{
    static constexpr const char *name = "answers";
    static constexpr const char *parent = "";
};

template<>
struct TableOf<records::Statement>
{
    static constexpr const char *name = "statements";
    static constexpr const char *parent = "";
};

template<>
struct TableOf<records::Finding>
{
    static constexpr const char *name = "findings";
    static constexpr const char *parent = "";
};

template<>
struct TableOf<ProfileRow>
{
    static constexpr const char *name = "profile";
    static constexpr const char *parent = "";
};

template<>
struct TableOf<records::OwnRoutine>
{
    static constexpr const char *name = "own_routines";
    static constexpr const char *parent = "";
};

template<>
struct TableOf<records::Episode>
{
    static constexpr const char *name = "episodes";
    static constexpr const char *parent = "";
};

template<>
struct TableOf<records::Visit>
{
    static constexpr const char *name = "visits";
    static constexpr const char *parent = "";
};

template<>
struct TableOf<records::HabitTicked>
{
    static constexpr const char *name = "habits_ticked";
    static constexpr const char *parent = "";
};

/// An element of a list of children as it is read: a map's key must not be const for that.
template<typename C>
struct ElementOf
{
    using Type = typename C::value_type;
};

template<typename K, typename V>
struct ElementOf<std::map<K, V>>
{
    using Type = std::pair<K, V>;
};

template<typename T, typename R>
concept MaybeConst = std::same_as<std::remove_const_t<T>, R>;

struct MomentColumns
{
    const char *at;
    const char *offset;
    const char *zone;
    const char *day;
};

template<typename Io, MaybeConst<base::Moment> M>
void fields(Io &io, const MomentColumns &columns, M &moment)
{
    io(columns.at, moment.at);
    io(columns.offset, moment.offset);
    io(columns.zone, moment.zone);
    io(columns.day, moment.day);
}

template<typename Io, MaybeConst<std::optional<base::Moment>> M>
void fields(Io &io, const MomentColumns &columns, M &moment)
{
    std::optional<base::Instant> at;
    std::optional<std::chrono::minutes> offset;
    std::optional<std::string> zone;
    std::optional<base::Date> day;
    if (moment) {
        at = moment->at;
        offset = moment->offset;
        zone = moment->zone;
        day = moment->day;
    }
    io(columns.at, at);
    io(columns.offset, offset);
    io(columns.zone, zone);
    io(columns.day, day);
    if constexpr (!std::is_const_v<M>) {
        moment.reset();
        if (at && offset && zone && day)
            moment = base::Moment{*at, *offset, *zone, *day};
    }
}

template<typename Io, MaybeConst<records::Entry> E>
void fields(Io &io, E &entry)
{
    io("id", entry.id);
    fields(io, {"at", "at_offset", "at_zone", "at_day"}, entry.at);
    io("kind", entry.kind);
    io("now", entry.now);
    io("average", entry.average);
    io("worst", entry.worst);
    io("function", entry.function);
    io("woken", entry.woken);
    io("note", entry.note);
    io.list("entry_levels", entry.regions, [](auto &one, auto &level) {
        one("region", level.first);
        one("level", level.second);
    });
    io.list("entry_feel", entry.feel, [](auto &one, auto &word) { one("word", word); });
    io.list("entry_factors", entry.factors, [](auto &one, auto &factor) {
        one("name", factor.first);
        one("value", factor.second);
    });
    io.list("entry_medicines", entry.medicines, [](auto &one, auto &taken) {
        one("medicine", taken.medicine);
        one("on_skin", taken.onSkin);
        one("taken", taken.at);
        one("region", taken.region);
        one("irritated", taken.irritated);
    });
    io.list("entry_care", entry.care, [](auto &one, auto &word) { one("word", word); });
    io.list("entry_tags", entry.tags, [](auto &one, auto &word) { one("word", word); });
}

template<typename Io, MaybeConst<records::Session> S>
void fields(Io &io, S &session)
{
    io("id", session.id);
    io("routine", session.routine);
    io("plan", session.planJson);
    fields(io, {"started", "started_offset", "started_zone", "started_day"}, session.started);
    fields(io, {"ended", "ended_offset", "ended_zone", "ended_day"}, session.ended);
    io("ended_how", session.end);
    io("reason", session.reason);
    io("before", session.before);
    io("after", session.after);
    io("next_morning", session.nextMorning);
    io.list("session_steps", session.steps, [](auto &one, auto &step) {
        one("technique", step.technique);
        one("side", step.side);
        one("regions", step.regions);
        one("planned_s", step.plannedSeconds);
        one("done_s", step.doneSeconds);
        one("found_after_s", step.foundAfterSeconds);
        one("ended_how", step.end);
        one("felt", step.felt);
    });
}

template<typename Io, MaybeConst<records::Answer> A>
void fields(Io &io, A &answer)
{
    io("id", answer.id);
    io("question", answer.question);
    io("value", answer.value.value);
    io("details", answer.value.details);
    fields(io, {"answered", "answered_offset", "answered_zone", "answered_day"}, answer.answeredAt);
}

template<typename Io, MaybeConst<records::Statement> S>
void fields(Io &io, S &statement)
{
    io("id", statement.id);
    io("kind", statement.kind);
    fields(io, {"at", "at_offset", "at_zone", "at_day"}, statement.at);
    io("rule", statement.rule);
    io("episode", statement.episode);
    io("details", statement.details);
}

template<typename Io, MaybeConst<records::Finding> F>
void fields(Io &io, F &finding)
{
    io("id", finding.id);
    io("rule", finding.rule);
    io("level", finding.level);
    fields(io, {"since", "since_offset", "since_zone", "since_day"}, finding.since);
    io("inputs", finding.inputs);
    io("rules_version", finding.rulesVersion);
    io("until", finding.until);
    fields(io, {"cleared", "cleared_offset", "cleared_zone", "cleared_day"}, finding.clearedAt);
    io("cleared_by", finding.clearedBy);
}

template<typename Io, MaybeConst<ProfileRow> P>
void fields(Io &io, P &row)
{
    io("id", row.id);
    io("kit", row.profile.kit);
    io("places", row.profile.places);
    io("cannot", row.profile.cannot);
    io("excluded", row.profile.excluded);
    io("emergency_number", row.profile.emergencyNumber);
}

template<typename Io, MaybeConst<records::OwnRoutine> R>
void fields(Io &io, R &routine)
{
    io("id", routine.id);
    io("name", routine.name);
    io("steps", routine.json);
}

template<typename Io, MaybeConst<records::Episode> E>
void fields(Io &io, E &episode)
{
    io("id", episode.id);
    io("part", episode.part);
    io("first_day", episode.firstDay);
    io("first_day_told", episode.firstDayTold);
    io("last_day", episode.lastDay);
    io("ended_by", episode.endedBy);
}

template<typename Io, MaybeConst<records::Visit> V>
void fields(Io &io, V &visit)
{
    io("id", visit.id);
    io("day", visit.day);
    io("by_whom", visit.byWhom);
    io("go_on", visit.goOn);
    io("note", visit.note);
}

template<typename Io, MaybeConst<records::HabitTicked> H>
void fields(Io &io, H &ticked)
{
    io("id", ticked.id);
    io("habit", ticked.habit);
    io("day", ticked.day);
}

template<typename Io, MaybeConst<Stamps> S>
void fields(Io &io, S &stamps)
{
    io("created", stamps.created);
    io("modified", stamps.modified);
    io("rev", stamps.rev);
    io("deleted", stamps.deleted);
}

} // namespace unknot::diary
