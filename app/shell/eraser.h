// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>

namespace unknot::ui {

class DiaryService;
class LogFile;
class LoginStart;
class MainWindow;
class Settings;

/// *Erase everything*: the diary first, and when that is gone the settings, the log and the sample. Until the program
/// ends the window then shows nothing but that it is done, so that nothing is written again.
class Eraser final : public QObject
{
    Q_OBJECT

public:
    /// `log`: nullptr where none is kept.
    Eraser(DiaryService &diary, Settings &settings, LogFile *log, MainWindow &window, QObject *parent = nullptr);
    /// What starts the program at login goes too.
    void includeLoginStart(LoginStart &loginStart) { m_loginStart = &loginStart; }

    /// What goes, as the person may know it.
    QStringList places() const;
    void erase();

signals:
    void erased();
    void failed(unknot::base::ErrorCode why);

private:
    void finish(const base::Result<void> &done);

    DiaryService &m_diary;
    Settings &m_settings;
    LogFile *m_log;
    LoginStart *m_loginStart = nullptr;
    MainWindow &m_window;
};

} // namespace unknot::ui
