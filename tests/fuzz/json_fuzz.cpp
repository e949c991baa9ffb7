// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"

#include "tests/fuzz/bytes_of.h"
#include "tests/fuzz/check.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace unknot;
using fuzz::check;
using records::PlainRecord;
using records::Refusal;

namespace {

std::vector<PlainRecord> goodOnes(std::string_view json, bool &isRead)
{
    std::vector<PlainRecord> records;
    const auto done = exchange::readJson(fuzz::bytesOf(json), [&](const PlainRecord &record) {
        check(record.line >= 1, "a record has a line");
        if (record.refusal.why == Refusal::Why::None)
            records.push_back(record);
        return true;
    });
    isRead = done.has_value();
    check(isRead || !done.error().detail.empty(), "what ends the reading says why");
    return records;
}

std::string written(const std::vector<PlainRecord> &records)
{
    std::string json;
    exchange::JsonWriter writer([&](std::string_view text) {
        json += text;
        return true;
    });
    bool isWritten = writer.begin("");
    for (const auto &record : records)
        isWritten = isWritten && writer.write(record);
    check(isWritten && writer.end(), "a text takes everything");
    return json;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    bool isRead = false;
    const auto records = goodOnes({reinterpret_cast<const char *>(data), size}, isRead);
    bool isReadAgain = false;
    const auto again = goodOnes(written(records), isReadAgain);
    check(isReadAgain && again.size() == records.size(), "what was read can be written and read");
    for (std::size_t i = 0; i < again.size(); ++i)
        check(again[i].kind == records[i].kind && again[i].values == records[i].values, "and is then the same");
    return 0;
}
