// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_head.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

PageHead::PageHead(const QString &title, const QString &line, QWidget *parent)
    : QWidget(parent)
    , m_back(new QuietButton({}, this))
    , m_title(new Text(title, Type::Page, Weight::Strong, this))
    , m_line(new Text(line, Type::Body, Tone::Quiet, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto *back = new QHBoxLayout;
    back->setContentsMargins(-space::between, 0, 0, 0); // its word, not its field, stands under the others
    back->addWidget(m_back);
    back->addStretch(1);
    column->addLayout(back);
    column->addWidget(m_title);
    column->addWidget(m_line);
    m_back->hide();
    m_line->setVisible(!line.isEmpty());
    connect(m_back, &QuietButton::clicked, this, &PageHead::backAsked);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void PageHead::offerBack(const QString &to)
{
    m_back->setText(QStringLiteral("‹ ") + to);
    m_back->setAccessibleName(tr("Back to %1").arg(to));
    m_back->show();
    setFocusProxy(m_back);
}

} // namespace unknot::ui
