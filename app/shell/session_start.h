// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"
#include "core/content/lock.h"
#include "core/plan/permit.h"
#include "core/records/session.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace unknot::base {
class Clock;
}

namespace unknot::ui {

class Safety;

/// The way from *Start* to playing: the check where it is due, then the one door.
class SessionStart final : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        plan::Plan plan;
        std::vector<base::RegionId> regions = {}; ///< marked
        std::optional<int> level = {};
        std::vector<base::Place> places = {}; ///< where the person is; empty: not told
        /// The plan made anew, for when the check has changed what is locked; may be empty.
        std::function<std::optional<plan::Plan>()> again = {};
        /// The session that this goes on with, when it was cut off.
        std::optional<records::Session> unfinished = {};
    };

    SessionStart(const content::Content &content, Safety &safety, const base::Clock &clock);

    /// *Nothing new* on the button renews the first page of the check, when that is all that is due.
    void want(const Wanted &wanted);
    /// The check is through: what was wanted goes on. Nothing was wanted: nothing happens.
    void goOn();
    /// *I understand*, said of the guards that keep something of it from being done; then it goes on.
    void understand(const Wanted &wanted);
    bool mayBeUnderstood(const Wanted &wanted) const;
    /// What began last, once more: since then something was said that may take more away.
    void wantAgain();
    const std::optional<Wanted> &last() const { return m_last; }
    bool isWaiting() const { return m_waiting.has_value(); }
    void drop() { m_waiting.reset(); }

signals:
    void checkDue(const std::vector<unknot::base::RegionId> &regions, std::optional<int> level);
    void permitted(const unknot::plan::PermittedPlan &plan, const unknot::ui::SessionStart::Wanted &wanted);
    /// `question` is the one answer that would open it; empty: there is none.
    void refused(const QString &why, const QString &question);
    /// A guard: it opens by itself, and until then there is something else to do.
    void rests(const QString &why, const unknot::ui::SessionStart::Wanted &wanted);

private:
    bool asksFirst(const Wanted &wanted) const;
    std::vector<content::Lock> passable(const Wanted &wanted) const;
    void pass(const Wanted &wanted);

    const content::Content &m_content;
    Safety &m_safety;
    const base::Clock &m_clock;
    std::optional<Wanted> m_waiting; ///< for the check
    std::optional<Wanted> m_last;    ///< permitted
};

} // namespace unknot::ui
