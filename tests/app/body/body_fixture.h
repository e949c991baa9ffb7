// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/body_controller.h"
#include "app/bridge/safety.h"
#include "app/settings/settings.h"
#include "core/content/load.h"

#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

namespace unknot::ui {

/// A body with what we ship, a still clock and settings of its own.
class BodyFixture : public testing::Test
{
protected:
    static const content::Content &shipped()
    {
        static const content::Content content = content::loadShipped();
        return content;
    }
    /// Page 1 and the whole of page 2 answered with no.
    void answerTheCheck()
    {
        Safety::Values values;
        for (const content::Question &question : shipped().questions)
            values[question.id].value = question.kind == content::AnswerKind::AgeBand ? "20-49" : "no";
        m_safety.answer(values);
    }
    BodyController &body()
    {
        if (!m_body)
            m_body = std::make_unique<BodyController>(shipped(), m_clock, m_settings, m_safety);
        return *m_body;
    }

    test::TempFolder m_folder;
    base::FixedClock m_clock = test::fixedClock("2026-03-14T09:00");
    Settings m_settings{QString::fromStdString((m_folder.path() / "unknot.ini").string())};
    Safety m_safety{shipped(), m_clock};
    std::unique_ptr<BodyController> m_body;
};

} // namespace unknot::ui
