// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unknot::ui {

/// What the program knows of itself; codes, never a value, a name or a path.
struct ProgramFacts
{
    QString version;
    QString contentVersion;
    QString reviewState;
    QString diaryState; ///< a word and, where there is one, an error's code
    int diarySchema = 0;
    QStringList logLines; ///< the newest last
};

/// What is copied for whoever looks for a fault: the facts, and what they run on. English, a line each.
QString diagnosticsText(const ProgramFacts &facts);

} // namespace unknot::ui
