// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/import_file.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/json_reader.h"

#include <fstream>
#include <string_view>

namespace unknot::transfer {

namespace {

using base::ErrorCode;
using base::Result;

constexpr std::string_view kBlank = " \t\r\n";

bool isJson(std::istream &file)
{
    int first = file.get();
    while (first >= 0 && kBlank.find(static_cast<char>(first)) != std::string_view::npos)
        first = file.get();
    file.clear();
    file.seekg(0);
    return first == '{';
}

/// Reads the file anew each time it is asked.
diary::RecordSource sourceOf(const std::filesystem::path &path, const Progress &progress)
{
    return [path, progress](const diary::RecordVisitor &visit) -> Result<void> {
        std::error_code error;
        if (!std::filesystem::is_regular_file(path, error))
            return base::failure(ErrorCode::NotFound, "no such file");
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return base::failure(ErrorCode::NoRights, "it cannot be read");
        int records = 0;
        const exchange::RecordTaker take = [&](const records::PlainRecord &record) {
            return (!progress || progress(++records)) && visit(record);
        };
        const bool json = isJson(file);
        const exchange::Source bytes = [&](std::span<char> room) {
            file.read(room.data(), static_cast<std::streamsize>(room.size()));
            return static_cast<std::size_t>(file.gcount());
        };
        const auto read = json ? exchange::readJson(bytes, take) : exchange::readCsv(bytes, take);
        if (file.bad())
            return base::failure(ErrorCode::InputOutput, "it cannot be read to its end");
        return read;
    };
}

} // namespace

Result<diary::Imported> tryImport(diary::Diary &diary, const std::filesystem::path &file, const Progress &progress)
{
    return diary.tryImport(sourceOf(file, progress));
}

Result<diary::Imported> importFile(diary::Diary &diary, const std::filesystem::path &file, const Progress &progress)
{
    return diary.import(sourceOf(file, progress));
}

} // namespace unknot::transfer
