// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/own_routines.h"

#include "app/bridge/diary_service.h"
#include "app/routines/own_bar.h"
#include "app/routines/own_shelf.h"
#include "app/routines/routines_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/press_card.h"
#include "core/content/load.h"
#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// A profile of its own: a diary, and what somebody made in it.
struct Person
{
    explicit Person(const content::Content &content)
        : own(content, diary)
    {
        diary.open();
    }

    bool has(std::size_t count)
    {
        return QTest::qWaitFor([this, count] { return own.all().size() == count; });
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto &one : own.all())
            names.push_back(one.plan.name);
        return names;
    }
    bool isCalled(const std::vector<std::string> &wanted)
    {
        return QTest::qWaitFor([&] { return names() == wanted; });
    }

    test::TempFolder folder;
    base::FixedClock clock = test::fixedClock("2026-03-14T09:00");
    DiaryService diary{folder / "unknot", clock};
    OwnRoutines own;
};

class OwnRoutinesTest : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const content::Content content = content::loadShipped();
        return content;
    }
    static plan::Plan knot()
    {
        return plan::fromRoutine(shipped(), *shipped().find(base::RoutineId("upper-back-knot-release")));
    }
    QString file(const char *name) const { return QString::fromStdString((m_folder / name).string()); }
    void write(const char *name, const QByteArray &text) const
    {
        QFile target(file(name));
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(text);
    }

    test::TempFolder m_folder;
    Person m_person{shipped()};
};

TEST_F(OwnRoutinesTest, WhatIsSavedIsThere)
{
    EXPECT_THAT(m_person.own.keep(knot(), "  After   the drive "),
                testing::Field(&OwnRoutines::Kept::problems, IsEmpty()));

    ASSERT_TRUE(m_person.has(1));
    EXPECT_EQ(m_person.own.all().front().plan.name, "After the drive");
    EXPECT_EQ(m_person.own.all().front().plan.steps, knot().steps);
    EXPECT_TRUE(m_person.own.all().front().plan.id.starts_with("own:"));
}

TEST_F(OwnRoutinesTest, SavedExportedAndImportedElsewhereItIsTheSame)
{
    plan::Plan mine = knot();
    mine.steps.erase(mine.steps.begin() + 1);
    std::swap(mine.steps[1], mine.steps[2]);
    const auto kept = m_person.own.keep(mine, "Mine");
    ASSERT_TRUE(m_person.has(1));
    ASSERT_TRUE(m_person.own.exportTo(file("mine.json"), kept.id));
    Person another(shipped());

    const auto imported = another.own.importFrom(file("mine.json"));

    EXPECT_THAT(imported.problems, IsEmpty());
    ASSERT_TRUE(another.has(1));
    plan::Plan there = another.own.all().front().plan;
    there.id = m_person.own.all().front().plan.id;
    EXPECT_EQ(there, m_person.own.all().front().plan);
}

TEST_F(OwnRoutinesTest, WhatIsUnknownOrOutsideOfItsDoseIsNamedAndNothingIsKept)
{
    write("bad.json", R"({"unknot_routine":1,"name":"x","steps":[{"technique":"juggling","seconds":30},
                          {"technique":"cat-cow","seconds":3000},
                          {"technique":"cat-cow","seconds":40,"region":"tail"}]})");

    const auto imported = m_person.own.importFrom(file("bad.json"));

    EXPECT_THAT(imported.problems, SizeIs(3));
    EXPECT_TRUE(imported.id.isNull());
}

TEST_F(OwnRoutinesTest, TheDiaryItselfIsNeverTheFile)
{
    const auto kept = m_person.own.keep(knot(), "Mine");
    ASSERT_TRUE(m_person.has(1));
    const auto diary = QString::fromStdString((m_person.folder / "unknot" / "diary.db").string());

    const auto written = m_person.own.exportTo(diary, kept.id);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, base::ErrorCode::TargetIsDiary);
}

TEST_F(OwnRoutinesTest, ItIsRenamedDuplicatedDeletedAndPutBack)
{
    const auto kept = m_person.own.keep(knot(), "Mine");
    ASSERT_TRUE(m_person.has(1));

    m_person.own.rename(kept.id, "Evening");
    ASSERT_TRUE(m_person.isCalled({"Evening"}));
    m_person.own.duplicate(kept.id);
    ASSERT_TRUE(m_person.isCalled({"Evening", "Evening, copy"}));
    m_person.own.remove(kept.id);
    ASSERT_TRUE(m_person.isCalled({"Evening, copy"}));
    m_person.own.restore(kept.id);
    EXPECT_TRUE(m_person.isCalled({"Evening", "Evening, copy"}));
}

TEST_F(OwnRoutinesTest, WithoutANameNothingIsKept)
{
    EXPECT_THAT(m_person.own.keep(knot(), "  ").problems, ElementsAre(QString("Give it a name first.")));
}

/// The page with a routine open.
class OwnOnThePageTest : public OwnRoutinesTest
{
protected:
    OwnOnThePageTest()
    {
        m_page.allowStart();
        m_page.offerOwn(m_person.own);
        m_page.resize(1000, 760);
        m_page.show();
        m_page.open("upper-back-knot-release");
    }

    QPushButton *button(const QString &name) const
    {
        for (auto *each : m_page.findChildren<QPushButton *>())
            if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
                return each;
        return nullptr;
    }
    void click(const QString &name) const
    {
        auto *found = button(name);
        ASSERT_NE(found, nullptr) << name.toStdString();
        found->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // what was put into a layout is shown then
    }
    void saveAs(const QString &name)
    {
        click("Save as my own");
        auto *field = m_page.findChild<QLineEdit *>();
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    plan::Plan started()
    {
        plan::Plan asked;
        const auto link = QObject::connect(&m_controller, &RoutinesController::startAsked,
                                           [&asked](const plan::Plan &plan) { asked = plan; });
        click(m_page.findChild<PrimaryButton *>()->text());
        QObject::disconnect(link);
        return asked;
    }

    RoutinesController m_controller{shipped()};
    RoutinesPage m_page{m_controller};
};

TEST_F(OwnOnThePageTest, StepsChangePlacesAndAreLeftOut)
{
    click("Change the steps");
    const QString second = QString::fromStdString(shipped().find(knot().steps[1].technique)->name);
    const QString third = QString::fromStdString(shipped().find(knot().steps[2].technique)->name);

    click("Earlier: " + third);
    click("Leave out: " + second);

    const plan::Plan plan = started();
    ASSERT_EQ(plan.steps.size(), knot().steps.size() - 1);
    EXPECT_EQ(plan.steps[1], knot().steps[2]);
    click("As it was");
    EXPECT_EQ(started().steps, knot().steps);
}

TEST_F(OwnOnThePageTest, SavedAsOnesOwnItIsOpenAndIsStartedUnderItsOwnId)
{
    saveAs("Mine");

    ASSERT_TRUE(m_person.has(1));
    EXPECT_EQ(started().id, m_person.own.all().front().plan.id);
    EXPECT_NE(button("Rename"), nullptr);
    EXPECT_EQ(button("Save as my own"), nullptr);
}

TEST_F(OwnOnThePageTest, DeletingCanBeTakenBack)
{
    saveAs("Mine");
    ASSERT_TRUE(m_person.has(1));
    std::function<void()> undo;
    QObject::connect(&m_page, &RoutinesPage::told,
                     [&undo](const QString &, const std::function<void()> &back) { undo = back; });

    click("Delete");
    ASSERT_TRUE(m_person.has(0));
    ASSERT_TRUE(undo);
    undo();

    EXPECT_TRUE(m_person.has(1));
}

TEST_F(OwnOnThePageTest, APlanThatWasComposedTakesAStepAndOnlyOnce)
{
    plan::Plan plan = knot();
    plan.id = "composed";
    const auto single = plan::fromTechnique(shipped(), *shipped().find(base::TechniqueId("side-bend")), {});
    QStringList told;
    QObject::connect(&m_page, &RoutinesPage::told, [&told](const QString &text, const auto &) { told << text; });

    m_page.putIn(single.steps.front(), plan);
    m_page.putIn(single.steps.front(), plan);

    EXPECT_EQ(started().steps.size(), knot().steps.size() + 1);
    EXPECT_EQ(told, QStringList({"It is in the plan now.", "It is in the plan already."}));
}

TEST_F(OwnOnThePageTest, AFileThatIsNotTakenOverSaysWhy)
{
    write("bad.json", R"({"unknot_routine":1,"name":"x","steps":[{"technique":"juggling","seconds":30}]})");
    auto *import = m_page.findChild<ImportRow *>();

    import->take(file("bad.json"));

    bool isSaid = false;
    for (const auto *text : import->findChildren<QLabel *>())
        isSaid = isSaid || text->text().contains("juggling");
    EXPECT_TRUE(isSaid);
}

TEST_F(OwnOnThePageTest, WhatWasImportedIsOpened)
{
    write("good.json", R"({"unknot_routine":1,"name":"From afar","steps":[{"technique":"cat-cow","seconds":40}]})");

    m_page.findChild<ImportRow *>()->take(file("good.json"));

    ASSERT_TRUE(m_person.has(1));
    EXPECT_EQ(started().name, "From afar");
}

} // namespace
} // namespace unknot::ui
