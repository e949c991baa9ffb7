// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/until_text.h"

#include "app/bridge/qt_text.h"
#include "core/base/local_time.h"
#include "core/base/moment.h"

#include <QLocale>
#include <QTime>

namespace unknot::ui {

QString untilText(base::Instant until, base::Instant now, const base::Zone &zone)
{
    const auto moment = base::Moment::of(until, zone);
    const auto clock = base::LocalTime::at(until, moment.offset);
    const QLocale locale;
    const QString time = locale.toString(
        QTime::fromMSecsSinceStartOfDay(static_cast<int>(clock.sinceMidnight.count())), QLocale::ShortFormat);
    if (moment.day == base::Moment::of(now, zone).day)
        return time;
    return locale.dayName(toQDate(moment.day).dayOfWeek()) + u' ' + time;
}

} // namespace unknot::ui
