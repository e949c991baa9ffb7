// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/triage/simulation.h"

#include "core/triage/facts.h"
#include "tests/core/triage/diaries.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace unknot::test {
namespace {

constexpr int kDays = 24;       ///< D2 looks back over three weeks
constexpr double kMemory = 0.4; ///< of one day's deviation in the next

struct Kind
{
    const char *name;
    double from;
    double to; ///< after the last two weeks
    const char *says;
};

constexpr Kind kKinds[] = {{"flat", 5, 5, "same"},
                           {"improving by 3", 6, 3, "clearly-better"},
                           {"worsening by 2", 4, 6, "worse"},
                           {"worsening by 3.5", 3.5, 7, "worse"}};

/// A bell made of twelve even numbers: the same on every machine.
double bell(std::mt19937 &random)
{
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += static_cast<double>(random()) / 4294967296.0;
    return sum - 6;
}

class Person
{
public:
    Person(std::mt19937 &random, double spread)
        : m_random(random)
        , m_spread(spread)
    {
    }

    int level(double mean)
    {
        m_off = kMemory * m_off + std::sqrt(1 - kMemory * kMemory) * m_spread * bell(m_random);
        return std::clamp(static_cast<int>(std::lround(mean + m_off)), 0, 10);
    }

    bool logs() { return m_random() % 5 != 0; }

private:
    std::mt19937 &m_random;
    double m_spread;
    double m_off = 0;
};

triage::Facts factsOf(const Diary &diary, const base::Moment &now)
{
    const auto history = diary.history();
    triage::Inputs inputs;
    inputs.history = &history;
    inputs.answers = diary.answers();
    return triage::collect(shipped(), inputs, triage::latest(inputs, now.at), now);
}

void window(const Kind &kind, std::mt19937 &random, double spread, Simulated &result)
{
    Person person(random, spread);
    Diary course; // the last fifteen days
    Diary whole;
    for (int day = kDays - 1; day >= 0; --day) {
        const double part = std::clamp((13.0 - day) / 13.0, 0.0, 1.0);
        const int level = person.level(kind.from + (kind.to - kind.from) * part);
        if (!person.logs())
            continue;
        whole.average(day, level);
        if (day <= 14)
            course.average(day, level);
    }
    const auto rising = factsOf(whole, kNoon);
    result.risingOnce += rising.contains("rising") ? 1 : 0;
    result.rising += rising.contains("rising-again") ? 1 : 0;
    course.say("QB20", "yes", 0, {{"started", kNoon.day.plusDays(-14).iso()}});
    auto told = course;
    told.say("QD1", "clearly-better", 0);
    const auto numbers = factsOf(told, kNoon);
    result.numbersSayBetter += numbers.contains("pain-days") && !numbers.contains("heads-up") ? 1 : 0;
    const auto honest = factsOf(course.say("QD1", kind.says, 0), kNoon);
    result.notBetter += honest.contains("not-better") ? 1 : 0;
}

/// One flat year, looked at each evening.
int beginnings(std::mt19937 &random, double spread)
{
    Person person(random, spread);
    Diary year;
    for (int day = 364; day >= 0; --day)
        if (const int level = person.level(5); person.logs())
            year.average(day, level);
    const auto history = year.history();
    int begun = 0;
    bool before = false;
    for (int day = 364; day >= 0; --day) {
        triage::Inputs inputs;
        inputs.history = &history;
        const bool fires = triage::collect(shipped(), inputs, {}, year.momentOf(day)).contains("rising-again");
        begun += fires && !before ? 1 : 0;
        before = fires;
    }
    return begun;
}

} // namespace

std::vector<Simulated> simulate(int diaries, int years)
{
    std::vector<Simulated> all;
    for (const double spread : {1.0, 2.0}) {
        for (const auto &kind : kKinds) {
            std::mt19937 random(2026);
            Simulated result;
            result.kind = std::string(kind.name) + (spread < 1.5 ? ", spread 1" : ", spread 2");
            result.diaries = diaries;
            for (int i = 0; i < diaries; ++i)
                window(kind, random, spread, result);
            if (kind.from == kind.to) {
                int begun = 0;
                for (int i = 0; i < years; ++i)
                    begun += beginnings(random, spread);
                result.risingAYear = static_cast<double>(begun) / years;
            }
            all.push_back(result);
        }
    }
    return all;
}

} // namespace unknot::test
