// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/form.h"

#include <charconv>

namespace unknot::diary {

namespace {

template<typename T>
T takeNumber(std::string_view &text, char end)
{
    T value{};
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const auto used = static_cast<std::size_t>(rest - text.data());
    if (error != std::errc{} || used >= text.size() || text[used] != end)
        throw BadCell("no number in a form");
    text.remove_prefix(used + 1);
    return value;
}

} // namespace

void FormWriter::write(const char *name, const Cell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return;
    text += name;
    text += ' ';
    if (const auto *number = std::get_if<std::int64_t>(&cell)) {
        text += std::to_string(*number);
    } else {
        const auto &bytes = std::get<std::string>(cell);
        text += std::to_string(bytes.size());
        text += ':';
        text += bytes;
    }
    text += '\n';
}

Cell FormReader::read(std::string_view name)
{
    if (!m_rest.starts_with(name) || m_rest.size() <= name.size() || m_rest[name.size()] != ' ')
        return {};
    m_rest.remove_prefix(name.size() + 1);
    const std::size_t mark = m_rest.find_first_of(":\n");
    if (mark == std::string_view::npos)
        throw BadCell("a form that ends early");
    if (m_rest[mark] == '\n')
        return takeNumber<std::int64_t>(m_rest, '\n');
    const auto size = takeNumber<std::size_t>(m_rest, ':');
    if (size >= m_rest.size() || m_rest[size] != '\n')
        throw BadCell("a form that ends early");
    std::string bytes(m_rest.substr(0, size));
    m_rest.remove_prefix(size + 1);
    return bytes;
}

} // namespace unknot::diary
