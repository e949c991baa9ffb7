// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/shell_words.h"

#include <algorithm>
#include <set>

namespace unknot::cli {

std::string quoted(const std::string &text, const std::string &quote)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? quote : std::string(1, c);
    return result + "'";
}

std::vector<std::string> optionsWithValue(const Command &program)
{
    std::set<std::string> names;
    for (const Command *command : program.all()) {
        for (const Word &word : command->options) {
            if (!word.value.empty())
                names.insert(word.names.begin(), word.names.end());
        }
    }
    return {names.begin(), names.end()};
}

std::vector<const Word *> optionsOf(const Command &program, const Command &command)
{
    std::vector<const Word *> options;
    for (const Word &word : command.options)
        options.push_back(&word);
    if (&program == &command)
        return options;
    for (const Word &word : program.options) {
        const auto isSame = [&word](const Word *own) { return own->names == word.names; };
        if (std::ranges::none_of(options, isSame))
            options.push_back(&word);
    }
    return options;
}

} // namespace unknot::cli
