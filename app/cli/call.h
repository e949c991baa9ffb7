// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/content/load.h"
#include "core/diary/diary.h"
#include "core/records/history.h"

#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace unknot::cli {

using Json = nlohmann::ordered_json;

enum Exit { Done = 0, AnswerIsNo = 1, WrongWords = 2, NoDiary = 3 };

/// Ends a command with an exit code and a sentence. Thrown nowhere but in this folder, caught in main.
struct Stop : std::runtime_error
{
    Stop(Exit exitCode, std::string codeWord, const std::string &sentence)
        : std::runtime_error(sentence)
        , exit(exitCode)
        , code(std::move(codeWord))
    {
    }

    Exit exit;
    std::string code;
};

/// The words that may stand before or after any command.
struct Globals
{
    bool json = false;
    std::string data;
    std::string now;
    std::string zone;
    std::string content;
    std::string lang;
};

/// What every command works with; each part is made when first asked for.
class Call
{
public:
    explicit Call(Globals globals);

    bool json() const { return m_globals.json; }
    const base::Clock &clock();
    /// In the language of --lang.
    const content::Content &content();
    /// Stops with exit 2 when --lang names a language that there is not.
    void checkLanguage() const;
    std::filesystem::path folder() const;
    /// What --content names; empty for the content compiled in.
    const std::string &contentFolder() const { return m_globals.content; }

    /// For commands that write: makes the folder, takes the lock. Stops with exit 3 and a sentence.
    diary::Diary openForWriting();
    /// For commands that read; nothing when there is no diary yet.
    std::optional<diary::Diary> openForReading();
    /// The whole diary as computed things see it; empty when there is none.
    records::History history();

    /// Prints {"schema":1, …} with --json, else the text.
    void print(const Json &object, const std::string &text) const;

private:
    std::string language(const std::vector<std::string> &known) const;

    Globals m_globals;
    std::unique_ptr<base::Clock> m_clock;
    std::optional<content::Content> m_content;
};

/// What is the matter with the diary in that folder, for a person.
std::string sentenceFor(const base::Error &error, const std::filesystem::path &folder);
/// Stops with exit 3 and a sentence that says what is the matter with the diary.
[[noreturn]] void stopForDiary(const base::Error &error, const std::filesystem::path &folder);
template<typename T>
T orStop(base::Result<T> result, const Call &call)
{
    if (!result)
        stopForDiary(result.error(), call.folder());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// ASCII letters in lower case: ids, refs and words are taken in any case.
std::string lowered(std::string text);
/// The whole of a file, or of standard input for "-". Stops with exit 2.
std::string readAll(const std::string &path);
/// Parses JSON of a person's file: at most 64 levels deep. Stops with exit 2, naming the place.
Json parseJson(const std::string &text, const std::string &path);

} // namespace unknot::cli
