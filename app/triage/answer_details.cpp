// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/answer_details.h"

#include <QCoreApplication>

#include <functional>

namespace unknot::ui {

namespace {

using content::AnswerKind;
using std::string;

/// Days that stand for "this week", "these three months" and "longer": any day inside will do.
constexpr int kThisWeek = 5;
constexpr int kThisQuarter = 42;
constexpr int kLonger = 120;
/// Weeks that stand for the two parts of a pregnancy, and for the time after birth.
constexpr int kEarlyWeeks = 10;
constexpr int kLateWeeks = 20;
constexpr int kAfterBirth = 3;
/// Minutes that stand for a stiff morning, and for a long one.
constexpr int kStiff = 40;
constexpr int kVeryStiff = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

DetailGroup limb()
{
    return {tr("Where?"), {{tr("Arm"), "limb", string("arm"), {}}, {tr("Leg"), "limb", string("leg"), {}}}};
}

DetailGroup side()
{
    return {tr("Which side?"),
            {{tr("Left"), "side", string("left"), {}},
             {tr("Right"), "side", string("right"), {}},
             {tr("Both"), "side", string("both"), {}}}};
}

DetailGroup age()
{
    return {tr("Since when?"),
            {{tr("New with this pain"), "new", true, {}}, {tr("Known from before"), "new", false, {}}}};
}

std::vector<DetailGroup> ofLimb(const content::Question &question)
{
    std::vector<DetailGroup> groups = {limb(), side()};
    if (question.id.text() == "QB3")
        groups.push_back({tr("How?"),
                          {{tr("It comes and goes"), "pattern", string("comes-and-goes"), {}},
                           {tr("All the time, for a day or more"), "pattern", string("constant"), {}}}});
    if (question.id.text() != "QB4")
        groups.push_back(age());
    return groups;
}

DetailGroup yesOrNo(const QString &label, const char *question)
{
    return {label,
            {{tr("Yes"), {}, string("yes"), base::QuestionId(question)},
             {tr("No"), {}, string("no"), base::QuestionId(question)}}};
}

std::vector<DetailGroup> ofInjury(base::Date today)
{
    const auto ago = [today](int days) { return today.plusDays(-days).iso(); };
    return {{tr("How hard?"),
             {{tr("A stumble, a twist, lifting"), "severity", string("minor"), {}},
              {tr("A fall, a hit, a collision"), "severity", string("moderate"), {}}}},
            {tr("When?"),
             {{tr("These two days"), "date", ago(0), {}},
              {tr("This week"), "date", ago(kThisWeek), {}},
              {tr("These three months"), "date", ago(kThisQuarter), {}},
              {tr("Longer ago"), "date", ago(kLonger), {}}}},
            {tr("Has a professional checked it?"),
             {{tr("Checked"), "checked", true, {}}, {tr("Not checked"), "checked", false, {}}}},
            {tr("Swollen or bruised there?"),
             {{tr("Swollen or bruised"), "swollen", true, {}}, {tr("Neither"), "swollen", false, {}}}},
            yesOrNo(tr("Does the bone in the middle hurt when touched?"), "QA8a"),
            yesOrNo(tr("Can you turn your head half-way to both sides?"), "QA8b")};
}

DetailGroup yesOrNoOf(const QString &label, const char *key)
{
    return {label, {{tr("Yes"), key, true, {}}, {tr("No"), key, false, {}}}};
}

std::vector<DetailGroup> ofStart()
{
    return {{tr("When did it start?"),
             {{tr("Today"), "started", string("today"), {}},
              {tr("This week"), "started", string("week"), {}},
              {tr("This month"), "started", string("month"), {}},
              {tr("Longer ago"), "started", string("longer"), {}}}},
            yesOrNoOf(tr("Back or neck pain before, ever?"), "before"),
            yesOrNoOf(tr("Has a professional ever checked it?"), "checked")};
}

/// Signs of a pattern that lasts: only together do they mean anything.
std::vector<DetailGroup> ofPattern()
{
    return {yesOrNoOf(tr("Did it begin before you were 45?"), "began_before_45"),
            yesOrNoOf(tr("Does it wake you in the second half of the night?"), "second_half_of_night"),
            yesOrNoOf(tr("Is it better when you move?"), "better_moving"),
            yesOrNoOf(tr("Psoriasis, or an inflamed gut or eye?"), "psoriasis_bowel_eye"),
            yesOrNoOf(tr("The same in your family?"), "family")};
}

std::vector<DetailGroup> ofStiffness()
{
    return {{tr("How long?"),
             {{tr("Up to 45 minutes"), "minutes", kStiff, {}}, {tr("Longer"), "minutes", kVeryStiff, {}}}},
            yesOrNoOf(tr("Both shoulders or both hips?"), "both_sides")};
}

/// A question of its own, put inside another's row.
std::vector<DetailGroup> ofChoices(const content::Content &content, const char *id)
{
    const auto *question = content.find(base::QuestionId(id));
    if (!question)
        return {};
    DetailGroup group{QString::fromStdString(question->text), {}};
    for (const auto &choice : question->choices)
        group.options.push_back({QString::fromStdString(choice.text), {}, choice.id, question->id});
    return {group};
}

std::vector<DetailGroup> ofProfile(const content::Content &content, const content::Question &question)
{
    switch (question.kind) {
    case AnswerKind::Cancer:
        return {{tr("When?"),
                 {{tr("In treatment now"), "when", string("treatment"), {}},
                  {tr("Within five years"), "when", string("within-5-years"), {}},
                  {tr("Longer ago"), "when", string("longer"), {}}}}};
    case AnswerKind::Clot:
        return {{tr("When?"),
                 {{tr("Now, or still treated"), "when", string("now"), {}},
                  {tr("Within six months"), "when", string("six-months"), {}},
                  {tr("Years ago and finished"), "when", string("longer"), {}}}}};
    case AnswerKind::Pregnancy:
        return {{tr("How far?"),
                 {{tr("Before week 16"), "weeks", kEarlyWeeks, {}},
                  {tr("Week 16 or later"), "weeks", kLateWeeks, {}},
                  {tr("After the birth"), "after_birth_weeks", kAfterBirth, {}}}}};
    default:
        break;
    }
    if (question.id.text() == "QP5")
        return {yesOrNo(tr("Was there a fall or a blow, or does a bruise spread?"), "QS3")};
    if (question.id.text() == "QP3")
        return ofChoices(content, "QS2");
    return {};
}

} // namespace

std::vector<DetailGroup> detailsOf(const content::Content &content, const content::Question &question,
                                   base::Date today)
{
    switch (question.kind) {
    case AnswerKind::Limb:
        return ofLimb(question);
    case AnswerKind::Injury:
        return ofInjury(today);
    case AnswerKind::Nights:
        return {{tr("Of the last seven nights?"),
                 {{tr("One or two"), "nights", 2, {}}, {tr("Three or more"), "nights", 3, {}}}}};
    case AnswerKind::Stiffness:
        return ofStiffness();
    case AnswerKind::Start:
        return question.id.text() == "QB20b" ? ofPattern() : ofStart();
    case AnswerKind::Sight:
        return {
            {tr("Has your sight changed?"),
             {{tr("My sight has changed"), "vision", true, {}}, {tr("My sight is as always"), "vision", false, {}}}}};
    default:
        return ofProfile(content, question);
    }
}

} // namespace unknot::ui
