// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace unknot::cli {

/// An option, or a word in a fixed place.
struct Word
{
    std::vector<std::string> names; ///< "-h" and "--help"; of a word in its place one
    std::string value;              ///< what follows it, such as "DIR"; empty: nothing
    std::string text;
    std::vector<std::string> among; ///< the values that there are, where they can be listed
    bool isRepeated = false;
    bool isRequired = false;

    bool takesFile() const;
    bool takesFolder() const { return value == "DIR"; }
};

/// A command with what stands below it; the program itself is the topmost.
struct Command
{
    std::string path; ///< "session add"; of the program itself empty
    std::string text;
    std::vector<Word> options;
    std::vector<Word> places;
    std::vector<Command> below;

    /// Itself and all below, each before what stands below it.
    std::vector<const Command *> all() const;
    std::string lastName() const { return path.substr(path.rfind(' ') + 1); }
};

/// The values of options and places that CLI11 does not know, by "--option" or by the kind of value, such as
/// "ROUTINE".
using KnownValues = std::map<std::string, std::vector<std::string>>;

/// What CLI11's own help says, as a value.
Command commandTree(const CLI::App &app, const KnownValues &known);

} // namespace unknot::cli
