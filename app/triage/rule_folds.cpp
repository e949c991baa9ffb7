// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/rule_folds.h"

#include "app/bridge/qt_text.h"
#include "app/shell/theme/tokens.h"
#include "app/triage/level_sign.h"
#include "app/triage/row_button.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

RuleFolds::RuleFolds(const content::Content &content, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    for (const base::Level level : levels())
        add(column, content, level);
}

std::vector<base::Level> RuleFolds::levels()
{
    return {base::Level::Emergency, base::Level::Urgent, base::Level::Clinician, base::Level::Care};
}

QString RuleFolds::headOf(base::Level level)
{
    switch (level) {
    case base::Level::Emergency:
        return tr("At once");
    case base::Level::Urgent:
        return tr("Today");
    case base::Level::Clinician:
        return tr("In the next days");
    default:
        return tr("No visit");
    }
}

QString RuleFolds::lineOf(base::Level level)
{
    switch (level) {
    case base::Level::Emergency:
        return tr("the emergency number, or an emergency department");
    case base::Level::Urgent:
        return tr("your doctor, or an urgent-care line");
    case base::Level::Clinician:
        return tr("book a visit");
    default:
        return tr("something is left out, or done more gently");
    }
}

std::vector<const content::Rule *> RuleFolds::rulesOf(const content::Content &content, base::Level level)
{
    std::vector<const content::Rule *> rules;
    for (const content::Rule &rule : content.rules)
        if (rule.level == level && !rule.message.empty())
            rules.push_back(&rule);
    return rules;
}

void RuleFolds::add(QVBoxLayout *column, const content::Content &content, base::Level level)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(new LevelSign(level, this), 0, Qt::AlignVCenter);
    auto *button = new RowButton(headOf(level), lineOf(level), this);
    button->setOpen(false);
    row->addWidget(button, 1);
    column->addLayout(row);
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(space::around, 0, 0, space::between);
    lines->setSpacing(space::hair);
    list->setVisible(false);
    column->addWidget(list);
    const auto write = [lines, rules = rulesOf(content, level)] {
        for (const content::Rule *rule : rules) {
            lines->addWidget(new Text(toQString(rule->why), Type::Body));
            lines->addWidget(new Text(toQString(rule->message), Type::Note, Tone::Quiet));
            lines->addSpacing(space::inside);
        }
    };
    connect(button, &RowButton::clicked, list, [button, list, lines, write] {
        if (lines->isEmpty()) // written when it is first opened
            write();
        button->setOpen(!button->isOpen());
        list->setVisible(button->isOpen());
    });
}

} // namespace unknot::ui
