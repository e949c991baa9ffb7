// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/byte_source.h"

#include "core/exchange/limits.h"

#include <fmt/format.h>

namespace unknot::exchange {

void ByteSource::refuse(const std::string &what) const
{
    throw Unreadable(fmt::format("line {}: {}", m_line, what));
}

void ByteSource::fill()
{
    m_next = 0;
    m_end = m_source(m_buffer);
    m_total += m_end;
    if (m_total > kLargestFile)
        refuse("the file is larger than 512 MB");
}

} // namespace unknot::exchange
