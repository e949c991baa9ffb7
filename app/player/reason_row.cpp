// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/reason_row.h"

#include "app/player/transport_bar.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QBoxLayout>

namespace unknot::ui {

namespace {

constexpr int kTall = 64;

} // namespace

ReasonRow::ReasonRow(const QStringList &reasons, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::near);
    for (int i = 0; i < static_cast<int>(reasons.size()); ++i) {
        const QString digit = QString::number(i + 1);
        auto *button = new StageButton(tr("%1   %2").arg(digit, reasons[i]), reasons[i], digit, this);
        button->setMinimumHeight(scaled(kTall));
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(i); });
        m_row->addWidget(button, 1);
    }
}

void ReasonRow::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace unknot::ui
