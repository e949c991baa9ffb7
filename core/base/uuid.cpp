// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <random>
#include <span>
#include <sys/random.h>

namespace unknot::base {

namespace {

void fillWithRandom(std::span<std::uint8_t> bytes)
{
    // Up to 256 bytes come whole or not at all; only a kernel that forbids the call leaves us the second way.
    if (::getrandom(bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()))
        return;
    std::random_device device;
    std::ranges::generate(bytes, [&] { return static_cast<std::uint8_t>(device()); });
}

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

bool isDashPlace(std::size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

} // namespace

Uuid Uuid::make(Instant at)
{
    Uuid id;
    fillWithRandom(id.m_bytes);
    const auto millis = static_cast<std::uint64_t>(std::max<std::int64_t>(at.time_since_epoch().count(), 0));
    for (std::size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<std::uint8_t>(millis >> (8 * (5 - i)));
    id.m_bytes[6] = static_cast<std::uint8_t>((id.m_bytes[6] & 0x0f) | 0x70);
    id.m_bytes[8] = static_cast<std::uint8_t>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid id;
    std::size_t nibbles = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDashPlace(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const auto digit = hexDigit(text[i]);
        if (!digit)
            return std::nullopt;
        auto &byte = id.m_bytes[nibbles++ / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | *digit);
    }
    return id;
}

std::string Uuid::text() const
{
    std::string text;
    text.reserve(36);
    for (const auto byte : m_bytes) {
        if (isDashPlace(text.size()))
            text += '-';
        fmt::format_to(std::back_inserter(text), "{:02x}", byte);
    }
    return text;
}

} // namespace unknot::base

std::size_t std::hash<unknot::base::Uuid>::operator()(const unknot::base::Uuid &id) const noexcept
{
    std::uint64_t halves[2];
    static_assert(sizeof halves == sizeof id.m_bytes);
    std::memcpy(halves, id.m_bytes.data(), sizeof halves);
    return std::hash<std::uint64_t>{}(halves[0] * 31 + halves[1]);
}
