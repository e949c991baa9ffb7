// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/table_twin.h"

#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/trends/trend_csv.h"
#include "app/trends/trend_table.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kRowsAtOnce = 9;

} // namespace

TableTwin::TableTwin(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_rows(new TrendTable(this))
    , m_table(new QTableView(this))
    , m_switch(new QuietButton(tr("Show as a table"), this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::inside);
    auto *line = new QWidget(this);
    m_buttons = new FlowLayout(line, space::between);
    whole->addWidget(line);
    auto *copy = new QuietButton(tr("Copy numbers"), this);
    auto *save = new QuietButton(tr("Save numbers"), this);
    for (QuietButton *button : {m_switch, copy, save}) {
        button->setAccessibleDescription(name);
        m_buttons->addWidget(button);
    }
    m_table->setModel(m_rows);
    m_table->setAccessibleName(name);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setTabKeyNavigation(false);
    whole->addWidget(m_table);
    setOpen(false);
    connect(m_switch, &QPushButton::clicked, this, [this] { setOpen(m_table->isHidden()); });
    connect(copy, &QPushButton::clicked, this, &TableTwin::copy);
    connect(save, &QPushButton::clicked, this, &TableTwin::saveAsked);
    auto *keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &TableTwin::copy);
}

void TableTwin::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void TableTwin::fit()
{
    const int rows = std::min(kRowsAtOnce, m_rows->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

void TableTwin::setOpen(bool open)
{
    m_table->setVisible(open);
    m_switch->setText(open ? tr("Hide the table") : tr("Show as a table"));
}

void TableTwin::copy()
{
    QGuiApplication::clipboard()->setText(tableText(*m_rows));
    emit copied();
}

} // namespace unknot::ui
