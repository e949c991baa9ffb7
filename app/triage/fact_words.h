// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/triage/assess.h"

#include <QString>
#include <QStringList>

namespace unknot::ui {

/// What a finding rests on, in words: what was told, and what the diary counts. A background that says nothing by
/// itself, such as where it hurts, is left out.
QStringList groundsOf(const content::Content &content, const triage::Assessment &result,
                      const triage::Fired &finding);

} // namespace unknot::ui
