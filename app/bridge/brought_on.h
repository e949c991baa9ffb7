// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/records/history.h"

#include <QObject>

#include <optional>
#include <vector>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

class Safety;

/// What brought it on: may be told once, after the first session of a spell of pain, and is answered with the one
/// habit that belongs to it.
class BroughtOn final : public QObject
{
    Q_OBJECT

public:
    BroughtOn(const content::Content &content, const Safety &safety, const base::Clock &clock);

    void setHistory(const records::History &history);
    /// A session for these places is over; without any nothing is asked.
    void look(const std::vector<base::RegionId> &regions);

    /// Those that can be told; empty while nothing is asked.
    std::vector<const content::Habit *> choices() const;
    /// What was told just now; null: nothing yet.
    const content::Habit *answer() const { return m_answer; }
    void tell(const base::HabitId &habit);

signals:
    void changed();
    /// To be kept, so that it is not asked again.
    void told(const unknot::records::Entry &entry);

private:
    bool isFirst(base::BodyPart part) const;
    bool wasToldSince(base::Date day) const;

    const content::Content &m_content;
    const Safety &m_safety;
    const base::Clock &m_clock;
    records::History m_history;
    std::vector<base::RegionId> m_regions;
    bool m_asks = false;
    const content::Habit *m_answer = nullptr;
};

} // namespace unknot::ui
