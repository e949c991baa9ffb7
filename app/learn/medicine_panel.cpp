// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/medicine_panel.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/banner.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/text.h"
#include "core/base/words.h"

#include <QBoxLayout>

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

void MedicinePanel::show(const LearnController::MedicineGate &gate, bool knowsHelp)
{
    if (m_body)
        m_body->deleteLater(); // it may be one of its own buttons that asks
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::near);
    layout()->addWidget(m_body);
    for (const QString &lock : gate.locks)
        m_column->addWidget(new Banner(base::Level::Care, lock));
    if (!gate.question.isEmpty())
        addQuestion(gate);
    if (knowsHelp)
        addHelp();
}

void MedicinePanel::addQuestion(const LearnController::MedicineGate &gate)
{
    m_column->addWidget(new Text(gate.question));
    auto *row = new ChoiceRow({tr("Yes, one of them"), tr("No, none"), tr("Not sure")});
    for (int i = 0; i < static_cast<int>(kAnswers.size()); ++i) {
        if (gate.answer == QLatin1String(kAnswers.at(static_cast<std::size_t>(i))))
            row->setCurrent(i);
    }
    connect(row, &ChoiceRow::chosen, this,
            [this](int index) { emit answered(QString::fromLatin1(kAnswers.at(static_cast<std::size_t>(index)))); });
    m_column->addWidget(row);
}

/// First one button; what it was is asked only then.
void MedicinePanel::addHelp()
{
    auto *help = new QuietButton(tr("Something went wrong after taking it"));
    auto *kinds = new QWidget;
    auto *column = new QVBoxLayout(kinds);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    const auto add = [this, column](const QString &text, const QString &what) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, what] { emit wentWrong(what); });
        column->addWidget(button, 0, Qt::AlignLeft);
    };
    add(tr("Swollen face or tongue, wheezing, collapse"), QStringLiteral("reaction"));
    add(tr("Too many were taken"), QStringLiteral("too-many"));
    add(tr("Bleeding, black stools or vomited blood"), QStringLiteral("bleeding"));
    kinds->hide();
    connect(help, &QPushButton::clicked, kinds, [kinds] { kinds->setVisible(!kinds->isVisible()); });
    m_column->addWidget(help, 0, Qt::AlignLeft);
    m_column->addWidget(kinds);
}

} // namespace unknot::ui
