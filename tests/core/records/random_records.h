// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/answer.h"
#include "core/records/care.h"
#include "core/records/entry.h"
#include "core/records/session.h"

#include <random>

namespace unknot::test {

/// Records with every field set or not by chance, on a few days, so that days are shared. The same seed gives the
/// same records.
class RandomRecords
{
public:
    explicit RandomRecords(unsigned seed)
        : m_random(seed)
    {
    }

    records::Entry entry();
    records::Session session();
    records::Answer answer();
    records::Statement statement();
    records::Finding finding();
    records::Episode episode();
    records::Visit visit();
    records::HabitTicked habitTicked();

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    base::Uuid id();
    base::Moment moment();
    std::string text();

private:
    std::optional<int> level();
    std::string word(std::initializer_list<const char *> words);
    records::StepDone step();

    std::mt19937 m_random;
};

} // namespace unknot::test
