// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/see_page.h"

#include "app/triage/row_button.h"
#include "app/triage/rule_folds.h"
#include "app/triage/standing_card.h"
#include "tests/app/triage/check_fixture.h"

#include <QLabel>
#include <QTest>

namespace unknot::ui {
namespace {

class SeePageTest : public CheckFixture
{
protected:
    static bool says(const QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisibleTo(&widget) && label->text().contains(text); });
    }
};

TEST_F(SeePageTest, EveryRuleStandsInOneOfFourGroupsThatOpen)
{
    RuleFolds folds(shipped());
    const auto heads = folds.findChildren<RowButton *>();
    ASSERT_EQ(heads.size(), 4);
    for (const auto &rule : shipped().rules)
        EXPECT_FALSE(says(folds, QString::fromStdString(rule.why))) << rule.id.text();

    for (auto *head : heads)
        head->click();

    for (const auto &rule : shipped().rules)
        EXPECT_TRUE(rule.message.empty() || says(folds, QString::fromStdString(rule.message))) << rule.id.text();
    for (auto *head : heads) {
        EXPECT_TRUE(head->isOpen());
        head->click();
        EXPECT_FALSE(head->isOpen());
    }
}

TEST_F(SeePageTest, SaysThatNobodyWasAskedYet)
{
    SeePage page(shipped(), safety);
    page.activated();

    EXPECT_TRUE(says(page, QStringLiteral("You have not been asked yet")));
}

TEST_F(SeePageTest, TheLevelComesFirstThenWhatToDoAndUntilWhenItHolds)
{
    passBothPages();
    safety.answer({{base::QuestionId("QA1"), {"yes", {}}}});
    safety.leaveResult(safety.assess({}, {}));
    SeePage page(shipped(), safety);

    page.activated();

    EXPECT_TRUE(says(page, QStringLiteral("STOP – get help now")));
    EXPECT_TRUE(says(page, QStringLiteral("Go to an emergency department now.")));
    EXPECT_TRUE(says(page, QStringLiteral("not before")));
}

TEST_F(SeePageTest, WhatIsLeftOutIsNamedWithItsEnd)
{
    passBothPages();
    safety.tellSore({base::RegionId("interscapular-left")});

    const auto lines = StandingCard::leftOut(shipped(), safety.assess({}, {}), clock);

    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.front().startsWith(QStringLiteral("Left between blade and spine: ")))
        << lines.front().toStdString();
    EXPECT_TRUE(lines.front().contains(QStringLiteral("Until "))) << lines.front().toStdString();
}

TEST_F(SeePageTest, AVisitIsListed)
{
    passBothPages();
    safety.stateSeen({QStringLiteral("with-limits"), QStringLiteral("doctor"), clock.moment().day});
    SeePage page(shipped(), safety);

    page.activated();

    EXPECT_TRUE(says(page, QStringLiteral("Who has seen you")));
    EXPECT_TRUE(says(page, QStringLiteral("on, but carefully")));
}

} // namespace
} // namespace unknot::ui
