// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/answer.h"
#include "core/records/care.h"
#include "core/records/entry.h"
#include "core/records/profile.h"
#include "core/records/session.h"

namespace unknot::diary {

/// Refused with BadValue where it lies outside the years that a day can be written in.
void refuseInvalid(base::Instant at, const char *field);

/// Refused with BadValue, and the field's name, for what cannot be in a diary.
void refuseInvalid(const records::Entry &entry);
void refuseInvalid(const records::Session &session);
void refuseInvalid(const records::Answer &answer);
void refuseInvalid(const records::Statement &statement);
void refuseInvalid(const records::Finding &finding);
void refuseInvalid(const records::Profile &profile);
void refuseInvalid(const records::OwnRoutine &routine);
void refuseInvalid(const records::Episode &episode);
void refuseInvalid(const records::Visit &visit);
void refuseInvalid(const records::HabitTicked &habit);

} // namespace unknot::diary
