// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/after_view.h"

#include "app/player/change_line.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/level_row.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

namespace unknot::ui {

AfterView::AfterView(QWidget *parent)
    : QWidget(parent)
    , m_row(new LevelRow(tr("How is it now?")))
    , m_change(new ChangeLine)
    , m_where(new Text({}, Type::Lead, Tone::Quiet))
    , m_sore(new Text(tr("A little sore until tomorrow is usual."), Type::Lead, Tone::Plain))
{
    auto *column = new Column(this);
    column->content()->addWidget(new Text(tr("How is it now?"), Type::Page, Weight::Strong));
    column->content()->addWidget(
        new Text(tr("0 is no pain, 10 is the worst you can imagine."), Type::Body, Tone::Quiet));
    column->content()->addWidget(m_row);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::between);
    line->addWidget(m_change);
    line->addWidget(m_where, 1);
    column->content()->addLayout(line);
    column->content()->addWidget(m_sore);
    m_reason = makeReason();
    column->content()->addWidget(m_reason);
    connect(m_row, &LevelRow::levelChanged, this, &AfterView::levelGiven);

    auto *footer = new Footer(this);
    auto *done = new PrimaryButton(tr("Done"), footer);
    auto *trend = new QPushButton(tr("See the trend"), footer);
    auto *esc = new Text(tr("Esc: not now"), Type::Note, Tone::Quiet, footer);
    esc->setWordWrap(false);
    for (QWidget *part : std::initializer_list<QWidget *>{done, trend, esc})
        footer->add(part);
    connect(done, &QPushButton::clicked, this, &AfterView::doneAsked);
    connect(trend, &QPushButton::clicked, this, &AfterView::trendAsked);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(column, 1);
    whole->addWidget(footer);
    setFocusProxy(m_row);
}

void AfterView::showSession(const QString &where, std::optional<int> before, std::optional<int> after,
                            bool hasPressed)
{
    if (m_row->level() != after)
        m_row->setLevel(after);
    m_change->setLevels(before, after);
    m_change->setVisible(before.has_value());
    m_where->setText(where);
    m_where->setVisible(!where.isEmpty());
    m_sore->setVisible(hasPressed);
}

void AfterView::standBelow(QWidget *line)
{
    findChild<Column *>()->content()->addWidget(line);
}

QWidget *AfterView::makeReason()
{
    auto *reason = new QWidget;
    auto *column = new QVBoxLayout(reason);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(new Text(tr("You stopped early. Why?"), Type::Lead, Tone::Plain, reason));
    m_reasons = new ChoiceRow({tr("That was enough"), tr("No time"), tr("It hurt"), tr("Something came up")}, reason);
    column->addWidget(m_reasons);
    connect(m_reasons, &ChoiceRow::chosen, this, [this](int index) {
        static const QStringList words{QStringLiteral("enough"), QStringLiteral("no-time"), QStringLiteral("hurt"),
                                       QStringLiteral("came-up")};
        emit reasonGiven(words.value(index));
    });
    return reason;
}

void AfterView::askReason(bool ask)
{
    if (ask && m_reason->isHidden())
        m_reasons->setCurrent(-1);
    m_reason->setVisible(ask);
}

bool AfterView::takeKey(const QKeyEvent &event)
{
    return m_row->takeKey(event);
}

} // namespace unknot::ui
