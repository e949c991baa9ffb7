// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/key_overview.h"

#include "app/shell/page_keys.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/column.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace unknot::ui {

namespace {

void addLines(QVBoxLayout &column, const QString &title, const QList<KeyHelp> &lines)
{
    if (lines.isEmpty())
        return;
    column.addWidget(new Text(title, Type::Lead, Weight::Strong));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::around);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    for (const KeyHelp &line : lines) {
        const int row = grid->rowCount();
        auto *keys = new Text(line.keys, Type::Body, Weight::Strong);
        keys->setWordWrap(false);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(new Text(line.does), row, 1, Qt::AlignTop);
    }
    column.addLayout(grid);
    column.addSpacing(space::inside);
}

} // namespace

KeyOverview::KeyOverview(QWidget *window)
    : QWidget(window)
    , m_column(new Column(this))
{
    setAccessibleName(tr("Keys"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_column);
    window->installEventFilter(this);
    hide();
}

void KeyOverview::toggle(PageId page, const QString &pageTitle)
{
    if (isVisible())
        close();
    else
        open(page, pageTitle);
}

void KeyOverview::open(PageId page, const QString &pageTitle)
{
    delete std::exchange(m_list, nullptr);
    m_list = listOf(page, pageTitle);
    m_column->content()->addWidget(m_list);
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void KeyOverview::close()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

QWidget *KeyOverview::listOf(PageId page, const QString &pageTitle)
{
    auto *card = new Card;
    QVBoxLayout &column = *card->content();
    column.setContentsMargins(space::around, space::around, space::around, space::around);
    column.setSpacing(space::near);
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(tr("Keys"), Type::Title, Weight::Strong), 1);
    auto *done = new QPushButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &KeyOverview::close);
    head->addWidget(done);
    column.addLayout(head);
    addLines(column, pageTitle, keysOf(page));
    addLines(column, tr("On every page"), keysEverywhere());
    card->setFocusProxy(done);
    return card;
}

bool KeyOverview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void KeyOverview::keyPressEvent(QKeyEvent *event)
{
    // Nothing may reach the page below: it is covered.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question || event->key() == Qt::Key_F1)
        close();
    event->accept();
}

void KeyOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokensOf(palette()).window;
    veil.setAlphaF(0.94F);
    painter.fillRect(rect(), veil);
}

} // namespace unknot::ui
