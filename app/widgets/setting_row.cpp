// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/setting_row.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

namespace {

constexpr int kTextNeeds = 240;

} // namespace

SettingRow::SettingRow(const QString &title, const QString &hint, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_control(control)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::between);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new Text(title, Type::Body, Tone::Plain, this);
    head->setBuddy(control);
    words->addWidget(head);
    if (!hint.isEmpty()) {
        m_hint = new Text(hint, Type::Note, Tone::Quiet, this);
        words->addWidget(m_hint);
    }
    m_row->addLayout(words, 1);
    m_row->addWidget(control, 0, Qt::AlignVCenter);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    if (control->accessibleDescription().isEmpty())
        control->setAccessibleDescription(hint);
}

void SettingRow::setHint(const QString &hint)
{
    if (m_hint)
        m_hint->setText(hint);
    m_control->setAccessibleDescription(hint);
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= m_control->sizeHint().width() + scaled(kTextNeeds);
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setSpacing(beside ? space::between : space::inside);
    m_row->setAlignment(m_control, beside ? Qt::AlignVCenter : Qt::Alignment());
}

} // namespace unknot::ui
