// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/article_view.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace unknot::ui {

namespace {

/// A small sign before each line: a number or a dot.
void addMarked(QVBoxLayout &column, const QStringList &lines, bool numbered)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::near);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const QString sign = numbered ? QString::number(i + 1) : QStringLiteral("•");
        auto *mark = new Text(sign, Type::Body, Tone::Accent);
        if (numbered)
            setType(mark, Type::Body, Weight::Strong);
        mark->setMinimumWidth(scaled(14));
        grid->addWidget(mark, i, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(new Text(lines[i]), i, 1);
    }
    column.addLayout(grid);
}

void addFacts(QVBoxLayout &column, const QStringList &lines)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i + 1 < static_cast<int>(lines.size()); i += 2) {
        auto *name = new Text(lines[i], Type::Body, Tone::Quiet);
        name->setMinimumWidth(scaled(110));
        grid->addWidget(name, i / 2, 0, Qt::AlignTop);
        grid->addWidget(new Text(lines[i + 1]), i / 2, 1);
    }
    column.addLayout(grid);
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void ArticleView::show(const Article &article)
{
    delete m_body;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::near);
    for (const Article::Part &part : article.parts)
        add(part);
    if (!article.foot.isEmpty()) {
        m_column->addSpacing(space::inside);
        m_column->addWidget(new Text(article.foot, Type::Note, Tone::Quiet));
    }
    m_body->setVisible(true);
}

void ArticleView::add(const Article::Part &part)
{
    if (!part.head.isEmpty()) {
        if (m_column->count() > 0)
            m_column->addSpacing(space::inside);
        m_column->addWidget(new Text(part.head, Type::Lead, Weight::Strong));
    }
    switch (part.kind) {
    case Article::Part::Kind::Text:
        for (const QString &line : part.lines)
            m_column->addWidget(new Text(line));
        break;
    case Article::Part::Kind::Points:
        addMarked(*m_column, part.lines, false);
        break;
    case Article::Part::Kind::Steps:
        addMarked(*m_column, part.lines, true);
        break;
    case Article::Part::Kind::Facts:
        addFacts(*m_column, part.lines);
        break;
    }
}

} // namespace unknot::ui
