// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rail.h"

#include "app/shell/rail_button.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/unmark.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace unknot::ui {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(space::hair, space::inside, space::hair, space::inside);
    m_layout->setSpacing(space::hair);
    const auto add = [this](PageId id, const QString &word, const QString &icon) {
        auto *button = new RailButton(word, icon, this);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard to the page it brings
        // Not clicked: a screen reader toggles.
        connect(button, &RailButton::toggled, this, [this, id](bool on) {
            if (on)
                emit chosen(id);
        });
        button->hide();
        m_buttons.insert(id, button);
        m_layout->addWidget(button);
    };
    add(PageId::Body, tr("Body"), QStringLiteral("body"));
    add(PageId::Routines, tr("Routines"), QStringLiteral("routines"));
    add(PageId::Diary, tr("Diary"), QStringLiteral("diary"));
    add(PageId::Trends, tr("Trends"), QStringLiteral("trends"));
    add(PageId::Learn, tr("Learn"), QStringLiteral("learn"));
    add(PageId::Settings, tr("Settings"), QStringLiteral("settings"));
    m_layout->addStretch(1);
}

void Rail::open(PageId id)
{
    if (RailButton *button = m_buttons.value(id))
        button->show();
}

void Rail::setOrientation(Qt::Orientation orientation)
{
    if (orientation == m_orientation)
        return;
    m_orientation = orientation;
    const bool beside = orientation == Qt::Vertical;
    m_layout->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(kPagesInRail, beside ? 1 : 0); // in a bar the buttons share the room
    update();
}

int Rail::heightBeside() const
{
    int height = 2 * space::inside;
    for (RailButton *button : m_buttons)
        height += button->isHidden() ? 0 : button->sizeHint().height() + space::hair;
    for (QWidget *action : m_actions)
        height += action->sizeHint().height() + space::hair;
    return height;
}

void Rail::setCurrent(PageId id)
{
    RailButton *current = m_buttons.value(id);
    for (RailButton *button : std::as_const(m_buttons)) {
        if (button != current && button->isChecked())
            unmark(*button);
    }
    if (current) {
        const QSignalBlocker quiet(current); // the page is there already
        current->setChecked(true);
    }
}

void Rail::addAction(QAction *action, const QString &icon)
{
    m_actions.append(new RailAction(action, icon, this));
    m_layout->addWidget(m_actions.back());
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.card);
    painter.setPen(t.hairline);
    if (m_orientation == Qt::Horizontal)
        painter.drawLine(0, 0, width(), 0);
    else if (isRightToLeft())
        painter.drawLine(0, 0, 0, height());
    else
        painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace unknot::ui
