// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/region_list.h"

#include "app/body/region_list_model.h"
#include "tests/app/body/some_regions.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

class RegionListTest : public testing::Test
{
protected:
    RegionListTest()
    {
        m_list.setRegions(shippedRegions());
        m_list.resize(340, 500);
        m_list.show();
    }
    int shown() const { return m_list.rows()->model()->rowCount(); }

    RegionList m_list;
    QSignalSpy m_tapped{&m_list, &RegionList::regionTapped};
};

TEST_F(RegionListTest, IsNeverLessThanThreeRows)
{
    EXPECT_GE(m_list.minimumSizeHint().height(), 3 * m_list.rows()->sizeHintForRow(0));
}

TEST_F(RegionListTest, ShowsEveryRegionUntilOneTypes)
{
    EXPECT_EQ(shown(), 48);

    QTest::keyClicks(m_list.searchField(), QStringLiteral("dimple"));

    EXPECT_EQ(shown(), 2);
}

TEST_F(RegionListTest, EnterTakesTheBestMatch)
{
    QTest::keyClicks(m_list.searchField(), QStringLiteral("right dimple"));
    QTest::keyClick(m_list.searchField(), Qt::Key_Return);

    ASSERT_EQ(m_tapped.size(), 1);
    EXPECT_EQ(m_tapped.front().front().toString(), QStringLiteral("sacroiliac-right"));
}

TEST_F(RegionListTest, ArrowsGoFromTheFieldIntoTheRowsAndSpaceTakesOne)
{
    QTest::keyClick(m_list.searchField(), Qt::Key_Down);
    QTest::keyClick(m_list.rows(), Qt::Key_Down);
    QTest::keyClick(m_list.rows(), Qt::Key_Space);

    ASSERT_EQ(m_tapped.size(), 1);
    EXPECT_EQ(m_tapped.front().front().toString(), m_list.current());
}

TEST_F(RegionListTest, FollowsTheMapWithoutAnsweringBack)
{
    QSignalSpy moved(&m_list, &RegionList::currentChanged);

    m_list.setCurrent(QStringLiteral("throat"));

    EXPECT_EQ(m_list.current(), QStringLiteral("throat"));
    EXPECT_TRUE(moved.isEmpty());
}

TEST_F(RegionListTest, SaysTheLevelOfAMarkedRow)
{
    m_list.setLevels({{QStringLiteral("throat"), 4}});
    m_list.setCurrent(QStringLiteral("throat"));

    const QModelIndex row = m_list.rows()->currentIndex();
    EXPECT_EQ(row.data(RegionListModel::LevelRole).toInt(), 4);
    EXPECT_EQ(row.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("pain 4 of 10"));
}

TEST(RegionListModelTest, KeepsTheRulesOfModels)
{
    RegionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setRegions(shippedRegions());
    model.setTyped(QStringLiteral("neck"));
    model.setLevels({{QStringLiteral("neck-back-left"), 3}});
    model.setTyped({});

    EXPECT_EQ(model.rowCount(), 48);
}

} // namespace
} // namespace unknot::ui
