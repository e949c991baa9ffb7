// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/completions.h"
#include "app/cli/pages/shell_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace unknot::cli {

namespace {

constexpr auto kQuote = R"('\'')";

std::string valuesOf(const Word &word)
{
    if (word.takesFolder())
        return "_files -/";
    if (word.takesFile())
        return "_files";
    return word.among.empty() ? "_message value" : fmt::format("compadd -- {}", fmt::join(word.among, " "));
}

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

std::string words(const Command &program, const Command &command)
{
    std::vector<std::string> options;
    for (const Word *word : optionsOf(program, command)) {
        for (const std::string &name : word->names)
            options.push_back(quoted(name + ":" + word->text, kQuote));
    }
    std::vector<std::string> below;
    below.reserve(command.below.size());
    for (const Command &each : command.below)
        below.push_back(quoted(each.lastName() + ":" + each.text, kQuote));
    std::string text = fmt::format("    {})\n        if [[ $cur == -* ]]; then\n            offered=({})\n",
                                   quoted(command.path, kQuote), fmt::join(options, " "));
    if (!below.empty())
        text += fmt::format("        else\n            offered=({})\n", fmt::join(below, " "));
    text += "        fi\n";
    for (const Word &place : command.places)
        text += fmt::format("        [[ $cur == -* ]] || {}\n", valuesOf(place));
    return text + "        ;;\n";
}

} // namespace

std::string zshCompletion(const Command &program)
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
    return fmt::format(R"(#compdef unknot-cli
# Completes the words of unknot-cli. Made from its own help.
_unknot-cli()
{{
    local cur=$words[CURRENT] prev=$words[CURRENT-1] at= next= skip= word
    local -a offered
    for word in ${{words[2,CURRENT-1]}}; do
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
    case $at:$prev in
{}    esac
    case $at in
{}    esac
    (( $#offered )) && _describe word offered
}}
if [[ $funcstack[1] == _unknot-cli ]]; then
    _unknot-cli "$@"
else
    compdef _unknot-cli unknot-cli
fi
)",
                       fmt::join(optionsWithValue(program), "|"), fmt::join(steps, "|"), values(program), byPlace);
}

} // namespace unknot::cli
