// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learn_controller.h"
#include "core/content/load.h"

#include <gmock/gmock.h>

namespace unknot::ui {

class LearnControllerTest : public ::testing::Test
{
protected:
    const content::Content content = content::loadShipped();
    LearnController controller{content};
};

TEST_F(LearnControllerTest, ShowsEveryTechniqueAndEveryMedicineOnce)
{
    QStringList ids;
    for (const auto &group : controller.groups()) {
        for (const auto &item : group.items)
            ids << item.id;
    }

    for (const content::Technique &technique : content.techniques)
        EXPECT_EQ(ids.count(QString::fromStdString("technique:" + technique.id.text())), 1);
    for (const content::Medicine &medicine : content.medicines)
        EXPECT_EQ(ids.count(QString::fromStdString("medicine:" + medicine.id.text())), 1);
}

TEST_F(LearnControllerTest, EverythingThatIsShownCanBeOpened)
{
    for (const auto &group : controller.groups()) {
        for (const auto &item : group.items) {
            const Article article = controller.open(item.id);
            EXPECT_EQ(article.title, item.title);
            EXPECT_FALSE(article.parts.isEmpty()) << item.id.toStdString();
        }
    }
}

TEST_F(LearnControllerTest, HasNoGroupWithNothingInIt)
{
    for (const auto &group : controller.groups())
        EXPECT_FALSE(group.items.isEmpty()) << group.title.toStdString();
}

TEST_F(LearnControllerTest, TheChapterAboutCareIsThere)
{
    EXPECT_EQ(controller.open("text:when-to-see").title, QString("When to see someone"));
}

} // namespace unknot::ui
