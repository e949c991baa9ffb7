// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/utf8.h"

#include <cstddef>

namespace unknot::exchange {

namespace {

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

struct Lead
{
    std::size_t length = 0; ///< 0: no character begins like this
    unsigned low = 0x80;    ///< what the second byte may be
    unsigned high = 0xbf;
};

/// Table 3-7 of the Unicode Standard.
Lead leadOf(unsigned byte)
{
    if (byte < 0x80)
        return {1};
    if (byte >= 0xc2 && byte <= 0xdf)
        return {2};
    if (byte >= 0xe0 && byte <= 0xef)
        return {3, byte == 0xe0 ? 0xa0U : 0x80U, byte == 0xed ? 0x9fU : 0xbfU};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {4, byte == 0xf0 ? 0x90U : 0x80U, byte == 0xf4 ? 0x8fU : 0xbfU};
    return {};
}

bool isCharacter(std::string_view text, const Lead &lead)
{
    if (lead.length == 0 || lead.length > text.size())
        return false;
    if (lead.length > 1 && (byteAt(text, 1) < lead.low || byteAt(text, 1) > lead.high))
        return false;
    for (std::size_t i = 2; i < lead.length; ++i)
        if ((byteAt(text, i) & 0xc0U) != 0x80)
            return false;
    return true;
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const Lead lead = leadOf(byteAt(text, 0));
        if (!isCharacter(text, lead))
            return false;
        text.remove_prefix(lead.length);
    }
    return true;
}

void appendUtf8(std::string &text, unsigned code)
{
    const auto add = [&](unsigned byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xc0 | (code >> 6U));
        add(0x80 | (code & 0x3fU));
    } else if (code < 0x10000) {
        add(0xe0 | (code >> 12U));
        add(0x80 | ((code >> 6U) & 0x3fU));
        add(0x80 | (code & 0x3fU));
    } else {
        add(0xf0 | (code >> 18U));
        add(0x80 | ((code >> 12U) & 0x3fU));
        add(0x80 | ((code >> 6U) & 0x3fU));
        add(0x80 | (code & 0x3fU));
    }
}

} // namespace unknot::exchange
