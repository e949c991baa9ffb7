// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/row_button.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/icon.h"
#include "core/base/words.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace unknot::ui {

namespace {

constexpr int kIcon = 18;

} // namespace

RowButton::RowButton(const QString &head, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_head(head)
    , m_sentence(head.isEmpty() ? text : head + QStringLiteral(" – ") + text)
{
    setText(m_sentence);
    setAccessibleName(m_sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setType(this, Type::Body);
}

void RowButton::setOpen(bool open)
{
    m_open = open;
    setAccessibleDescription(open ? tr("Open") : tr("Closed"));
    update();
}

void RowButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void RowButton::layOut(QTextLayout &layout, int width) const
{
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = static_cast<int>(m_head.size());
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({bold});
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height() * 1.15);
    }
    layout.endLayout();
}

QRect RowButton::textRect(int width) const
{
    const int left = space::near + scaled(kIcon) + space::inside;
    return {left, space::inside, std::max(60, width - left - space::near), 0};
}

int RowButton::heightForWidth(int width) const
{
    QTextLayout layout(m_sentence, font());
    layOut(layout, textRect(width).width());
    return std::max(scaled(space::target),
                    static_cast<int>(std::ceil(layout.boundingRect().height())) + 2 * space::inside);
}

QSize RowButton::sizeHint() const
{
    return {scaled(420), scaled(space::target)}; // its height follows from the width it is given
}

QSize RowButton::minimumSizeHint() const
{
    return {scaled(200), scaled(space::target)};
}

bool RowButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void RowButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lit = m_open || underMouse() || isDown();
    painter.setBrush(m_marked ? t.look(base::Level::Clinician).ground : lit ? t.wash : t.card);
    painter.setPen(QPen(hasFocus() ? t.accent : t.outline, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(frame, space::controlRadius, space::controlRadius);

    const int size = scaled(kIcon);
    const auto name = m_open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    QTextLayout layout(m_sentence, font());
    const QRect text = textRect(width());
    layOut(layout, text.width());
    const int used = static_cast<int>(std::ceil(layout.boundingRect().height()));
    const int top = std::max(space::inside, (height() - used) / 2);
    const int line = layout.lineCount() > 0 ? static_cast<int>(layout.lineAt(0).height()) : size;
    painter.drawPixmap(space::near, top + (line - size) / 2, picture(name, size, t.text, devicePixelRatioF()));
    painter.setPen(t.text);
    layout.draw(&painter, QPointF(text.left(), top));
}

} // namespace unknot::ui
