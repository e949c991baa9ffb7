// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv.h"
#include "core/exchange/csv_entry.h"
#include "core/exchange/csv_rows.h"
#include "core/exchange/reading.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace unknot::exchange {

namespace {

using base::ErrorCode;
using records::PlainRecord;
using records::Refusal;

constexpr std::array<std::string_view, 19> kColumns{
    "schema_version", "id",     "at",    "zone", "day",     "kind", "now",       "average", "worst", "function",
    "woken",          "region", "level", "feel", "factors", "tags", "medicines", "care",    "note"};
constexpr std::array<std::string_view, 6> kNumbers{"schema_version", "now", "average", "worst", "function", "level"};

bool contains(const auto &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

class Reader
{
public:
    Reader(const Source &source, const RecordTaker &take)
        : m_rows(source)
        , m_take(take)
    {
    }

    base::Result<void> read()
    {
        readHeader();
        std::vector<std::string> cells;
        while (m_rows.next(cells)) {
            if (cells.size() != m_columns.size()) {
                handOver();
                refuseRow(Refusal::Why::Form, {});
                continue;
            }
            row(cellsOf(std::move(cells)));
            if (m_isNewer)
                return base::failure(ErrorCode::Newer, "a later form of the file");
        }
        handOver();
        return {};
    }

private:
    void readHeader()
    {
        if (!m_rows.next(m_columns) || !contains(m_columns, "at"))
            m_rows.refuse("no table with the columns of an export");
        for (const std::string &name : m_columns)
            if (!contains(kColumns, name) || std::ranges::count(m_columns, name) > 1)
                m_rows.refuse("a column that an export has not, or has once");
        m_isGuarded = contains(m_columns, "schema_version");
    }

    CsvCells cellsOf(std::vector<std::string> &&cells)
    {
        CsvCells named;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (m_isGuarded && cells[i].starts_with('\'') && !contains(kNumbers, m_columns[i]))
                cells[i].erase(0, 1);
            if (!cells[i].empty())
                named.emplace(m_columns[i], std::move(cells[i]));
        }
        return named;
    }

    void row(CsvCells cells)
    {
        if (m_isGuarded && !isOurVersion(cells))
            return;
        CsvCells rest = cells;
        rest.erase("region");
        rest.erase("level");
        if (m_entry && rest == m_cells) {
            takeRegion(cells);
            return;
        }
        handOver();
        m_entry = entryFrom(cells);
        m_entry->line = m_rows.line();
        m_cells = std::move(rest);
        takeRegion(cells);
    }

    /// An entry is not taken in part.
    void takeRegion(const CsvCells &cells)
    {
        if (addRegion(*m_entry, cells) || m_entry->refusal.why != Refusal::Why::None)
            return;
        m_entry->refusal = {Refusal::Why::Value, "level"};
        m_entry->line = m_rows.line();
    }

    /// A later version ends the reading, what is no version is a refused row.
    bool isOurVersion(const CsvCells &cells)
    {
        const auto version = cells.find("schema_version");
        if (version != cells.end() && version->second == "1")
            return true;
        m_isNewer = version != cells.end() && version->second.size() < 6 && version->second != "0" &&
                    version->second.find_first_not_of("0123456789") == std::string::npos;
        if (!m_isNewer) {
            handOver();
            refuseRow(Refusal::Why::Value, "schema_version");
        }
        return false;
    }

    void refuseRow(Refusal::Why why, std::string what)
    {
        PlainRecord refused;
        refused.kind = "entries";
        refused.line = m_rows.line();
        refused.refusal = {why, std::move(what)};
        give(refused);
    }

    void handOver()
    {
        if (m_entry)
            give(*m_entry);
        m_entry.reset();
    }

    void give(const PlainRecord &record)
    {
        if (!m_take(record))
            throw Stopped();
    }

    CsvRows m_rows;
    const RecordTaker &m_take;
    std::vector<std::string> m_columns;
    std::optional<PlainRecord> m_entry; ///< whose rows go on
    CsvCells m_cells;                   ///< what they share
    bool m_isGuarded = false;
    bool m_isNewer = false;
};

} // namespace

base::Result<void> readCsv(const Source &source, const RecordTaker &take)
{
    return readWith<Reader>(source, take);
}

} // namespace unknot::exchange
