// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/passing_line.h"

#include "app/triage/tired_line.h"
#include "core/plan/plan.h"
#include "tests/app/triage/check_fixture.h"

#include <QAbstractButton>
#include <QTest>

#include <algorithm>

namespace unknot::ui {
namespace {

class PassingLineTest : public CheckFixture
{
protected:
    static QAbstractButton *button(const QWidget &line, const QString &name)
    {
        for (auto *each : line.findChildren<QAbstractButton *>())
            if (each->isVisibleTo(&line) && each->text() == name)
                return each;
        return nullptr;
    }

    void press(const QWidget &line, const char *name)
    {
        auto *chip = button(line, QString::fromLatin1(name));
        ASSERT_TRUE(chip) << name;
        QTest::mouseClick(chip, Qt::LeftButton);
        QCoreApplication::processEvents(); // the line follows once the chip has been let go
    }

    plan::Plan planWith(base::TechniqueClass kind)
    {
        plan::Plan plan;
        const auto found = std::ranges::find(shipped().techniques, kind, &content::Technique::kind);
        plan::Step step;
        step.technique = found->id;
        plan.steps.push_back(step);
        return plan;
    }

    PassingController passing{shipped(), safety};
};

TEST_F(PassingLineTest, BetweenTheBladesOneLineAsksWhetherMovingChangesIt)
{
    PassingLine line(passing, triage::Passing::Level);
    EXPECT_TRUE(line.isHidden());
    passing.lookAt({base::RegionId("interscapular-left")});
    line.show();

    press(line, "Yes");

    ASSERT_TRUE(safety.answered(base::QuestionId("QB17")));
    EXPECT_EQ(safety.answered(base::QuestionId("QB17"))->value, "yes");
    EXPECT_TRUE(line.isHidden());
    EXPECT_FALSE(safety.wasAsked()) << "an answer in passing is no check";
}

TEST_F(PassingLineTest, GoingOnWithoutAnAnswerLeavesItOpen)
{
    passing.lookAt({base::RegionId("interscapular-left")});

    passing.leaveOpen(triage::Passing::Level);

    EXPECT_EQ(safety.answered(base::QuestionId("QB17"))->value, "skipped");
}

TEST_F(PassingLineTest, AfterASessionTheStartIsToldInThreeLines)
{
    PassingLine line(passing, triage::Passing::After);
    line.show();

    press(line, "This month");
    press(line, "No");

    const auto told = safety.answered(base::QuestionId("QB20"));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->value, "yes");
    EXPECT_EQ(std::get<std::string>(told->details.at("started")), "month");
    EXPECT_FALSE(std::get<bool>(told->details.at("before")));
    EXPECT_FALSE(line.isHidden()) << "the third line can still be answered";
    line.hide();
    line.show();
    EXPECT_TRUE(line.isHidden());
}

TEST_F(PassingLineTest, OnlyBeforeRollingOrWarmingItSaysNotWhenTired)
{
    TiredLine line(passing);
    passing.lookAt(planWith(base::TechniqueClass::Stretch));
    EXPECT_TRUE(line.isHidden());
    passing.lookAt(planWith(base::TechniqueClass::Heat));
    EXPECT_FALSE(line.isHidden());

    QTest::mouseClick(button(line, QStringLiteral("That is me today")), Qt::LeftButton);

    passBothPages();
    const auto locks = safety.locks({}, {});
    EXPECT_TRUE(std::ranges::any_of(locks, [](const auto &lock) { return lock.rule == "K13"; }));
}

} // namespace
} // namespace unknot::ui
