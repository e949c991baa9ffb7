// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

namespace {

constexpr int kBy = 5;
constexpr int kNumber = 22;

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::near);
}

void StepList::show(const QList<RoutinesController::Step> &steps, const QStringList &replaced)
{
    emptyLater(*m_lines);
    for (int i = 0; i < static_cast<int>(steps.size()); ++i)
        m_lines->addWidget(makeLine(i, steps[i]));
    for (const QString &line : replaced)
        m_lines->addWidget(new Text(line, Type::Note, Tone::Quiet));
}

QWidget *StepList::makeLine(int index, const RoutinesController::Step &step)
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::near);
    auto *number = new Text(QString::number(index + 1), Type::Body, Tone::Accent);
    number->setFixedWidth(scaled(kNumber));
    line->addWidget(number);
    line->addWidget(new Text(step.name), 1);
    auto *length = new Text(step.length, Type::Body, Tone::Quiet);
    length->setWordWrap(false);
    line->addWidget(length);
    const auto add = [this, line, index](const QString &sign, const QString &name, int by, bool isOpen) {
        auto *button = new QuietButton(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setEnabled(isOpen);
        connect(button, &QPushButton::clicked, this, [this, index, by] { emit changeAsked(index, by); });
        line->addWidget(button);
    };
    add(QStringLiteral("−"), tr("Shorter: %1").arg(step.name), -kBy, step.mayBeShorter);
    add(QStringLiteral("+"), tr("Longer: %1").arg(step.name), kBy, step.mayBeLonger);
    return whole;
}

} // namespace unknot::ui
