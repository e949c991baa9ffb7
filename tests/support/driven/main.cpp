// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_feeder.h"
#include "app/audio/silent_sound.h"
#include "app/audio/sound_process.h"
#include "app/settings/settings.h"
#include "app/shell/application.h"
#include "app/shell/language.h"
#include "app/shell/process.h"
#include "app/shell/sample_start.h"
#include "app/shell/shipped_content.h"
#include "core/base/moment.h"
#include "tests/support/driven/driven_clock.h"
#include "tests/support/driven/driven_sleep.h"
#include "tests/support/driven/driven_words.h"

#include <QApplication>

#include <cstdio>
#include <memory>

using namespace unknot;

namespace {

int refuse(const QString &problem)
{
    std::fprintf(stderr, "unknot-driven: %s\n", qPrintable(problem));
    return 2;
}

/// Broken: the program that should make the sound ends at once, again and again.
std::unique_ptr<ui::SoundPort> soundOf(const QString &word)
{
    if (word == QLatin1String("silent"))
        return std::make_unique<ui::SilentSound>();
    if (word == QLatin1String("broken"))
        return std::make_unique<ui::SoundProcess>(QStringLiteral("/bin/false"));
    return std::make_unique<ui::SoundProcess>();
}

int live(int argc, char *argv[])
{
    const std::span<char *const> given(argv + 1, argv + argc);
    ui::ShippedContent content(
        ui::languageFrom(given, ui::Settings::languageIn(ui::usualSettingsFile(ui::asksForSample(given)))));
    const auto qt = ui::openDisplay(argc, argv);
    const auto driven = test::readDrivenWords(QApplication::arguments().mid(1));
    const auto words = ui::readCommandWords(driven.others);
    if (const QString problem = driven.problem + words.problem; !problem.isEmpty())
        return refuse(problem);
    const auto zone = base::Zone::ofSystem();
    const base::Zone here = zone.value_or(base::Zone::utc());
    base::Instant start = base::SystemClock(here).now();
    if (!driven.now.isEmpty()) {
        const auto told = base::Moment::parse(driven.now.toStdString(), here);
        if (!told)
            return refuse(QStringLiteral("--now takes a moment like 2026-03-14T21:10:00+01:00"));
        start = told->at;
    }
    test::DrivenClock clock(start, here, driven.speed);
    test::DrivenSleep sleepWatch(clock);
    const std::unique_ptr<ui::SoundPort> sound = soundOf(driven.sound);
    ui::PlayTime playTime;
    playTime.speed = driven.speed;
    if (words.sample)
        ui::makeSample(words.data, clock);
    ui::Application application(
        {clock, sleepWatch, *sound, content, words.data, words.language, playTime, zone.has_value(), words.sample});
    application.start(words);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    ui::guardProcess();
    const int ended = live(argc, argv);
    return ended == ui::kStartAgain ? ui::startAgain({argv, argv + argc}) : ended;
}
