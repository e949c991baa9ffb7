// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/record_name.h"

#include "app/bridge/qt_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace unknot::ui {

namespace {

QString kindOf(const std::string &kind)
{
    if (kind == "entries")
        return QCoreApplication::translate("unknot::ui", "Entry");
    if (kind == "sessions")
        return QCoreApplication::translate("unknot::ui", "Session");
    if (kind == "visits")
        return QCoreApplication::translate("unknot::ui", "Visit");
    if (kind == "own_routines")
        return QCoreApplication::translate("unknot::ui", "Routine of your own");
    if (kind == "episodes")
        return QCoreApplication::translate("unknot::ui", "Spell of pain");
    if (kind == "habits_ticked")
        return QCoreApplication::translate("unknot::ui", "Habit");
    return QCoreApplication::translate("unknot::ui", "Answer");
}

} // namespace

QString recordName(const std::string &kind, const std::optional<base::Date> &day)
{
    if (!day)
        return kindOf(kind);
    const QString date = QLocale().toString(toQDate(*day), QStringLiteral("d MMMM yyyy"));
    //: Something in the diary and its day: "Entry of 14 March 2026"
    return QCoreApplication::translate("unknot::ui", "%1 of %2").arg(kindOf(kind), date);
}

} // namespace unknot::ui
