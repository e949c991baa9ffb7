// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/login_start.h"

#include "tests/support/temp_folder.h"

#include <QFile>

#include <gmock/gmock.h>

namespace unknot::ui {
namespace {

class LoginStartTest : public testing::Test
{
protected:
    QString written() const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
    }

    test::TempFolder folder;
    const QString file = QString::fromStdString((folder / "autostart" / "org.unknot.Unknot.desktop").string());
    LoginStart login{file, {"/usr/bin/unknot", "--hidden"}};
};

TEST_F(LoginStartTest, NothingIsWrittenBeforeItIsSwitchedOn)
{
    EXPECT_FALSE(login.isOn());
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(login.setOn(false));
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(LoginStartTest, SwitchedOnItNamesTheProgramAndSwitchedOffItIsGone)
{
    ASSERT_TRUE(login.setOn(true));
    EXPECT_TRUE(login.isOn());
    EXPECT_THAT(written().toStdString(), testing::HasSubstr("\nExec=\"/usr/bin/unknot\" \"--hidden\"\n"));
    EXPECT_THAT(written().toStdString(), testing::StartsWith("[Desktop Entry]\nType=Application\n"));

    ASSERT_TRUE(login.setOn(false));
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(LoginStartTest, AFolderWithOddSignsIsWrittenSoThatADesktopReadsItBack)
{
    LoginStart odd(file, {"/bin/unknot", R"(/a "b" $c 100%\d)"});
    ASSERT_TRUE(odd.setOn(true));

    EXPECT_THAT(written().toStdString(), testing::HasSubstr(R"("/a \\"b\\" \\$c 100%%\\\\d")"));
}

TEST_F(LoginStartTest, WhereNothingCanBeWrittenItStaysOff)
{
    QFile blocker(QString::fromStdString((folder / "autostart").string()));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));

    EXPECT_FALSE(login.setOn(true));
    EXPECT_FALSE(login.isOn());
}

} // namespace
} // namespace unknot::ui
