// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/diary/recovery.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace unknot::cli {
namespace {

Json dayOrNull(const std::optional<base::Date> &day)
{
    return day ? Json(day->iso()) : Json(nullptr);
}

std::string counted(int entries, int sessions, const std::optional<base::Date> &newest)
{
    return fmt::format("{} entries, {} sessions{}", entries, sessions,
                       newest ? ", the newest of " + newest->iso() : std::string());
}

Json toJson(const diary::Backup &backup)
{
    return {{"path", backup.file.string()},
            {"entries", backup.entries},
            {"sessions", backup.sessions},
            {"newest", dayOrNull(backup.newest)},
            {"good", backup.good}};
}

Json toJson(const diary::RecoveryOption &option)
{
    return {{"option", std::string(diary::toWord(option.way))},
            {"entries", option.entries},
            {"sessions", option.sessions},
            {"damaged", option.damaged},
            {"newest", dayOrNull(option.newest)},
            {"path", option.from.empty() ? Json(nullptr) : Json(option.from.string())}};
}

std::string toText(const diary::RecoveryOption &option)
{
    const std::string damaged = option.damaged > 0 ? fmt::format(", {} of them damaged", option.damaged) : "";
    return fmt::format("  restore {:<16} {}{}\n", diary::toWord(option.way),
                       counted(option.entries, option.sessions, option.newest), damaged);
}

/// What can be done about a diary that does not hold together; nothing where that cannot be tried.
std::vector<diary::RecoveryOption> optionsFor(Call &call, const diary::CheckReport &report)
{
    if (report.isSound())
        return {};
    for (const auto &problem : report.problems)
        if (problem.code != "row" && problem.code != "index" && problem.code != "count" &&
            problem.code != "damaged" && problem.code != "not-ours" && problem.code != "missing")
            return {};
    return diary::recoveryOptions(call.folder(), call.clock()).value_or(std::vector<diary::RecoveryOption>{});
}

/// What keeps a diary from being read, in a sentence; what was found in one that can be read says so itself.
std::string textOf(const diary::Problem &problem, const diary::CheckReport &report, const Call &call)
{
    const auto isOf = [&](base::ErrorCode code) { return problem.code == base::toWord(code); };
    if (isOf(base::ErrorCode::Missing))
        return sentenceFor({base::ErrorCode::Missing, problem.text}, call.folder());
    if (!report.couldNot || !isOf(*report.couldNot))
        return problem.text;
    if (isOf(base::ErrorCode::Damaged))
        return fmt::format("The file is damaged ({}).", problem.text);
    return sentenceFor({*report.couldNot, problem.text}, call.folder());
}

Exit check(Call &call)
{
    const auto report = diary::Diary::check(call.folder());
    const auto backups = diary::checkBackups(call.folder());
    const auto options = optionsFor(call, report);
    auto problems = Json::array();
    std::string text;
    if (!report.exists)
        text = "There is no diary here.\n";
    else if (!report.couldNot)
        text = counted(report.entries, report.sessions, report.newest) + ".\n";
    for (const auto &problem : report.problems) {
        const auto sentence = textOf(problem, report, call);
        problems.push_back({{"code", problem.code}, {"text", sentence}});
        text += sentence + "\n";
    }
    if (report.exists && report.ok)
        text += "No problems.\n";
    auto kept = Json::array();
    for (const auto &backup : backups) {
        kept.push_back(toJson(backup));
        text += fmt::format("{}: {}, {}\n", backup.file.string(), backup.good ? "good" : "damaged",
                            counted(backup.entries, backup.sessions, backup.newest));
    }
    auto ways = Json::array();
    if (!options.empty())
        text += "What can be done, and what it gives; the file there now is kept in set-aside:\n";
    for (const auto &option : options) {
        ways.push_back(toJson(option));
        text += toText(option);
    }
    call.print({{"exists", report.exists},
                {"ok", report.ok},
                {"diary_schema", report.exists ? Json(report.schema) : Json(nullptr)},
                {"entries", report.entries},
                {"sessions", report.sessions},
                {"newest", dayOrNull(report.newest)},
                {"damaged", report.damaged},
                {"backups", kept},
                {"problems", problems},
                {"options", ways}},
               text);
    return report.ok ? Done : AnswerIsNo;
}

Exit backUp(Call &call, const std::string &path)
{
    auto diary = call.openForReading();
    if (!diary)
        throw Stop(NoDiary, "not-found", "There is no diary here yet.");
    auto made = path.empty() ? diary->backUp() : diary->backUpTo(path);
    if (!made && made.error().code == base::ErrorCode::TargetIsDiary)
        throw Stop(WrongWords, "target-is-diary", "That is the diary itself.");
    const auto backup = orStop(std::move(made), call);
    call.print(toJson(backup), fmt::format("{}: {}\n", backup.file.string(),
                                           counted(backup.entries, backup.sessions, backup.newest)));
    return Done;
}

[[noreturn]] void refuseBackup(const base::Error &error, const std::string &what, const Call &call)
{
    switch (error.code) {
    case base::ErrorCode::NotFound:
        throw Stop(WrongWords, "not-found", fmt::format("There is no '{}' to restore.", what));
    case base::ErrorCode::NotOurs:
    case base::ErrorCode::Newer:
    case base::ErrorCode::Damaged:
        throw Stop(AnswerIsNo, std::string(base::toWord(error.code)),
                   fmt::format("'{}' is no backup that can be restored ({}). Nothing was changed.", what,
                               base::toWord(error.code)));
    default:
        stopForDiary(error, call.folder());
    }
}

/// A file is restored; the word of an option that `check` lists is done.
Exit restore(Call &call, const std::string &what)
{
    std::error_code ignored;
    const auto way = diary::wayOf(what);
    if (way && !std::filesystem::exists(what, ignored)) {
        const auto done = diary::recover(call.folder(), *way, call.clock());
        if (!done)
            refuseBackup(done.error(), what, call);
        call.print(toJson(*done),
                   counted(done->entries, done->sessions, done->newest) + ". What was there is in set-aside.\n");
        return Done;
    }
    const auto done = diary::restoreBackup(call.folder(), what, call.clock());
    if (!done)
        refuseBackup(done.error(), what, call);
    call.print(toJson(*done),
               counted(done->entries, done->sessions, done->newest) + ". What was there is in set-aside.\n");
    return Done;
}

} // namespace

void addBackupCommands(Commands &commands)
{
    commands.add("check", "Look the diary and its backups over, without changing them", check);
    const auto target = std::make_shared<std::string>();
    commands.add("backup", "Make a proved copy of the diary", [target](Call &call) { return backUp(call, *target); })
        ->add_option("path", *target, "Where to; left out: among the diary's own backups")
        ->type_name("PATH");
    const auto source = std::make_shared<std::string>();
    commands
        .add("restore", "Put a backup, or what can be saved, in the place of the diary",
             [source](Call &call) { return restore(call, *source); })
        ->add_option("what", *source, "A backup, or the word of an option that check lists")
        ->type_name("PATH")
        ->required();
}

} // namespace unknot::cli
