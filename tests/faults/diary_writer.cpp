// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

// diary_writer FOLDER: saves entries and sessions into the diary there, as fast as it can, until it is killed. After
// each commit it says in one write what is now kept: "entry ID AVERAGE", "session ID STEPS" or "removed ID".
namespace {

using namespace unknot;

void say(const std::string &line)
{
    if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        std::exit(EXIT_SUCCESS);
}

template<typename T>
T orExit(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", std::string(base::toWord(result.error().code)).c_str(),
                     result.error().detail.c_str());
        std::exit(EXIT_FAILURE);
    }
    return std::move(*result);
}

/// Every level of an entry is the same number, so that a half one shows.
records::Entry withLevel(records::Entry entry, int level)
{
    entry.average = entry.worst = level;
    for (const char *region : {"neck-back-left", "shoulder-top-left", "interscapular-left"})
        entry.regions[base::RegionId(region)] = level;
    entry.note = std::string(static_cast<std::size_t>(level) * 700, 'n');
    return entry;
}

void writeEntry(diary::Diary &diary, const base::Clock &clock, int round)
{
    records::Entry entry;
    entry.at = clock.moment();
    entry = orExit(diary.save(withLevel(entry, round % 10)));
    say("entry " + entry.id.text() + " " + std::to_string(*entry.average) + "\n");
    entry = orExit(diary.save(withLevel(entry, (round + 1) % 10)));
    say("entry " + entry.id.text() + " " + std::to_string(*entry.average) + "\n");
    if (round % 4 == 3) {
        orExit(diary.remove(entry.id));
        say("removed " + entry.id.text() + "\n");
    }
}

void writeSession(diary::Diary &diary, const base::Clock &clock)
{
    records::Session session;
    session.started = clock.moment();
    session.planJson = "{}";
    session = orExit(diary.save(session));
    say("session " + session.id.text() + " 0\n");
    for (int i = 1; i <= 4; ++i) {
        records::StepDone step;
        step.technique = base::TechniqueId("ball-wall-upper-back");
        step.doneSeconds = i;
        session.steps.push_back(step);
        session = orExit(diary.save(session));
        say("session " + session.id.text() + " " + std::to_string(i) + "\n");
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    const base::SystemClock clock(base::Zone::utc());
    auto diary = diary::Diary::open(argv[1], diary::Access::Write, clock);
    if (!diary) {
        std::fprintf(stderr, "%s\n", diary.error().detail.c_str());
        return EXIT_FAILURE;
    }
    say("open\n");
    for (int round = 0;; ++round) {
        writeEntry(*diary, clock, round);
        writeSession(*diary, clock);
    }
}
