// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/details_json.h"

#include <array>
#include <charconv>
#include <vector>

namespace unknot::diary {

namespace {

using records::AnswerField;
using Map = std::map<std::string, AnswerField, std::less<>>;

class Writer
{
public:
    std::string result;

    void operator()(bool value) { result += value ? "true" : "false"; }
    void operator()(int value) { result += std::to_string(value); }

    void operator()(const std::string &text)
    {
        result += '"';
        for (const char c : text)
            character(c);
        result += '"';
    }

    void operator()(const std::vector<std::string> &texts)
    {
        result += '[';
        const char *separator = "";
        for (const std::string &text : texts) {
            result += separator;
            (*this)(text);
            separator = ",";
        }
        result += ']';
    }

private:
    void character(char c)
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (code < 0x20) {
            result += "\\u00";
            result += digits[code / 16];
            result += digits[code % 16];
        } else {
            result += c;
        }
    }
};

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    std::optional<Map> object()
    {
        Map map;
        if (!skip('{'))
            return std::nullopt;
        if (skip('}'))
            return m_rest.empty() ? std::optional(map) : std::nullopt;
        do {
            auto name = text();
            if (!name || !skip(':'))
                return std::nullopt;
            auto value = field();
            if (!value)
                return std::nullopt;
            map.insert_or_assign(std::move(*name), std::move(*value));
        } while (skip(','));
        return skip('}') && m_rest.empty() ? std::optional(std::move(map)) : std::nullopt;
    }

private:
    bool skip(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool skip(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    std::optional<AnswerField> field()
    {
        if (skip("true"))
            return true;
        if (skip("false"))
            return false;
        if (m_rest.starts_with('"'))
            return text();
        if (m_rest.starts_with('['))
            return texts();
        return number();
    }

    std::optional<AnswerField> number()
    {
        int value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc{})
            return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }

    std::optional<AnswerField> texts()
    {
        std::vector<std::string> values;
        skip('[');
        if (skip(']'))
            return values;
        do {
            auto value = text();
            if (!value)
                return std::nullopt;
            values.push_back(std::move(*value));
        } while (skip(','));
        return skip(']') ? std::optional<AnswerField>(std::move(values)) : std::nullopt;
    }

    std::optional<std::string> text()
    {
        std::string value;
        if (!skip('"'))
            return std::nullopt;
        while (!m_rest.empty() && m_rest.front() != '"') {
            if (!character(value))
                return std::nullopt;
        }
        return skip('"') ? std::optional(std::move(value)) : std::nullopt;
    }

    bool character(std::string &to)
    {
        if (skip("\\u00")) {
            unsigned code = 0;
            const auto [end, error] =
                std::from_chars(m_rest.data(), m_rest.data() + std::min<std::size_t>(2, m_rest.size()), code, 16);
            if (error != std::errc{} || end != m_rest.data() + 2)
                return false;
            to += static_cast<char>(code);
            m_rest.remove_prefix(2);
            return true;
        }
        skip('\\');
        if (m_rest.empty())
            return false;
        to += m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }

    std::string_view m_rest;
};

} // namespace

std::string detailsToJson(const Map &details)
{
    Writer writer;
    writer.result = "{";
    for (const auto &[name, value] : details) {
        if (writer.result.size() > 1)
            writer.result += ',';
        writer(name);
        writer.result += ':';
        std::visit(writer, value);
    }
    return writer.result + "}";
}

std::optional<Map> detailsFromJson(std::string_view json)
{
    return Reader(json).object();
}

} // namespace unknot::diary
