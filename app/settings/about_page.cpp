// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/about_page.h"

#include "app/settings/diagnostics_box.h"
#include "app/widgets/article_view.h"
#include "app/widgets/column.h"
#include "app/widgets/page_head.h"

#include <QBoxLayout>

namespace unknot::ui {

AboutPage::AboutPage(const Article &article, std::function<QString()> diagnostics, QWidget *parent)
    : Page(tr("About Unknot"), parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *column = new Column(this);
    whole->addWidget(column);
    auto *head = new PageHead(article.title, article.line);
    head->offerBack(tr("Settings"));
    connect(head, &PageHead::backAsked, this, &AboutPage::backAsked);
    auto *view = new ArticleView;
    view->show(article);
    column->content()->addWidget(head);
    column->content()->addWidget(view);
    column->content()->addWidget(new DiagnosticsBox(std::move(diagnostics)));
    setFocusProxy(head);
}

bool AboutPage::stepBack()
{
    emit backAsked();
    return true;
}

} // namespace unknot::ui
