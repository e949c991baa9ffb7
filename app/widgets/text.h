// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/theme/typography.h"

#include <QLabel>

namespace unknot::ui {

enum class Tone { Plain, Quiet, Accent };

/// A label in one of our sizes and tones; plain text, wrapped, as high as its width needs.
class Text final : public QLabel
{
    Q_OBJECT

public:
    explicit Text(const QString &text, Type type = Type::Body, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    Text(const QString &text, Type type, Weight weight, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone = Tone::Plain;
};

} // namespace unknot::ui
