// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_entry.h"

#include "core/base/moment.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <vector>

namespace unknot::exchange {

namespace {

using records::PlainFields;
using records::PlainList;
using records::PlainRecord;
using records::Refusal;

/// A cell of a row cannot be read.
struct BadCell
{
    std::string name;
};

std::optional<std::int64_t> numberIn(const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

const std::string *given(const CsvCells &cells, std::string_view name)
{
    const auto found = cells.find(name);
    return found == cells.end() ? nullptr : &found->second;
}

/// The text up to one of the marks that has no \ before it, without its \s; `rest` is what follows, mark and all.
std::string partUpTo(std::string_view marks, std::string_view &rest)
{
    std::string part;
    while (!rest.empty() && marks.find(rest.front()) == std::string_view::npos) {
        if (rest.front() == '\\' && rest.size() > 1)
            rest.remove_prefix(1);
        part += rest.front();
        rest.remove_prefix(1);
    }
    return part;
}

/// Calls `take` with what is before each ; of a cell; it leaves nothing behind.
template<typename Take>
void forEachItem(const CsvCells &cells, const char *name, Take &&take)
{
    const std::string *cell = given(cells, name);
    std::string_view rest = cell ? *cell : std::string_view{};
    while (!rest.empty()) {
        take(rest);
        if (!rest.empty() && rest.front() != ';')
            throw BadCell{name};
        if (!rest.empty())
            rest.remove_prefix(1);
    }
}

void addList(PlainRecord &entry, PlainList &&list)
{
    if (!list.items.empty())
        entry.lists.push_back(std::move(list));
}

void addWords(PlainRecord &entry, const CsvCells &cells, const char *name, const char *table)
{
    PlainList list{table, {}};
    forEachItem(cells, name, [&](std::string_view &rest) { list.items.push_back({{"word", partUpTo(";", rest)}}); });
    addList(entry, std::move(list));
}

void addFactors(PlainRecord &entry, const CsvCells &cells)
{
    PlainList list{"entry_factors", {}};
    forEachItem(cells, "factors", [&](std::string_view &rest) {
        PlainFields &factor = list.items.emplace_back();
        factor.emplace_back("name", partUpTo("=;", rest));
        if (rest.empty() || rest.front() != '=')
            throw BadCell{"factors"};
        rest.remove_prefix(1);
        if (auto value = partUpTo(";", rest); !value.empty())
            factor.emplace_back("value", std::move(value));
    });
    addList(entry, std::move(list));
}

void addMedicines(PlainRecord &entry, const CsvCells &cells)
{
    PlainList list{"entry_medicines", {}};
    forEachItem(cells, "medicines", [&](std::string_view &rest) {
        PlainFields &taken = list.items.emplace_back();
        taken.emplace_back("medicine", partUpTo("@=;", rest));
        const bool hasRegion = rest.starts_with('@');
        taken.emplace_back("on_skin", std::int64_t{hasRegion ? 1 : 0});
        if (hasRegion) {
            rest.remove_prefix(1);
            taken.emplace_back("region", partUpTo("=;", rest));
        }
        const bool irritated = rest.starts_with("=irritated");
        if (irritated)
            rest.remove_prefix(std::string_view("=irritated").size());
        taken.emplace_back("irritated", std::int64_t{irritated ? 1 : 0});
    });
    addList(entry, std::move(list));
}

void addMoment(PlainRecord &entry, const CsvCells &cells)
{
    const std::string *text = given(cells, "at");
    const auto moment =
        text ? base::Moment::parse(*text, base::Zone::utc()) : base::failure(base::ErrorCode::BadValue);
    if (!moment)
        throw BadCell{"at"};
    const std::string *zone = given(cells, "zone");
    const std::string *day = given(cells, "day");
    entry.values.emplace_back("at", std::int64_t{moment->at.time_since_epoch().count()});
    entry.values.emplace_back("at_offset", std::int64_t{moment->offset.count()});
    entry.values.emplace_back("at_zone", zone ? *zone : moment->zone);
    entry.values.emplace_back("at_day", day ? *day : moment->day.iso());
}

void addNumber(PlainFields &values, const CsvCells &cells, const char *name)
{
    const std::string *text = given(cells, name);
    if (!text)
        return;
    const auto number = numberIn(*text);
    if (!number)
        throw BadCell{name};
    values.emplace_back(name, *number);
}

/// Two numbers of 64 bits that are the same for the same text, and practically never for another.
std::array<std::uint64_t, 2> fingerprintOf(std::string_view text)
{
    std::array<std::uint64_t, 2> hash{0xcbf29ce484222325U, 0x9ae16a3b2f90404fU};
    for (const char c : text) {
        hash[0] = (hash[0] ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        hash[1] = (hash[1] ^ static_cast<unsigned char>(c)) * 0x9ddfea08eb382d69U;
        hash[1] ^= hash[1] >> 29U;
    }
    return hash;
}

/// A UUID of version 7 with the moment of the entry, and the rest from all that the row says but its region.
std::string idMadeOf(const CsvCells &cells, std::int64_t at)
{
    std::string all;
    for (const auto &[name, value] : cells)
        if (name != "region" && name != "level" && name != "schema_version")
            all += fmt::format("{} {}:{}\n", name, value.size(), value);
    const auto hash = fingerprintOf(all);
    return fmt::format("{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}", (static_cast<std::uint64_t>(at) >> 16U) & 0xffffffffU,
                       static_cast<std::uint64_t>(at) & 0xffffU, hash[0] & 0xfffU,
                       0x8000U | ((hash[0] >> 12U) & 0x3fffU), hash[1] & 0xffffffffffffU);
}

void addAll(PlainRecord &entry, const CsvCells &cells)
{
    addMoment(entry, cells);
    const std::string *id = given(cells, "id");
    entry.values.emplace_back("id", id ? *id : idMadeOf(cells, std::get<std::int64_t>(entry.values.front().second)));
    const std::string *kind = given(cells, "kind");
    entry.values.emplace_back("kind", kind ? *kind : std::string("check-in"));
    for (const char *name : {"now", "average", "worst", "function"})
        addNumber(entry.values, cells, name);
    for (const char *name : {"woken", "note"})
        if (const std::string *text = given(cells, name))
            entry.values.emplace_back(name, *text);
    addWords(entry, cells, "feel", "entry_feel");
    addFactors(entry, cells);
    addMedicines(entry, cells);
    addWords(entry, cells, "care", "entry_care");
    addWords(entry, cells, "tags", "entry_tags");
}

} // namespace

PlainRecord entryFrom(const CsvCells &cells)
{
    PlainRecord entry;
    entry.kind = "entries";
    try {
        addAll(entry, cells);
    } catch (const BadCell &bad) {
        entry.refusal = {Refusal::Why::Value, bad.name};
    }
    return entry;
}

bool addRegion(PlainRecord &entry, const CsvCells &cells)
{
    const std::string *region = given(cells, "region");
    if (!region)
        return given(cells, "level") == nullptr;
    PlainFields marked{{"region", *region}};
    try {
        addNumber(marked, cells, "level");
    } catch (const BadCell &) {
        return false;
    }
    const bool hasList = !entry.lists.empty() && entry.lists.front().name == "entry_levels";
    if (!hasList)
        entry.lists.insert(entry.lists.begin(), PlainList{"entry_levels", {}});
    entry.lists.front().items.push_back(std::move(marked));
    return true;
}

} // namespace unknot::exchange
