// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <span>

namespace unknot::ui {

/// What was asked for on the command line of `unknot`.
struct CommandWords
{
    std::filesystem::path data;     ///< the folder that holds the diary
    QString language;               ///< empty: the desktop's
    QString routine;                ///< one to open
    bool log = false;               ///< today's check-in is to be opened
    bool hidden = false;            ///< no window until it is asked for
    bool sample = false;            ///< look around in a made-up year
    std::filesystem::path report;   ///< the clinician's page is to be written there, without a window
    std::optional<base::Date> from; ///< of that page
    std::optional<base::Date> to;
    QString problem; ///< set: the words make no sense, and why
};

/// The words after the program's name.
CommandWords readCommandWords(const QStringList &words);
/// Whether nothing is to be shown, so that no display is needed.
bool asksForPaper(std::span<char *const> words);
/// Answers --help and --version on stdout; true when one of them was there.
bool answeredFromWords(std::span<char *const> words);
/// $XDG_DATA_HOME/unknot.
std::filesystem::path usualDataFolder();
/// $XDG_CONFIG_HOME/unknot/unknot.ini; a sample has its own beside its diary.
QString usualSettingsFile(bool isSample);
/// Whether the words ask for the made-up year.
bool asksForSample(std::span<char *const> words);

} // namespace unknot::ui
