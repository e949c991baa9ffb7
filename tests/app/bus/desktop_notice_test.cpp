// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

/// The desktop's service that shows notices.
class PlayedNotices final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                             const QString &text, const QStringList &actions, const QVariantMap &, int)
    {
        shown << QStringList{program, icon, title, text} + actions;
        replaced << replaces;
        return 41 + static_cast<uint>(shown.size());
    }
    Q_SCRIPTABLE void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

public:
    QList<QStringList> shown;
    QList<uint> replaced;
    QList<uint> closed;
};

class DesktopNoticeTest : public ::testing::Test
{
protected:
    DesktopNoticeTest()
    {
        desktop.registerObject("/org/freedesktop/Notifications", &service,
                               QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals);
        desktop.registerService("org.freedesktop.Notifications");
    }
    ~DesktopNoticeTest() override
    {
        desktop.unregisterService("org.freedesktop.Notifications");
        QDBusConnection::disconnectFromBus("desktop");
    }

    void show()
    {
        const auto before = service.shown.size();
        notice.show("Would you like to note how today was?", "Log today");
        ASSERT_TRUE(QTest::qWaitFor([&] { return service.shown.size() > before; }));
    }

    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop");
    PlayedNotices service;
    DesktopNotice notice;
    QSignalSpy pressed{&notice, &DesktopNotice::pressed};
};

TEST_F(DesktopNoticeTest, TheDesktopIsGivenTheLineAndTheButton)
{
    show();

    EXPECT_THAT(service.shown.front(),
                ::testing::IsSupersetOf(
                    {QString("Unknot"), QString("Would you like to note how today was?"), QString("Log today")}));
}

TEST_F(DesktopNoticeTest, OnlyItsOwnNoticeCanBePressed)
{
    show();

    emit service.ActionInvoked(7, "default");
    EXPECT_TRUE(QTest::qWaitFor([this] {
        emit service.ActionInvoked(42, "default");
        return !pressed.isEmpty();
    }));
    emit service.NotificationClosed(42, 2);
}

TEST_F(DesktopNoticeTest, WhatHasNoReasonAnyMoreIsWithdrawn)
{
    show();

    EXPECT_TRUE(QTest::qWaitFor([this] {
        notice.withdraw();
        return service.closed == QList<uint>{42};
    }));
}

TEST_F(DesktopNoticeTest, WithdrawnBeforeTheDesktopAnsweredItIsClosedToo)
{
    notice.show("Would you like to note how today was?", "Log today");
    notice.withdraw();

    EXPECT_TRUE(QTest::qWaitFor([this] { return service.closed == QList<uint>{42}; }));
}

TEST(WithoutNoticesTest, WhereNobodyShowsNoticesThatIsSaid)
{
    DesktopNotice notice;
    QSignalSpy refused(&notice, &DesktopNotice::notShown);

    notice.show("Would you like to note how today was?", "Log today");

    EXPECT_TRUE(refused.wait());
}

} // namespace unknot::ui

#include "desktop_notice_test.moc"
