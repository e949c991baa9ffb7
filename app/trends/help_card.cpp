// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/help_card.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

HelpCard::HelpCard(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_note(new Text({}, Type::Body, Tone::Plain, this))
    , m_rows(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    card->content()->setSpacing(space::near);
    card->content()->addWidget(new Text(tr("What helps me"), Type::Lead, Weight::Strong));
    card->content()->addWidget(m_note);
    m_rows->setSpacing(space::near);
    card->content()->addLayout(m_rows);
    auto *foot = new Text(caption, Type::Note, Tone::Quiet);
    foot->setObjectName(QStringLiteral("help-caption"));
    card->content()->addWidget(foot);
}

void HelpCard::show(const TrendView &view)
{
    m_note->setText(view.helpNote);
    m_note->setVisible(!view.helpNote.isEmpty());
    emptyLater(*m_rows);
    for (const HelpRow &row : view.helps) {
        auto *part = new QWidget(this);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::hair);
        column->addWidget(new Text(QStringLiteral("%1 · %2").arg(row.name, row.label), Type::Body, Weight::Strong));
        column->addWidget(new Text(row.numbers, Type::Note, Tone::Quiet));
        if (!row.nextDay.isEmpty())
            column->addWidget(new Text(row.nextDay, Type::Note, Tone::Quiet));
        m_rows->addWidget(part);
    }
}

} // namespace unknot::ui
