// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/entry.h"
#include "core/records/plain_record.h"

#include <functional>

namespace SQLite {
class Database;
}

namespace unknot::diary {

/// False stops it.
using RecordVisitor = std::function<bool(const records::PlainRecord &)>;

using EntryVisitor = std::function<bool(const records::Entry &)>;

/// The list in which a record brings what it was before each of its corrections.
inline constexpr const char *kEarlier = "earlier";

/// Every record of every kind with its stamps and its earlier forms, those in the trash and the stubs of erased ones
/// too, one after the other. Refused: Damaged with the id of the first whose checksum does not fit, Interrupted when
/// the visitor says so.
void visitRecords(SQLite::Database &db, const RecordVisitor &visit);

/// The entries that are not in the trash, by day, then moment, then id, a month at a time. Refused as above.
void visitEntries(SQLite::Database &db, const EntryVisitor &visit);

} // namespace unknot::diary
