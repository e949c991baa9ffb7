// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/sheet_painter.h"

#include <QPageSize>
#include <QPixmap>
#include <QWidget>

namespace unknot::ui {

/// The page as it will be on paper, as wide as there is room.
class SheetPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void show(SheetPage page, QPageSize::PageSizeId paper);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SheetPage m_page;
    QPageSize::PageSizeId m_paper = QPageSize::A4;
    QPixmap m_painted;
};

} // namespace unknot::ui
