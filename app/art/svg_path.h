// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace unknot::ui {

struct SvgPathProblem
{
    qsizetype position = 0; ///< of the character in the path data that could not be read
    QString text;
};

/// Reads the path data of SVG: M L H V C S Q T Z, absolute and relative. Arcs are refused: the drawings have none,
/// and an editor can turn them into curves.
tl::expected<QPainterPath, SvgPathProblem> readSvgPath(QStringView data);

} // namespace unknot::ui
