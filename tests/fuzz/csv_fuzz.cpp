// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/uuid.h"
#include "tests/fuzz/bytes_of.h"
#include "tests/fuzz/check.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>

using namespace unknot;
using fuzz::check;
using records::PlainRecord;
using records::Refusal;

namespace {

bool hasId(const PlainRecord &record)
{
    for (const auto &[name, value] : record.values)
        if (name == "id")
            return !std::get<std::string>(value).empty();
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    int lastLine = 1;
    const auto done = exchange::readCsv(fuzz::bytesOf(rest), [&](const PlainRecord &record) {
        check(record.line > 1 && record.line >= lastLine, "rows come in their order, behind the names");
        lastLine = record.line;
        check(record.refusal.why != Refusal::Why::None || hasId(record), "an entry has an id");
        return true;
    });
    check(done || !done.error().detail.empty(), "what ends the reading says why");
    return 0;
}
