// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"

class QByteArray;
class QComboBox;
class QVBoxLayout;

namespace unknot::ui {

class Card;
class ChoiceRow;
class HeatView;
class HelpCard;
class RollerChart;
class TableTwin;
class Text;
class TrendChart;
class TrendsController;
struct TrendView;

/// Where it is going: the sentence first, then the chart, what helps, the body then and now, the roller by week. Each
/// picture has its numbers as a table.
class TrendsPage final : public Page
{
    Q_OBJECT

public:
    explicit TrendsPage(TrendsController &controller, QWidget *parent = nullptr);

    void activated() override;

signals:
    void reportAsked();
    /// A line of news: "Copied."
    void told(const QString &text);

private:
    QWidget *choices();
    void addChart(QVBoxLayout *column);
    void addHeat(QVBoxLayout *column);
    void addRoller(QVBoxLayout *column);
    TableTwin *addTwin(QVBoxLayout *column, const QString &name);
    void follow();
    void followHeat(const TrendView &view);
    void followRoller(const TrendView &view);
    void listPlaces();
    void savePicture();
    void saveNumbers(const TableTwin &twin);
    void keep(const QString &ending, const QString &kinds, const QByteArray &bytes);

    TrendsController &m_controller;
    Text *m_sentence;
    Text *m_note;
    QComboBox *m_place;
    ChoiceRow *m_span;
    TrendChart *m_chart;
    Text *m_legend = nullptr;
    TableTwin *m_twin = nullptr;
    HelpCard *m_helps = nullptr;
    Card *m_heatCard = nullptr;
    HeatView *m_start = nullptr;
    HeatView *m_now = nullptr;
    Text *m_startDays = nullptr;
    Text *m_nowDays = nullptr;
    TableTwin *m_heatTwin = nullptr;
    Card *m_rollerCard = nullptr;
    RollerChart *m_roller = nullptr;
    Text *m_rollerLine = nullptr;
    TableTwin *m_rollerTwin = nullptr;
};

} // namespace unknot::ui
