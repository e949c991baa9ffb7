// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/leaf_pages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

// The format is described at https://www.sqlite.org/fileformat2.html; the names here are those of that page.
namespace unknot::diary {

namespace {

constexpr std::uint8_t kTableLeaf = 0x0d;
constexpr std::uint8_t kRootPage = 1;
constexpr std::uint8_t kTreePage = 5;
constexpr std::size_t kMapEntry = 5;
constexpr int kDeepestTree = 20;
constexpr std::uint64_t kLongestRow = 64'000'000;

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

/// A varint at a place that then moves behind it.
std::optional<std::uint64_t> varint(std::string_view bytes, std::size_t &at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[at++]);
        if (i == 8)
            return value << 8U | byte;
        value = value << 7U | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

std::size_t sizeOfType(std::uint64_t type)
{
    constexpr std::array<std::size_t, 10> kSizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < kSizes.size())
        return kSizes[type];
    return static_cast<std::size_t>(type - 12) / 2;
}

std::int64_t signedNumber(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = number(bytes, at, size);
    if (size < 8 && (static_cast<std::uint8_t>(bytes[at]) & 0x80U) != 0)
        value |= ~std::uint64_t{0} << (8 * size);
    return std::bit_cast<std::int64_t>(value);
}

std::optional<RawCell> valueOf(std::string_view payload, std::size_t at, std::uint64_t type)
{
    if (type == 0)
        return RawCell{};
    if (type == 8 || type == 9)
        return RawCell{static_cast<std::int64_t>(type - 8), false};
    if (type <= 6)
        return RawCell{signedNumber(payload, at, sizeOfType(type)), false};
    if (type < 12) // a fraction, or nothing yet: none of ours
        return std::nullopt;
    return RawCell{std::string(payload.substr(at, sizeOfType(type))), type % 2 == 0};
}

std::optional<std::vector<RawCell>> valuesOf(std::string_view payload)
{
    std::size_t head = 0;
    const auto headSize = varint(payload, head);
    if (!headSize || *headSize > payload.size())
        return std::nullopt;
    std::vector<RawCell> values;
    auto body = static_cast<std::size_t>(*headSize);
    while (head < *headSize) {
        const auto type = varint(payload, head);
        if (!type || *type > 2 * kLongestRow || payload.size() - body < sizeOfType(*type))
            return std::nullopt;
        auto value = valueOf(payload, body, *type);
        if (!value)
            return std::nullopt;
        values.push_back(std::move(*value));
        body += sizeOfType(*type);
    }
    return values;
}

} // namespace

LeafPages::LeafPages(std::string file)
    : m_file(std::move(file))
{
    if (m_file.size() < 100)
        return;
    const auto said = static_cast<std::uint32_t>(number(m_file, 16, 2));
    if (std::has_single_bit(said) && said >= 512)
        m_pageSize = said;
}

std::uint32_t LeafPages::pageCount() const
{
    return static_cast<std::uint32_t>(m_file.size() / m_pageSize);
}

LeafPages::Page LeafPages::page(std::uint32_t number) const
{
    if (number == 0 || number > pageCount())
        return {};
    return Page(m_file).substr(static_cast<std::size_t>(number - 1) * m_pageSize, m_pageSize);
}

std::uint32_t LeafPages::mapPageOf(std::uint32_t number) const
{
    const auto perMap = static_cast<std::uint32_t>(m_pageSize / kMapEntry + 1);
    return (number - 2) / perMap * perMap + 2;
}

std::uint32_t LeafPages::rootOf(std::uint32_t number) const
{
    for (int depth = 0; depth < kDeepestTree && number > 2; ++depth) {
        const std::uint32_t map = mapPageOf(number);
        const Page entries = page(map);
        const std::size_t at = kMapEntry * (number - map - 1);
        if (number == map || at + kMapEntry > entries.size())
            return 0;
        const auto kind = static_cast<std::uint8_t>(entries[at]);
        if (kind == kRootPage)
            return number;
        if (kind != kTreePage)
            return 0;
        number = static_cast<std::uint32_t>(diary::number(entries, at + 1, 4));
    }
    return 0;
}

void LeafPages::forEachRow(const TakeRow &take) const
{
    for (std::uint32_t i = 3; i <= pageCount(); ++i) {
        const Page leaf = page(i);
        if (static_cast<std::uint8_t>(leaf[0]) != kTableLeaf)
            continue;
        if (const std::uint32_t root = rootOf(i); root != 0)
            readPage(leaf, root, take);
    }
}

void LeafPages::readPage(Page leaf, std::uint32_t root, const TakeRow &take) const
{
    const auto cells = static_cast<std::size_t>(number(leaf, 3, 2));
    for (std::size_t i = 0; i < cells && 8 + 2 * i + 2 <= leaf.size(); ++i) {
        auto at = static_cast<std::size_t>(number(leaf, 8 + 2 * i, 2));
        const auto size = varint(leaf, at);
        const auto row = varint(leaf, at);
        std::string payload;
        if (!size || !row || *size > kLongestRow || !readPayload(leaf, at, *size, payload))
            continue;
        if (auto values = valuesOf(payload))
            take(root, std::bit_cast<std::int64_t>(*row), std::move(*values));
    }
}

/// What does not fit on the page goes on in a chain of others.
bool LeafPages::readPayload(Page leaf, std::size_t at, std::uint64_t size, std::string &payload) const
{
    const std::uint64_t usable = m_pageSize;
    const std::uint64_t most = usable - 35;
    const std::uint64_t least = (usable - 12) * 32 / 255 - 23;
    std::uint64_t local = size;
    if (size > most) {
        const std::uint64_t some = least + (size - least) % (usable - 4);
        local = some <= most ? some : least;
    }
    const std::uint64_t link = size > most ? 4 : 0;
    if (at + local + link > leaf.size())
        return false;
    payload = leaf.substr(at, local);
    auto next = link == 0 ? 0U : static_cast<std::uint32_t>(number(leaf, at + local, 4));
    while (payload.size() < size) {
        const Page more = page(next);
        if (more.empty())
            return false;
        next = static_cast<std::uint32_t>(number(more, 0, 4));
        payload += more.substr(4, std::min<std::uint64_t>(size - payload.size(), usable - 4));
    }
    return true;
}

} // namespace unknot::diary
