// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/reminder_rows.h"

#include "app/settings/login_start.h"
#include "app/settings/settings.h"
#include "app/widgets/drop_down.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <QTime>

namespace unknot::ui {

namespace {

constexpr int kHours = 24;

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

void addHour(QVBoxLayout &card, Settings &settings)
{
    auto *hour = new DropDown;
    hour->setFocusPolicy(Qt::StrongFocus); // a wheel that scrolls the page by changes nothing
    for (int i = 0; i < kHours; ++i)
        hour->addItem(QLocale().toString(QTime(i, 0), QLocale::ShortFormat));
    const auto follow = [hour, &settings] {
        const QSignalBlocker quiet(hour);
        hour->setCurrentIndex(settings.reminderHour());
        hour->setEnabled(settings.reminds());
    };
    follow();
    QObject::connect(&settings, &Settings::reminderChanged, hour, follow);
    QObject::connect(hour, &QComboBox::currentIndexChanged, &settings, &Settings::setReminderHour);
    card.addWidget(new SettingRow(tr("When"), tr("Or later that day, when Unknot was not running."), hour));
}

void addLogin(QVBoxLayout &card, LoginStart &loginStart)
{
    auto *on = new Switch(loginStart.isOn());
    auto *notice = new Text(tr("That could not be changed: the folder for it cannot be written to."), Type::Note);
    notice->hide();
    QObject::connect(on, &Switch::toggled, &loginStart, [&loginStart, on, notice](bool wanted) {
        notice->setVisible(!loginStart.setOn(wanted));
        const QSignalBlocker quiet(on);
        on->setChecked(loginStart.isOn());
    });
    card.addWidget(new SettingRow(
        tr("Start hidden at login"),
        tr("Runs without a window, so that the reminder comes. Start Unknot to see it; Ctrl+Q ends it."), on));
    card.addWidget(notice);
}

} // namespace

void addReminderRows(QVBoxLayout &card, Settings &settings, LoginStart *loginStart)
{
    auto *on = new Switch(settings.reminds());
    QObject::connect(on, &Switch::toggled, &settings, &Settings::setReminds);
    card.addWidget(
        new SettingRow(tr("Remind me to log"),
                       tr("Once a day at most, only when today is not logged yet, and only while Unknot runs."), on));
    addHour(card, settings);
    if (loginStart)
        addLogin(card, *loginStart);
}

} // namespace unknot::ui
