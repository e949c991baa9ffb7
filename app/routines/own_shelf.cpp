// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/own_shelf.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "app/routines/own_routines.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card_grid.h"
#include "app/widgets/press_card.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace unknot::ui {

namespace {

constexpr int kNarrowestCard = 300;

} // namespace

PressCard *makeRoutineCard(const RoutinesController::Card &card)
{
    const QString minutes = minutesText(card.minutes);
    auto *button = new PressCard(card.name);
    button->setAccessibleDescription(card.summary.isEmpty() ? minutes
                                                            : QStringLiteral("%1. %2").arg(minutes, card.summary));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(new Text(card.name, Type::Body, Weight::Strong), 1);
    auto *length =
        new Text(QCoreApplication::translate("unknot::ui", "%1 min").arg(card.minutes), Type::Body, Tone::Accent);
    length->setWordWrap(false);
    head->addWidget(length, 0, Qt::AlignTop);
    button->content()->addLayout(head);
    if (!card.summary.isEmpty())
        button->content()->addWidget(new Text(card.summary, Type::Note, Tone::Quiet));
    button->content()->addStretch(1);
    if (!card.needs.isEmpty())
        button->content()->addWidget(new Text(card.needs, Type::Note, Tone::Plain));
    for (QWidget *part : button->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return button;
}

OwnShelf::OwnShelf(RoutinesController &controller, OwnRoutines &own, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_own(own)
    , m_grid(new CardGrid(kNarrowestCard))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(new Text(tr("Your own"), Type::Lead, Weight::Strong));
    column->addWidget(m_grid);
    connect(&m_own, &OwnRoutines::changed, this, &OwnShelf::renew);
    renew();
}

void OwnShelf::renew()
{
    m_grid->clear();
    for (const OwnRoutines::One &one : m_own.all()) {
        PressCard *card = makeRoutineCard(m_controller.cardOf(one.plan));
        connect(card, &PressCard::clicked, this, [this, id = toQString(one.plan.id)] { emit opened(id); });
        m_grid->add(card);
    }
    setVisible(!m_own.all().empty());
}

ImportRow::ImportRow(OwnRoutines &own, QWidget *parent)
    : QWidget(parent)
    , m_own(own)
    , m_problems(new Text({}, Type::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::inside);
    auto *import = new QuietButton(tr("Import a routine…"));
    column->addWidget(import, 0, Qt::AlignLeft);
    column->addWidget(m_problems);
    m_problems->hide();
    connect(import, &QuietButton::clicked, this, &ImportRow::choose);
}

void ImportRow::choose()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import"), QDir::homePath(), QStringLiteral("JSON (*.json)"));
    if (!file.isEmpty())
        take(file);
}

void ImportRow::take(const QString &file)
{
    const OwnRoutines::Kept kept = m_own.importFrom(file);
    m_problems->setVisible(!kept.problems.isEmpty());
    if (kept.problems.isEmpty())
        emit imported(QStringLiteral("own:") + toQString(kept.id.text()));
    else
        m_problems->setText(tr("It was not taken over:") + u'\n' + kept.problems.join(u'\n'));
}

} // namespace unknot::ui
