// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routines_page.h"

#include "app/bridge/error_text.h"
#include "app/bridge/qt_text.h"
#include "app/bridge/words_text.h"
#include "app/routines/own_bar.h"
#include "app/routines/own_routines.h"
#include "app/routines/own_shelf.h"
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
#include "core/plan/own_routine.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QStackedLayout>

#include <utility>

namespace unknot::ui {

namespace {

constexpr int kWidest = 1000;
constexpr int kNarrowestCard = 300;

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
    m_shelves = &content;
    content.addWidget(new PageHead(tr("Routines"), tr("Ready-made, by when you need them.")));
    for (const RoutinesController::Group &group : std::as_const(m_groups)) {
        content.addSpacing(space::inside);
        content.addWidget(new Text(group.title, Type::Lead, Weight::Strong));
        auto *grid = new CardGrid(kNarrowestCard);
        content.addWidget(grid);
        for (const RoutinesController::Card &card : group.cards) {
            PressCard *button = makeRoutineCard(card);
            connect(button, &PressCard::clicked, this, [this, button, card] {
                m_cameFrom = button;
                openCard(card, m_controller.planOf(card.id));
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
    m_column->content()->addWidget(makeSteps());
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

QWidget *RoutinesPage::makeSteps()
{
    auto *card = new Card;
    m_steps = new StepList;
    card->content()->addWidget(m_steps);
    connect(m_steps, &StepList::changeAsked, this, [this](int step, int by) {
        m_controller.stretch(m_plan, step, by);
        showSteps();
    });
    connect(m_steps, &StepList::moveAsked, this, [this](int step, int by) {
        m_controller.move(m_plan, step, by);
        showSteps();
    });
    connect(m_steps, &StepList::paceAsked, this, [this](int step, bool byHand) {
        m_controller.setByHand(m_plan, step, byHand);
        showSteps();
    });
    connect(m_steps, &StepList::leaveOutAsked, this, [this](int step) {
        m_controller.leaveOut(m_plan, step);
        showSteps();
    });
    return card;
}

void RoutinesPage::offerOwn(OwnRoutines &own)
{
    m_own = &own;
    auto *shelf = new OwnShelf(m_controller, own);
    m_shelves->insertWidget(1, shelf);
    connect(shelf, &OwnShelf::opened, this, &RoutinesPage::openOwn);
    auto *import = new ImportRow(own);
    m_shelves->addWidget(import);
    connect(import, &ImportRow::imported, this, [this](const QString &id) { m_awaited = id; });
    connect(&own, &OwnRoutines::changed, this, [this] {
        if (!m_awaited.isEmpty() && openOwn(m_awaited))
            m_awaited.clear();
    });
    connect(&own, &OwnRoutines::failed, this, [this](base::ErrorCode code) {
        m_awaited.clear();
        emit told(tr("It was not saved. %1").arg(errorText(code)), {});
    });
    m_ownBar = new OwnBar;
    m_column->content()->addWidget(m_ownBar);
    linkOwn();
}

void RoutinesPage::linkOwn()
{
    connect(m_ownBar, &OwnBar::editAsked, this, [this](bool on) {
        if (std::exchange(m_isEdited, on) != on)
            showSteps();
    });
    connect(m_ownBar, &OwnBar::resetAsked, this, [this] {
        m_plan = m_kept;
        showSteps();
    });
    connect(m_ownBar, &OwnBar::saveAsked, this, &RoutinesPage::keep);
    connect(m_ownBar, &OwnBar::changesAsked, this, &RoutinesPage::keepChanges);
    connect(m_ownBar, &OwnBar::renameAsked, this, [this](const QString &name) {
        m_awaited = m_opened.id;
        m_own->rename(ownId(), name);
    });
    connect(m_ownBar, &OwnBar::duplicateAsked, this,
            [this] { m_awaited = QStringLiteral("own:") + toQString(m_own->duplicate(ownId()).text()); });
    connect(m_ownBar, &OwnBar::deleteAsked, this, &RoutinesPage::remove);
    connect(m_ownBar, &OwnBar::exportAsked, this, &RoutinesPage::exportOwn);
}

bool RoutinesPage::isOwn() const
{
    return m_opened.id.startsWith(QLatin1String("own:"));
}

base::Uuid RoutinesPage::ownId() const
{
    return base::Uuid::parse(m_opened.id.mid(4).toStdString()).value_or(base::Uuid());
}

void RoutinesPage::keep(const QString &name)
{
    const OwnRoutines::Kept kept = m_own->keep(m_plan, name);
    m_ownBar->tell(kept.problems);
    if (!kept.problems.isEmpty())
        return;
    m_awaited = QStringLiteral("own:") + toQString(kept.id.text());
    emit told(tr("Saved as your own."), [this, id = kept.id] {
        m_own->remove(id);
        closeReader();
    });
}

void RoutinesPage::keepChanges()
{
    const plan::Plan before = m_kept;
    const QStringList problems = m_own->change(ownId(), m_plan);
    m_ownBar->tell(problems);
    if (!problems.isEmpty())
        return;
    m_awaited = m_opened.id;
    emit told(tr("Saved."), [this, id = ownId(), before] {
        m_awaited = toQString(before.id);
        m_own->change(id, before);
    });
}

void RoutinesPage::remove()
{
    const base::Uuid id = ownId();
    m_own->remove(id);
    closeReader();
    emit told(tr("Deleted."), [this, id] { m_own->restore(id); });
}

void RoutinesPage::exportOwn()
{
    const QString name = QDir::home().filePath(m_opened.name + QStringLiteral(".json"));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export"), name, QStringLiteral("JSON (*.json)"));
    if (file.isEmpty())
        return;
    const auto written = m_own->exportTo(file, ownId());
    emit told(written ? tr("Written: %1").arg(file) : errorText(written.error().code), {});
}

bool RoutinesPage::openOwn(const QString &id)
{
    const OwnRoutines::One *one = m_own ? m_own->find(id.toStdString()) : nullptr;
    if (one)
        openCard(m_controller.cardOf(one->plan), one->plan);
    return one != nullptr;
}

void RoutinesPage::openPlan(const plan::Plan &plan)
{
    openCard(m_controller.cardOf(plan), plan);
}

void RoutinesPage::putIn(const plan::Step &step, const plan::Plan &otherwise)
{
    const bool isOpen = m_stack->currentWidget() == m_reader && m_opened.id == QLatin1String("composed");
    const plan::Plan before = isOpen ? m_plan : otherwise;
    plan::Plan with = before;
    const bool isNew = plan::putIn(with, step);
    if (!isOpen)
        openPlan(before);
    m_plan = with;
    showSteps();
    if (isNew)
        emit told(tr("It is in the plan now."), [this, before] {
            m_plan = before;
            showSteps();
        });
    else
        emit told(tr("It is in the plan already."), {});
}

bool RoutinesPage::open(const QString &id)
{
    if (openOwn(id))
        return true;
    for (const RoutinesController::Group &group : std::as_const(m_groups)) {
        for (const RoutinesController::Card &card : group.cards) {
            if (card.id == id) {
                openCard(card, m_controller.planOf(id));
                return true;
            }
        }
    }
    return false;
}

void RoutinesPage::openCard(const RoutinesController::Card &card, const plan::Plan &plan)
{
    m_opened = card;
    m_plan = plan;
    m_kept = plan;
    m_isEdited = false;
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
    const QString line = QStringLiteral("%1 · %2").arg(minutes, needs);
    m_head->setLine(m_opened.summary.isEmpty() ? line : m_opened.summary + u'\n' + line);
    m_start->setText(tr("Start %1").arg(minutes));
    m_steps->show(m_opened.steps, m_controller.replacedIn(m_plan), m_isEdited);
    if (m_ownBar)
        m_ownBar->show({isOwn(), m_plan.steps != m_kept.steps, m_isEdited, m_opened.name});
}

void RoutinesPage::lookAgain()
{
    if (m_reader && m_stack->currentWidget() == m_reader)
        showSteps();
}

void RoutinesPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_opened.name);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() == QDialog::Accepted)
        printSheet(m_controller.sheetOf(m_opened, m_plan), printer);
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
