// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/json_cursor.h"

#include "core/content/json_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace unknot::content {

namespace {

constexpr std::size_t kLongestText = 4'000;
constexpr std::size_t kLongestId = 64;
constexpr std::size_t kLongestList = 1'000;

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

} // namespace

bool JsonCursor::isKind(JsonValue::Kind kind, std::string_view expected) const
{
    if (m_value->kind == kind)
        return true;
    report(fmt::format("must be {}", expected));
    return false;
}

bool JsonCursor::isList() const
{
    if (!isKind(JsonValue::Kind::Array, "a list"))
        return false;
    if (m_value->items.size() <= kLongestList)
        return true;
    report(fmt::format("is too long: {} items, at most {} are allowed", m_value->items.size(), kLongestList));
    return false;
}

std::string JsonCursor::pointer() const
{
    if (m_parent == nullptr)
        return {};
    if (m_parent->m_value->kind == JsonValue::Kind::Array)
        return fmt::format("{}/{}", m_parent->pointer(), m_index);
    return m_parent->pointer() + "/" + pointerStep(m_key);
}

void JsonCursor::report(std::string text) const
{
    m_problems->push_back({file(), pointer(), std::move(text)});
}

void read(const JsonCursor &json, std::string &out)
{
    if (!json.isKind(JsonValue::Kind::Text, "text"))
        return;
    const auto &text = json.value().text;
    if (text.size() > kLongestText)
        json.report(fmt::format("is too long: {} bytes, at most {} are allowed", text.size(), kLongestText));
    else if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }))
        json.report("holds a control character; a new line is a new paragraph of the list");
    else
        out = text;
}

void read(const JsonCursor &json, bool &out)
{
    if (json.isKind(JsonValue::Kind::Bool, "true or false"))
        out = json.value().truth;
}

void read(const JsonCursor &json, int &out)
{
    read(json, out, IntRange{});
}

void read(const JsonCursor &json, int &out, IntRange range)
{
    if (!json.isKind(JsonValue::Kind::Int, "a whole number"))
        return;
    const auto number = json.value().number;
    if (number < range.low || number > range.high)
        json.report(fmt::format("must be from {} to {}, not {}", range.low, range.high, number));
    else
        out = static_cast<int>(number);
}

void read(const JsonCursor &json, Scalar &out)
{
    switch (json.value().kind) {
    case JsonValue::Kind::Bool:
        out = json.value().truth;
        break;
    case JsonValue::Kind::Int: {
        int number = 0;
        read(json, number, IntRange{-1'000'000, 1'000'000});
        out = number;
        break;
    }
    case JsonValue::Kind::Text: {
        std::string text;
        read(json, text);
        out = std::move(text);
        break;
    }
    default:
        json.report("must be a word, a whole number, true or false");
    }
}

void readIdText(const JsonCursor &json, std::string &out)
{
    if (!json.isKind(JsonValue::Kind::Text, "an id"))
        return;
    const auto &text = json.value().text;
    if (text.empty() || text.size() > kLongestId || !std::ranges::all_of(text, isIdCharacter))
        json.report(fmt::format("is no id: \"{}\"; ids are letters, digits and \"-\"", clipped(text)));
    else
        out = text;
}

void reportUnknownWord(const JsonCursor &json, const std::vector<std::string_view> &known)
{
    json.report(
        fmt::format("unknown word \"{}\"; known are: {}", clipped(json.value().text), fmt::join(known, ", ")));
}

JsonFields::JsonFields(const JsonCursor &object)
    : m_object(object)
    , m_isObject(object.isKind(JsonValue::Kind::Object, "an object { … }"))
{
}

JsonFields::~JsonFields()
{
    for (std::size_t i = 0; m_isObject && i < m_object.value().keys.size(); ++i) {
        const auto &key = m_object.value().keys[i];
        if (std::ranges::find(m_known, key) == m_known.end())
            m_object.member(key, m_object.value().items[i])
                .report(fmt::format("unknown key; known here are: {}", fmt::join(m_known, ", ")));
    }
}

void JsonFields::required(std::string_view key, std::string &out)
{
    const auto *value = findRequired(key);
    if (value == nullptr)
        return;
    const auto text = m_object.member(key, *value);
    if (value->kind == JsonValue::Kind::Text && value->text.find_first_not_of(' ') == std::string::npos)
        text.report("may not be empty");
    else
        read(text, out);
}

void JsonFields::requiredId(std::string_view key, std::string &out)
{
    if (const auto *value = findRequired(key))
        readIdText(m_object.member(key, *value), out);
}

const JsonValue *JsonFields::find(std::string_view key)
{
    m_known.push_back(key);
    return m_isObject ? m_object.value().find(key) : nullptr;
}

const JsonValue *JsonFields::findRequired(std::string_view key)
{
    const auto *value = find(key);
    if (value == nullptr && m_isObject)
        m_object.report(fmt::format("\"{}\" is missing", key));
    return value;
}

} // namespace unknot::content
