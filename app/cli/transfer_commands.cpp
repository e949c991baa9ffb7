// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/transfer/export_file.h"
#include "app/transfer/import_file.h"
#include "app/transfer/refusal_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace unknot::cli {
namespace {

using base::ErrorCode;

[[noreturn]] void refuseExport(const base::Error &error, const std::string &path, const Call &call)
{
    const std::string code(base::toWord(error.code));
    switch (error.code) {
    case ErrorCode::TargetIsDiary:
        throw Stop(WrongWords, code, "That is the diary itself.");
    case ErrorCode::Damaged:
        throw Stop(
            NoDiary, code,
            fmt::format("{} is damaged, so nothing was exported. 'unknot-cli check' says more.", error.detail));
    case ErrorCode::BadValue:
    case ErrorCode::NotFound:
    case ErrorCode::NoRights:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
        throw Stop(WrongWords, code, fmt::format("'{}' cannot be written ({}).", path, code));
    default:
        stopForDiary(error, call.folder());
    }
}

diary::Diary diaryOrEmpty(Call &call)
{
    auto diary = call.openForReading();
    return diary ? std::move(*diary) : diary::Diary::inMemory(call.clock());
}

Exit exportTo(Call &call, transfer::Form form, const std::string &path)
{
    auto diary = diaryOrEmpty(call);
    const auto done = transfer::exportDiary(diary, form, path, call.clock());
    if (!done)
        refuseExport(done.error(), path, call);
    call.print({{"entries", done->entries}, {"sessions", done->sessions}, {"bytes", done->bytes}},
               fmt::format("{} entries, {} sessions, {} bytes.\n", done->entries, done->sessions, done->bytes));
    return Done;
}

struct Wish
{
    std::string path;
    bool dryRun = false;
};

[[noreturn]] void refuseImport(const base::Error &error, const std::string &path, const Call &call)
{
    const std::string code(base::toWord(error.code));
    switch (error.code) {
    case ErrorCode::NotFound:
        throw Stop(WrongWords, code, fmt::format("There is no file '{}'.", path));
    case ErrorCode::BadInput:
        throw Stop(WrongWords, code, fmt::format("'{}', {}. Nothing was imported.", path, error.detail));
    default:
        stopForDiary(error, call.folder());
    }
}

diary::Imported importFrom(Call &call, const Wish &wish)
{
    // Looked through first, so that a file that cannot be read leaves no new diary behind.
    auto reading = diaryOrEmpty(call);
    auto tried = transfer::tryImport(reading, wish.path);
    if (!tried && tried.error().code == ErrorCode::Newer)
        throw Stop(WrongWords, "newer", fmt::format("'{}' was made by a newer Unknot.", wish.path));
    if (!tried)
        refuseImport(tried.error(), wish.path, call);
    if (wish.dryRun || tried->fresh == 0)
        return std::move(*tried);
    reading = diary::Diary::inMemory(call.clock());
    auto diary = call.openForWriting();
    auto done = transfer::importFile(diary, wish.path);
    if (!done)
        refuseImport(done.error(), wish.path, call);
    return std::move(*done);
}

Exit import(Call &call, const Wish &wish)
{
    const auto done = importFrom(call, wish);
    auto refused = Json::array();
    std::string text =
        fmt::format("{}{} new, {} already here, {} deleted here, {} refused.\n", wish.dryRun ? "It would be: " : "",
                    done.fresh, done.already, done.deletedHere, done.refused.size());
    for (const auto &each : done.refused) {
        const auto why = transfer::sentenceFor(each.refusal);
        refused.push_back({{"line", each.line}, {"why", why}});
        text += fmt::format("line {}: {}\n", each.line, why);
    }
    call.print({{"new", done.fresh},
                {"already", done.already},
                {"deleted_here", done.deletedHere},
                {"refused", refused},
                {"new_entries", done.entries},
                {"new_sessions", done.sessions}},
               text);
    return done.refused.empty() ? Done : AnswerIsNo;
}

} // namespace

void addTransferCommands(Commands &commands)
{
    auto *group = commands.app().add_subcommand("export", "Write the diary to a file");
    group->require_subcommand(1);
    group->fallthrough();
    const auto add = [&](const char *name, const char *description, transfer::Form form) {
        const auto path = std::make_shared<std::string>();
        commands
            .add(
                name, description, [path, form](Call &call) { return exportTo(call, form, *path); }, group)
            ->add_option("path", *path, "The file")
            ->type_name("PATH")
            ->required();
    };
    add("csv", "The entries as a table", transfer::Form::Csv);
    add("json", "Everything, to be imported again", transfer::Form::Json);

    const auto wish = std::make_shared<Wish>();
    auto *command = commands.add("import", "Add what an exported file has and the diary has not",
                                 [wish](Call &call) { return import(call, *wish); });
    command->add_option("path", wish->path, "The file, JSON or CSV")->type_name("PATH")->required();
    command->add_flag("--dry-run", wish->dryRun, "Only say what it would do");
}

} // namespace unknot::cli
