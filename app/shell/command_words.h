// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <span>

namespace unknot::ui {

/// What was asked for on the command line of `unknot`.
struct CommandWords
{
    std::filesystem::path data; ///< the folder that holds the diary
    QString language;           ///< empty: the desktop's
    QString routine;            ///< one to open
    bool log = false;           ///< today's check-in is to be opened
    QString problem;            ///< set: the words make no sense, and why
};

/// The words after the program's name.
CommandWords readCommandWords(const QStringList &words);
/// Answers --help and --version on stdout; true when one of them was there.
bool answeredFromWords(std::span<char *const> words);
/// $XDG_DATA_HOME/unknot.
std::filesystem::path usualDataFolder();

} // namespace unknot::ui
