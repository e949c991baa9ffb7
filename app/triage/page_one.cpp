// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/page_one.h"

#include "app/shell/theme/tokens.h"
#include "app/triage/check_controller.h"
#include "app/triage/check_row.h"
#include "app/widgets/buttons.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QShortcut>

namespace unknot::ui {

PageOne::PageOne(CheckController &controller, QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new Column(this);
    auto *content = column->content();
    content->addWidget(
        new Text(tr("Before we press on anything: is any of this going on?"), Type::Title, Weight::Strong));
    content->addWidget(new Text(tr("New or getting worse – not something old that a professional already knows."),
                                Type::Body, Tone::Quiet));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::inside);
    content->addLayout(rows);

    auto *footer = new Footer(this);
    auto *none = new PrimaryButton(tr("None of these"), footer);
    none->setToolTip(tr("Key: N"));
    auto *goOn = new QPushButton(tr("Continue"), footer);
    goOn->setVisible(false);
    footer->add(none);
    footer->add(goOn);
    for (const auto *row : controller.rows(1)) {
        auto *line = new CheckRow(controller, *row, this);
        connect(line, &CheckRow::opened, goOn, [goOn] { goOn->setVisible(true); });
        goOn->setVisible(goOn->isVisibleTo(footer) || controller.isOpen(*row));
        rows->addWidget(line);
    }
    connect(none, &QPushButton::clicked, &controller, &CheckController::noneOfThese);
    connect(goOn, &QPushButton::clicked, &controller, &CheckController::goOn);
    auto *key = new QShortcut(Qt::Key_N, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, none, &QPushButton::click);
    whole->addWidget(column, 1);
    whole->addWidget(footer);
    setFocusProxy(none);
}

} // namespace unknot::ui
