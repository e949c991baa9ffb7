// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_state.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace unknot::ui {

namespace {

constexpr int kPicture = 56;
constexpr int kWidest = 440;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(m_column, 100);
    row->addStretch(1);
    m_column->setSpacing(space::near);
    m_column->addStretch(2);
    m_picture->setAlignment(Qt::AlignCenter);
    m_column->addWidget(m_picture);
    auto *head = new Text(title, Type::Title, Weight::Strong, this);
    auto *body = new Text(text, Type::Body, Tone::Quiet, this);
    for (Text *part : {head, body}) {
        part->setAlignment(Qt::AlignHCenter);
        part->setMaximumWidth(scaled(kWidest));
        m_column->addWidget(part);
    }
    m_column->addStretch(3);
    paintIcon();
}

QPushButton *EmptyState::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    row->addStretch(1);
    m_column->insertSpacing(m_column->count() - 1, space::hair);
    m_column->insertLayout(m_column->count() - 1, row);
    setFocusProxy(button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    m_picture->setPixmap(picture(m_icon, scaled(kPicture), tokensOf(palette()).accent, devicePixelRatioF()));
}

} // namespace unknot::ui
