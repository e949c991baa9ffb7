// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/media_remote.h"

#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace unknot::ui {

using namespace std::chrono_literals;
using Status = MediaRemote::Status;

/// The desktop's side: what hands on the keys of a headset.
class MediaRemoteTest : public ::testing::Test
{
protected:
    ~MediaRemoteTest() override { QDBusConnection::disconnectFromBus("headset"); }

    bool isThere() const { return desktop.interface()->isServiceRegistered("org.mpris.MediaPlayer2.unknot"); }
    /// Asked without waiting, since the one who answers is in this thread.
    void ask(const char *method, const QVariantList &words = {})
    {
        auto call = QDBusMessage::createMethodCall("org.mpris.MediaPlayer2.unknot", "/org/mpris/MediaPlayer2",
                                                   "org.mpris.MediaPlayer2.Player", method);
        call.setArguments(words);
        desktop.asyncCall(call);
    }
    QVariant property(const char *name)
    {
        auto get = QDBusMessage::createMethodCall("org.mpris.MediaPlayer2.unknot", "/org/mpris/MediaPlayer2",
                                                  "org.freedesktop.DBus.Properties", "Get");
        get << QStringLiteral("org.mpris.MediaPlayer2.Player") << QString::fromLatin1(name);
        auto call = desktop.asyncCall(get);
        if (!QTest::qWaitFor([&call] { return call.isFinished(); }))
            return {};
        return call.reply().arguments().value(0).value<QDBusVariant>().variant();
    }

    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "headset");
    MediaRemote remote{[] { return 42s; }};
};

TEST_F(MediaRemoteTest, IsThereOnlyWhileThereIsSomethingToPause)
{
    EXPECT_FALSE(isThere());
    remote.show({Status::Playing, 1, 3, 8min});
    EXPECT_TRUE(isThere());
    remote.show({});
    EXPECT_FALSE(isThere());
}

TEST_F(MediaRemoteTest, EachKeyAsksForItsOwn)
{
    remote.show({Status::Playing, 1, 3, 8min});
    const std::pair<const char *, void (MediaRemote::*)()> keys[] = {
        {"Play", &MediaRemote::playAsked},         {"Pause", &MediaRemote::pauseAsked},
        {"PlayPause", &MediaRemote::toggleAsked},  {"Next", &MediaRemote::nextAsked},
        {"Previous", &MediaRemote::previousAsked}, {"Stop", &MediaRemote::pauseAsked}};
    for (const auto &[method, asked] : keys) {
        QSignalSpy spy(&remote, asked);
        ask(method);
        EXPECT_TRUE(spy.count() > 0 || spy.wait()) << method;
    }
}

TEST_F(MediaRemoteTest, BackIsTenSecondsMoreAndForwardIsOnlyTheWholeStep)
{
    remote.show({Status::Playing, 2, 6, 60s});
    QSignalSpy more(&remote, &MediaRemote::tenMoreAsked), next(&remote, &MediaRemote::nextAsked);
    ask("Seek", {qlonglong(-10'000'000)});
    EXPECT_TRUE(more.count() > 0 || more.wait());
    ask("Seek", {qlonglong(10'000'000)});
    ask("Seek", {qlonglong(18'000'000)});
    EXPECT_TRUE(next.count() > 0 || next.wait());
    EXPECT_EQ(next.count(), 1);
    EXPECT_EQ(more.count(), 1);
}

TEST_F(MediaRemoteTest, ToTheBeginningStartsTheStepAgain)
{
    remote.show({Status::Playing, 2, 6, 60s});
    QSignalSpy again(&remote, &MediaRemote::restartAsked);
    const auto track = [](const char *path) { return QVariant::fromValue(QDBusObjectPath(QLatin1String(path))); };
    ask("SetPosition", {track("/org/unknot/step/1"), qlonglong(0)});
    ask("SetPosition", {track("/org/unknot/step/2"), qlonglong(30'000'000)});
    ask("SetPosition", {track("/org/unknot/step/2"), qlonglong(0)});
    EXPECT_TRUE(again.count() > 0 || again.wait());
    EXPECT_EQ(again.count(), 1);
}

TEST_F(MediaRemoteTest, SaysHowFarAndNeverWhat)
{
    remote.show({Status::Paused, 2, 6, 8min});

    EXPECT_EQ(property("PlaybackStatus").toString(), "Paused");
    EXPECT_EQ(property("Position").toLongLong(), 42'000'000);
    const auto metadata = qdbus_cast<QVariantMap>(property("Metadata"));
    EXPECT_EQ(metadata["xesam:title"].toString(), "Step 2 of 6");
    EXPECT_EQ(metadata["mpris:length"].toLongLong(), 480'000'000);
    EXPECT_EQ(metadata.size(), 3);
}

} // namespace unknot::ui
