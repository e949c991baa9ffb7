// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace unknot::ui {

/// The steps as the diary keeps them, in the form of the content files; with the side of each.
std::string stepsText(const plan::Plan &plan);
/// The file that leaves: what it is, its name, its steps.
QByteArray routineFile(const plan::Plan &plan);

/// What was read, with a sentence for each thing that could not be.
struct ReadRoutine
{
    plan::Plan plan; ///< its name and steps
    QStringList problems;
};
ReadRoutine readSteps(const std::string &text);
ReadRoutine readRoutineFile(const QByteArray &text);

/// A routine file is never longer: more is not read at all.
inline constexpr qint64 kRoutineFileMost = 256 * 1024;
inline constexpr int kRoutineNameMost = 80; ///< letters

} // namespace unknot::ui
