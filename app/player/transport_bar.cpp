// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/transport_bar.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/footer.h"
#include "app/widgets/icon.h"

#include <QBoxLayout>
#include <QEvent>

namespace unknot::ui {

namespace {

constexpr int kPicture = 22;

} // namespace

StageButton::StageButton(const QString &text, const QString &name, const QString &keys, QWidget *parent)
    : QPushButton(text, parent)
{
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setType(this, Type::Lead);
}

void StageButton::setPicture(const QString &name)
{
    m_picture = name;
    paintPicture();
}

void StageButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintPicture();
}

void StageButton::paintPicture()
{
    if (m_picture.isEmpty())
        return;
    const int side = scaled(kPicture);
    setIconSize({side, side});
    setIcon(picture(m_picture, side, tokensOf(palette()).text, devicePixelRatioF()));
}

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent)
    , m_pause(new StageButton(tr("Pause"), tr("Pause"), tr("Space"), this))
    , m_tenMore(new StageButton(tr("+10 s"), tr("Ten seconds more"), tr("+"), this))
    , m_letGo(new StageButton(tr("It let go"), tr("It let go"), tr("L"), this))
    , m_tooSharp(new StageButton(tr("Too sharp"), tr("Too sharp"), {}, this))
{
    auto *previous = new StageButton({}, tr("Previous step"), tr("←"), this);
    auto *next = new StageButton({}, tr("Next step"), tr("→"), this);
    previous->setPicture(QStringLiteral("previous"));
    next->setPicture(QStringLiteral("next"));
    m_pause->setPicture(QStringLiteral("pause"));
    auto *far = new StageButton(tr("From afar"), tr("Distance view"), tr("D"), this);
    connect(far, &QPushButton::clicked, this, &TransportBar::farAsked);
    auto *footer = new Footer(Footer::kWhole, this);
    for (QWidget *button : {previous, m_pause, next, m_tooSharp, m_tenMore, m_letGo, far})
        footer->add(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(footer);
    connect(previous, &QPushButton::clicked, this, &TransportBar::previousAsked);
    connect(m_pause, &QPushButton::clicked, this, &TransportBar::pauseAsked);
    connect(next, &QPushButton::clicked, this, &TransportBar::nextAsked);
    connect(m_tenMore, &QPushButton::clicked, this, &TransportBar::tenMoreAsked);
    connect(m_letGo, &QPushButton::clicked, this, &TransportBar::letGoAsked);
    connect(m_tooSharp, &QPushButton::clicked, this, &TransportBar::tooSharpAsked);
}

void TransportBar::allow(bool tenMore, bool letGo)
{
    m_tenMore->setVisible(tenMore);
    m_letGo->setVisible(letGo);
}

void TransportBar::setPaused(bool paused)
{
    // While it waits, what can be said about the pain stands large in the middle.
    m_pause->setVisible(!paused);
    m_tooSharp->setVisible(!paused);
}

} // namespace unknot::ui
