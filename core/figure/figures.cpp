// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figures.h"

#include "core/figure/animation_reader.h"

#include <algorithm>
#include <string>

namespace unknot::figure {

Figures Figures::read(std::span<const base::EmbeddedFile> files, content::Problems &problems)
{
    Figures figures;
    for (const base::EmbeddedFile &file : files) {
        if (auto animation = readAnimation(file.path, file.text, problems))
            figures.m_all.push_back(std::move(*animation));
    }
    return figures;
}

const Figures &Figures::ours()
{
    static const Figures figures = [] {
        content::Problems problems;
        return read(shipped(), problems);
    }();
    return figures;
}

const Animation *Figures::find(const base::TechniqueId &technique, std::string_view way,
                               base::Position position) const
{
    const std::string thatWay = technique.text() + "/" + std::string(way);
    for (const std::string_view what :
         {std::string_view(thatWay), std::string_view(technique.text()), toWord(position)}) {
        if (const Animation *found = showing(what))
            return found;
    }
    return m_all.empty() ? nullptr : &m_all.front();
}

const Animation *Figures::showing(std::string_view what) const
{
    const auto shows = [what](const Animation &animation) {
        return std::ranges::find(animation.shows, what) != animation.shows.end();
    };
    const auto found = std::ranges::find_if(m_all, shows);
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace unknot::figure
