// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/cell.h"
#include "core/diary/record_fields.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The canonical form of a record with its children: one line a value, "name 12" or "name 5:text" with the length in
/// bytes, in the order of record_fields.h; a list is "table count", then its elements. What is absent is left out,
/// so that a column added later changes no checksum.
namespace unknot::diary {

class FormWriter
{
public:
    template<typename T>
    void operator()(const char *name, const T &value)
    {
        write(name, toCell(value));
    }

    template<typename C, typename F>
    void list(const char *table, const C &values, F &&fieldsOfOne)
    {
        if (values.empty())
            return;
        write(table, toCell(static_cast<std::int64_t>(values.size())));
        for (const auto &value : values)
            fieldsOfOne(*this, value);
    }

    std::string text;

private:
    void write(const char *name, const Cell &cell);
};

class FormReader
{
public:
    explicit FormReader(std::string_view text)
        : m_rest(text)
    {
    }

    /// Throws BadCell where the form is not one.
    template<typename T>
    void operator()(const char *name, T &value)
    {
        fromCell(read(name), value);
    }

    template<typename C, typename F>
    void list(const char *table, C &values, F &&fieldsOfOne)
    {
        std::optional<std::int64_t> count;
        (*this)(table, count);
        values.clear();
        for (std::int64_t i = 0; i < count.value_or(0); ++i) {
            typename ElementOf<C>::Type value{};
            const std::size_t before = m_rest.size();
            fieldsOfOne(*this, value);
            // Nothing is without any value; a count that promises more would otherwise be believed.
            if (m_rest.size() == before)
                throw BadCell("a list that ends early");
            values.insert(values.end(), std::move(value));
        }
    }

    bool isAtEnd() const { return m_rest.empty(); }

private:
    Cell read(std::string_view name);

    std::string_view m_rest;
};

template<typename R>
std::string formOf(const R &record, const Stamps &stamps)
{
    FormWriter writer;
    writer.text.reserve(512);
    fields(writer, stamps);
    fields(writer, record);
    return std::move(writer.text);
}

template<typename R>
void readForm(std::string_view form, R &record, Stamps &stamps)
{
    FormReader reader(form);
    fields(reader, stamps);
    fields(reader, record);
    if (!reader.isAtEnd())
        throw BadCell("more than a record");
}

} // namespace unknot::diary
