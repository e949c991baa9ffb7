// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/flow_layout.h"
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

void StepList::show(const QList<RoutinesController::Step> &steps, const QStringList &replaced, bool isEdited)
{
    emptyLater(*m_lines);
    const int count = static_cast<int>(steps.size());
    for (int i = 0; i < count; ++i) {
        m_lines->addWidget(makeLine(i, steps[i]));
        if (isEdited)
            m_lines->addWidget(makeEditing(i, count, steps[i]));
    }
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

/// Below the line, so that its name keeps its room however large the text.
QWidget *StepList::makeEditing(int index, int count, const RoutinesController::Step &step)
{
    const QString &name = step.name;
    auto *whole = new QWidget;
    auto *flow = new FlowLayout(whole, space::hair);
    const auto add = [flow](const QString &text, const QString &accessible, bool isOpen) {
        auto *button = new QuietButton(text);
        button->setAccessibleName(accessible.isEmpty() ? text : accessible);
        button->setEnabled(isOpen);
        flow->addWidget(button);
        return button;
    };
    auto *earlier = add(tr("Earlier"), tr("Earlier: %1").arg(name), index > 0);
    auto *later = add(tr("Later"), tr("Later: %1").arg(name), index + 1 < count);
    auto *out = add(tr("Leave out"), tr("Leave out: %1").arg(name), count > 1);
    connect(earlier, &QPushButton::clicked, this, [this, index] { emit moveAsked(index, -1); });
    connect(later, &QPushButton::clicked, this, [this, index] { emit moveAsked(index, 1); });
    connect(out, &QPushButton::clicked, this, [this, index] { emit leaveOutAsked(index); });
    if (step.mayBeByHand) {
        const bool toHand = !step.isByHand;
        auto *pace = add(toHand ? tr("At my own pace") : tr("By the clock"),
                         (toHand ? tr("At my own pace: %1") : tr("By the clock: %1")).arg(name), true);
        connect(pace, &QPushButton::clicked, this, [this, index, toHand] { emit paceAsked(index, toHand); });
    }
    whole->setContentsMargins(scaled(kNumber), 0, 0, 0);
    return whole;
}

} // namespace unknot::ui
