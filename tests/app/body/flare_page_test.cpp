// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/flare_page.h"

#include "app/body/flare_controller.h"
#include "app/widgets/buttons.h"
#include "tests/app/body/body_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace unknot::ui {
namespace {

const QString kSpot = QStringLiteral("interscapular-left");

/// Somebody who marked a place yesterday, and today it is worse.
class FlarePageTest : public BodyFixture
{
protected:
    FlarePageTest()
    {
        body().setHistory(test::historyOf(
            {test::anEntry().on("2026-03-13").region("interscapular-left", 5).region("low-back-right", 3)}));
        m_page.activated();
        m_page.resize(1200, 700);
        m_page.show();
        m_page.setFocus();
    }

    FlareController m_flare{body(), m_settings};
    FlarePage m_page{m_flare};
};

TEST_F(FlarePageTest, TheLastMapIsThereWithoutItsLevels)
{
    EXPECT_EQ(body().marking().selected, kSpot);
    ASSERT_EQ(body().marking().levels.size(), 2U);
    EXPECT_EQ(body().marking().levels.at(kSpot), std::nullopt);
    EXPECT_EQ(m_flare.places().size(), 2);
}

TEST_F(FlarePageTest, ADigitAndEnterStart)
{
    QSignalSpy started(&m_flare, &FlareController::startRequested);

    QTest::keyClick(&m_page, Qt::Key_8);
    QTest::keyClick(&m_page, Qt::Key_Return);

    ASSERT_EQ(started.size(), 1);
    const auto plan = started.front().at(0).value<plan::Plan>();
    EXPECT_EQ(plan.id, "flare-day-gentle");
    EXPECT_EQ(started.front().at(2).value<std::optional<int>>(), 8);
    EXPECT_EQ(body().marking().levels.at(kSpot), 8);
    EXPECT_EQ(body().marking().levels.at(QStringLiteral("low-back-right")), std::nullopt);
}

TEST_F(FlarePageTest, WhatIsMarkedNowStays)
{
    body().giveLevel(QStringLiteral("neck-back-left"), 7);
    m_page.activated();

    EXPECT_TRUE(body().marking().levels.contains(QStringLiteral("neck-back-left")));
    EXPECT_EQ(m_flare.level(), std::nullopt);
}

TEST_F(FlarePageTest, AtTheDeskItIsShorterAndAtTheChair)
{
    const QStringList atHome = m_flare.steps();
    m_settings.setPlaces({base::Place::Chair, base::Place::Standing});

    EXPECT_LT(m_flare.steps().size(), atHome.size());
    EXPECT_TRUE(m_flare.hasPlan());
}

TEST_F(FlarePageTest, WithoutADiaryItStartsAllTheSame)
{
    body().remove(kSpot);
    body().remove(QStringLiteral("low-back-right"));
    QSignalSpy started(&m_flare, &FlareController::startRequested);

    QTest::keyClick(&m_page, Qt::Key_Return);

    EXPECT_EQ(started.size(), 1);
}

} // namespace
} // namespace unknot::ui
