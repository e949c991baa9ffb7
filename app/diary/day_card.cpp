// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/day_card.h"

#include "app/bridge/qt_text.h"
#include "app/diary/body_thumb.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace unknot::ui {

namespace {

constexpr int kBar = 6;
constexpr int kNameWidth = 180;
constexpr std::size_t kPlacesNamed = 3;

QString levels(const DayRow &day)
{
    QStringList parts;
    if (day.average)
        parts << QCoreApplication::translate("DayCard", "average %1").arg(levelText(*day.average));
    if (day.worst)
        parts << QCoreApplication::translate("DayCard", "worst %1").arg(*day.worst);
    return parts.join(QStringLiteral(" · "));
}

QString places(const DayRow &day)
{
    QStringList parts;
    for (const auto &place : day.places) {
        if (parts.size() == static_cast<qsizetype>(kPlacesNamed)) {
            //: After the first places of a day: how many more there are.
            parts << QCoreApplication::translate("DayCard", "and %n more", nullptr,
                                                 static_cast<int>(day.places.size() - kPlacesNamed));
            break;
        }
        parts << (place.level ? QStringLiteral("%1 %2").arg(place.name).arg(*place.level) : place.name);
    }
    return parts.join(QStringLiteral(" · "));
}

QString played(const DayRow::Played &session)
{
    if (session.before && session.after)
        return QStringLiteral("%1: %2 → %3").arg(session.name).arg(*session.before).arg(*session.after);
    return session.name;
}

} // namespace

QString dayName(base::Date day, base::Date today)
{
    const auto ago = day.daysUntil(today);
    if (ago == 0)
        return QCoreApplication::translate("DayCard", "Today");
    if (ago == 1)
        return QCoreApplication::translate("DayCard", "Yesterday");
    const auto format = day.year() == today.year() ? QStringLiteral("dddd d MMMM") : QStringLiteral("d MMMM yyyy");
    return QLocale().toString(toQDate(day), format);
}

DayCard::DayCard(const DayRow &day, base::Date today, QWidget *parent)
    : QFrame(parent)
    , m_worst(day.worst)
{
    // Names, levels and bodies stand below each other on all days, whatever else a day has.
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::between + kBar, space::near, space::inside, space::near);
    whole->setSpacing(space::between);
    auto *column = m_column = new QVBoxLayout;
    column->setSpacing(space::hair);
    whole->addLayout(column, 1);
    auto *thumb = new BodyThumb(day.places, this);
    auto policy = thumb->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    thumb->setSizePolicy(policy);
    thumb->setVisible(!day.places.empty());
    if (day.places.empty())
        thumb->setFixedHeight(0);
    whole->addWidget(thumb, 0, Qt::AlignVCenter);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(0);
    whole->addLayout(m_actions);
    column->addStretch(1);
    auto *head = new QWidget(this);
    auto *line = new FlowLayout(head, space::between);
    auto *name = new Text(dayName(day.date, today), Type::Body, Weight::Strong, head);
    m_name = name->text();
    name->setMinimumWidth(scaled(kNameWidth));
    line->addWidget(name);
    auto *level = new Text(levels(day), Type::Body, Tone::Plain, head);
    level->setWordWrap(false);
    line->addWidget(level);
    column->addWidget(head);
    if (!day.places.empty())
        column->addWidget(new Text(places(day), Type::Note, Tone::Quiet, this));
    for (const auto &session : day.sessions)
        column->addWidget(new Text(played(session), Type::Note, Tone::Quiet, this));
    column->addStretch(1);
    QStringList spoken{name->text(), levels(day), places(day)};
    spoken.removeAll({});
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void DayCard::offerEdit()
{
    connect(addAction(tr("Edit"), tr("Edit: %1").arg(m_name)), &QPushButton::clicked, this, &DayCard::editAsked);
}

void DayCard::offerDelete()
{
    connect(addAction(tr("Delete"), tr("Delete what was logged: %1").arg(m_name)), &QPushButton::clicked, this,
            &DayCard::deleteAsked);
}

/// On every day the same: none of them asks to be pressed.
QPushButton *DayCard::addAction(const QString &text, const QString &spoken)
{
    auto *button = new QuietButton(text, this);
    button->setFaint();
    button->setAccessibleName(spoken);
    m_actions->addWidget(button);
    return button;
}

QPushButton *DayCard::addButton(const QString &text, const QString &spoken)
{
    auto *button = new QuietButton(text, this);
    button->setAccessibleName(spoken);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
    return button;
}

void DayCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.hairline, 1));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius, space::cardRadius);
    if (!m_worst)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.severity[static_cast<std::size_t>(*m_worst)]);
    painter.drawRoundedRect(QRectF(space::inside, space::near, kBar, height() - 2 * space::near), kBar / 2.0,
                            kBar / 2.0);
}

} // namespace unknot::ui
