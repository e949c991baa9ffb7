// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unknot::base {
enum class ErrorCode;
}

namespace unknot::ui {

class DiaryService;
class MainWindow;

/// Says in the window when the diary cannot be opened or written, for as long as that is so.
class DiaryNotices final : public QObject
{
    Q_OBJECT

public:
    DiaryNotices(DiaryService &diary, MainWindow &window);

signals:
    /// The person wants to see what can be done.
    void helpAsked();

private:
    void followState();
    bool canBeHelped() const;
    void sayNotSaved(base::ErrorCode code);

    DiaryService &m_diary;
    MainWindow &m_window;
};

} // namespace unknot::ui
