// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/cell.h"

#include "core/diary/details_json.h"

#include <array>
#include <limits>
#include <utility>

namespace unknot::diary {

namespace {

using Kind = records::Statement::Kind;
constexpr std::array<std::pair<Kind, const char *>, 3> kKinds{
    {{Kind::Seen, "seen"}, {Kind::Disagree, "disagree"}, {Kind::Gone, "gone"}}};

std::int64_t number(const Cell &cell)
{
    if (const auto *value = std::get_if<std::int64_t>(&cell))
        return *value;
    throw BadCell("no number");
}

} // namespace

Cell toCell(bool value)
{
    return std::int64_t{value ? 1 : 0};
}

Cell toCell(int value)
{
    return std::int64_t{value};
}

Cell toCell(std::int64_t value)
{
    return value;
}

Cell toCell(std::chrono::minutes value)
{
    return std::int64_t{value.count()};
}

Cell toCell(base::Instant value)
{
    return std::int64_t{value.time_since_epoch().count()};
}

Cell toCell(base::Date value)
{
    return value.iso();
}

Cell toCell(const base::Uuid &value)
{
    return value.text();
}

Cell toCell(const std::string &value)
{
    return value.empty() ? Cell{} : Cell(value);
}

Cell toCell(Kind value)
{
    return std::string(kKinds.at(static_cast<std::size_t>(value)).second);
}

Cell toCell(const Details &value)
{
    return value.empty() ? Cell{} : Cell(detailsToJson(value));
}

Cell toCell(const Inputs &value)
{
    return toCell(Details(value.begin(), value.end()));
}

void fromCell(Cell &&cell, bool &value)
{
    value = number(cell) != 0;
}

void fromCell(Cell &&cell, int &value)
{
    const std::int64_t wide = number(cell);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        throw BadCell("number too large");
    value = static_cast<int>(wide);
}

void fromCell(Cell &&cell, std::int64_t &value)
{
    value = number(cell);
}

void fromCell(Cell &&cell, std::chrono::minutes &value)
{
    value = std::chrono::minutes(number(cell));
}

void fromCell(Cell &&cell, base::Instant &value)
{
    value = base::Instant(std::chrono::milliseconds(number(cell)));
}

void fromCell(Cell &&cell, base::Date &value)
{
    std::string text;
    fromCell(std::move(cell), text);
    const auto day = base::Date::parse(text);
    if (!day)
        throw BadCell("no day");
    value = *day;
}

void fromCell(Cell &&cell, base::Uuid &value)
{
    std::string text;
    fromCell(std::move(cell), text);
    const auto id = base::Uuid::parse(text);
    if (!id)
        throw BadCell("no id");
    value = *id;
}

void fromCell(Cell &&cell, std::string &value)
{
    if (std::holds_alternative<std::monostate>(cell))
        value.clear();
    else if (auto *text = std::get_if<std::string>(&cell))
        value = std::move(*text);
    else
        throw BadCell("no text");
}

void fromCell(Cell &&cell, Kind &value)
{
    std::string word;
    fromCell(std::move(cell), word);
    for (const auto &[kind, itsWord] : kKinds) {
        if (word == itsWord) {
            value = kind;
            return;
        }
    }
    throw BadCell("no such word");
}

void fromCell(Cell &&cell, Details &value)
{
    std::string json;
    fromCell(std::move(cell), json);
    if (json.empty()) {
        value.clear();
        return;
    }
    auto details = detailsFromJson(json);
    if (!details)
        throw BadCell("no details");
    value = std::move(*details);
}

void fromCell(Cell &&cell, Inputs &value)
{
    Details details;
    fromCell(std::move(cell), details);
    value.clear();
    for (auto &[name, field] : details) {
        auto *text = std::get_if<std::string>(&field);
        if (text == nullptr)
            throw BadCell("no text");
        value.emplace(name, std::move(*text));
    }
}

std::vector<std::string> splitWords(const std::string &text)
{
    std::vector<std::string> words;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        words.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

} // namespace unknot::diary
