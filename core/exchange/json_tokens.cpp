// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_tokens.h"

#include "core/exchange/limits.h"
#include "core/exchange/utf8.h"

#include <charconv>

namespace unknot::exchange {

namespace {

constexpr std::string_view kEscapes = "\"\\/bfnrt";
constexpr std::string_view kEscaped = "\"\\/\b\f\n\r\t";
constexpr std::size_t kLongestNumber = 400;

bool isDigit(int byte)
{
    return byte >= '0' && byte <= '9';
}

bool isOfNumber(int byte)
{
    return isDigit(byte) || byte == '-' || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
}

/// The grammar of RFC 8259: no plus, no leading zero, digits around the point.
bool isNumber(std::string_view text)
{
    const auto digits = [&] {
        const auto end = text.find_first_not_of("0123456789");
        const auto count = std::min(end, text.size());
        text.remove_prefix(count);
        return count;
    };
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool isZero = text.starts_with('0');
    const auto whole = digits();
    if (whole == 0 || (isZero && whole > 1))
        return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

} // namespace

int JsonTokens::next()
{
    for (;;) {
        const int byte = m_bytes.peek();
        if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t')
            return byte;
        m_bytes.take();
    }
}

void JsonTokens::expect(char wanted)
{
    if (!takeIf(wanted))
        refuse(next() < 0 ? std::string("the file is cut off")
                          : std::string("this is no JSON: '") + wanted + "' is missing");
}

bool JsonTokens::takeIf(char wanted)
{
    if (next() != wanted)
        return false;
    m_bytes.take();
    return true;
}

std::string JsonTokens::text()
{
    expect('"');
    std::string text;
    for (;;) {
        const int byte = m_bytes.take();
        if (byte < 0)
            refuse("the file is cut off");
        if (byte == '"')
            break;
        if (byte < 0x20)
            refuse("a text with a line break or another control character");
        if (byte == '\\')
            escape(text);
        else
            text += static_cast<char>(byte);
        if (text.size() > kLongestText)
            refuse("a text of more than 1 MB");
    }
    if (!isUtf8(text))
        refuse("a text that is not UTF-8");
    return text;
}

void JsonTokens::escape(std::string &text)
{
    const int byte = m_bytes.take();
    if (byte != 'u') {
        const auto found = byte < 0 ? std::string_view::npos : kEscapes.find(static_cast<char>(byte));
        if (found == std::string_view::npos)
            refuse("an escape that there is not");
        text += kEscaped[found];
        return;
    }
    unsigned code = fourDigits();
    if (code >= 0xd800 && code < 0xdc00) {
        if (m_bytes.take() != '\\' || m_bytes.take() != 'u')
            refuse("half a character");
        const unsigned low = fourDigits();
        if (low < 0xdc00 || low > 0xdfff)
            refuse("half a character");
        code = 0x10000 + ((code - 0xd800) << 10U) + (low - 0xdc00);
    } else if (code >= 0xdc00 && code < 0xe000) {
        refuse("half a character");
    }
    appendUtf8(text, code);
}

unsigned JsonTokens::fourDigits()
{
    unsigned code = 0;
    for (int i = 0; i < 4; ++i) {
        const int byte = m_bytes.take();
        unsigned digit = 0;
        if (isDigit(byte))
            digit = static_cast<unsigned>(byte - '0');
        else if (byte >= 'a' && byte <= 'f')
            digit = static_cast<unsigned>(byte - 'a' + 10);
        else if (byte >= 'A' && byte <= 'F')
            digit = static_cast<unsigned>(byte - 'A' + 10);
        else
            refuse("an escape that there is not");
        code = code * 16 + digit;
    }
    return code;
}

std::optional<std::int64_t> JsonTokens::number()
{
    next();
    std::string digits;
    while (isOfNumber(m_bytes.peek())) {
        digits += static_cast<char>(m_bytes.take());
        if (digits.size() > kLongestNumber)
            refuse("a number that is too long");
    }
    if (!isNumber(digits))
        refuse("this is no JSON");
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

void JsonTokens::word(std::string_view wanted)
{
    next();
    for (const char c : wanted)
        if (m_bytes.take() != c)
            refuse("this is no JSON");
}

void JsonTokens::skipValue(int depth)
{
    if (depth > kDeepest)
        refuse("nested deeper than 64 levels");
    switch (next()) {
    case '"':
        static_cast<void>(text());
        return;
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    case '{':
        expect('{');
        if (takeIf('}'))
            return;
        do {
            static_cast<void>(text());
            expect(':');
            skipValue(depth + 1);
        } while (takeIf(','));
        return expect('}');
    case '[':
        expect('[');
        if (takeIf(']'))
            return;
        do
            skipValue(depth + 1);
        while (takeIf(','));
        return expect(']');
    default:
        static_cast<void>(number());
    }
}

} // namespace unknot::exchange
