// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/single_instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

class SingleInstanceTest : public ::testing::Test
{
protected:
    ~SingleInstanceTest() override
    {
        QDBusConnection::sessionBus().unregisterService("org.unknot.Unknot");
        QDBusConnection::sessionBus().unregisterObject("/org/unknot/Unknot");
        QDBusConnection::disconnectFromBus("second start");
    }

    /// What a second program would send.
    bool open(const QString &folder, const QStringList &words)
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "second start");
        auto call =
            QDBusMessage::createMethodCall("org.unknot.Unknot", "/org/unknot/Unknot", "org.unknot.Unknot", "Open");
        call << folder << words << QString();
        const QDBusPendingReply<bool> reply = bus.asyncCall(call);
        (void)QTest::qWaitFor([&reply] { return reply.isFinished(); });
        return reply.isValid() && reply.value();
    }

    SingleInstance first{"/a/diary"};
};

TEST_F(SingleInstanceTest, TheFirstHasNobodyToHandOverTo)
{
    EXPECT_FALSE(first.handOver({}));
}

TEST_F(SingleInstanceTest, TakesTheWordsOfASecondStart)
{
    ASSERT_FALSE(first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);

    EXPECT_TRUE(open("/a/diary", {"--log"}));

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toStringList(), QStringList{"--log"});
}

TEST_F(SingleInstanceTest, LeavesAnotherDiaryToAnotherWindow)
{
    ASSERT_FALSE(first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);

    EXPECT_FALSE(open("/another/diary", {"--log"}));

    EXPECT_TRUE(asked.isEmpty());
}

} // namespace unknot::ui
