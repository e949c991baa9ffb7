// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/diary_service.h"
#include "core/content/content.h"
#include "core/records/entry.h"

#include <QString>

#include <set>
#include <vector>

namespace unknot::ui {

/// Something that an entry may carry besides levels: a tag, or what may have to do with it.
struct Trigger
{
    QString id;
    QString name;
};

/// What the entries of a day have to say for the day to be listed.
struct EntryFilter
{
    QString words;
    QString trigger; ///< id of one; empty: any

    bool isEmpty() const { return words.isEmpty() && trigger.isEmpty(); }
    bool holds(const records::Entry &entry, const content::Content &content) const;
    /// Of all that hold.
    std::set<base::Date> daysOf(const std::vector<records::Entry> &entries, const content::Content &content) const;

    friend bool operator==(const EntryFilter &, const EntryFilter &) = default;
};

/// All that occur: causes in the order in which they are asked, then tags by name.
std::vector<Trigger> triggersOf(const diary::Triggers &said);

} // namespace unknot::ui
