// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_reader.h"

#include "core/exchange/json_tokens.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/limits.h"
#include "core/exchange/reading.h"

#include <algorithm>
#include <optional>

namespace unknot::exchange {

namespace {

using base::ErrorCode;
using records::PlainFields;
using records::PlainList;
using records::PlainRecord;
using records::Refusal;

constexpr int kDepthOfRecord = 3;
constexpr int kDepthOfItem = 5;

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    return std::nullopt;
}

std::optional<std::string> bytesOf(const std::string &hex)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        const auto high = hexDigit(hex[i]);
        const auto low = hexDigit(hex[i + 1]);
        if (!high || !low)
            return std::nullopt;
        bytes += static_cast<char>(*high * 16 + *low);
    }
    return hex.size() % 2 == 0 ? std::optional(bytes) : std::nullopt;
}

class Reader
{
public:
    Reader(const Source &source, const RecordTaker &take)
        : m_json(source)
        , m_take(take)
    {
    }

    base::Result<void> read()
    {
        m_json.expect('{');
        if (!m_json.takeIf('}')) {
            do
                member();
            while (m_json.takeIf(','));
            m_json.expect('}');
        }
        if (m_json.next() >= 0)
            m_json.refuse("more than one JSON value");
        if (m_isNewer)
            return base::failure(ErrorCode::Newer, "a later form of the file");
        if (!m_isOurs || !m_hasVersion)
            return base::failure(ErrorCode::BadInput, "not an export of Unknot");
        return {};
    }

private:
    void member()
    {
        const std::string name = m_json.text();
        m_json.expect(':');
        if (name == "unknot") {
            if (m_json.next() != '"' || m_json.text() != "diary")
                m_json.refuse("not an export of Unknot");
            m_isOurs = true;
        } else if (name == "schema_version") {
            const auto version = m_json.number();
            m_hasVersion = version && *version >= 1;
            m_isNewer = version && *version > kJsonVersion;
        } else if (m_json.next() == '[') {
            recordsOf(name);
        } else {
            m_json.skipValue(2);
        }
    }

    void recordsOf(const std::string &kind)
    {
        m_json.expect('[');
        if (m_json.takeIf(']'))
            return;
        do {
            // A later form is not judged by this one.
            if (m_isNewer)
                m_json.skipValue(kDepthOfRecord);
            else
                handOver(kind);
        } while (m_json.takeIf(','));
        m_json.expect(']');
    }

    void handOver(const std::string &kind)
    {
        PlainRecord record;
        record.kind = kind;
        m_json.next();
        record.line = m_json.line();
        m_values = 0;
        if (m_json.next() == '{') {
            fields(record.values, &record, kDepthOfRecord);
        } else {
            m_json.skipValue(kDepthOfRecord);
            refuse(&record, {});
        }
        if (!m_take(record))
            throw Stopped();
    }

    /// `record` takes the blame, and the lists unless these are the fields of an item of one.
    void fields(PlainFields &values, PlainRecord *record, int depth)
    {
        m_json.expect('{');
        if (m_json.takeIf('}'))
            return;
        std::size_t names = 0;
        do {
            const std::string name = m_json.text();
            m_json.expect(':');
            if (++names > kMostNames || ++m_values > kMostValues)
                m_json.refuse("a record with more values than any has");
            const auto isOfName = [&](const auto &known) { return known.first == name; };
            if (std::ranges::any_of(values, isOfName))
                refuse(record, name);
            value(name, values, record, depth);
        } while (m_json.takeIf(','));
        m_json.expect('}');
    }

    void value(const std::string &name, PlainFields &values, PlainRecord *record, int depth)
    {
        const int first = m_json.next();
        if (first == '"') {
            values.emplace_back(name, m_json.text());
        } else if (first == 'n') {
            m_json.word("null");
        } else if (first == '{') {
            parts(name, values, record, depth + 1);
        } else if (first == '[' && depth == kDepthOfRecord) {
            list(name, *record);
        } else if (first == '-' || (first >= '0' && first <= '9')) {
            const auto number = m_json.number();
            if (number)
                values.emplace_back(name, *number);
            else
                refuse(record, name);
        } else {
            m_json.skipValue(depth + 1);
            refuse(record, name);
        }
    }

    /// {"text": ["…", "…"]} or {"hex": ["…"]}, and nothing else: a text that is too long, or none.
    void parts(const std::string &name, PlainFields &values, PlainRecord *record, int depth)
    {
        m_json.expect('{');
        std::optional<std::string> whole;
        int keys = 0;
        if (!m_json.takeIf('}')) {
            do {
                const std::string key = m_json.text();
                m_json.expect(':');
                if (++keys == 1 && (key == "text" || key == "hex") && m_json.next() == '[')
                    whole = joined(key == "hex");
                else
                    m_json.skipValue(depth + 1);
            } while (m_json.takeIf(','));
            m_json.expect('}');
        }
        if (whole && keys == 1)
            values.emplace_back(name, std::move(*whole));
        else
            refuse(record, name);
    }

    std::optional<std::string> joined(bool isHex)
    {
        std::optional<std::string> whole{std::in_place};
        m_json.expect('[');
        if (m_json.takeIf(']'))
            return whole;
        do {
            const std::string part = m_json.text();
            const auto bytes = isHex ? bytesOf(part) : std::optional(part);
            if (!bytes || !whole)
                whole.reset();
            else if (whole->size() + bytes->size() > kLongestWhole)
                m_json.refuse("a text of more than 64 MB");
            else
                *whole += *bytes;
        } while (m_json.takeIf(','));
        m_json.expect(']');
        return whole;
    }

    void list(const std::string &name, PlainRecord &record)
    {
        if (std::ranges::any_of(record.lists, [&](const PlainList &known) { return known.name == name; }))
            refuse(&record, name);
        PlainList list{name, {}};
        m_json.expect('[');
        if (m_json.takeIf(']'))
            return;
        do {
            if (++m_values > kMostValues)
                m_json.refuse("a record with more values than any has");
            if (m_json.next() == '{') {
                fields(list.items.emplace_back(), &record, kDepthOfItem);
            } else {
                m_json.skipValue(kDepthOfItem);
                refuse(&record, name);
            }
        } while (m_json.takeIf(','));
        m_json.expect(']');
        record.lists.push_back(std::move(list));
    }

    static void refuse(PlainRecord *record, const std::string &name)
    {
        if (record->refusal.why == Refusal::Why::None)
            record->refusal = {Refusal::Why::Form, name};
    }

    JsonTokens m_json;
    const RecordTaker &m_take;
    std::size_t m_values = 0;
    bool m_isOurs = false;
    bool m_hasVersion = false;
    bool m_isNewer = false;
};

} // namespace

base::Result<void> readJson(const Source &source, const RecordTaker &take)
{
    return readWith<Reader>(source, take);
}

} // namespace unknot::exchange
