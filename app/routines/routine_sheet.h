// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QString>

#include <string>
#include <vector>

class QPagedPaintDevice;

namespace unknot::content {
struct Technique;
}

namespace unknot::ui {

/// A routine on paper, for the fridge or the physiotherapist: each step by its key poses and its seconds.
struct RoutineSheet
{
    struct Step
    {
        const content::Technique *technique = nullptr;
        std::string way;
        base::Side side = base::Side::None;
        QString name;
        QString length;  ///< "45 s each side"
        int seconds = 0; ///< of one side
    };

    QString title;
    QString line; ///< minutes and what to fetch
    std::vector<Step> steps;
};

/// Two steps in a row, as many pages as it takes. Returns how many.
int printSheet(const RoutineSheet &sheet, QPagedPaintDevice &device);

} // namespace unknot::ui
