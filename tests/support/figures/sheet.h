// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/figure_painter.h"

#include <QImage>

namespace unknot::content {
struct Content;
}
namespace unknot::figure {
class Figures;
}

namespace unknot::test {

struct SheetLook
{
    ui::FigureColours figure;
    QColor ground;
    QColor text;
    bool hasCaptions = true;
};

/// Every technique of the content by its key poses, in the order of the content.
QImage contactSheet(const content::Content &content, const figure::Figures &figures, const SheetLook &look);

} // namespace unknot::test
