// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/content/json_cursor.h"

namespace unknot::content {

/// Conditions stand in rules and in questions.
void read(const JsonCursor &json, Condition &condition);

/// One function for each kind of file. They read whatever is right and report the rest.
void readEdition(const JsonCursor &file, Content &content);
void readRegions(const JsonCursor &file, Content &content);
void readTechnique(const JsonCursor &file, Content &content);
void readRoutine(const JsonCursor &file, Content &content);
void readQuestions(const JsonCursor &file, Content &content);
void readRows(const JsonCursor &file, Content &content);
void readRules(const JsonCursor &file, Content &content);
void readLimits(const JsonCursor &file, Content &content);
void readKit(const JsonCursor &file, Content &content);
void readMedicines(const JsonCursor &file, Content &content);
void readFigures(const JsonCursor &file, Content &content);
void readHabits(const JsonCursor &file, Content &content);
void readSources(const JsonCursor &file, Content &content);
void readTexts(const JsonCursor &file, Content &content);
void readReadability(const JsonCursor &file, Content &content);
void readEmergency(const JsonCursor &file, Content &content);
void readWording(const JsonCursor &file, Content &content);

} // namespace unknot::content
