// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>

namespace unknot::exchange {

/// Puts the next bytes of the file into the room given and says how many; 0 at its end.
using Source = std::function<std::size_t(std::span<char>)>;

/// What cannot be read on. Thrown and caught within this folder.
struct Unreadable : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// The bytes of a file one by one, counted, with the line they are in.
class ByteSource
{
public:
    explicit ByteSource(const Source &source)
        : m_source(source)
    {
    }

    /// -1 at the end.
    int peek()
    {
        if (m_next == m_end)
            fill();
        return m_next == m_end ? -1 : static_cast<unsigned char>(m_buffer[m_next]);
    }
    int take()
    {
        const int byte = peek();
        if (byte >= 0)
            ++m_next;
        if (byte == '\n')
            ++m_line;
        return byte;
    }

    int line() const { return m_line; }
    /// Ends the reading with that sentence and the line.
    [[noreturn]] void refuse(const std::string &what) const;

private:
    void fill();

    const Source &m_source;
    std::array<char, 65536> m_buffer{};
    std::size_t m_next = 0;
    std::size_t m_end = 0;
    std::uint64_t m_total = 0;
    int m_line = 1;
};

} // namespace unknot::exchange
