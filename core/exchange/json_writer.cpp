// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_writer.h"

#include "core/exchange/limits.h"
#include "core/exchange/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace unknot::exchange {

namespace {

void addQuoted(std::string &json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            json += '\\';
        if (code < 0x20)
            json += fmt::format("\\u{:04x}", code);
        else
            json += c;
    }
    json += '"';
}

void addHex(std::string &json, std::string_view bytes)
{
    json += '"';
    for (const char c : bytes)
        json += fmt::format("{:02x}", static_cast<unsigned char>(c));
    json += '"';
}

/// Not in the middle of a character.
std::size_t endOfPart(std::string_view text)
{
    std::size_t end = std::min(text.size(), kLongestPart);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
        --end;
    return end;
}

/// In pieces that a reader takes, and byte by byte where it is none: JSON knows only UTF-8.
void addParts(std::string &json, std::string_view text, bool isText)
{
    json += isText ? R"({"text":[)" : R"({"hex":[)";
    while (!text.empty()) {
        const auto end = isText ? endOfPart(text) : std::min(text.size(), kLongestPart);
        isText ? addQuoted(json, text.substr(0, end)) : addHex(json, text.substr(0, end));
        text.remove_prefix(end);
        if (!text.empty())
            json += ',';
    }
    json += "]}";
}

void add(std::string &json, const records::PlainValue &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        json += fmt::format("{}", *number);
        return;
    }
    const auto &text = std::get<std::string>(value);
    const bool isText = isUtf8(text);
    if (isText && text.size() <= kLongestPart)
        addQuoted(json, text);
    else
        addParts(json, text, isText);
}

void add(std::string &json, const records::PlainFields &fields)
{
    for (const auto &[name, value] : fields) {
        if (json.back() != '{')
            json += ',';
        addQuoted(json, name);
        json += ':';
        add(json, value);
    }
}

void add(std::string &json, const records::PlainList &list)
{
    if (json.back() != '{')
        json += ',';
    addQuoted(json, list.name);
    json += ":[";
    for (const auto &item : list.items) {
        json += json.back() == '[' ? "{" : ",{";
        add(json, item);
        json += '}';
    }
    json += ']';
}

} // namespace

JsonWriter::JsonWriter(Sink sink)
    : m_sink(std::move(sink))
{
}

bool JsonWriter::begin(std::string_view exported)
{
    std::string json = R"({"unknot":"diary",)";
    json += fmt::format(R"("schema_version":{},"exported":)", kJsonVersion);
    addQuoted(json, exported);
    return send(json);
}

bool JsonWriter::write(const records::PlainRecord &record)
{
    std::string json;
    json.reserve(1024);
    if (record.kind == m_kind) {
        json = ",\n{";
    } else {
        json = m_kind.empty() ? ",\n" : "\n],\n";
        addQuoted(json, record.kind);
        json += ":[\n{";
        m_kind = record.kind;
    }
    add(json, record.values);
    for (const auto &list : record.lists)
        add(json, list);
    return send(json + '}');
}

bool JsonWriter::end()
{
    return send(m_kind.empty() ? "}\n" : "\n]}\n");
}

bool JsonWriter::send(std::string_view text)
{
    m_isOpen = m_isOpen && m_sink(text);
    return m_isOpen;
}

} // namespace unknot::exchange
