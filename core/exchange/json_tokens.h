// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::exchange {

/// Takes JSON apart as it comes in; throws Unreadable where it is none, or more than the limits allow.
class JsonTokens
{
public:
    explicit JsonTokens(const Source &source)
        : m_bytes(source)
    {
    }

    /// The next byte that is no white space, left where it is; -1 at the end.
    int next();
    void expect(char wanted);
    /// Whether it is next, and if so, takes it.
    bool takeIf(char wanted);
    std::string text();
    /// A whole number; nothing for one with a fraction, or too large. Takes it either way.
    std::optional<std::int64_t> number();
    /// Any value, whatever is in it.
    void skipValue(int depth);
    void word(std::string_view wanted);

    int line() const { return m_bytes.line(); }
    [[noreturn]] void refuse(const std::string &what) const { m_bytes.refuse(what); }

private:
    void escape(std::string &text);
    unsigned fourDigits();

    ByteSource m_bytes;
};

} // namespace unknot::exchange
