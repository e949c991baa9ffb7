// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/sheet.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace unknot::ui {

/// How the chart on paper is drawn: black on white, without a theme.
struct ChartInk
{
    QColor text;
    QColor quiet;
    QColor line;
    qreal fontSize = 15;
};

/// The trend of the range as lines and dots: a day without an entry has no point and breaks the line. Over a year
/// and more it is drawn by weeks, because dots would run into each other.
void paintSheetChart(QPainter &painter, const QRectF &room, const trends::Sheet &sheet, const ChartInk &ink);

} // namespace unknot::ui
