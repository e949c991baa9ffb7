// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/entry.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/ids.h"

#include <string>
#include <string_view>
#include <utility>

namespace unknot::test {

/// anEntry().on("2026-03-14").average(4).region("neck-back-left", 5): a check-in of that evening.
class EntryBuilder
{
public:
    EntryBuilder() { m_entry.id = nextId(); }

    operator records::Entry() const { return entry(); }
    records::Entry entry() const
    {
        auto entry = m_entry;
        entry.at = momentOf(m_wall, m_zone);
        entry.created = entry.modified = entry.at.at;
        entry.revision = 1;
        return entry;
    }

    EntryBuilder &id(base::Uuid id) { return set(m_entry.id, id); }
    EntryBuilder &on(std::string_view day) { return at(std::string(day) + "T21:00"); }
    EntryBuilder &on(base::Date day) { return on(day.iso()); }
    EntryBuilder &at(std::string wall) { return set(m_wall, std::move(wall)); }
    EntryBuilder &in(std::string zone) { return set(m_zone, std::move(zone)); }
    EntryBuilder &kind(base::EntryKind kind) { return set(m_entry.kind, kind); }
    EntryBuilder &moment(int level) { return kind(base::EntryKind::Moment).now(level); }
    EntryBuilder &now(int level) { return set(m_entry.now, level); }
    EntryBuilder &average(int level) { return set(m_entry.average, level); }
    EntryBuilder &worst(int level) { return set(m_entry.worst, level); }
    EntryBuilder &function(int trouble) { return set(m_entry.function, trouble); }
    EntryBuilder &woken(std::string answer) { return set(m_entry.woken, std::move(answer)); }
    EntryBuilder &note(std::string text) { return set(m_entry.note, std::move(text)); }
    EntryBuilder &region(std::string id, std::optional<int> level = {})
    {
        return set(m_entry.regions[base::RegionId(std::move(id))], level);
    }
    EntryBuilder &factor(const std::string &name, std::string value)
    {
        return set(m_entry.factors[name], std::move(value));
    }
    EntryBuilder &feel(std::string word) { return add(m_entry.feel, std::move(word)); }
    EntryBuilder &tag(std::string word) { return add(m_entry.tags, std::move(word)); }
    EntryBuilder &care(std::string word) { return add(m_entry.care, std::move(word)); }
    EntryBuilder &medicine(std::string id, std::optional<base::RegionId> region = {}, bool irritated = false)
    {
        return add(m_entry.medicines,
                   records::MedicineTaken{base::MedicineId(std::move(id)), std::move(region), irritated});
    }

private:
    template<typename Field, typename Value>
    EntryBuilder &set(Field &field, Value value)
    {
        field = std::move(value);
        return *this;
    }
    template<typename List, typename Value>
    EntryBuilder &add(List &list, Value value)
    {
        list.push_back(std::move(value));
        return *this;
    }

    records::Entry m_entry;
    std::string m_wall = "2026-03-14T21:00";
    std::string m_zone{kZone};
};

inline EntryBuilder anEntry()
{
    return {};
}

} // namespace unknot::test
