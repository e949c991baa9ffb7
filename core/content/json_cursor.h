// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"
#include "core/content/json_value.h"
#include "core/content/problem.h"
#include "core/content/rule.h"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace unknot::content {

/// A place in a JSON tree that knows its pointer and reports what is wrong there. A cursor refers to the one it came
/// from and may not outlive it.
class JsonCursor
{
public:
    JsonCursor(const JsonValue &value, std::string_view file, Problems &problems)
        : m_value(&value)
        , m_file(file)
        , m_problems(&problems)
    {
    }

    JsonCursor member(std::string_view key, const JsonValue &value) const { return {*this, value, key, 0}; }
    JsonCursor item(std::size_t index) const { return {*this, m_value->items[index], {}, index}; }

    const JsonValue &value() const { return *m_value; }
    /// Reports unless the value is of this kind; `expected` says what it must be.
    bool isKind(JsonValue::Kind kind, std::string_view expected) const;
    /// Reports unless it is an array of a size that makes sense.
    bool isList() const;
    std::string pointer() const;
    std::string file() const { return std::string(m_file); }
    void report(std::string text) const;

private:
    JsonCursor(const JsonCursor &parent, const JsonValue &value, std::string_view key, std::size_t index)
        : m_value(&value)
        , m_parent(&parent)
        , m_key(key)
        , m_index(index)
        , m_file(parent.m_file)
        , m_problems(parent.m_problems)
    {
    }

    const JsonValue *m_value;
    const JsonCursor *m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    std::string_view m_file;
    Problems *m_problems;
};

/// The smallest and the largest number allowed.
struct IntRange
{
    int low = 0;
    int high = 1'000'000;
};

/// read() fills a value from its place or reports why it cannot. Structs have their own in the file of their kind;
/// argument-dependent lookup finds it.
void read(const JsonCursor &json, std::string &out);
void read(const JsonCursor &json, bool &out);
void read(const JsonCursor &json, int &out);
void read(const JsonCursor &json, int &out, IntRange range);
void read(const JsonCursor &json, Scalar &out);
void readIdText(const JsonCursor &json, std::string &out);
void reportUnknownWord(const JsonCursor &json, const std::vector<std::string_view> &known);

template<typename Tag>
void read(const JsonCursor &json, base::Id<Tag> &out)
{
    std::string text;
    readIdText(json, text);
    out = base::Id<Tag>(std::move(text));
}

template<typename E>
    requires std::is_enum_v<E>
void read(const JsonCursor &json, E &out)
{
    if (!json.isKind(JsonValue::Kind::Text, "a word"))
        return;
    if (const auto value = base::fromWord<E>(json.value().text)) {
        out = *value;
        return;
    }
    std::vector<std::string_view> known;
    for (const E value : base::all<E>())
        known.push_back(base::toWord(value));
    reportUnknownWord(json, known);
}

template<typename T>
void read(const JsonCursor &json, std::vector<T> &out)
{
    if (!json.isList())
        return;
    out.resize(json.value().items.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        read(json.item(i), out[i]);
}

template<typename T, typename... Range>
void read(const JsonCursor &json, std::optional<T> &out, Range... range)
{
    read(json, out.emplace(), range...);
}

/// The members of one object. Asking for a key makes it known; when the last word has been said, keys that nobody
/// asked for are reported.
class JsonFields
{
public:
    explicit JsonFields(const JsonCursor &object);
    ~JsonFields();
    JsonFields(const JsonFields &) = delete;
    JsonFields &operator=(const JsonFields &) = delete;

    template<typename T, typename... Range>
    void required(std::string_view key, T &out, Range... range)
    {
        if (const auto *value = findRequired(key))
            read(m_object.member(key, *value), out, range...);
    }

    template<typename T, typename... Range>
    void optional(std::string_view key, T &out, Range... range)
    {
        if (const auto *value = find(key))
            read(m_object.member(key, *value), out, range...);
    }

    /// Text that may not be empty.
    void required(std::string_view key, std::string &out);
    /// Text in the form of an id, where it is no id type: refs, ids of texts.
    void requiredId(std::string_view key, std::string &out);
    /// A list that may not be empty.
    template<typename T>
    void requiredList(std::string_view key, std::vector<T> &out)
    {
        const auto *value = findRequired(key);
        if (value == nullptr)
            return;
        const auto list = m_object.member(key, *value);
        read(list, out);
        if (value->kind == JsonValue::Kind::Array && out.empty())
            list.report("may not be empty");
    }

    /// Null when the key is not there.
    const JsonValue *find(std::string_view key);
    const JsonCursor &object() const { return m_object; }

private:
    const JsonValue *findRequired(std::string_view key);

    const JsonCursor &m_object;
    bool m_isObject;
    std::vector<std::string_view> m_known;
};

} // namespace unknot::content
