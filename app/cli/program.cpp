// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

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

} // namespace

void addWords(CLI::App &app, Globals &globals, Commands &commands)
{
    app.require_subcommand(1);
    app.fallthrough();
    addGlobals(app, globals);
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
}

} // namespace unknot::cli
