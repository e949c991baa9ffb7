// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/words.h"
#include "core/exchange/csv_cell.h"

#include <string>
#include <utility>

namespace unknot::exchange {

namespace {

using records::Entry;

constexpr int kSchemaVersion = 1;
constexpr std::string_view kHeader =
    "schema_version,id,at,zone,day,kind,now,average,worst,function,woken,region,level,feel,factors,tags,medicines,"
    "care,note\r\n";

void add(std::string &list, std::string_view item)
{
    if (!list.empty())
        list += ';';
    list += item;
}

std::string listOf(const std::vector<std::string> &words)
{
    std::string list;
    for (const auto &word : words)
        add(list, listPart(word));
    return list;
}

std::string factorsOf(const Entry &entry)
{
    std::string list;
    for (const auto &[name, value] : entry.factors)
        add(list, listPart(name) + '=' + listPart(value));
    return list;
}

std::string medicinesOf(const Entry &entry)
{
    std::string list;
    for (const auto &taken : entry.medicines) {
        auto item = listPart(taken.medicine.text());
        if (taken.region)
            item += '@' + listPart(taken.region->text());
        if (taken.irritated)
            item += "=irritated";
        add(list, item);
    }
    return list;
}

CsvRow beforeRegion(const Entry &entry)
{
    CsvRow row;
    row.number(kSchemaVersion).text(entry.id.text()).text(entry.at.iso()).text(entry.at.zone);
    row.text(entry.at.day.iso()).text(base::toWord(entry.kind));
    row.number(entry.now).number(entry.average).number(entry.worst).number(entry.function);
    return row.text(entry.woken.value_or(""));
}

CsvRow afterRegion(const Entry &entry)
{
    CsvRow row;
    row.text(listOf(entry.feel)).text(factorsOf(entry)).text(listOf(entry.tags)).text(medicinesOf(entry));
    return row.text(listOf(entry.care)).text(entry.note);
}

} // namespace

CsvWriter::CsvWriter(Sink sink)
    : m_sink(std::move(sink))
{
}

bool CsvWriter::writeHeader()
{
    return send(kHeader);
}

bool CsvWriter::write(const Entry &entry)
{
    const auto before = beforeRegion(entry);
    const auto after = afterRegion(entry);
    const auto line = [&](std::string_view region, std::optional<int> level) {
        return CsvRow(before).text(region).number(level).append(after).line();
    };
    if (entry.regions.empty())
        return send(line("", std::nullopt));
    std::string lines;
    for (const auto &[region, level] : entry.regions)
        lines += line(region.text(), level);
    return send(lines);
}

bool CsvWriter::send(std::string_view text)
{
    m_isOpen = m_isOpen && m_sink(text);
    return m_isOpen;
}

bool writeCsv(std::span<const Entry> entries, const Sink &sink)
{
    CsvWriter writer(sink);
    bool isWritten = writer.writeHeader();
    for (const auto &entry : entries)
        isWritten = isWritten && writer.write(entry);
    return isWritten;
}

} // namespace unknot::exchange
