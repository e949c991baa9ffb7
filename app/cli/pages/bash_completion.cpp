// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/completions.h"
#include "app/cli/pages/shell_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace unknot::cli {

namespace {

constexpr auto kQuote = R"('\'')";

std::string among(const std::vector<std::string> &words)
{
    return fmt::format("_unknot_cli_offer \"$(compgen -W {} -- \"$cur\")\"",
                       quoted(fmt::format("{}", fmt::join(words, " ")), kQuote));
}

std::string valuesOf(const Word &word)
{
    if (word.takesFolder())
        return "compopt -o filenames; _unknot_cli_offer \"$(compgen -d -- \"$cur\")\"";
    if (word.takesFile())
        return "compopt -o filenames; _unknot_cli_offer \"$(compgen -f -- \"$cur\")\"";
    return word.among.empty() ? "COMPREPLY=()" : among(word.among);
}

/// After an option: its values. One of the program's has the same everywhere.
std::string values(const Command &program)
{
    std::string text;
    for (const Command *command : program.all()) {
        for (const Word &word : command->options) {
            if (word.value.empty())
                continue;
            std::vector<std::string> cases;
            cases.reserve(word.names.size());
            for (const std::string &name : word.names)
                cases.push_back(
                    fmt::format("{}:{}", command == &program ? "*" : quoted(command->path, kQuote), name));
            text += fmt::format("    {}) {}; return ;;\n", fmt::join(cases, "|"), valuesOf(word));
        }
    }
    return text;
}

/// What may stand after a command: options, commands below it, values of what has its place.
std::string words(const Command &program, const Command &command)
{
    std::vector<std::string> words;
    words.reserve(command.below.size());
    for (const Command &below : command.below)
        words.push_back(below.lastName());
    for (const Word &place : command.places)
        words.insert(words.end(), place.among.begin(), place.among.end());
    for (const Word *word : optionsOf(program, command))
        words.insert(words.end(), word->names.begin(), word->names.end());
    std::string text = fmt::format("    {}) {}", quoted(command.path, kQuote), among(words));
    for (const Word &place : command.places) {
        if (place.takesFile())
            text += "\n        [[ $cur == -* ]] || { compopt -o filenames; "
                    "_unknot_cli_offer \"$(compgen -f -- \"$cur\")\"; }";
    }
    return text + " ;;\n";
}

} // namespace

std::string bashCompletion(const Command &program)
{
    const auto all = program.all();
    std::vector<std::string> steps;
    steps.reserve(all.size());
    std::string byPlace;
    for (const Command *command : all) {
        byPlace += words(program, *command);
        if (command != &program)
            steps.push_back(quoted(command->path, kQuote));
    }
    return fmt::format(R"(# Completes the words of unknot-cli. Made from its own help.
# One offer a line. Read without a pipe of the shell's own, which needs /dev/fd and is not everywhere.
_unknot_cli_offer()
{{
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        [[ -z $line ]] || COMPREPLY+=("$line")
    done <<<"$1"
}}

_unknot_cli()
{{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} at= next= skip= i word
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${{COMP_WORDS[i]}}
        if [[ -n $skip ]]; then skip=; continue; fi
        case $word in
        {}) skip=1 ;;
        -*) ;;
        *)
            next=${{at:+$at }}$word
            case $next in
            {}) at=$next ;;
            esac ;;
        esac
    done
    COMPREPLY=()
    case $at:$prev in
{}    esac
    case $at in
{}    esac
}}
complete -F _unknot_cli unknot-cli
)",
                       fmt::join(optionsWithValue(program), "|"), fmt::join(steps, "|"), values(program), byPlace);
}

} // namespace unknot::cli
