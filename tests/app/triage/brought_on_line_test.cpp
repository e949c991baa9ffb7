// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/triage/brought_on_line.h"

#include "app/bridge/brought_on.h"
#include "tests/app/triage/check_fixture.h"
#include "tests/support/builders.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

/// Somebody whose upper back began to hurt today, and who has played for it.
class BroughtOnLineTest : public CheckFixture
{
protected:
    static records::Session played(const char *day)
    {
        return test::aSession().on(day).step(
            test::aStep("ball-wall-upper-back").seconds(45).region("interscapular-left"));
    }
    void keep(std::initializer_list<records::Change> changes)
    {
        m_history = m_history.with(std::span(changes.begin(), changes.size()));
        safety.setHistory(m_history);
        m_cause.setHistory(m_history);
    }
    void playForIt() { m_cause.look({base::RegionId("interscapular-left")}); }
    QAbstractButton *button(const QString &name) const
    {
        QCoreApplication::processEvents(); // what was put into a layout is shown then
        for (auto *each : m_line.findChildren<QAbstractButton *>())
            if (each->isVisibleTo(&m_line) && each->text() == name)
                return each;
        return nullptr;
    }

    records::History m_history;
    BroughtOn m_cause{shipped(), safety, clock};
    BroughtOnLine m_line{m_cause};
};

TEST_F(BroughtOnLineTest, IsAskedAfterTheFirstSessionOfASpell)
{
    EXPECT_FALSE(m_line.isVisibleTo(nullptr));
    keep({test::anEntry().on("2026-03-14").region("interscapular-left", 6), played("2026-03-14")});

    playForIt();

    EXPECT_NE(button("Stress"), nullptr);
    EXPECT_NE(button("Lifting or carrying"), nullptr);
}

TEST_F(BroughtOnLineTest, IsNotAskedAfterTheSecondNorWithoutAPlace)
{
    keep({test::anEntry().on("2026-03-12").region("interscapular-left", 6), played("2026-03-12"),
          played("2026-03-13")});

    playForIt();
    EXPECT_EQ(button("Stress"), nullptr);
    m_cause.look({});
    EXPECT_EQ(button("Stress"), nullptr);
}

TEST_F(BroughtOnLineTest, IsAnsweredWithOneHabitAndNotAskedAgain)
{
    keep({test::anEntry().on("2026-03-14").region("interscapular-left", 6), played("2026-03-14")});
    std::vector<records::Entry> told;
    QObject::connect(&m_cause, &BroughtOn::told, [&told](const records::Entry &entry) { told.push_back(entry); });
    playForIt();

    button("Long in one position")->click();

    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().factors.at("brought-on"), "change-position");
    EXPECT_EQ(button("Stress"), nullptr);
    EXPECT_NE(button("To the habits"), nullptr);
    told.front().id = base::Uuid::make(clock.now());
    keep({told.front()});
    playForIt();
    EXPECT_EQ(button("Stress"), nullptr);
    EXPECT_EQ(button("To the habits"), nullptr);
}

TEST_F(BroughtOnLineTest, EachCauseThatIsOfferedHasItsOwnHabitOfTheChecklist)
{
    int causes = 0;
    for (const auto &habit : shipped().habits)
        causes += habit.broughtOn.empty() ? 0 : 1;

    EXPECT_EQ(causes, 6);
}

} // namespace
} // namespace unknot::ui
