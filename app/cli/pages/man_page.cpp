// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages/man_page.h"

#include "app/cli/pages/command_tree.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace unknot::cli {

namespace {

constexpr auto kExit = R"(.SH EXIT STATUS
.TP
0
Done. The safety check gives 0 at every level.
.TP
1
The answer is no: no plan fits, problems were found, lines were refused.
.TP
2
Wrong words or values; nothing was written.
.TP
3
The diary could not be used: no rights, in use, newer than this program, or damaged.
)";
constexpr auto kFiles = R"(.SH FILES
.TP
.I $XDG_DATA_HOME/unknot/diary.db
The diary, readable by its owner alone; without the variable it is below
.IR ~/.local/share .
.TP
.I $XDG_DATA_HOME/unknot/backups
Its backups.
)";
constexpr auto kFilesOfWindow = R"(.TP
.I $XDG_CONFIG_HOME/unknot/unknot.ini
What was chosen in Settings.
.TP
.I $XDG_STATE_HOME/unknot/unknot.log
What the program noted: moments and codes, never what is in the diary.
)";
constexpr auto kMediaKeys = R"(.SH MEDIA KEYS
While a routine plays, the keys of a keyboard or headset work as they do for music: play and pause, next step,
previous step.
The desktop reaches them over MPRIS, as the player
.BR unknot .
It is told the number of the step and nothing about what is done.
Without a session bus the keys of the window remain: Space, and the arrows.
)";
constexpr auto kDevice = R"(.SH NOTES
Unknot guides self-massage, stretching and rest for everyday muscle tension, from age 16.
It cannot examine you and is not a medical device.
Nothing leaves this computer.
)";

/// What roff would take for a command of its own.
std::string escaped(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else if ((c == '.' || c == '\'') && (result.empty() || result.back() == '\n'))
            result += std::string("\\&") + c;
        else
            result += c;
    }
    return result;
}

std::string head(const std::string &name, const std::string &line)
{
    std::string large;
    for (const char c : name)
        large += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return fmt::format(".TH {} 1 \"\" \"Unknot {}\" \"Unknot\"\n.SH NAME\n{} \\- {}\n", escaped(large),
                       UNKNOT_VERSION, escaped(name), escaped(line));
}

std::string withoutStop(std::string text)
{
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string synopsis(const Command &command)
{
    std::string text = ".B unknot\\-cli" + (command.path.empty() ? "" : " " + escaped(command.path)) + "\n";
    if (!command.options.empty())
        text += "[\\fIOPTIONS\\fR]\n";
    for (const Word &word : command.places) {
        const std::string name = "\\fI" + escaped(word.names.front()) + "\\fR" + (word.isRepeated ? " ..." : "");
        text += word.isRequired ? name + "\n" : "[" + name + "]\n";
    }
    if (!command.below.empty())
        text += "\\fICOMMAND\\fR\n";
    return text;
}

std::string entry(const Word &word)
{
    std::vector<std::string> names;
    names.reserve(word.names.size());
    for (const std::string &name : word.names)
        names.push_back("\\fB" + escaped(name) + "\\fR");
    std::string text = fmt::format(".TP\n{}", fmt::join(names, ", "));
    if (!word.value.empty() && word.names.front().starts_with('-'))
        text += " \\fI" + escaped(word.value) + "\\fR" + (word.isRepeated ? " ..." : "");
    text += "\n" + escaped(word.text);
    if (word.value == "WORD") // what is among the others is told by commands of its own
        text += ": " + escaped(fmt::format("{}", fmt::join(word.among, ", ")));
    return text + (word.isRequired ? "; needed" : "") + ".\n";
}

bool isHelp(const Word &word)
{
    return word.names.back() == "--help";
}

std::string section(const Command &command)
{
    std::string text =
        ".SS unknot\\-cli " + escaped(command.path) + "\n" + escaped(command.text) + ".\n.PP\n" + synopsis(command);
    for (const Word &word : command.places)
        text += entry(word);
    for (const Word &word : command.options) {
        if (!isHelp(word))
            text += entry(word);
    }
    return text;
}

std::string linesOf(std::istringstream &stream)
{
    std::string text;
    for (std::string line; std::getline(stream, line) && !line.empty();)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::string trimmed(const std::string &text)
{
    const auto from = text.find_first_not_of(' ');
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

/// "  --data DIR    what it does"; where the name is long, what it does is on the next line.
std::string optionsOfWindow(std::istringstream &stream)
{
    std::string text;
    for (std::string line; std::getline(stream, line);) {
        const std::string words = trimmed(line);
        if (!words.starts_with('-')) {
            text += escaped(words) + "\n";
            continue;
        }
        const auto gap = words.find("  ");
        text += ".TP\n\\fB" + escaped(words.substr(0, gap)) + "\\fR\n";
        if (gap != std::string::npos)
            text += escaped(trimmed(words.substr(gap))) + "\n";
    }
    return text;
}

} // namespace

std::string manPage(const Command &program)
{
    std::string text = head("unknot-cli", withoutStop(program.text)) + ".SH SYNOPSIS\n" + synopsis(program);
    text += ".SH DESCRIPTION\nReads and writes the same content, safety check, player and diary as the window of\n"
            ".BR unknot (1),\nwithout a display.\nThe options of the program may stand before or after the "
            "command.\n.SH OPTIONS\n";
    for (const Word &word : program.options)
        text += entry(word);
    text += ".SH COMMANDS\n";
    for (const Command *command : program.all()) {
        if (command != &program)
            text += section(*command);
    }
    return text + kExit + kFiles + kDevice + ".SH SEE ALSO\n.BR unknot (1)\n";
}

std::string manPageOfWindow(const std::string &help)
{
    std::istringstream stream(help);
    const std::string usage = linesOf(stream);
    const std::string line = linesOf(stream);
    const std::string kUsage = "Usage: ";
    if (!usage.starts_with(kUsage) || line.empty())
        throw std::runtime_error("this is not what unknot --help prints");
    std::string text = head("unknot", withoutStop(line)) + ".SH SYNOPSIS\n";
    std::istringstream ways(usage.substr(kUsage.size()));
    for (std::string way; std::getline(ways, way);)
        text += escaped(trimmed(way)) + "\n.br\n";
    text +=
        ".SH DESCRIPTION\nTap the sore place on a body map, answer a short safety check, and follow a routine that "
        "fits.\nThe diary keeps how it felt, and shows where it is going.\nA second start hands its words to the "
        "window that is there.\n.SH OPTIONS\n";
    return text + optionsOfWindow(stream) + kMediaKeys + kFiles + kFilesOfWindow + kDevice +
           ".SH SEE ALSO\n.BR unknot\\-cli (1)\n";
}

} // namespace unknot::cli
