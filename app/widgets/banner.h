// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QFrame>

#include <functional>

class QBoxLayout;

namespace unknot::ui {

class Text;

/// A line across the page that stays until its reason is gone. It has the colour and shape of a level; whatever is
/// not about the body is Level::Care.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(base::Level level, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void addAction(const QString &text, std::function<void()> action);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveRoomForTheSign();

    base::Level m_level;
    Text *m_text;
    QBoxLayout *m_row;
};

/// Resource name of the shape that belongs to a level: octagon, triangle, clipboard, hand, leaf.
QString shapeOf(base::Level level);

} // namespace unknot::ui
