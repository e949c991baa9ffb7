// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/cell.h"
#include "core/diary/record_fields.h"
#include "core/records/plain_record.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The Ios of record_fields.h that make records travel.
namespace unknot::diary {

class PlainWriter
{
public:
    explicit PlainWriter(records::PlainFields &values, std::vector<records::PlainList> *lists = nullptr)
        : m_values(values)
        , m_lists(lists)
    {
    }

    template<typename T>
    void operator()(const char *name, const T &value)
    {
        add(name, toCell(value));
    }

    template<typename C, typename F>
    void list(const char *table, const C &values, F &&fieldsOfOne)
    {
        if (values.empty())
            return;
        records::PlainList &list = m_lists->emplace_back(records::PlainList{table, {}});
        list.items.reserve(values.size());
        for (const auto &value : values) {
            PlainWriter one(list.items.emplace_back());
            fieldsOfOne(one, value);
        }
    }

private:
    void add(const char *name, Cell &&cell);

    records::PlainFields &m_values;
    std::vector<records::PlainList> *m_lists;
};

/// A value that cannot be read, or a name that nobody asked for.
struct BadField : std::runtime_error
{
    BadField(records::Refusal::Why reason, const std::string &name)
        : std::runtime_error(name)
        , why(reason)
    {
    }

    records::Refusal::Why why;
};

class PlainReader
{
public:
    explicit PlainReader(const records::PlainFields &values, const std::vector<records::PlainList> *lists = nullptr)
        : m_values(values)
        , m_lists(lists)
    {
    }

    template<typename T>
    void operator()(const char *name, T &value)
    {
        try {
            fromCell(take(name), value);
        } catch (const BadCell &) {
            throw BadField(records::Refusal::Why::Value, name);
        }
    }

    template<typename C, typename F>
    void list(const char *table, C &values, F &&fieldsOfOne)
    {
        values.clear();
        const records::PlainList *list = takeList(table);
        if (list == nullptr)
            return;
        for (const records::PlainFields &item : list->items) {
            typename ElementOf<C>::Type value{};
            PlainReader one(item);
            fieldsOfOne(one, value);
            one.refuseTheRest();
            values.insert(values.end(), std::move(value));
        }
        if (values.size() != list->items.size())
            throw BadField(records::Refusal::Why::Value, table);
    }

    bool has(std::string_view name) const;
    /// A list that no record has of itself; null where there is none.
    const records::PlainList *takeList(std::string_view name);
    void refuseTheRest() const;

private:
    Cell take(const char *name);

    const records::PlainFields &m_values;
    const std::vector<records::PlainList> *m_lists;
    std::vector<std::string_view> m_taken;
};

template<typename R>
records::PlainRecord plainOf(const R &record, const Stamps &stamps, const char *kind)
{
    records::PlainRecord plain;
    plain.kind = kind;
    PlainWriter writer(plain.values, &plain.lists);
    fields(writer, stamps);
    fields(writer, record);
    return plain;
}

} // namespace unknot::diary
