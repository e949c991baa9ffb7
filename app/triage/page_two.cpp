// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/page_two.h"

#include "app/shell/theme/tokens.h"
#include "app/triage/check_controller.h"
#include "app/triage/check_row.h"
#include "app/widgets/buttons.h"
#include "app/widgets/column.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/footer.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QShortcut>

namespace unknot::ui {

namespace {

const base::QuestionId kAge("QP1");
constexpr int kWidest = 980;

} // namespace

PageTwo::PageTwo(CheckController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new Column(kWidest, this);
    auto *content = column->content();
    content->addWidget(new Text(tr("About you"), Type::Title, Weight::Strong));
    content->addWidget(new Text(tr("Asked every three months."), Type::Body, Tone::Quiet));
    content->addWidget(ageRow());
    auto *footer = new Footer(kWidest, this);
    auto *none = new PrimaryButton(tr("None of these"), footer);
    none->setToolTip(tr("Key: N"));
    auto *goOn = new QPushButton(tr("Continue"), footer);
    goOn->setVisible(false);
    auto *hint = new Text(tr("Choose your age first."), Type::Note, Tone::Quiet);
    footer->add(none);
    footer->add(goOn);
    footer->add(hint);

    auto *rows = new QGridLayout;
    rows->setSpacing(space::inside);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
    int place = 0;
    for (const auto *row : controller.rows(2)) {
        if (row->questions.size() == 1 && row->questions.front() == kAge)
            continue;
        auto *line = new CheckRow(controller, *row, this);
        connect(line, &CheckRow::opened, goOn, [goOn] { goOn->setVisible(true); });
        goOn->setVisible(goOn->isVisibleTo(footer) || controller.isOpen(*row));
        rows->addWidget(line, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    content->addLayout(rows);
    const auto *about = controller.content().findText("not-a-device");
    if (about)
        for (const auto &paragraph : about->paragraphs)
            content->addWidget(new Text(QString::fromStdString(paragraph), Type::Note, Tone::Quiet));

    const auto allow = [&controller, none, goOn, hint] {
        none->setEnabled(controller.hasAge());
        goOn->setEnabled(controller.hasAge());
        hint->setVisible(!controller.hasAge());
    };
    connect(&controller, &CheckController::given, none, allow);
    allow();
    connect(none, &QPushButton::clicked, &controller, &CheckController::noneOfThese);
    connect(goOn, &QPushButton::clicked, &controller, &CheckController::goOn);
    auto *key = new QShortcut(Qt::Key_N, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, none, &QPushButton::click);
    whole->addWidget(column, 1);
    whole->addWidget(footer);
}

QWidget *PageTwo::ageRow()
{
    auto *row = new QWidget(this);
    row->setAccessibleName(tr("Your age"));
    auto *layout = new FlowLayout(row, space::inside);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(row);
    const auto *question = m_controller.content().find(kAge);
    if (!question)
        return row;
    const auto current = m_controller.value(kAge);
    for (const auto &band : question->choices) {
        const auto text = QString::fromStdString(band.text);
        auto *chip = new Chip(text, row);
        chip->setCheckable(true);
        chip->setAccessibleName(tr("Age %1").arg(text));
        const auto value = QString::fromStdString(band.id);
        chip->setChecked(value == current);
        group->addButton(chip);
        layout->addWidget(chip);
        if (!focusProxy() || chip->isChecked())
            setFocusProxy(chip);
        // Not clicked: a screen reader toggles.
        connect(chip, &Chip::toggled, this, [this, value](bool on) {
            if (on)
                m_controller.give(kAge, value);
        });
    }
    return row;
}

} // namespace unknot::ui
