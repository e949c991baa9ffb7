// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_preview.h"

#include "app/report/sheet_page.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QPainter>

namespace unknot::ui {

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The page as it will be printed"));
}

void SheetPreview::show(SheetPage page, QPageSize::PageSizeId paper)
{
    m_page = std::move(page);
    m_paper = paper;
    m_painted = {};
    QStringList words{m_page.words.title, m_page.words.lead};
    words << m_page.words.facts;
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int SheetPreview::heightForWidth(int width) const
{
    const QSizeF size = sheetSize(m_paper);
    return qRound(width * size.height() / size.width());
}

QSize SheetPreview::sizeHint() const
{
    return {scaled(640), heightForWidth(scaled(640))};
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_painted = {};
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    if (m_painted.isNull()) {
        const qreal ratio = devicePixelRatioF();
        m_painted = QPixmap((QSizeF(size()) * ratio).toSize());
        m_painted.setDevicePixelRatio(ratio);
        m_painted.fill(Qt::white);
        QPainter painter(&m_painted);
        const qreal scale = width() / sheetSize(m_paper).width();
        painter.scale(scale, scale);
        paintSheet(painter, sheetSize(m_paper), m_page);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    painter.setPen(QPen(tokensOf(palette()).hairline, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace unknot::ui
