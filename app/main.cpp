// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_process.h"
#include "app/shell/application.h"
#include "app/shell/language.h"
#include "app/shell/log_file.h"
#include "app/shell/process.h"
#include "app/shell/shipped_content.h"
#include "app/shell/single_instance.h"
#include "app/shell/sleep_watch.h"
#include "core/base/clock.h"

#include <QApplication>

#include <cstdio>

using namespace unknot;

int main(int argc, char *argv[])
{
    ui::guardProcess();
    if (ui::answeredFromWords({argv + 1, argv + argc}))
        return 0;
    ui::ShippedContent content(ui::languageFrom({argv + 1, argv + argc}));
    const auto qt = ui::openDisplay(argc, argv);
    const ui::CommandWords words = ui::readCommandWords(QApplication::arguments().mid(1));
    if (!words.problem.isEmpty()) {
        std::fprintf(stderr, "unknot: %s\n", qPrintable(words.problem));
        return 2;
    }
    ui::SingleInstance instance(QString::fromStdString(words.data.string()));
    if (instance.handOver(QApplication::arguments().mid(1)))
        return 0;

    const auto zone = base::Zone::ofSystem();
    base::SystemClock clock(zone.value_or(base::Zone::utc()));
    ui::LogFile log(ui::usualLogFolder(), clock);
    ui::LogFile::receive(&log);
    ui::SystemSleepWatch sleepWatch;
    ui::SoundProcess sound;
    ui::Application application(
        {clock, sleepWatch, sound, content, words.data, words.language, {}, zone.has_value(), &log});
    QObject::connect(&instance, &ui::SingleInstance::asked, &application, &ui::Application::followWords);
    application.start(words);
    const int ended = QApplication::exec();
    ui::LogFile::receive(nullptr);
    return ended;
}
