// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/content/question.h"
#include "core/content/region.h"
#include "core/content/routine.h"
#include "core/content/rule.h"
#include "core/content/technique.h"

/// The words of the enumerations that only content has: base::toWord, fromWord and all work for them too.
namespace unknot::base {

#define UNKNOT_CONTENT_WORDS(E)                                                                                      \
    template<>                                                                                                       \
    std::string_view toWord(E);                                                                                      \
    template<>                                                                                                       \
    std::optional<E> fromWord(std::string_view);                                                                     \
    template<>                                                                                                       \
    std::span<const E> all();

UNKNOT_CONTENT_WORDS(content::RegionKind)
UNKNOT_CONTENT_WORDS(content::View)
UNKNOT_CONTENT_WORDS(content::Occasion)
UNKNOT_CONTENT_WORDS(content::IntensityKind)
UNKNOT_CONTENT_WORDS(content::CueLine::When)
UNKNOT_CONTENT_WORDS(content::Screen)
UNKNOT_CONTENT_WORDS(content::AnswerKind)
UNKNOT_CONTENT_WORDS(content::Unsure)
UNKNOT_CONTENT_WORDS(content::LockWhat)

#undef UNKNOT_CONTENT_WORDS

} // namespace unknot::base
