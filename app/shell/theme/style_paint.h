// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QRect;

/// The pieces that CalmStyle and our own controls are painted from.
namespace unknot::ui::paint {

bool isFocusShown(const QStyleOption &option);

/// A rounded field of one colour with an outline that lies wholly inside the rectangle.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double edgeWidth = 1,
         double radius = 8);
/// The ring of the control that has the keyboard.
void focusRing(QPainter &painter, const QRectF &rect, const QColor &color, double radius = 8);
void chevronDown(QPainter &painter, const QRectF &rect, const QColor &color);

void button(QPainter &painter, const QStyleOptionButton &option);
void field(QPainter &painter, const QStyleOption &option);
void checkMark(QPainter &painter, const QStyleOption &option);
void radioMark(QPainter &painter, const QStyleOption &option);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option);
/// One that can be typed into and has a menu or a calendar besides, such as a date.
void fieldWithMenu(QPainter &painter, const QStyleOptionComplex &option);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);

} // namespace unknot::ui::paint
