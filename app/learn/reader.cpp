// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/reader.h"

#include "app/art/figure_play.h"
#include "app/art/figure_view.h"
#include "app/learn/article_print.h"
#include "app/learn/desk_picture.h"
#include "app/learn/find_bar.h"
#include "app/learn/habit_list.h"
#include "app/learn/learn_controller.h"
#include "app/learn/medicine_panel.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/article_view.h"
#include "app/widgets/buttons.h"
#include "app/widgets/column.h"
#include "app/widgets/page_head.h"
#include "core/content/technique.h"

#include <QBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QShortcut>

namespace unknot::ui {

namespace {

constexpr int kFigureTall = 260;

} // namespace

Reader::Reader(LearnController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_column(new Column)
    , m_head(new PageHead({}))
    , m_find(new FindBar)
    , m_figure(new FigureView)
    , m_play(new FigurePlay(*m_figure))
    , m_desk(new DeskPicture)
    , m_medicine(new MedicinePanel)
    , m_article(new ArticleView)
    , m_habits(new HabitList)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_column);
    m_head->offerBack(tr("Learn"));
    m_figure->setFixedHeight(kFigureTall); // not with the text: what can be done with it stays in sight
    m_play->playOver(*m_figure);
    m_find->searchIn(m_column);
    QVBoxLayout &content = *m_column->content();
    content.addWidget(m_head);
    content.addWidget(makeTools());
    content.addWidget(m_find);
    for (QWidget *part :
         {static_cast<QWidget *>(m_figure), static_cast<QWidget *>(makeJust()), static_cast<QWidget *>(m_desk),
          static_cast<QWidget *>(m_medicine), static_cast<QWidget *>(m_article), static_cast<QWidget *>(m_habits)})
        content.addWidget(part);
    connect(m_head, &PageHead::backAsked, this, &Reader::backAsked);
    connect(m_habits, &HabitList::toggled, &m_controller, &LearnController::tick);
    connect(m_medicine, &MedicinePanel::answered, &m_controller, &LearnController::answerBefore);
    connect(m_medicine, &MedicinePanel::wentWrong, &m_controller, &LearnController::somethingWentWrong);
    connect(m_find, &FindBar::reached, m_column, [this](QWidget *place) { m_column->ensureWidgetVisible(place); });
    connect(&m_controller, &LearnController::changed, this, &Reader::renew);
    auto *keys = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &Reader::find);
}

QWidget *Reader::makeJust()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    m_just = new PrimaryButton({});
    m_just->hide();
    row->setSpacing(space::inside);
    m_into = new QuietButton(tr("Put it in my plan"));
    m_into->hide();
    row->addWidget(m_just);
    row->addWidget(m_into);
    row->addStretch(1);
    connect(m_into, &QPushButton::clicked, this, [this] {
        if (const auto plan = m_controller.justThis(m_id))
            emit m_controller.intoPlanAsked(plan->steps.front());
    });
    connect(m_just, &QPushButton::clicked, this, [this] {
        if (const auto plan = m_controller.justThis(m_id))
            emit m_controller.justThisAsked(*plan);
    });
    return whole;
}

QWidget *Reader::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    auto *find = new QuietButton(tr("Find on this page"));
    find->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    //: A button: on paper.
    auto *print = new QuietButton(tr("Print"));
    connect(find, &QPushButton::clicked, this, &Reader::find);
    connect(print, &QPushButton::clicked, this, &Reader::print);
    row->addStretch(1);
    row->addWidget(find);
    row->addWidget(print);
    return tools;
}

void Reader::open(const QString &id)
{
    m_id = id;
    m_find->end();
    const Article article = m_controller.open(id);
    m_head->setTitle(article.title);
    m_head->setLine(article.line);
    m_article->show(article);
    m_desk->setVisible(m_controller.hasDesk(id));
    showFigure();
    renew();
    m_column->verticalScrollBar()->setValue(0);
    m_head->setFocus(Qt::OtherFocusReason);
}

void Reader::renew()
{
    if (m_id.isEmpty())
        return;
    m_habits->show(m_controller.habits(m_id));
    const auto gate = m_controller.gate(m_id);
    const auto wrong = m_controller.isMedicine(m_id) ? m_controller.whatCanGoWrong() : QList<LearnController::Item>();
    m_medicine->setVisible(!wrong.isEmpty() || gate.isLocked || !gate.question.isEmpty());
    m_medicine->show(gate, wrong);
    m_article->setEnabled(!gate.isLocked);
}

/// It moves when the page is opened, and again when the pointer comes to it.
void Reader::showFigure()
{
    m_play->stop();
    const content::Technique *technique = m_controller.technique(m_id);
    m_figure->setVisible(technique != nullptr);
    const auto plan = m_controller.justThis(m_id);
    m_just->setVisible(plan.has_value());
    m_into->setVisible(plan.has_value());
    if (plan)
        m_just->setText(tr("Do just this, %1").arg(m_controller.lengthOf(*plan)));
    if (!technique)
        return;
    m_figure->show(m_controller.content(), *technique, technique->ways.front().id, base::Side::None);
    m_play->start();
}

void Reader::rest()
{
    m_play->stop();
}

void Reader::find()
{
    m_find->begin();
}

bool Reader::stepBack()
{
    return m_find->end();
}

void Reader::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printTo(printer, m_controller.open(m_id));
}

} // namespace unknot::ui
