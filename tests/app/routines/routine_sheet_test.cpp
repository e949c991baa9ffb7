// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_sheet.h"

#include "app/routines/routines_controller.h"
#include "core/content/load.h"
#include "core/plan/plan.h"

#include <QBuffer>
#include <QPdfWriter>

#include <gmock/gmock.h>

namespace unknot::ui {

class RoutineSheetTest : public ::testing::Test
{
protected:
    RoutineSheet sheetOf(const QString &id) const
    {
        for (const auto &group : controller.groups()) {
            for (const auto &card : group.cards) {
                if (card.id == id)
                    return controller.sheetOf(card, controller.planOf(id));
            }
        }
        return {};
    }

    content::Content content = content::loadShipped();
    RoutinesController controller{content};
};

TEST_F(RoutineSheetTest, HasEveryStepWithItsSeconds)
{
    const RoutineSheet sheet = sheetOf("upper-back-knot-release");
    const auto *routine = content.findRoutineNamed("R02");
    EXPECT_EQ(sheet.steps.size(), plan::fromRoutine(content, *routine).steps.size());
    for (const RoutineSheet::Step &step : sheet.steps) {
        EXPECT_NE(step.technique, nullptr);
        EXPECT_TRUE(step.length.contains(" s")) << step.length.toStdString();
    }
}

TEST_F(RoutineSheetTest, EightStepsGoOnOnePage)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper(&buffer);
    paper.setPageSize(QPageSize(QPageSize::A4));
    RoutineSheet sheet = sheetOf("upper-back-knot-release");
    sheet.steps.resize(8);
    EXPECT_EQ(printSheet(sheet, paper), 1);
    EXPECT_TRUE(bytes.startsWith("%PDF"));
}

TEST_F(RoutineSheetTest, MoreStepsGoOn)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper(&buffer);
    paper.setPageSize(QPageSize(QPageSize::A4));
    RoutineSheet sheet = sheetOf("upper-back-knot-release");
    sheet.steps.resize(10, sheet.steps.front());
    EXPECT_EQ(printSheet(sheet, paper), 2);
}

} // namespace unknot::ui
