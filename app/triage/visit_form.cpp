// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/visit_form.h"

#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDateEdit>

namespace unknot::ui {

namespace {

QDate toQDate(base::Date day)
{
    return {day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())};
}

/// A row of chips of which one holds.
class Chips final : public QWidget
{
public:
    explicit Chips(const QString &label)
        : m_group(new QButtonGroup(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::hair);
        column->addWidget(new Text(label, Type::Note, Tone::Quiet, this));
        auto *row = new QWidget(this);
        m_row = new FlowLayout(row, space::inside);
        column->addWidget(row);
        m_label = label;
    }

    FlowLayout *row() const { return m_row; }

    Chip *add(const QString &text, bool on)
    {
        auto *chip = new Chip(text, this);
        chip->setCheckable(true);
        chip->setChecked(on);
        chip->setAccessibleDescription(m_label);
        m_group->addButton(chip);
        m_row->addWidget(chip);
        return chip;
    }

private:
    QButtonGroup *m_group;
    FlowLayout *m_row;
    QString m_label;
};

} // namespace

VisitForm::VisitForm(base::Date today, const SeenVisit &begun, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_visit(begun)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    card->content()->addWidget(dayRow());
    card->content()->addWidget(whomRow());
    card->content()->addWidget(goOnRow());
    whole->addWidget(card);
}

QWidget *VisitForm::dayRow()
{
    const auto yesterday = m_today.plusDays(-1);
    const bool isEarlier = m_visit.day != m_today && m_visit.day != yesterday;
    auto *chips = new Chips(tr("When were you seen?"));
    auto *now = chips->add(tr("Today"), m_visit.day == m_today);
    auto *before = chips->add(tr("Yesterday"), m_visit.day == yesterday);
    auto *other = chips->add(tr("Earlier"), isEarlier);
    m_other = new QDateEdit(toQDate(isEarlier ? m_visit.day : m_today.plusDays(-2)), chips);
    m_other->setMaximumDate(toQDate(m_today));
    m_other->setCalendarPopup(true);
    m_other->setAccessibleName(tr("Day of the visit"));
    m_other->setVisible(isEarlier);
    chips->row()->addWidget(m_other);
    const auto take = [this] {
        setDay(m_today.plusDays(-static_cast<int>(m_other->date().daysTo(toQDate(m_today)))));
    };
    connect(now, &Chip::toggled, this, [this](bool on) { on ? setDay(m_today) : void(); });
    connect(before, &Chip::toggled, this, [this, yesterday](bool on) { on ? setDay(yesterday) : void(); });
    connect(other, &Chip::toggled, this, [this, take](bool on) {
        m_other->setVisible(on);
        if (on)
            take();
    });
    connect(m_other, &QDateEdit::dateChanged, this, take);
    return chips;
}

void VisitForm::setDay(base::Date day)
{
    m_visit.day = day;
    emit begun(m_visit);
}

QWidget *VisitForm::whomRow()
{
    auto *chips = new Chips(tr("By whom?"));
    for (const auto &who :
         {tr("Doctor"), tr("Physiotherapist"), tr("Emergency department"), tr("Another professional")})
        connect(chips->add(who, who == m_visit.byWhom), &Chip::toggled, this, [this, who](bool on) {
            if (!on)
                return;
            m_visit.byWhom = who;
            emit begun(m_visit);
        });
    return chips;
}

QWidget *VisitForm::goOnRow()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(new Text(tr("What did they say about going on with pressing and stretching?"), Type::Note,
                               Tone::Quiet, part));
    auto *row = new QWidget(part);
    auto *flow = new FlowLayout(row, space::inside);
    for (const auto &[text, word] : {std::pair{tr("Go on as before"), "yes"},
                                     {tr("Go on, but carefully"), "with-limits"},
                                     {tr("Not for now"), "no"}}) {
        auto *button = new QPushButton(text, row);
        connect(button, &QPushButton::clicked, this, [this, word] {
            m_visit.goOn = QString::fromLatin1(word);
            emit said(m_visit);
        });
        flow->addWidget(button);
    }
    column->addWidget(row);
    return part;
}

} // namespace unknot::ui
