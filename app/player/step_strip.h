// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace unknot::ui {

/// The steps of the plan as a row of bars, each as long as its time: done, now, to come. A click goes to one, and so
/// do the arrows and Enter once the keyboard is here.
class StepStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);

    void setSteps(const QStringList &names, const std::vector<double> &lengths);
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int step);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF bar(std::size_t step) const;
    int stepAt(QPointF position) const;
    void pick(int step);
    void say(int step);

    QStringList m_names;
    std::vector<double> m_ends; ///< each bar's end as a part of the whole
    int m_current = 0;
    int m_pressed = -1;
    int m_picked = -1; ///< by the arrows
};

} // namespace unknot::ui
