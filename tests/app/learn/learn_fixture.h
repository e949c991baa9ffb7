// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/safety.h"
#include "app/learn/learn_controller.h"
#include "core/content/load.h"
#include "tests/support/fixed_clock.h"

#include <gmock/gmock.h>

namespace unknot::ui {

/// Learn over what we ship, with no diary. What the check asks about medicines is put in, so that a test does not
/// hang on the wording of a rule.
class LearnFixture : public ::testing::Test
{
protected:
    static content::Content withMedicineQuestions()
    {
        auto all = content::loadShipped();
        const auto add = [&all](const char *id, const std::string &text) {
            if (all.find(base::QuestionId(id)) == nullptr) {
                content::Question question;
                question.id = base::QuestionId(id);
                question.screen = content::Screen::Later;
                question.text = text;
                all.questions.push_back(question);
            }
        };
        add("QP11", "Kidney trouble, an ulcer, a heart condition?");
        add("QM1", "Did something go wrong?");
        return all;
    }

    records::History tickedOn(const std::vector<std::string> &days)
    {
        records::History history;
        for (const auto &day : days)
            history = history.with(
                records::HabitTicked{base::Uuid::make(clock.now()), base::HabitId("drink"), *base::Date::parse(day)});
        return history;
    }

    const content::Content content = withMedicineQuestions();
    base::FixedClock clock = test::fixedClock("2026-03-14T12:00:00Z");
    Safety safety{content, clock};
    LearnController controller{content, safety, clock};
};

} // namespace unknot::ui
