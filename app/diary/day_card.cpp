// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/day_card.h"

#include "app/bridge/qt_text.h"
#include "app/diary/body_thumb.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace unknot::ui {

namespace {

constexpr int kBar = 6;
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
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::between + kBar, space::near, space::between, space::near);
    whole->setSpacing(space::between);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::hair);
    whole->addLayout(column, 1);
    if (!day.places.empty())
        whole->addWidget(new BodyThumb(day.places, this), 0, Qt::AlignVCenter);
    auto *head = m_head = new QHBoxLayout;
    auto *name = new Text(dayName(day.date, today), Type::Body, Weight::Strong, this);
    m_name = name->text();
    head->addWidget(name, 1);
    auto *level = new Text(levels(day), Type::Body, Tone::Plain, this);
    level->setWordWrap(false);
    head->addWidget(level);
    column->addLayout(head);
    if (!day.places.empty())
        column->addWidget(new Text(places(day), Type::Note, Tone::Quiet, this));
    for (const auto &session : day.sessions)
        column->addWidget(new Text(played(session), Type::Note, Tone::Quiet, this));
    QStringList spoken{name->text(), levels(day), places(day)};
    spoken.removeAll({});
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void DayCard::offerEdit()
{
    connect(addButton(tr("Edit"), tr("Edit: %1").arg(m_name)), &QPushButton::clicked, this, &DayCard::editAsked);
}

void DayCard::offerDelete()
{
    connect(addButton(tr("Delete"), tr("Delete what was logged: %1").arg(m_name)), &QPushButton::clicked, this,
            &DayCard::deleteAsked);
}

QPushButton *DayCard::addButton(const QString &text, const QString &spoken)
{
    auto *button = new QuietButton(text, this);
    button->setAccessibleName(spoken);
    m_head->addWidget(button);
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
