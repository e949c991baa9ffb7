// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/see_page.h"

#include "app/bridge/safety.h"
#include "app/shell/theme/tokens.h"
#include "app/triage/level_sign.h"
#include "app/triage/result_card.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace unknot::ui {

namespace {

QString dayOf(const base::Moment &moment)
{
    const auto day = moment.day;
    return QLocale().toString(QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())),
                              QLocale::LongFormat);
}

QString whenOf(base::Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()), QLocale::ShortFormat);
}

QString goOnWords(const records::Statement &statement)
{
    const auto found = statement.details.find("go_on");
    const auto *word = found == statement.details.end() ? nullptr : std::get_if<std::string>(&found->second);
    if (word && *word == "no")
        return SeePage::tr("not for now");
    return word && *word == "with-limits" ? SeePage::tr("on, but carefully") : SeePage::tr("on as before");
}

} // namespace

SeePage::SeePage(const content::Content &content, Safety &safety, QWidget *parent)
    : Page(tr("When to see someone"), parent)
    , m_content(content)
    , m_safety(safety)
    , m_whole(new QVBoxLayout(this))
{
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
}

void SeePage::activated()
{
    rebuild();
}

void SeePage::rebuild()
{
    if (m_part) {
        m_part->hide();
        m_part->deleteLater();
    }
    m_part = new QWidget(this);
    auto *whole = new QVBoxLayout(m_part);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new Column(m_part);
    auto *content = column->content();
    content->addWidget(new Text(tr("When to see someone"), Type::Page, Weight::Strong));
    if (m_safety.wasAsked())
        addStanding(content, m_safety.assess({}, {}));
    else
        content->addWidget(new Text(tr("You have not been asked yet. The check takes a minute."), Type::Body));
    addSaid(content);
    for (const auto level : {base::Level::Emergency, base::Level::Urgent, base::Level::Clinician})
        addRules(content, level);
    whole->addWidget(column, 1);
    whole->addWidget(footer());
    m_whole->addWidget(m_part);
    setFocusProxy(m_part);
    m_part->show();
}

void SeePage::addStanding(QVBoxLayout *column, const triage::Assessment &now)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(new LevelSign(now.level, m_part), 0, Qt::AlignTop);
    auto *head = new Text(levelWords(now.level), Type::Title, Weight::Strong, m_part);
    head->setObjectName(QStringLiteral("standing"));
    row->addWidget(head, 1);
    column->addLayout(row);
    for (const auto &finding : now.findings) {
        auto *card = new Card(m_part);
        card->content()->addWidget(new Text(QString::fromStdString(finding.message), Type::Body, Weight::Strong));
        card->content()->addWidget(new Text(QString::fromStdString(finding.why), Type::Body));
        if (finding.latched && finding.until)
            card->content()->addWidget(
                new Text(finding.level == base::Level::Emergency
                             ? tr("Holds until somebody has seen you and the first page is all no, not before %1.")
                                   .arg(whenOf(*finding.until))
                             : tr("Holds until somebody has seen you, or the first page is all no after %1.")
                                   .arg(whenOf(*finding.until)),
                         Type::Note, Tone::Quiet));
        column->addWidget(card);
    }
}

void SeePage::addSaid(QVBoxLayout *column)
{
    for (const auto &statement : m_safety.statements()) {
        if (statement.kind == records::Statement::Kind::Seen)
            column->addWidget(new Text(
                tr("Seen by a professional on %1: %2.").arg(dayOf(statement.at), goOnWords(statement)), Type::Body));
        const auto *rule = m_content.find(statement.rule);
        if (statement.kind != records::Statement::Kind::Disagree || !rule || !m_safety.knows(statement))
            continue;
        auto *row = new QHBoxLayout;
        row->addWidget(
            new Text(tr("You know this, since %1: %2").arg(dayOf(statement.at), QString::fromStdString(rule->why)),
                     Type::Body),
            1);
        auto *back = new QuietButton(tr("Take it back"), m_part);
        connect(back, &QuietButton::clicked, this, [this, id = rule->id] {
            m_safety.takeBack(id);
            rebuild();
        });
        row->addWidget(back, 0, Qt::AlignTop);
        column->addLayout(row);
    }
}

void SeePage::addRules(QVBoxLayout *column, base::Level level)
{
    column->addWidget(new Text(levelWords(level), Type::Title, Weight::Strong, m_part));
    for (const auto &rule : m_content.rules) {
        if (rule.level != level)
            continue;
        column->addWidget(new Text(
            QStringLiteral("%1 %2").arg(QString::fromStdString(rule.why), QString::fromStdString(rule.message)),
            Type::Body));
    }
}

QWidget *SeePage::footer()
{
    auto *footer = new Footer(m_part);
    auto *check = new PrimaryButton(tr("Do the check"), footer);
    connect(check, &QPushButton::clicked, this, &SeePage::checkAsked);
    footer->add(check);
    auto *back = new QuietButton(tr("Back"), footer);
    connect(back, &QPushButton::clicked, this, &SeePage::left);
    footer->add(back);
    return footer;
}

} // namespace unknot::ui
