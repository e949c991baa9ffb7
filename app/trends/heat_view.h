// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/body_painter.h"
#include "app/trends/trend_view.h"

#include <QPixmap>
#include <QWidget>

namespace unknot::ui {

/// The body from behind and in front with the usual level of each place in one part of the range.
class HeatView final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatView(const QString &name, QWidget *parent = nullptr);

    /// `names`: what each place is called, for a screen reader.
    void show(const BodyHeat &heat, const std::vector<std::pair<base::RegionId, QString>> &names);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    BodyMarks m_marks;
    QPixmap m_painted;
};

} // namespace unknot::ui
