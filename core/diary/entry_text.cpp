// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/entry_text.h"

#include "core/diary/form.h"

namespace unknot::diary {

std::string textOf(const records::Entry &entry)
{
    FormWriter writer;
    fields(writer, entry);
    return std::move(writer.text);
}

std::optional<records::Entry> entryFrom(std::string_view text)
{
    records::Entry entry;
    FormReader reader(text);
    try {
        fields(reader, entry);
    } catch (const BadCell &) {
        return std::nullopt;
    }
    return reader.isAtEnd() && !text.empty() ? std::optional(std::move(entry)) : std::nullopt;
}

} // namespace unknot::diary
