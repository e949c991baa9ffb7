// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the manual pages and the completions, from what the programs say about themselves.
#include "app/cli/pages/command_tree.h"
#include "app/cli/pages/completions.h"
#include "app/cli/pages/man_page.h"
#include "app/cli/program.h"
#include "core/base/words.h"
#include "core/content/content.h"
#include "core/content/load.h"

#include <CLI/App.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

namespace unknot::cli {

namespace {

template<typename E>
std::vector<std::string> wordsOf()
{
    std::vector<std::string> words;
    for (const E value : base::all<E>())
        words.emplace_back(base::toWord(value));
    return words;
}

template<typename T>
std::vector<std::string> idsOf(const std::vector<T> &items)
{
    std::vector<std::string> ids;
    ids.reserve(items.size());
    for (const T &item : items)
        ids.push_back(item.id.text());
    return ids;
}

KnownValues knownValues(const content::Content &content)
{
    return {{"--region", idsOf(content.regions)},     {"ROUTINE", idsOf(content.routines)},
            {"TECHNIQUE", idsOf(content.techniques)}, {"KIT", wordsOf<base::Kit>()},
            {"PLACE", wordsOf<base::Place>()},        {"KIND", wordsOf<base::EntryKind>()},
            {"--lang", content::shippedLanguages()}};
}

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream)
        throw std::runtime_error("cannot write " + file.string());
}

std::string read(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void writeThoseOfCommandLine(const std::filesystem::path &folder)
{
    CLI::App app(kDescription, "unknot-cli");
    Globals globals;
    Commands commands(app);
    addWords(app, globals, commands);
    const Command program = commandTree(app, knownValues(content::loadShipped()));
    write(folder / "unknot-cli.1", manPage(program));
    write(folder / "unknot-cli.bash", bashCompletion(program));
    write(folder / "_unknot-cli", zshCompletion(program));
    write(folder / "unknot-cli.fish", fishCompletion(program));
}

int run(int count, char **words)
{
    if (count != 2 && count != 3) {
        std::cerr << "usage: unknot-cli-pages FOLDER [WHAT-UNKNOT--HELP-PRINTS]\n";
        return 2;
    }
    try {
        writeThoseOfCommandLine(words[1]);
        if (count == 3)
            write(std::filesystem::path(words[1]) / "unknot.1", manPageOfWindow(read(words[2])));
    } catch (const std::exception &problem) {
        std::cerr << problem.what() << '\n';
        return 1;
    }
    return 0;
}

} // namespace
} // namespace unknot::cli

int main(int count, char **words)
{
    return unknot::cli::run(count, words);
}
