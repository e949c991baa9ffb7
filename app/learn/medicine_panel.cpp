// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/medicine_panel.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/banner.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/text.h"
#include "core/base/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>

#include <array>

namespace unknot::ui {

namespace {

constexpr std::array<const char *, 3> kAnswers{"yes", "no", "unsure"};

} // namespace

MedicinePanel::MedicinePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
}

void MedicinePanel::show(const LearnController::MedicineGate &gate, const QList<LearnController::Item> &wrong)
{
    const int focused = focusedRow();
    m_rows.clear();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // it may be one of its own buttons that asks
    }
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::near);
    layout()->addWidget(m_body);
    for (const QString &lock : gate.locks)
        m_column->addWidget(new Banner(base::Level::Care, lock));
    if (!gate.parts.isEmpty())
        addQuestion(gate);
    if (!wrong.isEmpty())
        addHelp(wrong);
    if (focused >= 0 && focused < m_rows.size())
        m_rows[focused]->setFocus(Qt::OtherFocusReason);
}

int MedicinePanel::focusedRow() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isAncestorOf(QApplication::focusWidget()))
            return i;
    }
    return -1;
}

void MedicinePanel::addQuestion(const LearnController::MedicineGate &gate)
{
    m_column->addWidget(new Text(gate.question, Type::Body, Weight::Strong));
    QStringList ids;
    for (const auto &part : gate.parts) {
        ids << part.id;
        addPart(part);
    }
    auto *none = new QPushButton(tr("None of these"));
    connect(none, &QPushButton::clicked, this, [this, ids] { emit answered(ids, QStringLiteral("no")); });
    m_column->addWidget(none, 0, Qt::AlignLeft);
}

void MedicinePanel::addPart(const LearnController::MedicineGate::Part &part)
{
    m_column->addWidget(new Text(part.text));
    auto *row = new ChoiceRow({tr("Yes"), tr("No"), tr("Not sure")});
    row->setAccessibleName(part.text);
    for (int i = 0; i < static_cast<int>(kAnswers.size()); ++i) {
        if (part.answer == QLatin1String(kAnswers.at(static_cast<std::size_t>(i))))
            row->setCurrent(i);
    }
    connect(row, &ChoiceRow::chosen, this, [this, id = part.id](int index) {
        emit answered({id}, QString::fromLatin1(kAnswers.at(static_cast<std::size_t>(index))));
    });
    m_column->addWidget(row);
    m_rows.append(row);
}

/// First one button; what it was is asked only then.
void MedicinePanel::addHelp(const QList<LearnController::Item> &wrong)
{
    auto *help = new QuietButton(tr("Something went wrong after taking it"));
    auto *kinds = new QWidget;
    auto *column = new QVBoxLayout(kinds);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    for (const LearnController::Item &kind : wrong) {
        auto *button = new QPushButton(kind.title);
        connect(button, &QPushButton::clicked, this, [this, id = kind.id] { emit wentWrong(id); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    kinds->hide();
    connect(help, &QPushButton::clicked, kinds, [kinds] { kinds->setVisible(!kinds->isVisible()); });
    m_column->addWidget(help, 0, Qt::AlignLeft);
    m_column->addWidget(kinds);
}

} // namespace unknot::ui
