// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/player_page.h"
#include "tests/app/player/fake_seams.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

/// The page in a window of its own, driven by keys and clicks.
class ShownPlayer : public ::testing::Test
{
protected:
    ShownPlayer()
    {
        page.resize(1100, 760);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }

    void prepare(plan::PermittedPlan plan)
    {
        controller.prepare(std::move(plan), {.regions = {base::RegionId("interscapular-left")}, .levelBefore = 6});
    }
    void play(plan::PermittedPlan plan)
    {
        prepare(std::move(plan));
        controller.begin();
    }
    base::SegmentKind kindNow() const
    {
        return controller.player()->timeline().segments[controller.player()->segment()].kind;
    }
    void runTo(base::SegmentKind kind)
    {
        while (controller.isRunning() && kindNow() != kind)
            fake.tick(controller, std::chrono::milliseconds(100));
    }
    void press(int key)
    {
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, static_cast<Qt::Key>(key));
    }

    /// A button that can be seen, by its accessible name; null when there is none.
    QAbstractButton *button(const QString &name)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->isVisibleTo(&page) && nameOf(*each) == name)
                return each;
        }
        return nullptr;
    }
    bool has(const char *name) { return button(QString::fromLatin1(name)) != nullptr; }
    void click(const char *name)
    {
        QAbstractButton *found = button(QString::fromLatin1(name));
        ASSERT_NE(found, nullptr) << name;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// What a screen reader reads from the label of that name.
    QString value(const char *name)
    {
        for (auto *each : page.findChildren<QWidget *>()) {
            if (!each->isVisibleTo(&page) || each->accessibleName() != QLatin1String(name))
                continue;
            return QAccessible::queryAccessibleInterface(each)->text(QAccessible::Value);
        }
        return {};
    }

    FakeSeams fake;
    PlayerController controller{fake.seams()};
    PlayerPage page{controller};

private:
    static QString nameOf(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    }
};

} // namespace unknot::ui
