// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/command_tree.h"

#include <CLI/App.hpp>
#include <algorithm>
#include <sstream>

namespace unknot::cli {

namespace {

/// "TEXT:{yes,no}" names its values.
std::vector<std::string> valuesIn(const std::string &type)
{
    const auto from = type.find('{');
    const auto to = type.find('}');
    std::vector<std::string> values;
    if (from == std::string::npos || to == std::string::npos)
        return values;
    std::istringstream stream(type.substr(from + 1, to - from - 1));
    for (std::string value; std::getline(stream, value, ',');)
        values.push_back(value);
    return values;
}

/// What follows the option, without the check that CLI11 hangs on: "INT:INT in [0 - 10]" is a number.
std::string valueOf(const CLI::Option &option)
{
    const std::string type = option.get_type_name();
    const std::string plain = type.substr(0, type.find(':'));
    if (plain == "INT")
        return "N";
    return valuesIn(type).empty() ? plain : "WORD";
}

std::vector<std::string> namesOf(const CLI::Option &option)
{
    if (option.get_positional())
        return {option.get_name(true)};
    std::vector<std::string> names;
    for (const std::string &name : option.get_snames())
        names.push_back("-" + name);
    for (const std::string &name : option.get_lnames())
        names.push_back("--" + name);
    return names;
}

Word wordOf(const CLI::Option &option, const KnownValues &known)
{
    Word word;
    word.names = namesOf(option);
    word.text = option.get_description();
    word.isRequired = option.get_required();
    word.isRepeated = option.get_items_expected_max() > 1;
    if (option.get_items_expected_max() == 0)
        return word;
    word.value = valueOf(option);
    word.among = valuesIn(option.get_type_name());
    for (const std::string &key : {word.names.back(), word.value}) {
        const auto found = known.find(key);
        if (word.among.empty() && found != known.end())
            word.among = found->second;
    }
    return word;
}

Command commandOf(const CLI::App &app, const std::string &path, const KnownValues &known)
{
    Command command;
    command.path = path;
    command.text = app.get_description();
    for (const CLI::Option *option : app.get_options())
        (option->get_positional() ? command.places : command.options).push_back(wordOf(*option, known));
    for (const CLI::App *below : app.get_subcommands([](const CLI::App *) { return true; }))
        command.below.push_back(
            commandOf(*below, path.empty() ? below->get_name() : path + " " + below->get_name(), known));
    return command;
}

void collect(const Command &command, std::vector<const Command *> &all)
{
    all.push_back(&command);
    for (const Command &below : command.below)
        collect(below, all);
}

} // namespace

bool Word::takesFile() const
{
    return value == "PATH" || value == "FILE";
}

std::vector<const Command *> Command::all() const
{
    std::vector<const Command *> all;
    collect(*this, all);
    return all;
}

Command commandTree(const CLI::App &app, const KnownValues &known)
{
    return commandOf(app, {}, known);
}

} // namespace unknot::cli
