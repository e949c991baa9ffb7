// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/bridge/error_text.h"
#include "app/bridge/qt_text.h"
#include "app/shell/theme/tokens.h"
#include "app/trends/heat_view.h"
#include "app/trends/help_card.h"
#include "app/trends/roller_chart.h"
#include "app/trends/table_twin.h"
#include "app/trends/trend_chart.h"
#include "app/trends/trend_csv.h"
#include "app/trends/trend_table.h"
#include "app/trends/trends_controller.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/column.h"
#include "app/widgets/drop_down.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

namespace unknot::ui {

namespace {

constexpr int kWidest = 980;

QString daysText(trends::Range range)
{
    const auto text = [](base::Date day) { return QLocale().toString(toQDate(day), QStringLiteral("d MMM yyyy")); };
    return TrendsPage::tr("%1 to %2").arg(text(range.from), text(range.to));
}

QByteArray pngOf(const QPixmap &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QPushButton *addPicture(TableTwin &twin, const QString &of)
{
    auto *picture = new QuietButton(TrendsPage::tr("Save picture"), &twin);
    picture->setAccessibleDescription(of);
    twin.addButton(picture);
    return picture;
}

} // namespace

TrendsPage::TrendsPage(TrendsController &controller, QWidget *parent)
    : Page(tr("Trends"), parent)
    , m_controller(controller)
    , m_sentence(new Text({}, Type::Title, Weight::Strong, this))
    , m_note(new Text({}, Type::Note, Tone::Quiet, this))
    , m_place(new DropDown(this))
    , m_span(new ChoiceRow({tr("Week"), tr("30 days"), tr("90 days"), tr("Year"), tr("All")}, this))
    , m_chart(new TrendChart(this))
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
    content->addWidget(m_note);
    addChart(content);
    m_helps = new HelpCard(m_controller.helpCaption(), this);
    content->addWidget(m_helps);
    addHeat(content);
    addRoller(content);
    auto *report = new QuietButton(tr("Page for the doctor"), this);
    connect(report, &QPushButton::clicked, this, &TrendsPage::reportAsked);
    content->addWidget(report, 0, Qt::AlignLeft);
    connect(&controller, &TrendsController::changed, this, &TrendsPage::follow);
    setFocusProxy(m_place);
}

QWidget *TrendsPage::choices()
{
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line, space::between);
    m_place->setAccessibleName(tr("Place"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_place);
    row->addWidget(m_span);
    connect(m_place, &QComboBox::activated, &m_controller, &TrendsController::choosePlace);
    connect(m_span, &ChoiceRow::chosen, this,
            [this](int index) { m_controller.chooseSpan(static_cast<TrendsController::Span>(index)); });
    return line;
}

TableTwin *TrendsPage::addTwin(QVBoxLayout *column, const QString &name)
{
    auto *twin = new TableTwin(name, this);
    column->addWidget(twin);
    connect(twin, &TableTwin::saveAsked, this, [this, twin] { saveNumbers(*twin); });
    connect(twin, &TableTwin::copied, this, [this] { emit told(tr("Copied.")); });
    return twin;
}

void TrendsPage::addChart(QVBoxLayout *column)
{
    auto *card = new Card(this);
    m_chart->setAccessibleName(tr("Chart of the trend"));
    card->content()->addWidget(m_chart);
    m_legend = new Text({}, Type::Note, Tone::Quiet, this);
    card->content()->addWidget(m_legend);
    m_twin = addTwin(card->content(), tr("The trend as a table"));
    connect(addPicture(*m_twin, m_chart->accessibleName()), &QPushButton::clicked, this, &TrendsPage::savePicture);
    column->addWidget(card);
}

void TrendsPage::addHeat(QVBoxLayout *column)
{
    m_heatCard = new Card(this);
    auto *content = m_heatCard->content();
    content->addWidget(new Text(tr("The body, at first and now"), Type::Lead, Weight::Strong));
    auto *line = new QWidget(m_heatCard);
    auto *row = new FlowLayout(line, space::groups);
    const auto add = [&](const QString &name, HeatView *&view, Text *&days) {
        auto *part = new QWidget(line);
        auto *inner = new QVBoxLayout(part);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->addWidget(new Text(name, Type::Body, Weight::Strong));
        days = new Text({}, Type::Note, Tone::Quiet);
        inner->addWidget(days);
        view = new HeatView(name, part);
        inner->addWidget(view);
        row->addWidget(part);
    };
    add(tr("At first"), m_start, m_startDays);
    add(tr("Now"), m_now, m_nowDays);
    content->addWidget(line);
    content->addWidget(new Text(tr("The number is the middle of the levels marked there."), Type::Note, Tone::Quiet));
    m_heatTwin = addTwin(content, tr("The places as a table"));
    connect(addPicture(*m_heatTwin, tr("The body, at first and now")), &QPushButton::clicked, this,
            [this, line] { keep(QStringLiteral(".png"), tr("Pictures (*.png)"), pngOf(line->grab())); });
    column->addWidget(m_heatCard);
}

void TrendsPage::addRoller(QVBoxLayout *column)
{
    m_rollerCard = new Card(this);
    auto *content = m_rollerCard->content();
    content->addWidget(new Text(tr("The roller, by week"), Type::Lead, Weight::Strong));
    m_rollerLine = new Text({}, Type::Body, Tone::Plain);
    content->addWidget(m_rollerLine);
    m_roller = new RollerChart(m_rollerCard);
    content->addWidget(m_roller);
    m_rollerTwin = addTwin(content, tr("The roller as a table"));
    connect(addPicture(*m_rollerTwin, m_roller->accessibleName()), &QPushButton::clicked, this,
            [this] { keep(QStringLiteral(".png"), tr("Pictures (*.png)"), pngOf(m_roller->grab())); });
    column->addWidget(m_rollerCard);
}

void TrendsPage::activated()
{
    m_controller.openOnMostMarked();
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
    m_legend->setText(
        view.isByWeek ? tr("● middle of a week with five days logged, │ from its lowest to its highest day. ◆ visit "
                           "▼ advised to be seen. Blank weeks had fewer days.")
                      : tr("●\u00a0average of the day   △\u00a0worst of the day   ━\u00a0middle of seven days with "
                           "at least four "
                           "logged, and around it the middle half of them   ○\u00a0not\u00a0logged   │\u00a0session  "
                           " ◆\u00a0visit   "
                           "▼\u00a0advised\u00a0to\u00a0be\u00a0seen"));
    m_chart->show(view);
    m_twin->rows().show(view);
    m_twin->fit();
    m_twin->setVisible(!view.isExample);
    m_helps->show(view);
    m_helps->setVisible(!view.isExample);
    followHeat(view);
    followRoller(view);
}

void TrendsPage::followHeat(const TrendView &view)
{
    const auto names = m_controller.namesOf(view);
    m_heatCard->setVisible(!view.isExample && !names.empty());
    if (names.empty())
        return;
    m_start->show(view.start, names);
    m_now->show(view.now, names);
    m_startDays->setText(daysText(view.start.range));
    m_nowDays->setText(daysText(view.now.range));
    m_heatTwin->rows().showHeat(view, names);
    m_heatTwin->fit();
}

void TrendsPage::followRoller(const TrendView &view)
{
    m_rollerCard->setVisible(!view.isExample && !view.roller.empty());
    if (view.roller.empty())
        return;
    m_rollerLine->setText(tr("This week %1. Up to %2 a week do good; rest days belong to it.")
                              .arg(view.roller.back().sessions)
                              .arg(view.rollerLimit));
    m_roller->show(view.roller, view.rollerLimit);
    m_rollerTwin->rows().showRoller(view);
    m_rollerTwin->fit();
}

void TrendsPage::listPlaces()
{
    m_place->clear();
    for (const auto &place : m_controller.places())
        m_place->addItem(place.name);
    m_place->setCurrentIndex(m_controller.place());
}

void TrendsPage::savePicture()
{
    keep(QStringLiteral(".png"), tr("Pictures (*.png)"), pngOf(m_chart->picture()));
}

void TrendsPage::saveNumbers(const TableTwin &twin)
{
    keep(QStringLiteral(".csv"), tr("Tables (*.csv)"), tableCsv(twin.rows()).toUtf8());
}

void TrendsPage::keep(const QString &ending, const QString &kinds, const QByteArray &bytes)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save"), folder + QLatin1Char('/') + m_controller.fileName() + ending, kinds);
    if (path.isEmpty())
        return;
    const auto kept = m_controller.keep(path, bytes);
    emit told(kept ? tr("Saved: %1").arg(path) : tr("Nothing was saved. %1").arg(errorText(kept.error().code)));
}

} // namespace unknot::ui
