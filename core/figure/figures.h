// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/content/problem.h"
#include "core/figure/animation.h"

#include <span>
#include <string_view>
#include <vector>

namespace unknot::figure {

/// The files compiled into the program.
std::span<const base::EmbeddedFile> shipped();

/// All figures, read once.
class Figures
{
public:
    static Figures read(std::span<const base::EmbeddedFile> files, content::Problems &problems);
    /// What we ship; read when it is first asked for.
    static const Figures &ours();

    const std::vector<Animation> &all() const { return m_all; }
    /// The figure of a technique done this way; else of the technique; else of anything done in that position. Null
    /// only when there are no figures at all.
    const Animation *find(const base::TechniqueId &technique, std::string_view way, base::Position position) const;

private:
    const Animation *showing(std::string_view what) const;

    std::vector<Animation> m_all;
};

} // namespace unknot::figure
