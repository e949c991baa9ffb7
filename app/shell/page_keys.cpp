// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_keys.h"

#include <QCoreApplication>

namespace unknot::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

QList<KeyHelp> keysOfBody()
{
    return {{tr("Arrow keys"), tr("Go to the place that lies that way")},
            {tr("Letters"), tr("Go to a place by its name: neck, wing …")},
            {tr("Space"), tr("Mark it, or take the mark off")},
            {tr("0 to 9"), tr("How strong it is; 1 then 0 is ten")},
            {QStringLiteral("Del"), tr("Take the mark off")},
            {QStringLiteral("X"), tr("Swap left and right")},
            {QStringLiteral("F"), tr("Turn the body round")},
            {QStringLiteral("Ctrl+Z"), tr("Take the last mark back")},
            {QStringLiteral("Ctrl+F"), tr("Search the body")},
            {QStringLiteral("F5"), tr("Another plan")},
            {tr("Enter"), tr("Start")}};
}

QList<KeyHelp> keysOfPlayer()
{
    return {{tr("Space"), tr("Pause, and go on")},
            {tr("Enter"), tr("Found it; ready")},
            {tr("Left, Right"), tr("The step before, the next step")},
            {tr("Tab to the steps"), tr("Left, Right, Home and End choose one far away, Enter goes there")},
            {QStringLiteral("+"), tr("Ten seconds more")},
            {QStringLiteral("L"), tr("It let go")},
            {QStringLiteral("1  2  3"), tr("The answers that are shown")},
            {QStringLiteral("D"), tr("Seen from across the room, and back")},
            {QStringLiteral("Esc"), tr("Stop")}};
}

QList<KeyHelp> keysOfCheck()
{
    return {{QStringLiteral("N"), tr("None of these")},
            {tr("Tab, Space"), tr("Go through the rows, open one")},
            {QStringLiteral("C"), tr("Copy what to say, on a card")},
            {QStringLiteral("Esc"), tr("Leave; nothing is answered")}};
}

} // namespace

QList<KeyHelp> keysEverywhere()
{
    return {{tr("Alt+1 to Alt+6"), tr("Body, Routines, Diary, Trends, Learn, Settings")},
            {QStringLiteral("Ctrl+L"), tr("Log how it was today")},
            {QStringLiteral("F9"), tr("It flared up: something gentle, at once")},
            {QStringLiteral("Ctrl+E"), tr("The safety check")},
            {QStringLiteral("Ctrl+Q"), tr("End Unknot")},
            {tr("Tab"), tr("The next thing on the page")},
            {QStringLiteral("Esc"), tr("Close what is open; then back to the body")},
            {tr("F1 or ?"), tr("These keys")}};
}

QList<KeyHelp> keysOf(PageId page)
{
    switch (page) {
    case PageId::Body:
        return keysOfBody();
    case PageId::Player:
        return keysOfPlayer();
    case PageId::Check:
        return keysOfCheck();
    case PageId::Diary:
        return {{tr("0 to 9"), tr("Answer the row; 1 then 0 is ten")},
                {tr("Up, Down"), tr("Another day")},
                {QStringLiteral("Del"), tr("Delete the day")},
                {QStringLiteral("Ctrl+Z"), tr("Bring back what was deleted")}};
    case PageId::Learn:
        return {{QStringLiteral("Ctrl+F"), tr("Find on this page")}};
    default:
        return {};
    }
}

} // namespace unknot::ui
