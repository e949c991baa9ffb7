// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

Q_DECLARE_LOGGING_CATEGORY(logProgram) ///< begin and end
Q_DECLARE_LOGGING_CATEGORY(logDiary)   ///< how the file is doing
Q_DECLARE_LOGGING_CATEGORY(logSound)   ///< why there is none

/// What the program notes for whoever looks for a fault: a moment, a category, a code. Our own messages are codes and
/// nothing else; of those of the libraries only the category is kept, for a message may hold a path or a value.
///
/// Three files of at most 1 MB. A log that cannot be written is done without.
class LogFile final
{
public:
    LogFile(std::filesystem::path folder, const base::Clock &clock);

    void write(QtMsgType type, const QString &category, const QString &code);
    /// Removes its files; nothing is written any more.
    void erase();
    QStringList lastLines(int count) const;
    std::filesystem::path path() const;

    /// Everything that is logged from now on goes there; the libraries' messages also where they went before. Nullptr
    /// ends it. The file must outlive what logs.
    static void receive(LogFile *file);

private:
    void turnOver();

    std::filesystem::path m_folder;
    const base::Clock &m_clock;
    bool m_isErased = false;
};

/// $XDG_STATE_HOME/unknot, else ~/.local/state/unknot.
std::filesystem::path usualLogFolder();

} // namespace unknot::ui
