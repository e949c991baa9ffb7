// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/records/history.h"

#include <QObject>

#include <optional>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

class DiaryService;

/// The session of the day before about which nobody has said yet how it was the morning after; nothing before four
/// o'clock and from noon on.
const records::SessionFact *awaitsMorning(const records::History &history, const base::Moment &now);

/// Asks once, the morning after, how it is: the one question that shows what yesterday's pressing did.
class NextMorning final : public QObject
{
    Q_OBJECT

public:
    NextMorning(DiaryService &diary, const base::Clock &clock, QObject *parent = nullptr);

    bool isDue() const;
    void give(int level);
    /// Not asked again as long as the program runs.
    void leave();

signals:
    void changed();

private:
    DiaryService &m_diary;
    const base::Clock &m_clock;
    bool m_isLeft = false;
};

} // namespace unknot::ui
