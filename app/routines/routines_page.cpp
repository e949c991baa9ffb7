// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routines_page.h"

#include "app/bridge/words_text.h"
#include "app/routines/step_list.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/card_grid.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/page_head.h"
#include "app/widgets/press_card.h"
#include "app/widgets/text.h"
#include "core/plan/plan.h"

#include <QBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QStackedLayout>

namespace unknot::ui {

namespace {

constexpr int kWidest = 1000;
constexpr int kNarrowestCard = 300;

PressCard *makeCard(const RoutinesController::Card &card)
{
    const QString minutes = minutesText(card.minutes);
    auto *button = new PressCard(card.name);
    button->setAccessibleDescription(QStringLiteral("%1. %2").arg(minutes, card.summary));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(new Text(card.name, Type::Body, Weight::Strong), 1);
    auto *length = new Text(QObject::tr("%1 min").arg(card.minutes), Type::Body, Tone::Accent);
    length->setWordWrap(false);
    head->addWidget(length, 0, Qt::AlignTop);
    button->content()->addLayout(head);
    button->content()->addWidget(new Text(card.summary, Type::Note, Tone::Quiet));
    button->content()->addStretch(1);
    if (!card.needs.isEmpty())
        button->content()->addWidget(new Text(card.needs, Type::Note, Tone::Plain));
    for (QWidget *part : button->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return button;
}

} // namespace

RoutinesPage::RoutinesPage(RoutinesController &controller, QWidget *parent)
    : Page(tr("Routines"), parent)
    , m_controller(controller)
    , m_groups(controller.groups())
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(makeShelves());
    m_stack->addWidget(makeReader());
}

void RoutinesPage::allowStart()
{
    m_startable = true;
    m_footer->setVisible(true);
}

QWidget *RoutinesPage::makeShelves()
{
    auto *column = new Column(kWidest, this);
    QVBoxLayout &content = *column->content();
    content.addWidget(new PageHead(tr("Routines"), tr("Ready-made, by when you need them.")));
    for (const RoutinesController::Group &group : std::as_const(m_groups)) {
        content.addSpacing(space::inside);
        content.addWidget(new Text(group.title, Type::Lead, Weight::Strong));
        auto *grid = new CardGrid(kNarrowestCard);
        content.addWidget(grid);
        for (const RoutinesController::Card &card : group.cards) {
            PressCard *button = makeCard(card);
            connect(button, &PressCard::clicked, this, [this, button, card] {
                m_cameFrom = button;
                openCard(card);
            });
            grid->add(button);
            if (!focusProxy())
                setFocusProxy(button);
        }
    }
    return column;
}

QWidget *RoutinesPage::makeReader()
{
    m_reader = new QWidget(this);
    auto *whole = new QVBoxLayout(m_reader);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_column = new Column(m_reader);
    whole->addWidget(m_column, 1);
    m_head = new PageHead({});
    m_head->offerBack(tr("Routines"));
    connect(m_head, &PageHead::backAsked, this, &RoutinesPage::closeReader);
    m_column->content()->addWidget(m_head);
    auto *card = new Card;
    m_steps = new StepList;
    card->content()->addWidget(m_steps);
    connect(m_steps, &StepList::changeAsked, this, [this](int step, int by) {
        m_controller.stretch(m_plan, step, by);
        showSteps();
    });
    m_column->content()->addWidget(card);
    auto *footer = new Footer(m_reader);
    m_start = new PrimaryButton({});
    footer->add(m_start);
    auto *print = new QuietButton(tr("Print"));
    footer->add(print);
    connect(print, &QuietButton::clicked, this, &RoutinesPage::print);
    m_footer = footer;
    m_footer->setVisible(m_startable);
    whole->addWidget(footer);
    connect(m_start, &PrimaryButton::clicked, this, [this] { emit m_controller.startAsked(m_plan); });
    return m_reader;
}

bool RoutinesPage::open(const QString &id)
{
    for (const RoutinesController::Group &group : std::as_const(m_groups)) {
        for (const RoutinesController::Card &card : group.cards) {
            if (card.id == id) {
                openCard(card);
                return true;
            }
        }
    }
    return false;
}

void RoutinesPage::openCard(const RoutinesController::Card &card)
{
    m_opened = card;
    m_plan = m_controller.planOf(card.id);
    m_head->setTitle(card.name);
    showSteps();
    m_column->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(m_reader);
    (m_startable ? static_cast<QWidget *>(m_start) : m_head)->setFocus(Qt::OtherFocusReason);
}

void RoutinesPage::showSteps()
{
    m_controller.refresh(m_opened, m_plan);
    const QString minutes = minutesText(m_opened.minutes);
    const QString needs = m_opened.needs.isEmpty() ? tr("Nothing to fetch") : m_opened.needs;
    m_head->setLine(QStringLiteral("%1\n%2 · %3").arg(m_opened.summary, minutes, needs));
    m_start->setText(tr("Start %1").arg(minutes));
    m_steps->show(m_opened.steps, m_controller.replacedIn(m_plan));
}

void RoutinesPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_opened.name);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() == QDialog::Accepted)
        printSheet(m_controller.sheetOf(m_opened), printer);
}

bool RoutinesPage::stepBack()
{
    if (m_stack->currentWidget() != m_reader)
        return false;
    closeReader();
    return true;
}

void RoutinesPage::closeReader()
{
    m_stack->setCurrentIndex(0);
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

} // namespace unknot::ui
