// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_head.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace unknot::ui {

namespace {

/// A way back: an arrow and a word that stand flush with the title below them.
class BackLink final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        return {scaled(kArrow) + space::near + fontMetrics().horizontalAdvance(text()), scaled(kTall)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        const int side = scaled(kArrow);
        QRect arrow(0, (height() - side) / 2, side, side);
        QRect word(side + space::hair, 0, width(), height());
        if (isRightToLeft())
            painter.setTransform(QTransform(-1, 0, 0, 1, width(), 0));
        painter.drawPixmap(arrow.topLeft(), picture(QStringLiteral("back"), side, t.accent, devicePixelRatioF()));
        painter.resetTransform();
        QFont font = painter.font();
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(t.accent);
        painter.drawText(style()->visualRect(layoutDirection(), rect(), word), Qt::AlignVCenter | Qt::AlignLeft,
                         text());
        QStyleOption option;
        option.initFrom(this);
        if (paint::isFocusShown(option))
            paint::focusRing(painter, rect(), t.accent, space::hair);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    static constexpr int kArrow = 18;
    static constexpr int kTall = 32;
};

} // namespace

PageHead::PageHead(const QString &title, const QString &line, QWidget *parent)
    : QWidget(parent)
    , m_back(new BackLink(this))
    , m_title(new Text(title, Type::Page, Weight::Strong, this))
    , m_line(new Text(line, Type::Body, Tone::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_line);
    m_back->hide();
    m_line->setVisible(!line.isEmpty());
    connect(m_back, &QPushButton::clicked, this, &PageHead::backAsked);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void PageHead::offerBack(const QString &to)
{
    m_back->setText(to);
    m_back->setAccessibleName(tr("Back to %1").arg(to));
    m_back->show();
    setFocusProxy(m_back);
}

} // namespace unknot::ui
