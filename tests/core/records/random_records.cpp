// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/records/random_records.h"

using namespace std::chrono_literals;

namespace unknot::test {

namespace {
constexpr const char *kRegions[] = {
    "interscapular-left", "interscapular-right", "shoulder-top-left", "neck-back-left",
    "low-back-right",     "spine-upper",         "arm-left"};
constexpr const char *kTechniques[] = {"ball-wall-upper-back", "roller-upper-back", "chin-tuck", "slow-breathing"};
} // namespace

base::Uuid RandomRecords::id()
{
    return base::Uuid::make(base::Instant(std::chrono::milliseconds(1'700'000'000'000 + below(1'000'000))));
}

base::Moment RandomRecords::moment()
{
    base::Moment moment;
    moment.at = base::Instant(std::chrono::milliseconds(1'700'000'000'000 + 60'000LL * below(60 * 24 * 40)));
    moment.offset = std::chrono::minutes(60 * (below(27) - 12));
    moment.zone = word({"UTC", "Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"});
    moment.day = base::Date(std::chrono::floor<std::chrono::days>(moment.at + moment.offset));
    return moment;
}

std::string RandomRecords::text()
{
    return word({"", "plain", "two\nlines", "quote ' and \" and ;--",
                 "Schulter \xC3\xBC\xC3\xB6\xC3\xA4 \xE2\x82\xAC", "0", "10:colon 3",
                 "a longer text that does not fit where short strings are kept"});
}

std::string RandomRecords::word(std::initializer_list<const char *> words)
{
    return *(words.begin() + below(static_cast<int>(words.size())));
}

std::optional<int> RandomRecords::level()
{
    return below(3) == 0 ? std::nullopt : std::optional(below(11));
}

records::Entry RandomRecords::entry()
{
    records::Entry entry;
    entry.id = id();
    entry.at = moment();
    entry.kind = static_cast<base::EntryKind>(below(3));
    entry.now = level();
    entry.average = level();
    entry.worst = level();
    if (below(2) == 0)
        entry.function = below(4);
    if (below(2) == 0)
        entry.woken = word({"yes", "no", "unsure"});
    for (int i = below(5); i > 0; --i)
        entry.regions[base::RegionId(kRegions[below(7)])] = level();
    for (int i = below(3); i > 0; --i)
        entry.feel.push_back(word({"stiff", "dull", "sharp", "burning", "cramp"}));
    for (int i = below(3); i > 0; --i)
        entry.factors[word({"sleep", "stress", "sitting-hours"})] = word({"good", "bad", "7", ""});
    for (int i = below(3); i > 0; --i)
        entry.tags.push_back("a " + text());
    for (int i = below(3); i > 0; --i) {
        records::MedicineTaken taken{base::MedicineId(word({"ibuprofen", "paracetamol", "rub"})), {}, below(2) == 0};
        taken.onSkin = below(2) == 0;
        if (taken.onSkin)
            taken.region = base::RegionId(kRegions[below(7)]);
        if (below(2) == 0)
            taken.at = entry.at.at - std::chrono::minutes(below(600));
        entry.medicines.push_back(taken);
    }
    for (int i = below(3); i > 0; --i)
        entry.care.push_back(word({"heat", "walk", "treatment"}));
    entry.note = text();
    return entry;
}

records::StepDone RandomRecords::step()
{
    records::StepDone step;
    step.technique = base::TechniqueId(kTechniques[below(4)]);
    step.side = static_cast<base::Side>(below(4));
    for (int i = below(3); i > 0; --i)
        step.regions.emplace_back(kRegions[below(7)]);
    step.plannedSeconds = below(300);
    step.doneSeconds = below(300);
    if (below(2) == 0)
        step.foundAfterSeconds = below(30);
    step.end = static_cast<base::StepEnd>(below(7));
    if (below(2) == 0)
        step.felt = static_cast<base::Felt>(below(3));
    return step;
}

records::Session RandomRecords::session()
{
    records::Session session;
    session.id = id();
    session.routine = word({"", "upper-back-knot-release", "own:0190a0b0-0000-7000-8000-000000000000"});
    session.planJson = word({"{}", R"({"steps":[{"technique":"chin-tuck"}]})"});
    session.started = moment();
    if (below(4) != 0)
        session.ended = moment();
    session.end = static_cast<base::SessionEnd>(below(3));
    session.reason = word({"", "sharp", "time"});
    session.before = level();
    session.after = level();
    session.nextMorning = level();
    for (int i = below(6); i > 0; --i)
        session.steps.push_back(step());
    return session;
}

records::Answer RandomRecords::answer()
{
    records::Answer answer;
    answer.id = id();
    answer.question = base::QuestionId(word({"QA1", "QB3", "QP11", "QD1"}));
    answer.value.value = word({"yes", "no", "unsure", "skipped", ""});
    if (below(2) == 0)
        answer.value.details["limb"] = std::string("arm");
    if (below(2) == 0)
        answer.value.details["hours"] = below(48);
    if (below(2) == 0)
        answer.value.details["new"] = below(2) == 0;
    if (below(2) == 0)
        answer.value.details["regions"] = std::vector<std::string>{"neck-back-left", text()};
    if (below(4) == 0)
        answer.value.details["none"] = std::vector<std::string>{};
    answer.answeredAt = moment();
    return answer;
}

records::Statement RandomRecords::statement()
{
    records::Statement statement;
    statement.id = id();
    statement.kind = static_cast<records::Statement::Kind>(below(3));
    statement.at = moment();
    if (statement.kind == records::Statement::Kind::Disagree)
        statement.rule = base::RuleId("D1");
    if (statement.kind == records::Statement::Kind::Gone)
        statement.episode = "neck-and-shoulders";
    if (below(2) == 0)
        statement.details["by"] = text();
    return statement;
}

records::Finding RandomRecords::finding()
{
    records::Finding finding;
    finding.id = id();
    finding.rule = base::RuleId(word({"E1", "C3", "D2"}));
    finding.level = word({"emergency", "care"});
    finding.since = moment();
    if (below(2) == 0)
        finding.inputs["QA1"] = text();
    finding.rulesVersion = "3";
    if (below(2) == 0)
        finding.until = finding.since.at + 24h;
    if (below(2) == 0) {
        finding.clearedAt = moment();
        finding.clearedBy = "seen";
    }
    return finding;
}

records::Episode RandomRecords::episode()
{
    records::Episode episode;
    episode.id = id();
    episode.part = static_cast<base::BodyPart>(below(3));
    episode.firstDay = moment().day;
    episode.firstDayTold = below(2) == 0;
    if (below(2) == 0) {
        episode.lastDay = episode.firstDay.plusDays(below(30));
        episode.endedBy = word({"gone", "settled", "faded"});
    }
    return episode;
}

records::Visit RandomRecords::visit()
{
    return {id(), moment().day, text(), word({"yes", "limits", "no", ""}), text()};
}

records::HabitTicked RandomRecords::habitTicked()
{
    return {id(), base::HabitId(word({"desk-breaks", "arm-support"})), moment().day};
}

} // namespace unknot::test
