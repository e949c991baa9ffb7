// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_map.h"

#include "tests/app/body/some_regions.h"

#include <QAccessible>
#include <QSignalSpy>

#include <gmock/gmock.h>

#include <set>

namespace unknot::ui {
namespace {

class BodyAccessTest : public testing::Test
{
protected:
    BodyAccessTest()
    {
        m_map.setRegions(shippedRegions());
        m_map.resize(900, 600);
        m_map.show();
    }

    QAccessibleInterface *list() { return QAccessible::queryAccessibleInterface(&m_map); }
    QAccessibleInterface *region(const char *name)
    {
        for (int i = 0; i < list()->childCount(); ++i) {
            if (list()->child(i)->text(QAccessible::Name) == QString::fromLatin1(name))
                return list()->child(i);
        }
        return nullptr;
    }
    QString described(const char *name) { return region(name)->text(QAccessible::Description); }

    BodyMap m_map;
};

TEST_F(BodyAccessTest, EachRegionIsOneCheckBoxWithANameOfItsOwn)
{
    std::set<QString> names;
    for (int i = 0; i < list()->childCount(); ++i) {
        EXPECT_EQ(list()->child(i)->role(), QAccessible::CheckBox);
        EXPECT_EQ(list()->indexOfChild(list()->child(i)), i);
        names.insert(list()->child(i)->text(QAccessible::Name));
    }
    EXPECT_EQ(list()->role(), QAccessible::List);
    EXPECT_EQ(list()->childCount(), 48);
    EXPECT_EQ(names.size(), 48U);
    EXPECT_EQ(names.count(QString()), 0U);
}

TEST_F(BodyAccessTest, SaysSideAndLevel)
{
    EXPECT_EQ(described("Left between blade and spine"), QStringLiteral("your left, not marked"));

    m_map.setLevels(
        {{QStringLiteral("interscapular-left"), 6}, {QStringLiteral("interscapular-right"), std::nullopt}});

    EXPECT_EQ(described("Left between blade and spine"), QStringLiteral("your left, pain 6 of 10"));
    EXPECT_EQ(described("Right between blade and spine"), QStringLiteral("your right, marked, no level"));
    EXPECT_TRUE(region("Left between blade and spine")->state().checked);
    EXPECT_EQ(region("Left between blade and spine")->valueInterface()->currentValue().toInt(), 6);
}

TEST_F(BodyAccessTest, ToggleTapsAnUnmarkedRegionAndUnmarksAMarkedOne)
{
    QSignalSpy tapped(&m_map, &BodyMap::regionTapped), removed(&m_map, &BodyMap::removeAsked);
    QAccessibleActionInterface *actions = region("Right low back")->actionInterface();
    ASSERT_TRUE(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));

    actions->doAction(QAccessibleActionInterface::toggleAction());
    m_map.setLevels({{QStringLiteral("low-back-right"), 3}});
    actions->doAction(QAccessibleActionInterface::toggleAction());

    EXPECT_EQ(tapped.size(), 1);
    EXPECT_EQ(removed.size(), 1);
}

TEST_F(BodyAccessTest, AValueFromOutsideIsALevelWithinBounds)
{
    QSignalSpy given(&m_map, &BodyMap::levelGiven);
    QAccessibleValueInterface *value = region("Right low back")->valueInterface();

    value->setCurrentValue(12);

    EXPECT_EQ(value->minimumValue().toInt(), 0);
    EXPECT_EQ(value->maximumValue().toInt(), 10);
    EXPECT_EQ(given.front().at(1).toInt(), 10);
}

TEST_F(BodyAccessTest, RegionsLieWhereTheyAreDrawn)
{
    QAccessibleInterface *neck = region("Left base of skull");

    EXPECT_EQ(list()->childAt(neck->rect().center().x(), neck->rect().center().y()), neck);
}

TEST_F(BodyAccessTest, ComesByBodyPartFromTheNeckDownLimbsLast)
{
    const auto &regions = m_map.regions();
    const auto at = [&](const char *id) {
        return std::ranges::find(regions, QString::fromLatin1(id), &MapRegion::id) - regions.begin();
    };

    EXPECT_LT(at("skull-base-left"), at("interscapular-left"));
    EXPECT_LT(at("interscapular-left"), at("buttock-deep-left"));
    EXPECT_LT(at("buttock-deep-left"), at("leg-left"));
}

} // namespace
} // namespace unknot::ui
