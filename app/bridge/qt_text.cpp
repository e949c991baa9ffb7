// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/qt_text.h"

namespace unknot::ui {

namespace {

constexpr qint64 kJulianDayOfEpoch = 2440588;

} // namespace

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QDate toQDate(base::Date date)
{
    return QDate::fromJulianDay(date.sysDays().time_since_epoch().count() + kJulianDayOfEpoch);
}

base::Date toDate(QDate date)
{
    return base::Date(std::chrono::sys_days(std::chrono::days(date.toJulianDay() - kJulianDayOfEpoch)));
}

} // namespace unknot::ui
