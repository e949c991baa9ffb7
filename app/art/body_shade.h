// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QColor;

namespace unknot::ui {

struct BodyDrawing;

/// How far the body turns away from us at its edge: the outline, blurred, in the colour of the lines. Small, because
/// it is smooth; painted with one stroke inside another it would show as rings.
QImage edgeShade(const BodyDrawing &drawing, const QColor &colour);
/// The columns from `half` on become the mirror image of those before.
void copyMirrored(QImage &image, int half);

} // namespace unknot::ui
