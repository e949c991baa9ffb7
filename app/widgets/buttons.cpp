// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttons.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

namespace unknot::ui {

namespace {

constexpr int kPrimaryHeight = 44;

} // namespace

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setDefault(true);
    setType(this, Type::Lead, Weight::Strong);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + space::between, qMax(usual.height(), scaled(kPrimaryHeight))};
}

QuietButton::QuietButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
}

void QuietButton::setFaint()
{
    setProperty("faint", true);
}

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setPicture(const QString &name)
{
    m_picture = name;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(*this, look());
}

void Chip::paintEvent(QPaintEvent *)
{
    paintChip(*this, look());
}

ChipLook Chip::look() const
{
    const bool on = isCheckable() && isChecked();
    return {.text = text(), .picture = m_picture, .on = on, .down = isDown(), .opens = menu() != nullptr};
}

} // namespace unknot::ui
