// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"
#include "core/exchange/json_reader.h"

#include "tests/fuzz/bytes_of.h"
#include "tests/fuzz/check.h"

#include <cstddef>
#include <cstdint>

using namespace unknot;
using fuzz::check;

/// What a diary says to a file, with nothing written: each record is taken apart, checked, and looked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const base::FixedClock clock(base::Instant(std::chrono::milliseconds(1'773'500'000'000)),
                                        base::Zone::utc());
    static auto diary = diary::Diary::inMemory(clock);
    int records = 0;
    const auto tried = diary.tryImport([&](const diary::RecordVisitor &visit) {
        std::string_view rest(reinterpret_cast<const char *>(data), size);
        return exchange::readJson(fuzz::bytesOf(rest), [&](const records::PlainRecord &record) {
            ++records;
            return visit(record);
        });
    });
    if (tried)
        check(tried->fresh + tried->already + tried->deletedHere + static_cast<int>(tried->refused.size()) == records,
              "every record is counted once");
    return 0;
}
