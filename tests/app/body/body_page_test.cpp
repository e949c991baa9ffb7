// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"
#include "app/body/body_page.h"
#include "app/body/heat_chip.h"
#include "app/body/place_panel.h"
#include "app/body/region_list.h"
#include "app/body/region_panel.h"
#include "app/widgets/buttons.h"
#include "app/widgets/level_row.h"
#include "app/widgets/press_card.h"

#include "tests/app/body/body_fixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace unknot::ui {
namespace {

const QString kSpot = QStringLiteral("interscapular-left");

class BodyPageTest : public BodyFixture
{
protected:
    BodyPageTest()
    {
        m_page = std::make_unique<BodyPage>(body());
        m_page->resize(1278, 720); // 1366×768 without rail and title bar
        m_page->show();
    }

    template<typename T>
    T *shown(const QString &name) const
    {
        for (T *widget : m_page->findChildren<T *>()) {
            const QString known = widget->accessibleName().isEmpty() ? widget->text() : widget->accessibleName();
            if (widget->isVisible() && known == name)
                return widget;
        }
        return nullptr;
    }
    void tap(const QString &id)
    {
        QTest::mouseClick(&m_page->map(), Qt::LeftButton, {}, m_page->map().rectOf(id).center().toPoint());
    }
    int cards() const
    {
        const auto all = m_page->findChildren<PressCard *>();
        return static_cast<int>(std::ranges::count_if(all, [](const PressCard *card) { return card->isVisible(); }));
    }
    /// Pixels across the place that is least wide.
    qreal smallestPlace() const
    {
        qreal least = 1000;
        for (const BodyPlace &place : m_page->map().places()) {
            for (const BodyRegion &region : place.drawing->regions)
                least = std::min(least, region.centre().radius * 2 * place.scale);
        }
        return least;
    }
    void press(int key, const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&m_page->map(), &event);
    }

    std::unique_ptr<BodyPage> m_page;
};

TEST_F(BodyPageTest, AToolThatMostPeopleHaveIsOneClick)
{
    body().setKit({base::Kit::Hands, base::Kit::TennisBall});
    auto *roller = shown<Chip>(QStringLiteral("Foam roller"));
    ASSERT_NE(roller, nullptr);
    ASSERT_FALSE(roller->isChecked());
    QTest::mouseClick(roller, Qt::LeftButton);
    EXPECT_THAT(body().kit(), ::testing::Contains(base::Kit::FoamRoller));
    EXPECT_THAT(body().kit(), ::testing::Contains(base::Kit::TennisBall)) << "the other tools stay";
    roller->toggle(); // as assistive technology does
    EXPECT_THAT(body().kit(), ::testing::Not(::testing::Contains(base::Kit::FoamRoller)));
}

TEST_F(BodyPageTest, TheChipOfAllOtherToolsNamesThem)
{
    ASSERT_NE(shown<Chip>(QStringLiteral("Other tools: none")), nullptr);
    body().setKit({base::Kit::Hands, base::Kit::Hook});
    EXPECT_NE(shown<Chip>(QStringLiteral("Other tools: Massage hook or cane")), nullptr);
    EXPECT_FALSE(shown<Chip>(QStringLiteral("Tennis ball"))->isChecked());
}

TEST_F(BodyPageTest, TheFirstPageOffersHelpThatNeedsNoCheck)
{
    QSignalSpy gently(&body(), &BodyController::gentleRequested);
    auto *button = shown<QuietButton>(QStringLiteral("Start gently now"));
    ASSERT_NE(button, nullptr);

    QTest::mouseClick(button, Qt::LeftButton);

    EXPECT_EQ(gently.size(), 1);
}

TEST_F(BodyPageTest, ATapPaintsCardsAtOnce)
{
    tap(kSpot);

    EXPECT_EQ(body().marking().selected, kSpot);
    EXPECT_EQ(cards(), 5);

    auto *more = shown<QuietButton>(QStringLiteral("Show %1 more").arg(body().offer().techniques.size() - 5));
    ASSERT_NE(more, nullptr);
    QTest::mouseClick(more, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(cards(), static_cast<int>(body().offer().techniques.size()));
}

TEST_F(BodyPageTest, WhatIsLeftOutIsToldWhenAsked)
{
    tap(kSpot);
    auto *why = shown<QuietButton>(QStringLiteral("Why not … (%1)").arg(body().offer().leftOut.size()));
    ASSERT_NE(why, nullptr);
    const QString name = body().offer().leftOut.front().name;
    EXPECT_EQ(shown<QLabel>(name), nullptr);

    why->setChecked(true);

    EXPECT_NE(shown<QLabel>(name), nullptr);
}

TEST_F(BodyPageTest, LevelAndStartAreTwoKeys)
{
    QSignalSpy started(&body(), &BodyController::startRequested);
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-13").region("interscapular-left", 6)}));
    m_page->map().setFocus();

    press(Qt::Key_5, QStringLiteral("5"));
    press(Qt::Key_Return, QStringLiteral("\r"));

    EXPECT_EQ(body().marking().levels.at(kSpot), 5);
    EXPECT_EQ(started.size(), 1);
}

TEST_F(BodyPageTest, WhoComesBackMayTakeTheSameMarksOrSaySomethingIsNew)
{
    QSignalSpy asked(&body(), &BodyController::checkRequested);
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-13").region("interscapular-left", 6)}));
    QCoreApplication::processEvents();

    QTest::mouseClick(shown<QuietButton>(QStringLiteral("Something is new")), Qt::LeftButton);
    QTest::mouseClick(shown<QuietButton>(QStringLiteral("Same as last time")), Qt::LeftButton);

    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(body().marking().levels.at(kSpot), 6);
    EXPECT_EQ(shown<QuietButton>(QStringLiteral("Same as last time")), nullptr);
}

TEST_F(BodyPageTest, WhoComesBackIsAskedForTheLevelInThePanelUntilItIsGiven)
{
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-13").region("interscapular-left", 6)}));
    const auto rows = [this] {
        const auto all = m_page->findChildren<LevelRow *>();
        return std::ranges::count_if(all, [](const LevelRow *row) { return row->isVisible(); });
    };
    EXPECT_EQ(rows(), 1);

    press(Qt::Key_5, QStringLiteral("5"));

    EXPECT_EQ(rows(), 0);
}

TEST_F(BodyPageTest, StartSaysItsMinutesAndStaysInSight)
{
    tap(kSpot);

    auto *start = shown<PrimaryButton>(body().offer().startName);
    ASSERT_NE(start, nullptr);
    EXPECT_TRUE(m_page->rect().contains(QRect(start->mapTo(m_page.get(), QPoint()), start->size())));
}

TEST_F(BodyPageTest, MapAndListGoInStepBothWays)
{
    auto &list = *m_page->findChild<RegionList *>();

    m_page->map().setCurrent(QStringLiteral("throat"));
    EXPECT_EQ(list.current(), QStringLiteral("throat"));
    QTest::keyClicks(list.searchField(), QStringLiteral("left dimple"));

    EXPECT_EQ(m_page->map().current(), QStringLiteral("sacroiliac-left"));
    QTest::keyClick(list.searchField(), Qt::Key_Return);
    EXPECT_EQ(body().marking().selected, QStringLiteral("sacroiliac-left"));
}

TEST_F(BodyPageTest, ATapOnTheBellyOpensItsRowOfTheCheckAndSaysWhy)
{
    QSignalSpy asked(&body(), &BodyController::rowRequested);
    const BodyPlace &front = m_page->map().places()[1];

    QTest::mouseClick(&m_page->map(), Qt::LeftButton, {}, front.toPixels({front.drawing->midline(), 640}).toPoint());

    EXPECT_TRUE(body().marking().isEmpty());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("QA12"));
    EXPECT_TRUE(asked.front().back().toString().contains(QStringLiteral("not a place for pressing")));
}

TEST_F(BodyPageTest, WherePainSpreadsToATapOpensItsRowOnce)
{
    QSignalSpy asked(&body(), &BodyController::rowRequested);

    tap(QStringLiteral("arm-left"));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("QA5"));
    EXPECT_TRUE(body().marking().levels.contains(QStringLiteral("arm-left")));

    tap(QStringLiteral("arm-left")); // looked at again: the panel has a button for it
    tap(QStringLiteral("chest-upper-left"));
    answerTheCheck();
    tap(QStringLiteral("leg-right"));
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(BodyPageTest, TheFirstMatchAndStartAreInSightAfterATap)
{
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-13").region("interscapular-left", 6)}));
    body().setKit({base::Kit::Hands, base::Kit::TennisBall});
    QCoreApplication::processEvents();
    const auto *panel = m_page->findChild<RegionPanel *>();
    const QRect scroll(QPoint(), panel->findChild<QScrollArea *>()->size());
    const auto isWhole = [&](const QWidget &part) {
        return scroll.contains(QRect(part.mapTo(panel, QPoint()), part.size()));
    };

    for (const std::optional<int> level : {std::optional<int>(), std::optional<int>(6)}) {
        if (level)
            body().giveLevel(kSpot, *level);
        QCoreApplication::processEvents();
        const auto cards = panel->findChildren<PressCard *>();
        ASSERT_GE(cards.size(), 2);
        EXPECT_TRUE(isWhole(*cards[0])) << level.value_or(-1);
        EXPECT_TRUE(isWhole(*cards[1])) << level.value_or(-1);
        EXPECT_NE(shown<PrimaryButton>(body().offer().startText), nullptr);
    }
}

TEST_F(BodyPageTest, WhereItIsNarrowThePanelGoesUnderTheMap)
{
    m_page->resize(700, 900);

    const auto *place = m_page->findChild<PlacePanel *>();
    EXPECT_GT(place->mapTo(m_page.get(), QPoint()).y(), m_page->map().geometry().bottom());
}

TEST_F(BodyPageTest, TheMapHasRoomForItsSmallestPlaceAt1366By768)
{
    ASSERT_TRUE(m_page->map().showsBoth());
    EXPECT_GE(smallestPlace(), 18);
}

TEST_F(BodyPageTest, WithTextOfTwiceTheSizeTooAt1366By768)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(2 * QFontInfo(usual).pixelSize());
    QApplication::setFont(large);
    m_page = std::make_unique<BodyPage>(body());
    m_page->resize(1366, 636); // the rail is a bar below
    m_page->show();
    QCoreApplication::processEvents();

    EXPECT_GE(smallestPlace(), 18);
    tap(kSpot);
    EXPECT_NE(shown<Chip>(QStringLiteral("Tennis ball")), nullptr) << "in the panel now";
    QApplication::setFont(usual);
}

TEST_F(BodyPageTest, WithRoomAgainEverythingIsBackInItsPlace)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(2 * QFontInfo(usual).pixelSize());

    QApplication::setFont(large);
    m_page->resize(1366, 636);
    QCoreApplication::processEvents();
    QApplication::setFont(usual);
    m_page->resize(1278, 720);
    QCoreApplication::processEvents();

    const auto top = [this](const QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).y(); };
    EXPECT_GE(top(shown<Chip>(QStringLiteral("Tennis ball"))), top(&m_page->map()) + m_page->map().height());
    EXPECT_LT(top(m_page->findChild<HeatChip *>()), top(&m_page->map()));
}

TEST_F(BodyPageTest, TheBodyTellsHowOftenEachPlaceWasMarkedAndATapGoesBackToToday)
{
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-13").region("interscapular-left", 6),
                                       test::anEntry().on("2026-03-11").region("interscapular-left", 2),
                                       test::anEntry().on("2026-02-20").average(3)}));
    const auto choose = [this](int index) {
        auto *chip = m_page->findChild<HeatChip *>()->findChild<Chip *>();
        chip->menu()->actions().at(index)->trigger();
        return chip;
    };

    EXPECT_EQ(choose(2)->text(), QStringLiteral("30 days, 3 logged"));
    EXPECT_EQ(m_page->map().marks().heat.at(kSpot), (MarkedOn{2, 3}));
    EXPECT_EQ(choose(1)->text(), QStringLiteral("7 days, 2 logged"));
    EXPECT_EQ(m_page->map().marks().heat.at(kSpot), (MarkedOn{2, 2}));

    tap(QStringLiteral("low-back-right"));

    EXPECT_TRUE(m_page->map().marks().heat.empty());
    EXPECT_TRUE(m_page->map().marks().levels.contains(QStringLiteral("low-back-right")));
    EXPECT_EQ(m_page->findChild<HeatChip *>()->days(), 0);
}

TEST_F(BodyPageTest, WhereItCanComeFromIsToldOnceTheCheckIsAnswered)
{
    tap(kSpot);
    EXPECT_TRUE(m_page->map().marks().sources.empty()) << "questions come first";

    answerTheCheck();

    const auto &sources = m_page->map().marks().sources;
    EXPECT_GE(sources.size(), 1U);
    EXPECT_LE(sources.size(), 3U);
    for (const QString &id : sources)
        EXPECT_FALSE(id.endsWith(u"-right")) << id.toStdString();
}

TEST_F(BodyPageTest, AUsualPlaceIsOneClickAndItsMinutesAreRemembered)
{
    tap(kSpot);
    const auto chip = [this](const char *name) { return shown<Chip>(QString::fromLatin1(name)); };
    ASSERT_NE(chip("At my desk"), nullptr);

    chip("At my desk")->click();

    EXPECT_TRUE(chip("At my desk")->isChecked());
    EXPECT_THAT(body().places(), ::testing::UnorderedElementsAre(base::Place::Chair, base::Place::Standing));
    EXPECT_EQ(body().minutes(), 3);
    chip("At home")->click();
    EXPECT_EQ(body().minutes(), 8);
    EXPECT_FALSE(chip("At my desk")->isChecked());
    body().setMinutes(15);
    chip("At my desk")->click();
    body().setMinutes(5);
    chip("At home")->click();
    EXPECT_EQ(body().minutes(), 15);
    chip("At my desk")->click();
    EXPECT_EQ(body().minutes(), 5);
}

TEST_F(BodyPageTest, AKeyShufflesAndComesBackToTheFirstPlan)
{
    answerTheCheck();
    body().setKit({base::Kit::Hands, base::Kit::TennisBall});
    body().giveLevel(kSpot, 5);
    const auto first = body().offer().plan->steps;

    for (QAction *action : m_page->actions())
        if (action->shortcuts().contains(QKeySequence(Qt::Key_F5)))
            action->trigger();

    EXPECT_FALSE(body().offer().plan->steps == first);
    for (int i = 0; i < 8 && body().offer().plan->steps != first; ++i)
        body().shuffle();
    EXPECT_TRUE(body().offer().plan->steps == first);
}

TEST_F(BodyPageTest, BothSidesIsASwitchOfThisSpotAlone)
{
    answerTheCheck();
    body().setKit({base::Kit::Hands, base::Kit::TennisBall});
    body().giveLevel(kSpot, 5);
    const auto pressedSides = [this] {
        std::set<base::Side> sides;
        for (const plan::Step &step : body().offer().plan->steps)
            if (base::isPress(shipped().find(step.technique)->kind))
                sides.insert(step.side);
        return sides;
    };
    EXPECT_THAT(pressedSides(), ::testing::ElementsAre(base::Side::Left));

    shown<Chip>(QStringLiteral("Press both sides"))->click();

    EXPECT_THAT(pressedSides(), ::testing::ElementsAre(base::Side::Both));
    tap(QStringLiteral("low-back-right"));
    EXPECT_FALSE(body().wantsBothSides());
}

TEST_F(BodyPageTest, TheRollerSaysHowOftenItWasUsedThisWeek)
{
    body().setKit({base::Kit::Hands, base::Kit::FoamRoller});
    body().setHistory(
        test::historyOf({test::anEntry().on("2026-03-13").region("mid-back-left", 4),
                         test::aSession()
                             .on("2026-03-12")
                             .step(test::aStep("roller-mid-back").seconds(90).region("mid-back-left"))}));

    tap(QStringLiteral("mid-back-left"));
    QCoreApplication::processEvents();

    EXPECT_NE(shown<QLabel>(QStringLiteral("Roller: this week 1 of 3.")), nullptr);
    body().setKit({base::Kit::Hands});
    EXPECT_EQ(shown<QLabel>(QStringLiteral("Roller: this week 1 of 3.")), nullptr);
}

TEST_F(BodyPageTest, AfterMildDaysKeepingItAwayIsOfferedBeforePressing)
{
    records::Session built = test::aSession().on("2026-03-10").step(test::aStep("bird-dog").seconds(40));
    built.routine = "build-and-protect";
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-10").average(2).region("interscapular-left", 2),
                                       test::anEntry().on("2026-03-11").average(1),
                                       test::anEntry().on("2026-03-12").average(2), built}));
    QString asked;
    QObject::connect(&body(), &BodyController::routineRequested, [&asked](const QString &id) { asked = id; });
    const QString count = QStringLiteral("A little strength, 3 times a week. This week: 1 of 3.");
    QCoreApplication::processEvents();
    ASSERT_NE(shown<QLabel>(count), nullptr);

    shown<QPushButton>(QStringLiteral("Build and protect, 9 minutes"))->click();
    EXPECT_EQ(asked, "build-and-protect");
    shown<QPushButton>(QStringLiteral("Posture check, 2 minutes"))->click();
    EXPECT_EQ(asked, "one-minute-check");
    body().giveLevel(kSpot, 5);
    EXPECT_EQ(shown<QLabel>(count), nullptr);
}

TEST_F(BodyPageTest, ItsGoneShowsAQuietCardThatCanBeUndone)
{
    const auto history = test::historyOf({test::anEntry().on("2026-03-12").region("interscapular-left", 6)});
    m_safety.setHistory(history);
    body().setHistory(history);
    QCoreApplication::processEvents();

    QTest::mouseClick(shown<QuietButton>(QStringLiteral("It's gone")), Qt::LeftButton);
    QCoreApplication::processEvents();

    EXPECT_NE(shown<QLabel>(QStringLiteral("It's gone.")), nullptr);
    EXPECT_NE(shown<QLabel>(QStringLiteral("3 days, from 6 to 0.")), nullptr);
    EXPECT_TRUE(m_page->map().marks().outlined.empty());

    QTest::mouseClick(shown<QuietButton>(QStringLiteral("Undo")), Qt::LeftButton);
    QCoreApplication::processEvents();

    EXPECT_EQ(shown<QLabel>(QStringLiteral("It's gone.")), nullptr);
    EXPECT_EQ(m_page->map().marks().outlined.size(), 1U);
}

TEST_F(BodyPageTest, StillSoreIsAToggleThatRestsTheSpot)
{
    answerTheCheck();
    body().setHistory(test::historyOf({test::anEntry().on("2026-03-13").region("interscapular-left", 6)}));
    QCoreApplication::processEvents();
    auto *sore = shown<QuietButton>(QStringLiteral("Still sore from last time"));
    ASSERT_NE(sore, nullptr);

    sore->toggle(); // as assistive technology does
    EXPECT_TRUE(body().isSore(kSpot));
    sore->toggle();
    EXPECT_FALSE(body().isSore(kSpot));
}

} // namespace
} // namespace unknot::ui
