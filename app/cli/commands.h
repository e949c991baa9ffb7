// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <CLI/App.hpp>
#include <functional>
#include <memory>

/// Each adds its commands to the program. What a command does runs after all words were read: its callback only
/// leaves the job behind.
namespace unknot::cli {

using Job = std::function<Exit(Call &)>;

class Commands
{
public:
    explicit Commands(CLI::App &app)
        : m_app(app)
    {
    }

    CLI::App &app() { return m_app; }
    /// A command whose job is made from the options bound to it; the options have to outlive the parsing.
    CLI::App *add(const std::string &name, const std::string &description, Job job, CLI::App *parent = nullptr);
    const Job &chosen() const { return m_chosen; }

private:
    CLI::App &m_app;
    Job m_chosen;
};

void addContentCommands(Commands &commands);
void addMatchCommands(Commands &commands);
void addPlayCommands(Commands &commands);
void addTriageCommand(Commands &commands);
void addLogCommand(Commands &commands);
void addDiaryCommands(Commands &commands);
void addFigureCommand(Commands &commands);
void addHelpsCommand(Commands &commands);
void addBackupCommands(Commands &commands);
void addProfileCommand(Commands &commands);
void addTransferCommands(Commands &commands);

} // namespace unknot::cli
