// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/discreet_cover.h"

#include "app/settings/settings.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QEvent>
#include <QPainter>

namespace unknot::ui {

DiscreetCover::DiscreetCover(QWidget *window, QWidget *inside, const Settings &settings)
    : QWidget(inside)
    , m_settings(settings)
{
    setAccessibleName(QStringLiteral("Unknot"));
    window->installEventFilter(this);
    inside->installEventFilter(this);
    hide();
}

bool DiscreetCover::eventFilter(QObject *watched, QEvent *event)
{
    const bool isBusy = m_isBusy && m_isBusy();
    if (event->type() == QEvent::WindowDeactivate && m_settings.isDiscreet() && !isBusy) {
        setGeometry(parentWidget()->rect());
        show();
        raise();
    } else if (event->type() == QEvent::WindowActivate) {
        hide();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void DiscreetCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.window);
    painter.setPen(t.quiet);
    painter.setFont(fontOf(Type::Page, Weight::Strong));
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("Unknot"));
}

} // namespace unknot::ui
