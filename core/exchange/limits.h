// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What a file that comes in may be at most, so that one that was made to harm cannot eat the memory.
namespace unknot::exchange {

inline constexpr std::size_t kLongestText = 1'000'000;   ///< bytes
inline constexpr std::size_t kLongestPart = 500'000;     ///< of a text that is written in parts
inline constexpr std::size_t kLongestWhole = 64'000'000; ///< of one put together again
inline constexpr std::size_t kMostNames = 100;           ///< of one record
inline constexpr std::uint64_t kLargestFile = 512'000'000;
inline constexpr int kDeepest = 64;
inline constexpr std::size_t kMostValues = 100'000; ///< of one record
inline constexpr std::size_t kMostCells = 200;      ///< of one row

} // namespace unknot::exchange
