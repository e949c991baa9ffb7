// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/shell/theme/tokens.h"
#include "app/trends/trend_chart.h"
#include "app/trends/trend_table.h"
#include "app/trends/trends_controller.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/column.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace unknot::ui {

namespace {

constexpr int kWidest = 980;

} // namespace

TrendsPage::TrendsPage(TrendsController &controller, QWidget *parent)
    : Page(tr("Trends"), parent)
    , m_controller(controller)
    , m_sentence(new Text({}, Type::Title, Weight::Strong, this))
    , m_note(new Text({}, Type::Note, Tone::Quiet, this))
    , m_place(new QComboBox(this))
    , m_span(new ChoiceRow({tr("Week"), tr("30 days"), tr("90 days"), tr("Year"), tr("All")}, this))
    , m_chart(new TrendChart(this))
    , m_rows(new TrendTable(this))
    , m_table(new QTableView(this))
    , m_switch(new QuietButton(tr("Show as a table"), this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new Column(kWidest, this);
    whole->addWidget(column);
    auto *content = column->content();
    content->addWidget(new Text(tr("Trends"), Type::Page, Weight::Strong));
    content->addWidget(choices());
    m_sentence->setObjectName(QStringLiteral("trend-sentence"));
    content->addWidget(m_sentence);
    auto *card = new Card(this);
    card->content()->addWidget(m_chart);
    card->content()->addWidget(legend());
    content->addWidget(card);
    content->addWidget(m_note);
    content->addWidget(m_switch, 0, Qt::AlignLeft);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("The trend as a table"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(scaled(260));
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    content->addWidget(m_table);
    auto *report = new QuietButton(tr("Page for the doctor"), this);
    connect(report, &QPushButton::clicked, this, &TrendsPage::reportAsked);
    content->addWidget(report, 0, Qt::AlignLeft);
    showTable(false);
    m_chart->setAccessibleName(tr("Chart of the trend"));
    connect(m_switch, &QPushButton::clicked, this, [this] { showTable(m_table->isHidden()); });
    connect(&controller, &TrendsController::changed, this, &TrendsPage::follow);
    setFocusProxy(m_place);
}

QWidget *TrendsPage::choices()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    m_place->setAccessibleName(tr("Place"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_place);
    row->addWidget(m_span, 1);
    connect(m_place, &QComboBox::activated, &m_controller, &TrendsController::choosePlace);
    connect(m_span, &ChoiceRow::chosen, this,
            [this](int index) { m_controller.chooseSpan(static_cast<TrendsController::Span>(index)); });
    return line;
}

QWidget *TrendsPage::legend()
{
    return new Text(tr("● average of the day   ▲ worst of the day   ━ middle of seven days, where at least four were "
                       "logged. Blank days were not logged."),
                    Type::Note, Tone::Quiet, this);
}

void TrendsPage::activated()
{
    m_controller.openOnMostMarked();
    follow();
}

void TrendsPage::follow()
{
    if (!isVisible())
        return;
    listPlaces();
    m_span->setCurrent(static_cast<int>(m_controller.span()));
    const auto view = m_controller.view();
    m_sentence->setText(view.isExample ? tr("Example – yours appears here after three days")
                                       : QString::fromStdString(view.sentence.text));
    m_note->setText(view.isExample
                        ? tr("These numbers are made up. Log a day, and the next two, and your own take their place.")
                        : tr("Based on %1 of %2 days. What was not logged is left blank, never counted as no pain.")
                              .arg(view.sentence.logged)
                              .arg(view.sentence.of));
    m_chart->show(view);
    m_rows->show(view);
    m_switch->setVisible(!view.isExample);
    if (view.isExample)
        showTable(false);
}

void TrendsPage::listPlaces()
{
    m_place->clear();
    for (const auto &place : m_controller.places())
        m_place->addItem(place.name);
    m_place->setCurrentIndex(m_controller.place());
}

void TrendsPage::showTable(bool on)
{
    m_table->setVisible(on);
    m_switch->setText(on ? tr("Hide the table") : tr("Show as a table"));
}

} // namespace unknot::ui
