// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shipped_content.h"

#include "core/content/load.h"

namespace unknot::ui {

ShippedContent::ShippedContent()
    : m_reading(std::async(std::launch::async,
                           [] { return std::make_unique<const content::Content>(content::loadShipped()); }))
{
}

std::unique_ptr<const content::Content> ShippedContent::take()
{
    return m_reading.get();
}

} // namespace unknot::ui
