// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"

#include <string>
#include <utility>
#include <vector>

namespace unknot::test {

/// A way to do a technique, in one line.
content::Way way(std::string id, base::Place place, base::Position position);

/// Says only what matters of a technique.
class TechniqueBuilder
{
public:
    TechniqueBuilder(std::string ref, std::string id, base::TechniqueClass kind);

    TechniqueBuilder &named(std::string name);
    TechniqueBuilder &serves(const std::vector<std::string> &pairs);
    TechniqueBuilder &anywhere();
    TechniqueBuilder &needs(std::vector<base::Kit> kit);
    TechniqueBuilder &ways(std::vector<content::Way> ways);
    TechniqueBuilder &sided();
    TechniqueBuilder &onNeck();
    TechniqueBuilder &seconds(int min, int usual, int max);
    TechniqueBuilder &repetitions(int count);
    TechniqueBuilder &passes(int count);
    TechniqueBuilder &cap(int sessionSeconds);
    TechniqueBuilder &pauses(int spots);
    TechniqueBuilder &says(content::CueLine::When when, std::string text);
    TechniqueBuilder &evidence(std::string grade);

    operator content::Technique() const { return m_technique; }

private:
    content::Technique m_technique;
};

/// A small content with the real numbers: six regions, the techniques named in the tests, two routines.
content::Content smallContent();
content::Limits realLimits();

} // namespace unknot::test
