// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip_paint.h"

#include <QPushButton>

namespace unknot::ui {

/// The one thing to do on a page.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// Text that can be pressed, for what is offered beside it.
class QuietButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit QuietButton(const QString &text, QWidget *parent = nullptr);

    /// In the colour of quiet text, where the same stands on every line.
    void setFaint();
};

/// A small pill: a choice that is on or off, or one that opens a menu of choices.
class Chip final : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// One of our line icons before the text.
    void setPicture(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook look() const;

    QString m_picture;
};

} // namespace unknot::ui
