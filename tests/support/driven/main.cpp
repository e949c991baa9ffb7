// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/silent_sound.h"
#include "app/shell/application.h"
#include "app/shell/process.h"
#include "core/base/moment.h"
#include "tests/support/driven/driven_clock.h"
#include "tests/support/driven/driven_sleep.h"
#include "tests/support/driven/driven_words.h"

#include <QApplication>

#include <cstdio>

using namespace unknot;

namespace {

int refuse(const QString &problem)
{
    std::fprintf(stderr, "unknot-driven: %s\n", qPrintable(problem));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    ui::guardProcess();
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
    ui::SilentSound sound;
    ui::Application application({clock, sleepWatch, sound, words.data, zone.has_value()});
    application.start(words);
    return QApplication::exec();
}
