// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace unknot::cli {

CLI::App *Commands::add(const std::string &name, const std::string &description, Job job, CLI::App *parent)
{
    auto *command = (parent ? parent : &m_app)->add_subcommand(name, description);
    command->fallthrough();
    // One that stands below it has chosen already.
    command->callback([this, command, job = std::move(job)] {
        if (command->get_subcommands().empty())
            m_chosen = job;
    });
    return command;
}

namespace {

/// An empty word is most often a variable that was never set; it must not mean the diary at home or the real clock.
std::string notEmpty(const std::string &word)
{
    return word.empty() ? "needs a value" : "";
}

void addGlobals(CLI::App &app, Globals &globals)
{
    app.add_flag("--json", globals.json, "Answer with one JSON object");
    app.add_option("--data", globals.data, "The folder that holds diary.db")->type_name("DIR");
    app.add_option("--now", globals.now, "Replaces the clock: ISO 8601 with offset")->type_name("ISO");
    app.add_option("--zone", globals.zone, "Time zone by name")->type_name("NAME");
    app.add_option("--content", globals.content, "Content files instead of those compiled in")->type_name("DIR");
    app.add_option("--lang", globals.lang, "Language of the content, such as en")->type_name("TAG");
    for (const auto *name : {"--data", "--now", "--zone", "--content", "--lang"})
        app.get_option(name)->check(notEmpty);
    app.set_version_flag("--version", "unknot-cli " UNKNOT_VERSION);
}

int report(bool json, Exit exit, const std::string &code, const std::string &text)
{
    if (json)
        std::cout << Json({{"schema", 1}, {"error", {{"code", code}, {"text", text}}}})
                         .dump(-1, ' ', false, Json::error_handler_t::replace)
                  << '\n';
    else
        std::cerr << text << '\n';
    return exit;
}

std::string sentenceFor(const CLI::ParseError &wrong, const CLI::App &app)
{
    const auto unknown = app.remaining(true);
    if (wrong.get_name() != "RequiredError" || unknown.empty())
        return wrong.what();
    return "There is no command '" + unknown.front() + "'; --help lists those there are.";
}

/// A full disk or a reader that went away: what was asked is done, but nobody can know the answer.
int written(Exit exit)
{
    errno = 0;
    std::cout.flush();
    if (std::cout)
        return exit;
    if (errno != EPIPE)
        std::cerr << "The answer could not be written.\n";
    return AnswerIsNo;
}

int run(int count, char **words)
{
    CLI::App app("Unknot on the command line: content, safety check, player and diary.", "unknot-cli");
    app.require_subcommand(1);
    app.fallthrough();
    Globals globals;
    addGlobals(app, globals);
    Commands commands(app);
    addContentCommands(commands);
    addMatchCommands(commands);
    addPlayCommands(commands);
    addTriageCommand(commands);
    addLogCommand(commands);
    addDiaryCommands(commands);
    addFigureCommand(commands);
    addHelpsCommand(commands);
    addBackupCommands(commands);
    addProfileCommand(commands);
    addTransferCommands(commands);
    const bool json =
        std::any_of(words, words + count, [](const char *word) { return std::string(word) == "--json"; });
    try {
        app.parse(count, words);
    } catch (const CLI::Success &asked) { // --help, --version
        return app.exit(asked);
    } catch (const CLI::ParseError &wrong) {
        return report(json, WrongWords, "bad-value", sentenceFor(wrong, app));
    }
    try {
        Call call(std::move(globals));
        call.checkLanguage();
        return written(commands.chosen()(call));
    } catch (const Stop &stop) {
        return report(json, stop.exit, stop.code, stop.what());
    } catch (const std::exception &problem) {
        return report(json, WrongWords, "bad-input", problem.what());
    }
}

} // namespace
} // namespace unknot::cli

int main(int count, char **words)
{
    umask(077);
    // A file that grows past a limit, or a reader that went away, is an error to be told, not a death.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    return unknot::cli::run(count, words);
}
