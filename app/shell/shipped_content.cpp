// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shipped_content.h"

#include "core/content/load.h"

#include <utility>

namespace unknot::ui {

ShippedContent::ShippedContent(std::string language)
    : m_reading(std::async(std::launch::async, [language = std::move(language)] {
        return std::make_unique<const content::Content>(content::loadShipped(language));
    }))
{
}

std::unique_ptr<const content::Content> ShippedContent::take()
{
    return m_reading.get();
}

} // namespace unknot::ui
