// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/report.h"

#include <fmt/format.h>

#include <algorithm>

namespace unknot::content {

namespace {

using Texts = std::vector<std::string>;

void add(Texts &texts, const Texts &more)
{
    texts.insert(texts.end(), more.begin(), more.end());
}

/// What a person reads and hears of a technique while it is played.
void addTechnique(Texts &texts, const Technique &technique, const std::string &wayId)
{
    texts.push_back(technique.summary);
    texts.push_back(technique.dose.text);
    const auto way = std::ranges::find(technique.ways, wayId, &Way::id);
    const bool hasOwnSteps = way != technique.ways.end() && !way->steps.empty();
    add(texts, hasOwnSteps ? way->steps : technique.steps);
    add(texts, technique.mistakes);
    for (const auto &cue : technique.cues)
        texts.push_back(cue.text);
    if (way == technique.ways.end())
        return;
    texts.push_back(way->note);
    for (const auto &cue : way->cues)
        texts.push_back(cue.text);
}

template<typename Item>
void checkGrade(const Content &content, const Item &item, const Texts &texts, std::string_view pointer,
                Report &report)
{
    const auto grade = gradeOf(texts, content.readability);
    if (grade > content.readability.highestGrade)
        report.at(item, pointer,
                  fmt::format("reads like school year {:.1f}, at most {}: use shorter sentences and shorter words",
                              grade, content.readability.highestGrade));
}

} // namespace

void checkReadability(const Content &content, Report &report)
{
    for (const auto &routine : content.routines) {
        Texts texts{routine.summary};
        for (const auto &step : routine.steps) {
            texts.push_back(step.note);
            if (const auto *technique = content.find(step.technique))
                addTechnique(texts, *technique, step.way);
        }
        checkGrade(content, routine, texts, "", report);
    }
    for (const auto &technique : content.techniques) {
        Texts texts;
        addTechnique(texts, technique, {});
        checkGrade(content, technique, texts, "", report);
    }
    for (const auto &text : content.texts)
        checkGrade(content, text, text.paragraphs, "/paragraphs", report);
    for (const auto &medicine : content.medicines) {
        Texts texts = medicine.cautions;
        texts.push_back(medicine.what);
        checkGrade(content, medicine, texts, "/cautions", report);
    }
    for (const auto &habit : content.habits)
        checkGrade(content, habit, {habit.text}, "/text", report);
}

} // namespace unknot::content
