// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/see_page.h"

#include "app/bridge/safety.h"
#include "app/shell/theme/tokens.h"
#include "app/triage/result_card.h"
#include "app/triage/rule_folds.h"
#include "app/triage/standing_card.h"
#include "app/triage/visit_form.h"
#include "app/widgets/buttons.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/page_head.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDate>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QTextDocument>

#include <utility>

namespace unknot::ui {

namespace {

QString dayOf(base::Date day)
{
    return QLocale().toString(QDate(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day())),
                              QLocale::LongFormat);
}

QString wordOf(const records::Statement &statement, std::string_view field)
{
    const auto found = statement.details.find(field);
    const auto *word = found == statement.details.end() ? nullptr : std::get_if<std::string>(&found->second);
    return word ? QString::fromStdString(*word) : QString();
}

QString goOnWords(const records::Statement &statement)
{
    const auto found = statement.details.find("go_on");
    const auto *word = found == statement.details.end() ? nullptr : std::get_if<std::string>(&found->second);
    if (word && *word == "no")
        return SeePage::tr("not for now");
    return word && *word == "with-limits" ? SeePage::tr("on, but carefully") : SeePage::tr("on as before");
}

QString seenText(const records::Statement &statement)
{
    const auto day = base::Date::parse(wordOf(statement, "day").toStdString()).value_or(statement.at.day);
    const auto whom = wordOf(statement, "by_whom");
    return SeePage::tr("Seen on %1, by: %2. Going on: %3.")
        .arg(dayOf(day), whom.isEmpty() ? SeePage::tr("a professional") : whom, goOnWords(statement));
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
    auto *head = new PageHead(title());
    head->offerBack(tr("Body"));
    connect(head, &PageHead::backAsked, this, &SeePage::left);
    content->addWidget(head);
    if (m_safety.wasAsked())
        content->addWidget(new StandingCard(m_content, m_safety.assess({}, {}), m_safety.clock(), m_part));
    else
        content->addWidget(
            new Text(tr("You have not been asked yet. The check takes a minute."), Type::Title, Weight::Strong));
    addVisit(content);
    addSeen(content);
    addKnown(content);
    content->addSpacing(space::between);
    content->addWidget(new Text(tr("The rules, and how soon"), Type::Title, Weight::Strong));
    content->addWidget(new RuleFolds(m_content, m_part));
    whole->addWidget(column, 1);
    whole->addWidget(footer());
    m_whole->addWidget(m_part);
    setFocusProxy(m_part);
    m_part->show();
}

void SeePage::addSeen(QVBoxLayout *column)
{
    QStringList lines;
    for (const auto &statement : m_safety.statements())
        if (statement.kind == records::Statement::Kind::Seen)
            lines << seenText(statement);
    if (lines.isEmpty())
        return;
    column->addSpacing(space::between);
    column->addWidget(new Text(tr("Who has seen you"), Type::Title, Weight::Strong));
    for (const QString &line : lines)
        column->addWidget(new Text(line, Type::Body));
}

void SeePage::addKnown(QVBoxLayout *column)
{
    bool isFirst = true;
    for (const auto &statement : m_safety.statements()) {
        const auto *rule = m_content.find(statement.rule);
        if (statement.kind != records::Statement::Kind::Disagree || !rule || !m_safety.knows(statement))
            continue;
        if (std::exchange(isFirst, false)) {
            column->addSpacing(space::between);
            column->addWidget(new Text(tr("What you know, and somebody has checked"), Type::Title, Weight::Strong));
        }
        auto *row = new QHBoxLayout;
        row->addWidget(
            new Text(
                tr("You know this, since %1: %2").arg(dayOf(statement.at.day), QString::fromStdString(rule->why)),
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

void SeePage::addVisit(QVBoxLayout *column)
{
    auto *form = new VisitForm(m_safety.today(), m_safety.begunVisit(), m_part);
    form->setVisible(m_safety.hasBegunVisit());
    connect(form, &VisitForm::begun, &m_safety, &Safety::beginVisit);
    connect(form, &VisitForm::said, this, [this](const SeenVisit &visit) {
        m_safety.stateSeen(visit);
        rebuild();
    });
    m_visit = form;
    column->addWidget(form);
}

/// What holds, what was said, and every rule: what one may want to have on paper.
QString SeePage::printed() const
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(title().toHtmlEscaped());
    const auto add = [&html](const QString &text) { html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); };
    if (m_safety.wasAsked()) {
        const auto now = m_safety.assess({}, {});
        add(levelWords(now.level));
        for (const auto &finding : now.findings) {
            add(QString::fromStdString(finding.why + " " + finding.message));
            if (const QString holds = StandingCard::holdsText(finding, m_safety.clock()); !holds.isEmpty())
                add(holds);
        }
        for (const QString &line : StandingCard::leftOut(m_content, now, m_safety.clock()))
            add(line);
    }
    for (const auto &statement : m_safety.statements()) {
        const auto *rule = m_content.find(statement.rule);
        if (statement.kind == records::Statement::Kind::Seen)
            add(seenText(statement));
        if (statement.kind == records::Statement::Kind::Disagree && rule && m_safety.knows(statement))
            add(tr("You know this, since %1: %2").arg(dayOf(statement.at.day), QString::fromStdString(rule->why)));
    }
    for (const auto level : RuleFolds::levels()) {
        const QString head = RuleFolds::headOf(level) + QStringLiteral(" – ") + RuleFolds::lineOf(level);
        html += QStringLiteral("<h2>%1</h2>").arg(head.toHtmlEscaped());
        for (const content::Rule *rule : RuleFolds::rulesOf(m_content, level))
            add(QString::fromStdString(rule->why + " " + rule->message));
    }
    return html;
}

void SeePage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title());
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(printed());
    document.print(&printer);
}

QWidget *SeePage::footer()
{
    auto *footer = new Footer(m_part);
    auto *check = new PrimaryButton(tr("Do the check"), footer);
    connect(check, &QPushButton::clicked, this, &SeePage::checkAsked);
    footer->add(check);
    auto *seen = new QPushButton(tr("I have been seen"), footer);
    connect(seen, &QPushButton::clicked, m_visit, [this] {
        m_visit->setVisible(true);
        m_visit->setFocus();
    });
    footer->add(seen);
    auto *summary = new QPushButton(tr("Summary for the doctor"), footer);
    summary->setToolTip(tr("Key: D"));
    auto *key = new QShortcut(Qt::Key_D, m_part);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, summary, &QPushButton::click);
    connect(summary, &QPushButton::clicked, this, &SeePage::summaryAsked);
    footer->add(summary);
    auto *print = new QuietButton(tr("Print"), footer);
    connect(print, &QuietButton::clicked, this, &SeePage::print);
    footer->add(print);
    return footer;
}

} // namespace unknot::ui
