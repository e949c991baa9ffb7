// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace unknot::ui {

/// Cards in as many columns as there is room for, all of one line equally high.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(int narrowestCard, QWidget *parent = nullptr);

    void add(QWidget *card);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(int columns);

    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_narrowest;
    int m_columns = 0;
};

} // namespace unknot::ui
