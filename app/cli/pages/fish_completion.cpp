// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/completions.h"
#include "app/cli/pages/shell_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace unknot::cli {

namespace {

constexpr auto kQuote = R"(\')";

std::string condition(const Command &command)
{
    return "-n " + quoted("__unknot_cli_at" + (command.path.empty() ? "" : " " + command.path), kQuote);
}

std::string names(const Word &word)
{
    std::string text;
    for (const std::string &name : word.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    return text;
}

std::string valuesOf(const Word &word)
{
    if (word.value.empty())
        return "";
    if (word.takesFile())
        return " -r -F";
    if (word.takesFolder())
        return " -x -a '(__fish_complete_directories)'";
    return " -x" + (word.among.empty() ? "" : " -a " + quoted(fmt::format("{}", fmt::join(word.among, " ")), kQuote));
}

std::string lines(const Command &program, const Command &command)
{
    std::string text;
    for (const Command &below : command.below)
        text += fmt::format("complete -c unknot-cli {} -a {} -d {}\n", condition(command), below.lastName(),
                            quoted(below.text, kQuote));
    for (const Word &place : command.places) {
        if (place.takesFile())
            text += fmt::format("complete -c unknot-cli {} -F\n", condition(command));
        else if (!place.among.empty())
            text += fmt::format("complete -c unknot-cli {} -a {} -d {}\n", condition(command),
                                quoted(fmt::format("{}", fmt::join(place.among, " ")), kQuote),
                                quoted(place.text, kQuote));
    }
    if (&program == &command)
        return text;
    for (const Word &word : command.options)
        text += fmt::format("complete -c unknot-cli {}{} -d {}{}\n", condition(command), names(word),
                            quoted(word.text, kQuote), valuesOf(word));
    return text;
}

} // namespace

std::string fishCompletion(const Command &program)
{
    const auto all = program.all();
    std::vector<std::string> steps;
    steps.reserve(all.size());
    std::string everywhere;
    std::string byPlace;
    for (const Word &word : program.options)
        everywhere +=
            fmt::format("complete -c unknot-cli{} -d {}{}\n", names(word), quoted(word.text, kQuote), valuesOf(word));
    for (const Command *command : all) {
        byPlace += lines(program, *command);
        if (command != &program)
            steps.push_back(quoted(command->path, kQuote));
    }
    return fmt::format(R"(# Completes the words of unknot-cli. Made from its own help.
function __unknot_cli_at --description 'Whether the words so far are those of one command'
    set -l at
    set -l skip 0
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if test $skip -eq 1
            set skip 0
            continue
        end
        switch $word
            case {}
                set skip 1
            case '-*'
            case '*'
                switch (string join ' ' $at $word)
                    case {}
                        set -a at $word
                end
        end
    end
    test "$at" = "$argv"
end
complete -c unknot-cli -f
{}{})",
                       fmt::join(optionsWithValue(program), " "), fmt::join(steps, " "), everywhere, byPlace);
}

} // namespace unknot::cli
