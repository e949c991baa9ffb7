// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/standing_card.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/until_text.h"
#include "app/shell/theme/tokens.h"
#include "app/triage/level_sign.h"
#include "app/triage/result_card.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr qsizetype kNamed = 3;

/// What a lock is about, in words; empty: it is about everything of its kind.
QString subjectOf(const content::Content &content, const content::Lock &lock)
{
    if (lock.what == content::LockWhat::Technique)
        if (const auto *technique = content.find(base::TechniqueId(lock.id)))
            return toQString(technique->name);
    QStringList names;
    for (const base::RegionId &id : lock.regions)
        if (const auto *region = content.find(id))
            names << toQString(region->name);
    return names.size() > kNamed ? QString() : names.join(QStringLiteral(", "));
}

/// Locks with the same words and the same end are one reason.
struct Reason
{
    QString text;
    std::optional<base::Instant> until;
    QStringList subjects;
    bool ofAll = false; ///< one of them is about everything of its kind
};

std::vector<Reason> reasonsOf(const content::Content &content, const triage::Assessment &now)
{
    std::vector<Reason> reasons;
    for (const content::Lock &lock : now.locks) {
        if (lock.text.empty())
            continue;
        const QString text = toQString(lock.text);
        auto found = std::ranges::find_if(
            reasons, [&](const Reason &each) { return each.text == text && each.until == lock.until; });
        if (found == reasons.end())
            found = reasons.insert(reasons.end(), {text, lock.until, {}, false});
        const QString subject = subjectOf(content, lock);
        found->ofAll = found->ofAll || subject.isEmpty();
        if (!subject.isEmpty() && !found->subjects.contains(subject))
            found->subjects << subject;
    }
    return reasons;
}

} // namespace

StandingCard::StandingCard(const content::Content &content, const triage::Assessment &now, const base::Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::between);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(new LevelSign(now.level, this), 0, Qt::AlignTop);
    auto *head = new Text(levelWords(now.level), Type::Title, Weight::Strong, this);
    head->setObjectName(QStringLiteral("standing"));
    row->addWidget(head, 1);
    whole->addLayout(row);
    if (!now.findings.empty()) {
        auto *card = new Card(this);
        card->content()->setSpacing(space::between);
        for (const triage::Fired &finding : now.findings)
            addFinding(card->content(), finding, clock);
        whole->addWidget(card);
    }
    const QStringList lines = leftOut(content, now, clock);
    if (lines.isEmpty())
        return;
    whole->addWidget(new Text(tr("Left out for now"), Type::Lead, Weight::Strong, this));
    for (const QString &line : lines)
        whole->addWidget(new Text(line, Type::Body, Tone::Plain, this));
}

void StandingCard::addFinding(QVBoxLayout *column, const triage::Fired &finding, const base::Clock &clock)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(space::hair);
    part->addWidget(new Text(toQString(finding.message), Type::Lead, Weight::Strong));
    part->addWidget(new Text(toQString(finding.why), Type::Body));
    if (const QString holds = holdsText(finding, clock); !holds.isEmpty())
        part->addWidget(new Text(holds, Type::Note, Tone::Quiet));
    column->addLayout(part);
}

QString StandingCard::holdsText(const triage::Fired &finding, const base::Clock &clock)
{
    if (!finding.latched || !finding.until)
        return {};
    const QString until = untilText(*finding.until, clock.now(), clock.zone());
    return finding.level == base::Level::Emergency
               ? tr("Holds until somebody has seen you and the first page is all no, not before %1.").arg(until)
               : tr("Holds until somebody has seen you, or the first page is all no after %1.").arg(until);
}

QStringList StandingCard::leftOut(const content::Content &content, const triage::Assessment &now,
                                  const base::Clock &clock)
{
    QStringList lines;
    for (const Reason &reason : reasonsOf(content, now)) {
        const bool isNamed = !reason.ofAll && reason.subjects.size() <= kNamed;
        QString line =
            isNamed ? tr("%1: %2").arg(reason.subjects.join(QStringLiteral(", ")), reason.text) : reason.text;
        if (reason.until)
            line += u' ' + tr("Until %1.").arg(untilText(*reason.until, clock.now(), clock.zone()));
        lines << line;
    }
    return lines;
}

} // namespace unknot::ui
