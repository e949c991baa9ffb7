// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_list.h"

#include "app/body/region_list_model.h"
#include "app/body/region_row_paint.h"
#include "app/shell/theme/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

namespace unknot::ui {

RegionList::RegionList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_rows(new QListView)
    , m_model(new RegionListModel(this))
{
    m_search->setPlaceholderText(tr("neck, wing, dimple …"));
    m_search->setAccessibleName(tr("Search the body"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new RegionRowPaint(m_rows));
    m_rows->setAccessibleName(tr("Places on the body"));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->viewport()->setAutoFillBackground(false);
    m_rows->setMouseTracking(true);
    m_rows->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setUniformItemSizes(true);
    m_rows->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addWidget(m_search);
    column->addWidget(m_rows, 1);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &RegionList::filter);
    connect(m_rows, &QListView::clicked, this, &RegionList::choose);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(current()); });
}

void RegionList::setRegions(std::vector<MapRegion> regions)
{
    m_model->setRegions(std::move(regions));
}

/// A list of less than three rows is no list.
QSize RegionList::minimumSizeHint() const
{
    constexpr int kRows = 3;
    return QWidget::minimumSizeHint().expandedTo(
        {0, m_search->sizeHint().height() + space::inside + kRows * m_rows->sizeHintForRow(0)});
}

void RegionList::setLevels(const std::map<QString, std::optional<int>> &levels)
{
    m_model->setLevels(levels);
}

void RegionList::setCurrent(const QString &id)
{
    if (id == current())
        return;
    const QSignalBlocker quiet(this);
    const QModelIndex row = m_model->indexOf(id);
    m_rows->setCurrentIndex(row);
    if (row.isValid())
        m_rows->scrollTo(row);
}

QString RegionList::current() const
{
    return m_rows->currentIndex().data(RegionListModel::IdRole).toString();
}

void RegionList::filter(const QString &typed)
{
    m_model->setTyped(typed);
    if (!typed.isEmpty() && m_model->rowCount() > 0)
        m_rows->setCurrentIndex(m_model->index(0));
}

void RegionList::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit regionTapped(index.data(RegionListModel::IdRole).toString());
}

bool RegionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_rows->setFocus(Qt::TabFocusReason);
        if (!m_rows->currentIndex().isValid())
            m_rows->setCurrentIndex(m_model->index(0));
        return true;
    }
    // The page knows the same key: it must not get what was meant for the list.
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter || (watched == m_rows && key == Qt::Key_Space)) {
        choose(m_rows->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace unknot::ui
