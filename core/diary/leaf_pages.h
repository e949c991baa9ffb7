// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/cell.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::diary {

/// A value as a page of the file holds it; blobs are marked, because a checksum is one.
struct RawCell
{
    Cell cell;
    bool isBlob = false;
};

/// The rows of a database file, found without its trees: every page that holds rows is read by itself. Which table a
/// page belongs to is told by the map of parents that auto_vacuum keeps.
class LeafPages
{
public:
    explicit LeafPages(std::string file);

    using TakeRow = std::function<void(std::uint32_t root, std::int64_t rowNumber, std::vector<RawCell> values)>;
    /// Each row on each page whose table is known. What cannot be a row is passed over.
    void forEachRow(const TakeRow &take) const;
    std::uint32_t pageCount() const;

private:
    using Page = std::string_view;

    Page page(std::uint32_t number) const;
    std::uint32_t mapPageOf(std::uint32_t number) const;
    /// The first page of the tree that the page is in; 0 when that is not known.
    std::uint32_t rootOf(std::uint32_t number) const;
    void readPage(Page leaf, std::uint32_t root, const TakeRow &take) const;
    bool readPayload(Page leaf, std::size_t at, std::uint64_t size, std::string &payload) const;

    std::string m_file;
    std::uint32_t m_pageSize = 4096;
};

} // namespace unknot::diary
