// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text.h"

#include "app/shell/theme/tokens.h"

#include <QEvent>

namespace unknot::ui {

Text::Text(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // on a button a label would take the button's colour
    setType(this, type);
    colour();
}

Text::Text(const QString &text, Type type, Weight weight, QWidget *parent)
    : Text(text, type, Tone::Plain, parent)
{
    setType(this, type, weight);
}

void Text::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
        colour();
}

void Text::colour()
{
    if (m_tone == Tone::Plain)
        return;
    const Tokens &t = tokensOf(palette());
    const QColor wanted = m_tone == Tone::Quiet ? t.quiet : t.accent;
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette own; // only this one role is ours; the rest keeps coming from the application
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

} // namespace unknot::ui
