// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/article.h"

#include <string_view>

namespace unknot::content {
struct Content;
struct Medicine;
struct Technique;
} // namespace unknot::content

namespace unknot::ui {

/// The shipped texts as articles. An id that is not there is an article without parts.
Article articleOf(const content::Content &content, std::string_view textId);
Article articleOf(const content::Content &content, const content::Technique &technique);
Article articleOf(const content::Content &content, const content::Medicine &medicine);
/// What Unknot is and is not, with version, review state, privacy, licences and every source.
Article aboutArticle(const content::Content &content, const QString &version);

} // namespace unknot::ui
