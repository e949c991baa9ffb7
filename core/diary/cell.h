// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/uuid.h"
#include "core/base/words.h"
#include "core/records/answer.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

/// One value as the file holds it, and the way there and back for every type that records are made of. An empty text
/// and an empty list are no value.
namespace unknot::diary {

using Cell = std::variant<std::monostate, std::int64_t, std::string>;

/// A value in the file that none of ours can be.
struct BadCell : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

using Details = std::map<std::string, records::AnswerField, std::less<>>;
using Inputs = std::map<std::string, std::string, std::less<>>;

Cell toCell(bool value);
Cell toCell(int value);
Cell toCell(std::int64_t value);
Cell toCell(std::chrono::minutes value);
Cell toCell(base::Instant value);
Cell toCell(base::Date value);
Cell toCell(const base::Uuid &value);
Cell toCell(const std::string &value);
Cell toCell(records::Statement::Kind value);
Cell toCell(const Details &value);
Cell toCell(const Inputs &value);

void fromCell(Cell &&cell, bool &value);
void fromCell(Cell &&cell, int &value);
void fromCell(Cell &&cell, std::int64_t &value);
void fromCell(Cell &&cell, std::chrono::minutes &value);
void fromCell(Cell &&cell, base::Instant &value);
void fromCell(Cell &&cell, base::Date &value);
void fromCell(Cell &&cell, base::Uuid &value);
void fromCell(Cell &&cell, std::string &value);
void fromCell(Cell &&cell, records::Statement::Kind &value);
void fromCell(Cell &&cell, Details &value);
void fromCell(Cell &&cell, Inputs &value);

template<typename E>
    requires std::is_enum_v<E>
Cell toCell(E value)
{
    return std::string(base::toWord(value));
}

template<typename E>
    requires std::is_enum_v<E>
void fromCell(Cell &&cell, E &value)
{
    std::string word;
    fromCell(std::move(cell), word);
    const std::optional<E> known = base::fromWord<E>(word);
    if (!known)
        throw BadCell("no such word");
    value = *known;
}

template<typename Tag>
Cell toCell(const base::Id<Tag> &value)
{
    return toCell(value.text());
}

template<typename Tag>
void fromCell(Cell &&cell, base::Id<Tag> &value)
{
    std::string text;
    fromCell(std::move(cell), text);
    value = base::Id<Tag>(std::move(text));
}

template<typename T>
Cell toCell(const std::optional<T> &value)
{
    return value ? toCell(*value) : Cell{};
}

template<typename T>
void fromCell(Cell &&cell, std::optional<T> &value)
{
    if (std::holds_alternative<std::monostate>(cell))
        value.reset();
    else
        fromCell(std::move(cell), value.emplace());
}

std::vector<std::string> splitWords(const std::string &text);

/// Words and ids side by side, one space between two.
template<typename T>
Cell toCell(const std::vector<T> &values)
{
    std::string joined;
    for (const T &value : values) {
        if (!joined.empty())
            joined += ' ';
        joined += std::get<std::string>(toCell(value));
    }
    return toCell(joined);
}

template<typename T>
void fromCell(Cell &&cell, std::vector<T> &values)
{
    std::string joined;
    fromCell(std::move(cell), joined);
    values.clear();
    for (std::string &word : splitWords(joined))
        fromCell(Cell(std::move(word)), values.emplace_back());
}

} // namespace unknot::diary
