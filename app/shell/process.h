// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

class QApplication;

namespace unknot::ui {

/// What a process that holds health data does first: files for its owner alone, no core dumps, and a full disk or a
/// closed pipe is an error to be handled, not an end.
void guardProcess();
/// For what only writes a file: before openDisplay().
void useNoDisplay();
/// The application object, named. Without a display the process ends here with one line and exit code 3.
std::unique_ptr<QApplication> openDisplay(int &argc, char **argv);

/// From now on a plea to end (TERM, INT, HUP: a logout, a closed terminal) ends the event loop, so that what is
/// queued for the diary is still written.
void endOnSignals(QApplication &application);

/// The event loop ends with this when the window is wanted anew.
inline constexpr int kStartAgain = 100;
/// The words for that: all but those that open something once, and without a language, which the settings then say.
std::vector<std::string> wordsAgain(std::span<char *const> words);
/// Becomes the same program from its beginning. Call it last: comes back only when that cannot be, with the exit
/// code.
int startAgain(std::span<char *const> words);

} // namespace unknot::ui
