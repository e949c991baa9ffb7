// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sleep_watch.h"

#include <QObject>
#include <QSocketNotifier>

namespace unknot::test {

class DrivenClock;

/// Obeys lines on stdin: `asleep SECONDS`, `now` (prints the moment), `crash` (ends without a goodbye).
class DrivenSleep final : public QObject, public ui::SleepWatch
{
    Q_OBJECT

public:
    explicit DrivenSleep(DrivenClock &clock);

    std::chrono::milliseconds takeSleep() override;

private:
    void read();
    void obey(const QByteArray &line);

    DrivenClock &m_clock;
    QSocketNotifier m_input;
    QByteArray m_unread;
    std::chrono::milliseconds m_asleep{0};
};

} // namespace unknot::test
