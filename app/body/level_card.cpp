// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/level_card.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/level_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace unknot::ui {

namespace {

constexpr int kApart = 10; ///< pixels from the spot

QRect within(QRect rect, const QRect &room)
{
    rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() + 1 - rect.width())));
    rect.moveTop(std::max(room.top(), std::min(rect.top(), room.bottom() + 1 - rect.height())));
    return rect;
}

} // namespace

QRect besideSpot(const QRect &spot, const QRect &room, const std::vector<QSize> &sizes)
{
    const QRect kept = spot.adjusted(-kApart / 2, -kApart / 2, kApart / 2, kApart / 2);
    for (const QSize &size : sizes) {
        const int level = spot.center().y() - size.height() / 2;
        const int middle = spot.center().x() - size.width() / 2;
        for (const QPoint &corner :
             {QPoint(spot.right() + kApart, level), QPoint(spot.left() - kApart - size.width(), level),
              QPoint(middle, spot.bottom() + kApart), QPoint(middle, spot.top() - kApart - size.height())}) {
            const QRect rect = within({corner, size}, room);
            if (room.contains(rect) && !rect.intersects(kept))
                return rect;
        }
    }
    return within({room.bottomLeft(), sizes.back()}, room);
}

LevelCard::LevelCard(QWidget *parent)
    : QWidget(parent)
    , m_row(new LevelRow(tr("How strong is it now?")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::near, space::inside, space::near, space::hair);
    column->setSpacing(space::hair);
    auto *question = new Text(tr("How strong is it now?"), Type::Note, Weight::Strong);
    question->setWordWrap(false);
    column->addWidget(question);
    column->addWidget(m_row);
    auto *none = new QuietButton(tr("No level"));
    column->addWidget(none, 0, Qt::AlignLeft);
    connect(m_row, &LevelRow::levelChanged, this, &LevelCard::levelGiven);
    connect(m_row, &LevelRow::settled, this, &LevelCard::settle);
    connect(none, &QuietButton::clicked, this, [this] {
        emit noLevelAsked();
        shut();
    });
    m_waitForZero.setSingleShot(true);
    m_waitForZero.setInterval(LevelRow::kZeroMayFollow);
    connect(&m_waitForZero, &QTimer::timeout, this, &LevelCard::shut);
    hide();
}

void LevelCard::openBeside(const QRect &spot, const QRect &room)
{
    setGeometry(besideSpot(spot, room, sizes()));
    m_isOpen = true;
    show();
    raise();
}

void LevelCard::shut()
{
    m_waitForZero.stop();
    if (!std::exchange(m_isOpen, false))
        return;
    emit shutNow(); // while it still knows whether the keyboard was in it
    hide();
}

void LevelCard::setLevel(std::optional<int> level)
{
    if (m_row->level() != level)
        m_row->setLevel(level);
}

void LevelCard::takeTyped(int level)
{
    if (!m_isOpen)
        return;
    if (level == 1)
        m_waitForZero.start();
    else
        shut();
}

/// It lies over the body: a hairline would be lost there.
void LevelCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paint::box(painter, rect(), t.card, t.outline, 1, space::cardRadius);
}

/// Arrow keys walk over the numbers; only then the row stays, until Enter.
void LevelCard::settle()
{
    if (!m_row->isWalked())
        shut();
}

/// Two lines of numbers hide the least; one line and four are for rooms in which they do not fit.
std::vector<QSize> LevelCard::sizes() const
{
    std::vector<QSize> sizes;
    const int narrowest = layout()->minimumSize().width();
    const int rest = layout()->minimumSize().height() - m_row->minimumSizeHint().height();
    const int sides = 2 * space::near;
    for (const int columns : {6, 11, 4, 3}) {
        const int width = m_row->widthFor(columns);
        sizes.emplace_back(std::max(width + sides, narrowest), rest + m_row->heightForWidth(width));
    }
    return sizes;
}

} // namespace unknot::ui
