// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/level_row.h"

#include "app/shell/theme/contrast.h"
#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/unmark.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyleOption>

namespace unknot::ui {

namespace {

constexpr int kGap = 4;
constexpr int kCellWide = 28;
constexpr int kCellTall = 40;
constexpr int kStrip = 5;

} // namespace

/// One number; a radio button to the keyboard and to a screen reader.
class LevelCell final : public QRadioButton
{
public:
    LevelCell(int level, LevelRow *row)
        : QRadioButton(QString::number(level), row)
        , m_row(*row)
        , m_level(static_cast<std::size_t>(level))
    {
        setType(this, Type::Lead, Weight::Strong);
    }

    /// While true, a click follows the change of state.
    bool isBeingClicked() const { return m_isBeingClicked; }

protected:
    void nextCheckState() override
    {
        m_isBeingClicked = true;
        QRadioButton::nextCheckState();
        m_isBeingClicked = false;
    }

    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
        const bool isOn = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        if (isAcross)
            m_row.walk(static_cast<int>(m_level) + (isOn ? 1 : -1)); // from line to line too, which Qt does not
        else
            QRadioButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        const QColor severity = t.severity[m_level];
        const QRectF whole = rect();
        QStyleOption option;
        option.initFrom(this);
        if (isChecked()) {
            paint::box(painter, whole, severity, t.text, 2, space::controlRadius);
        } else {
            paint::box(painter, whole, underMouse() ? t.wash : t.card, t.outline, 1, space::controlRadius);
            const QRectF strip(6, whole.height() - kStrip - 5, whole.width() - 12, kStrip);
            paint::box(painter, strip, severity, Qt::transparent, 0, kStrip / 2.0);
        }
        painter.setPen(isChecked() ? inkOn(severity) : isEnabled() ? t.text : t.quiet);
        painter.drawText(whole.adjusted(0, 0, 0, isChecked() ? 0 : -kStrip), Qt::AlignCenter, text());
        if (paint::isFocusShown(option))
            paint::focusRing(painter, whole, t.accent, space::controlRadius);
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    LevelRow &m_row;
    std::size_t m_level;
    bool m_isBeingClicked = false;
};

LevelRow::LevelRow(const QString &question, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(question);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would hold it to one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int level = 0; level < static_cast<int>(m_cells.size()); ++level) {
        auto *cell = new LevelCell(level, this);
        m_cells[static_cast<std::size_t>(level)] = cell;
        connect(cell, &LevelCell::clicked, this, [this, level] { choose(level, false); });
        // A screen reader toggles without a click.
        connect(cell, &LevelCell::toggled, this, [this, level, cell](bool on) {
            if (on && !cell->isBeingClicked())
                choose(level, false);
        });
    }
    setFocusProxy(m_cells.front());
    m_waitForZero.setSingleShot(true);
    m_waitForZero.setInterval(kZeroMayFollow);
    connect(&m_waitForZero, &QTimer::timeout, this, [this] { emit settled(*m_level); });
}

void LevelRow::setLevel(std::optional<int> level)
{
    m_waitForZero.stop();
    m_level = level;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const QSignalBlocker quiet(m_cells[i]);
        if (level && static_cast<int>(i) == *level)
            m_cells[i]->setChecked(true);
        else if (m_cells[i]->isChecked())
            unmark(*m_cells[i]);
    }
    setFocusProxy(m_cells[static_cast<std::size_t>(level.value_or(0))]);
}

bool LevelRow::takeKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || event.key() < Qt::Key_0 || event.key() > Qt::Key_9)
        return false;
    const int digit = event.key() - Qt::Key_0;
    if (digit == 0 && m_waitForZero.isActive())
        choose(10, false);
    else
        choose(digit, digit == 1);
    return true;
}

void LevelRow::walk(int to)
{
    if (to < 0 || to >= static_cast<int>(m_cells.size()))
        return;
    LevelCell *cell = m_cells[static_cast<std::size_t>(to)];
    m_isWalked = true;
    cell->setFocus(Qt::TabFocusReason);
    if (m_level) // as everywhere: without a choice arrows only look
        cell->click();
    m_isWalked = false;
}

void LevelRow::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

void LevelRow::choose(int level, bool mayGrow)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    setLevel(level);
    if (hadFocus)
        m_cells[static_cast<std::size_t>(level)]->setFocus();
    if (mayGrow)
        m_waitForZero.start();
    emit levelChanged(level);
    if (!mayGrow)
        emit settled(level);
}

QSize LevelRow::cellSize() const
{
    return {scaled(kCellWide), scaled(kCellTall)};
}

int LevelRow::columnsIn(int width) const
{
    const int all = static_cast<int>(m_cells.size());
    const int wide = cellSize().width() + kGap;
    if (width + kGap >= all * wide)
        return all;
    return width + kGap >= (all + 1) / 2 * wide ? (all + 1) / 2 : (all + 3) / 4;
}

int LevelRow::widthFor(int columns) const
{
    return columns * (cellSize().width() + scaled(4) + kGap) - kGap;
}

int LevelRow::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int lines = (static_cast<int>(m_cells.size()) + columns - 1) / columns;
    return lines * (cellSize().height() + kGap) - kGap;
}

QSize LevelRow::sizeHint() const
{
    return {static_cast<int>(m_cells.size()) * (scaled(36) + kGap) - kGap, cellSize().height()};
}

QSize LevelRow::minimumSizeHint() const
{
    const int columns = (static_cast<int>(m_cells.size()) + 3) / 4;
    return {columns * (cellSize().width() + kGap) - kGap, cellSize().height()};
}

void LevelRow::resizeEvent(QResizeEvent *)
{
    const int columns = columnsIn(width());
    const int widest = scaled(56);
    const double each = qMin<double>((width() + kGap) / static_cast<double>(columns), widest + kGap);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int line = static_cast<int>(i) / columns;
        const int left = qRound(column * each);
        const QRect cell(left, line * (cellSize().height() + kGap), qRound((column + 1) * each) - left - kGap,
                         cellSize().height());
        m_cells[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
    }
}

} // namespace unknot::ui
