// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/safety.h"

#include "core/triage/facts.h"
#include "core/triage/locks.h"
#include "core/triage/look_back.h"
#include "core/triage/owed.h"

#include <algorithm>

namespace unknot::ui {

Safety::Safety(const content::Content &content, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_clock(clock)
{
}

void Safety::setHistory(const records::History &history)
{
    m_history = history;
    // Latches of this run that a diary could not keep hold all the same.
    for (const auto &latch : m_latches)
        m_history = m_history.with(latch);
    emit changed();
}

bool Safety::wasAsked() const
{
    return !m_history.findings().empty() || triage::wasChecked(m_content, m_answers) ||
           triage::wasChecked(m_content, m_history.answers());
}

const content::Question *Safety::askedInPassing(triage::Passing where,
                                                const std::vector<base::RegionId> &regions) const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    auto given = inputs(answers, statements);
    given.regions = regions;
    return triage::askedInPassing(m_content, given, where, m_clock.moment());
}

triage::Due Safety::due() const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    const auto given = inputs(answers, statements);
    const auto now = m_clock.now();
    return triage::due(m_content, triage::latest(given, now), now);
}

triage::Assessment Safety::assess(const std::vector<base::RegionId> &regions, std::optional<int> levelNow) const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    auto given = inputs(answers, statements);
    given.regions = regions;
    given.levelNow = levelNow;
    return triage::assess(m_content, given, m_clock.moment());
}

std::optional<triage::Assessment> Safety::lookBack() const
{
    if (!wasAsked())
        return std::nullopt;
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    return triage::lookBack(m_content, inputs(answers, statements), m_clock.moment());
}

std::vector<content::Lock> Safety::locks(const std::vector<base::RegionId> &regions,
                                         std::optional<int> levelNow) const
{
    if (wasAsked())
        return assess(regions, levelNow).locks;
    triage::Inputs given;
    given.history = &m_history;
    given.regions = regions;
    given.levelNow = levelNow;
    return triage::guards(m_content, given, m_clock.now());
}

std::optional<records::AnswerValue> Safety::answered(const base::QuestionId &question) const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    const auto given = inputs(answers, statements);
    const auto latest = triage::latest(given, m_clock.now());
    const auto found = latest.find(question);
    return found == latest.end() ? std::nullopt : std::optional(found->second->value);
}

std::vector<triage::AskedPart> Safety::partsBefore(const content::Medicine &medicine) const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    const auto given = inputs(answers, statements);
    return triage::partsBefore(m_content, medicine, triage::latest(given, m_clock.now()));
}

std::vector<content::Lock> Safety::locksOf(const content::Medicine &medicine) const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    const auto given = inputs(answers, statements);
    return triage::locksOf(medicine, triage::latest(given, m_clock.now()));
}

void Safety::answer(const Values &values)
{
    Kept fresh;
    const auto now = m_clock.moment();
    for (const auto &[question, value] : values)
        fresh.answers.push_back({base::Uuid::make(now.at), question, value, now});
    keep(std::move(fresh));
}

void Safety::renew()
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    const auto given = inputs(answers, statements);
    const auto now = m_clock.moment();
    keep({triage::renewPageOne(m_content, triage::latest(given, now.at), now), {}, {}, {}, {}});
}

std::vector<const content::Row *> Safety::rows(int page, const std::vector<base::RegionId> &regions) const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    auto given = inputs(answers, statements);
    given.regions = regions;
    return triage::rowsOf(m_content, page, given, m_clock.moment());
}

std::vector<records::Statement> Safety::statements() const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    (void)inputs(answers, statements);
    return statements;
}

SeenVisit Safety::begunVisit() const
{
    return m_begunVisit.value_or(SeenVisit{{}, {}, today()});
}

void Safety::beginVisit(const SeenVisit &visit)
{
    m_begunVisit = visit;
    emit visitBegun(visit);
}

void Safety::recallVisit(const SeenVisit &visit)
{
    if (!m_begunVisit)
        m_begunVisit = visit;
}

void Safety::stateSeen(const SeenVisit &visit)
{
    m_begunVisit.reset();
    emit visitDone();
    records::Statement statement;
    statement.kind = records::Statement::Kind::Seen;
    statement.details["go_on"] = visit.goOn.toStdString();
    statement.details["day"] = visit.day.iso();
    if (!visit.byWhom.isEmpty())
        statement.details["by_whom"] = visit.byWhom.toStdString();
    statement.at = m_clock.moment();
    statement.id = base::Uuid::make(statement.at.at);
    records::Visit kept;
    kept.day = visit.day;
    kept.byWhom = visit.byWhom.toStdString();
    kept.goOn = visit.goOn == QLatin1String("with-limits") ? "limits" : visit.goOn.toStdString();
    keep({{}, {std::move(statement)}, {}, {}, kept});
}

void Safety::stateKnown(const base::RuleId &rule)
{
    records::Statement statement;
    statement.kind = records::Statement::Kind::Disagree;
    statement.rule = rule;
    state(std::move(statement));
}

void Safety::takeBack(const base::RuleId &rule)
{
    records::Statement statement;
    statement.kind = records::Statement::Kind::Disagree;
    statement.rule = rule;
    statement.details["taken_back"] = true;
    state(std::move(statement));
}

bool Safety::knows(const records::Statement &statement) const
{
    const auto all = statements();
    return !statement.details.contains("taken_back") &&
           std::ranges::none_of(all, [&](const records::Statement &each) {
               return each.rule == statement.rule && each.details.contains("taken_back") &&
                      each.at.at >= statement.at.at;
           });
}

void Safety::state(records::Statement statement)
{
    statement.at = m_clock.moment();
    statement.id = base::Uuid::make(statement.at.at);
    keep({{}, {std::move(statement)}, {}, {}, {}});
}

void Safety::tellSore(const std::vector<base::RegionId> &regions)
{
    std::vector<std::string> names;
    names.reserve(regions.size());
    for (const base::RegionId &region : regions)
        names.push_back(region.text());
    records::AnswerValue value;
    value.value = names.empty() ? "no" : "yes";
    value.details["regions"] = std::move(names);
    answer({{base::QuestionId("QG5"), std::move(value)}});
}

std::optional<triage::Spell> Safety::openSpell(base::BodyPart part) const
{
    std::vector<records::Answer> answers;
    std::vector<records::Statement> statements;
    return triage::openSpell(m_content, inputs(answers, statements), m_clock.moment(), part);
}

base::Uuid Safety::stateGone(base::BodyPart part)
{
    records::Statement statement;
    statement.kind = records::Statement::Kind::Gone;
    statement.episode = std::string(base::toWord(part));
    state(std::move(statement));
    return m_statements.back().id;
}

void Safety::takeBackGone(const base::Uuid &statement)
{
    std::erase_if(m_statements, [&](const records::Statement &each) { return each.id == statement; });
    m_history = m_history.with(records::StatementRemoved{statement});
    emit takenBack(statement);
    emit changed();
}

void Safety::leaveResult(const triage::Assessment &result)
{
    if (result.toSet.empty() && result.toClear.empty())
        return;
    for (const auto &latch : result.toSet) {
        m_latches.push_back(latch);
        m_history = m_history.with(latch);
    }
    keep({{}, {}, result.toSet, result.toClear, {}});
}

triage::Inputs Safety::inputs(std::vector<records::Answer> &answers,
                              std::vector<records::Statement> &statements) const
{
    answers.assign(m_history.answers().begin(), m_history.answers().end());
    answers.insert(answers.end(), m_answers.begin(), m_answers.end());
    statements.assign(m_history.statements().begin(), m_history.statements().end());
    statements.insert(statements.end(), m_statements.begin(), m_statements.end());
    triage::Inputs given;
    given.answers = answers;
    given.statements = statements;
    given.history = &m_history;
    return given;
}

void Safety::keep(Kept fresh)
{
    m_answers.insert(m_answers.end(), fresh.answers.begin(), fresh.answers.end());
    m_statements.insert(m_statements.end(), fresh.statements.begin(), fresh.statements.end());
    emit kept(fresh);
    emit changed();
}

} // namespace unknot::ui
