// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_process.h"
#include "app/report/report_command.h"
#include "app/settings/settings.h"
#include "app/shell/application.h"
#include "app/shell/language.h"
#include "app/shell/log_file.h"
#include "app/shell/process.h"
#include "app/shell/sample_start.h"
#include "app/shell/shipped_content.h"
#include "app/shell/single_instance.h"
#include "app/shell/sleep_watch.h"
#include "core/base/clock.h"
#include "core/content/content.h"

#include <QApplication>

#include <cstdio>

using namespace unknot;

namespace {

int report(const ui::CommandWords &words, const QString &language, ui::ShippedContent &content,
           const base::Clock &clock)
{
    ui::speak(words.language.isEmpty() ? language : words.language);
    const auto end = ui::writeReport({words.data, words.report, words.from, words.to}, *content.take(), clock);
    if (!end.problem.isEmpty())
        std::fprintf(stderr, "unknot: %s\n", qPrintable(end.problem));
    return end.exit;
}

/// From the first word to the last: whatever it holds is let go when it is over.
int live(int argc, char *argv[])
{
    const std::span<char *const> given(argv + 1, argv + argc);
    const QString language = ui::Settings::languageIn(ui::usualSettingsFile(ui::asksForSample(given)));
    ui::ShippedContent content(ui::languageFrom(given, language));
    if (ui::asksForPaper(given))
        ui::useNoDisplay();
    const auto qt = ui::openDisplay(argc, argv);
    const ui::CommandWords words = ui::readCommandWords(QApplication::arguments().mid(1));
    if (!words.problem.isEmpty()) {
        std::fprintf(stderr, "unknot: %s\n", qPrintable(words.problem));
        return 2;
    }
    const auto zone = base::Zone::ofSystem();
    base::SystemClock clock(zone.value_or(base::Zone::utc()));
    if (!words.report.empty())
        return report(words, language, content, clock);
    ui::SingleInstance instance(QString::fromStdString(words.data.string()));
    if (instance.handOver(QApplication::arguments().mid(1)))
        return 0;

    ui::LogFile log(ui::usualLogFolder(), clock);
    ui::LogFile::receive(&log);
    if (words.sample)
        ui::makeSample(words.data, clock);
    ui::SystemSleepWatch sleepWatch;
    ui::SoundProcess sound;
    ui::Application application(
        {clock, sleepWatch, sound, content, words.data, words.language, {}, zone.has_value(), words.sample, &log});
    QObject::connect(&instance, &ui::SingleInstance::asked, &application, &ui::Application::followWords);
    application.start(words);
    const int ended = QApplication::exec();
    ui::LogFile::receive(nullptr);
    return ended;
}

} // namespace

int main(int argc, char *argv[])
{
    ui::guardProcess();
    if (ui::answeredFromWords({argv + 1, argv + argc}))
        return 0;
    const int ended = live(argc, argv);
    return ended == ui::kStartAgain ? ui::startAgain({argv, argv + argc}) : ended;
}
