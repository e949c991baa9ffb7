// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/begun_card.h"

#include "app/bridge/qt_text.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/records/entry.h"

#include <QBoxLayout>
#include <QLocale>

namespace unknot::ui {

BegunCard::BegunCard(QWidget *parent)
    : QWidget(parent)
    , m_what(new Text({}, Type::Body, Weight::Strong, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    card->content()->addWidget(m_what);
    card->content()->addWidget(
        new Text(tr("You began it and did not keep it. It is still here."), Type::Note, Tone::Quiet));
    auto *row = new FlowLayout(nullptr, space::between);
    auto *goOn = new PrimaryButton(tr("Go on with it"), this);
    row->addWidget(goOn);
    connect(goOn, &QPushButton::clicked, this, &BegunCard::goOnAsked);
    auto *drop = new QuietButton(tr("Throw it away"), this);
    row->addWidget(drop);
    connect(drop, &QPushButton::clicked, this, &BegunCard::dropAsked);
    card->content()->addLayout(row);
}

void BegunCard::show(const records::Entry &entry)
{
    const QString day = QLocale().toString(toQDate(entry.at.day), QLocale::LongFormat);
    m_what->setText(entry.kind == base::EntryKind::Moment  ? tr("A moment of %1").arg(day)
                    : entry.kind == base::EntryKind::Night ? tr("A night of %1").arg(day)
                    : entry.id.isNull()                    ? tr("The day of %1").arg(day)
                                                           : tr("A change to %1").arg(day));
    QWidget::show();
}

} // namespace unknot::ui
