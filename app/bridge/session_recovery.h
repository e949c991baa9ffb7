// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/under_way.h"

#include <QObject>

#include <vector>

namespace unknot::base {
class Clock;
}
namespace unknot::records {
struct Draft;
}

namespace unknot::ui {

class DiaryService;

/// Keeps where a routine stands while it is played, and when the program was cut off in the middle of one, finds it
/// again at the next start. What was done is in the session before anybody is asked; the draft goes only with the
/// answer.
class SessionRecovery final : public QObject
{
    Q_OBJECT

public:
    SessionRecovery(const content::Content &content, DiaryService &diary, const base::Clock &clock,
                    QObject *parent = nullptr);

    void keep(const UnderWay &underWay);
    /// The routine has ended: there is nothing to go on with.
    void forget();
    /// Nobody wants to go on with it: it ends here.
    void drop(records::Session session);

signals:
    /// `rest` begins with the step that was under way, which the person knows by this number and name.
    void found(const unknot::plan::Plan &rest, const unknot::records::Session &session, int step, int steps);

private:
    void look();
    void takeDrafts(const std::vector<records::Draft> &drafts);
    void takeSessions(const UnderWay &underWay, std::vector<records::Session> sessions);

    const content::Content &m_content;
    DiaryService &m_diary;
    const base::Clock &m_clock;
    bool m_hasLooked = false;
    bool m_mayKeep = true; ///< a disk that is full is told so once, not every two seconds
};

} // namespace unknot::ui
