// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPixmap>
#include <QWidget>

namespace unknot::ui {

/// What is left of the present moment: a ring that empties and a number in it, as large as the room allows. The disc
/// inside swells and sinks with the breath.
class RingView final : public QWidget
{
    Q_OBJECT

public:
    explicit RingView(QWidget *parent = nullptr);

    /// `left` of 0 to 1. Repaints only what looks different.
    void setTime(const QString &text, double left);
    /// Without an end: the ring stays full and pale.
    void setOpen(bool open);
    /// For somebody across the room: as large as it can be.
    void setFar(bool far);
    /// 0 empty to 1 full; below zero: not paced.
    void setBreath(double fullness);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF ring() const;
    QRectF circle() const; ///< the middle of the ring's line
    QFont numberFont() const;
    QRect numberArea() const;
    QRectF endOf(int left) const;
    void paintNumber();

    QString m_text;
    QPixmap m_number; ///< painted once: letters as large as these are dear
    int m_left = 0;   ///< in steps of the smallest visible change
    int m_breath = -1;
    bool m_isOpen = false;
    bool m_isFar = false;
};

} // namespace unknot::ui
