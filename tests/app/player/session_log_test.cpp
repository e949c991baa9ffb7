// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_log.h"

#include "app/bridge/plan_text.h"
#include "core/plan/plan.h"
#include "tests/app/player/fake_seams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace unknot::ui {

class SessionLogTest : public ::testing::Test
{
protected:
    SessionLog logOf(const plan::Plan &plan) const
    {
        return {*plan::permit(content, plan, {}, {}), std::nullopt, test::momentOf("2026-03-14T21:10")};
    }

    const content::Content &content = shippedContent();
};

TEST_F(SessionLogTest, NamesTheRoutineThatWasPlayed)
{
    const auto &routine = *content.findRoutineNamed("R02");
    EXPECT_EQ(logOf(plan::fromRoutine(content, routine)).session().routine, routine.id.text());
}

TEST_F(SessionLogTest, APlanThatIsNoRoutineHasNoName)
{
    EXPECT_EQ(logOf(plan::gentle(content)).session().routine, "");
    EXPECT_EQ(logOf(plan::fromTechnique(content, *content.findTechniqueNamed("T01"), {})).session().routine, "");
}

TEST_F(SessionLogTest, ThePlanIsKeptAsText)
{
    const auto plan = plan::fromRoutine(content, *content.findRoutineNamed("R02"));
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(planText(plan))).object();

    EXPECT_EQ(object["id"].toString().toStdString(), plan.id);
    EXPECT_EQ(static_cast<std::size_t>(object["steps"].toArray().size()), plan.steps.size());
    EXPECT_EQ(object["steps"].toArray().first().toObject()["seconds"].toInt(), plan.steps.front().seconds);
}

} // namespace unknot::ui
