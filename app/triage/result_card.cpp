// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/result_card.h"

#include "app/shell/theme/tokens.h"
#include "app/triage/fact_words.h"
#include "app/triage/level_sign.h"
#include "app/triage/visit_form.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/column.h"
#include "app/widgets/footer.h"
#include "app/widgets/text.h"
#include "core/content/content.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

namespace unknot::ui {

namespace {

constexpr std::size_t kShownAtFirst = 3;

Text *lead(const QString &head)
{
    return new Text(head, Type::Note, Tone::Quiet);
}

} // namespace

QString levelWords(base::Level level)
{
    switch (level) {
    case base::Level::Emergency:
        return ResultCard::tr("STOP – get help now");
    case base::Level::Urgent:
        return ResultCard::tr("Call today");
    case base::Level::Clinician:
        return ResultCard::tr("Book a visit");
    case base::Level::Care:
        return ResultCard::tr("Go gently");
    case base::Level::SelfCare:
        break;
    }
    return ResultCard::tr("Nothing you told us asks for a check right now. If that changes, tell us.");
}

ResultCard::ResultCard(const content::Content &content, const triage::Assessment &result, const QString &number,
                       const Safety &safety, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_result(result)
    , m_number(number)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new Column(this);
    addHead(column->content());
    std::size_t shown = 0;
    for (const auto &finding : m_result.findings)
        if (finding.level >= base::Level::Clinician && shown++ < kShownAtFirst)
            addFinding(column->content(), finding);
    auto *visit = new VisitForm(safety.today(), safety.begunVisit(), this);
    visit->setVisible(safety.hasBegunVisit());
    connect(visit, &VisitForm::begun, this, &ResultCard::seenBegun);
    connect(visit, &VisitForm::said, this, &ResultCard::seenAsked);
    m_visit = visit;
    column->content()->addWidget(visit);
    addReasons(column->content());
    whole->addWidget(column, 1);
    whole->addWidget(footer());
}

void ResultCard::addHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(new LevelSign(m_result.level, this), 0, Qt::AlignTop);
    auto *head = new Text(levelWords(m_result.level), Type::Page, Weight::Strong, this);
    head->setObjectName(QStringLiteral("result-head"));
    row->addWidget(head, 1);
    column->addLayout(row);
    QAccessibleEvent alert(head, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ResultCard::addFinding(QVBoxLayout *column, const triage::Fired &finding)
{
    auto *card = new Card(this);
    auto *content = card->content();
    content->setSpacing(space::hair);
    const auto words = groundsOf(m_content, m_result, finding).join(QStringLiteral("; "));
    if (!words.isEmpty()) {
        content->addWidget(lead(finding.latched ? tr("You told us earlier") : tr("You told us")));
        content->addWidget(new Text(words, Type::Body));
        content->addSpacing(space::near);
    }
    content->addWidget(lead(tr("Why it matters")));
    content->addWidget(new Text(QString::fromStdString(finding.why), Type::Body));
    content->addSpacing(space::near);
    content->addWidget(lead(tr("Do this now")));
    content->addWidget(new Text(QString::fromStdString(finding.message), Type::Lead, Weight::Strong));
    if (finding.level == base::Level::Emergency && &finding == &m_result.findings.front())
        addNumber(content);
    if (const auto *rule = m_content.find(finding.id); rule && !rule->say.empty())
        addSay(content, *rule);
    column->addWidget(card);
}

void ResultCard::addNumber(QVBoxLayout *column)
{
    auto *number = new Text(m_number, Type::Number, Weight::Strong, this);
    number->setAccessibleName(tr("Emergency number %1").arg(m_number));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(number);
    column->addWidget(new Text(tr("Unknot does not call for you. Check the number in Settings if you travel."),
                               Type::Note, Tone::Quiet));
}

void ResultCard::addSay(QVBoxLayout *column, const content::Rule &rule)
{
    column->addSpacing(space::near);
    column->addWidget(lead(tr("What to say")));
    auto *row = new QHBoxLayout;
    const auto words = QString::fromStdString(rule.say);
    row->addWidget(new Text(QStringLiteral("“%1”").arg(words), Type::Lead), 1);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy what to say"));
    connect(copy, &QPushButton::clicked, this, [words] { QGuiApplication::clipboard()->setText(words); });
    if (&rule == m_content.find(m_result.findings.front().id)) {
        copy->setToolTip(tr("Key: C"));
        auto *key = new QShortcut(Qt::Key_C, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, copy, &QPushButton::click);
    }
    row->addWidget(copy, 0, Qt::AlignTop);
    column->addLayout(row);
}

void ResultCard::addReasons(QVBoxLayout *column)
{
    auto *button = new QuietButton(tr("Why am I seeing this?"), this);
    auto *text = new QWidget(this);
    auto *lines = new QVBoxLayout(text);
    lines->setContentsMargins(0, 0, 0, 0);
    for (const auto &finding : m_result.findings) {
        QStringList sources;
        for (const auto &id : finding.sources)
            for (const auto &source : m_content.sources)
                if (source.id == id)
                    sources << QString::fromStdString(source.text);
        lines->addWidget(
            new Text(tr("Rule %1, from: %2")
                         .arg(QString::fromStdString(finding.id.text()),
                              sources.isEmpty() ? tr("our own caution") : sources.join(QStringLiteral("; "))),
                     Type::Note, Tone::Quiet));
        if (const auto own = groundsOf(m_content, m_result, finding); !own.isEmpty())
            lines->addWidget(
                new Text(tr("What it rests on: %1").arg(own.join(QStringLiteral("; "))), Type::Note, Tone::Quiet));
    }
    auto *rules = new QuietButton(tr("All the rules"), text);
    connect(rules, &QPushButton::clicked, this, &ResultCard::rulesAsked);
    lines->addWidget(rules, 0, Qt::AlignLeft);
    text->setVisible(false);
    connect(button, &QPushButton::clicked, text, [text] { text->setVisible(!text->isVisible()); });
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(text);
}

QWidget *ResultCard::footer()
{
    auto *footer = new Footer(this);
    auto *change = new QPushButton(tr("Change my answers"), footer);
    auto *seen = new QPushButton(tr("I have been seen"), footer);
    connect(change, &QPushButton::clicked, this, &ResultCard::changeAsked);
    connect(seen, &QPushButton::clicked, m_visit, [this] {
        m_visit->setVisible(true);
        m_visit->setFocus();
    });
    if (m_result.level <= base::Level::Clinician) {
        auto *goOn = new PrimaryButton(tr("Go on gently"), footer);
        connect(goOn, &QPushButton::clicked, this, &ResultCard::goOnAsked);
        footer->add(goOn);
    }
    footer->add(change);
    footer->add(seen);
    if (m_result.level == base::Level::Clinician) {
        auto *known = new QPushButton(tr("I know this"), footer);
        known->setToolTip(tr("A professional has checked it, and it has not changed."));
        connect(known, &QPushButton::clicked, this, &ResultCard::knownAsked);
        footer->add(known);
    }
    if (m_result.level < base::Level::Emergency) {
        auto *breathe = new QPushButton(tr("Slow breathing meanwhile"), footer);
        connect(breathe, &QPushButton::clicked, this, &ResultCard::breathingAsked);
        footer->add(breathe);
    }
    auto *summary = new QuietButton(tr("Summary for the doctor"), footer);
    summary->setToolTip(tr("Key: D"));
    auto *key = new QShortcut(Qt::Key_D, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, summary, &QPushButton::click);
    connect(summary, &QPushButton::clicked, this, &ResultCard::summaryAsked);
    footer->add(summary);
    auto *leave = new QuietButton(tr("Back to the body"), footer);
    connect(leave, &QPushButton::clicked, this, &ResultCard::leaveAsked);
    footer->add(leave);
    return footer;
}

} // namespace unknot::ui
