// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/article.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

/// Shows an article below its title, as wide as its column.
class ArticleView final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void show(const Article &article);

private:
    void add(const Article::Part &part);

    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace unknot::ui
