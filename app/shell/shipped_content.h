// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <memory>
#include <string>

namespace unknot::content {
struct Content;
}

namespace unknot::ui {

/// Reads what we ship in a thread of its own, so that Qt can look for the display meanwhile.
class ShippedContent
{
public:
    explicit ShippedContent(std::string language);

    /// Waits for it if need be; once.
    std::unique_ptr<const content::Content> take();

private:
    std::future<std::unique_ptr<const content::Content>> m_reading;
};

} // namespace unknot::ui
