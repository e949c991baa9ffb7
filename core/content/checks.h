// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/content/json_value.h"
#include "core/content/problem.h"

#include <span>
#include <string>
#include <vector>

namespace unknot::content {

class Report;

/// What can only be judged when all files are read; each function one topic, in a file of its own.
void checkEverything(const Content &content, Report &report);

void checkIds(const Content &content, Report &report);
void checkReferences(const Content &content, Report &report);
void checkRegions(const Content &content, Report &report);
void checkTechniques(const Content &content, Report &report);
void checkDoses(const Content &content, Report &report);
void checkRoutines(const Content &content, Report &report);
void checkTriage(const Content &content, Report &report);
/// Every rule asks something, and its `when` can come true.
void checkReachable(const Content &content, Report &report);
void checkSources(const Content &content, Report &report);
void checkCues(const Content &content, Report &report);
/// Our texts, those of a routine taken together, are not harder to read than readability.json allows.
void checkReadability(const Content &content, Report &report);
/// The numbers of the seed are kept to the letter.
void checkSeedNumbers(const Content &content, Report &report);

/// A file as it was written.
struct JsonFile
{
    std::string path;
    JsonValue tree;
};

/// No sentence may promise, frighten or diagnose: the phrases of wording.json, searched in every text but the titles
/// of sources.
void checkWording(std::span<const JsonFile> files, std::span<const ForbiddenPhrase> forbidden, Problems &problems);

} // namespace unknot::content
