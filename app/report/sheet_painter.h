// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sheet_words.h"

#include <QSizeF>

class QPainter;

namespace unknot::ui {

/// Everything that stands on the clinician's page.
struct SheetPage
{
    trends::Sheet sheet;
    SheetWords words;
    SheetParts parts;
};

/// Units a paper inch: the painter works in these, whatever it paints on.
inline constexpr int kSheetUnits = 144;

/// Paints the one page, `size` large in sheet units, in lines, fills and text alone: nothing on it is a picture.
/// True when all of it found room; what does not is counted on the page.
bool paintSheet(QPainter &painter, QSizeF size, const SheetPage &page);

} // namespace unknot::ui
