// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace unknot::cli {
namespace {

constexpr int kDeepest = 64;

std::filesystem::path defaultFolder()
{
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data == '/')
        return std::filesystem::path(data) / "unknot";
    if (const char *home = std::getenv("HOME"); home && *home == '/')
        return std::filesystem::path(home) / ".local/share/unknot";
    throw Stop(WrongWords, "bad-value", "There is no home folder. Say where the diary is: --data DIR.");
}

base::Zone zoneOf(const std::string &name)
{
    if (!name.empty()) {
        if (auto zone = base::Zone::named(name))
            return *zone;
        throw Stop(WrongWords, "unknown-zone", fmt::format("There is no time zone '{}'.", name));
    }
    if (auto zone = base::Zone::ofSystem())
        return *zone;
    std::cerr << "The system names no time zone; times are taken as UTC.\n";
    return base::Zone::utc();
}

bool hasOffset(const std::string &text)
{
    const auto time = text.find('T');
    return text.ends_with('Z') || (time != std::string::npos && text.find_first_of("+-", time) != std::string::npos);
}

std::string listed(const std::vector<content::Problem> &problems)
{
    std::string text = fmt::format("The content has {} problems.", problems.size());
    for (const auto &problem : problems)
        text +=
            fmt::format("\n{} {}: {}", problem.file, problem.pointer.empty() ? "/" : problem.pointer, problem.text);
    return text;
}

} // namespace

Call::Call(Globals globals)
    : m_globals(std::move(globals))
{
}

const base::Clock &Call::clock()
{
    if (m_clock)
        return *m_clock;
    const auto zone = zoneOf(m_globals.zone);
    if (m_globals.now.empty()) {
        m_clock = std::make_unique<base::SystemClock>(zone);
        return *m_clock;
    }
    const auto moment = base::Moment::parse(m_globals.now, zone);
    if (!moment || !hasOffset(m_globals.now))
        throw Stop(WrongWords, "bad-value",
                   fmt::format("--now takes a moment with its offset, such as 2026-03-14T21:10:00+01:00, not '{}'.",
                               m_globals.now));
    m_clock = std::make_unique<base::FixedClock>(moment->at, zone);
    return *m_clock;
}

const content::Content &Call::content()
{
    if (m_content)
        return *m_content;
    if (m_globals.content.empty()) {
        m_content = content::loadShipped(language(content::shippedLanguages()));
        return *m_content;
    }
    std::vector<content::Problem> problems;
    const auto files = content::readFolder(m_globals.content, problems);
    auto loaded = content::load(files);
    problems.insert(problems.end(), loaded.problems.begin(), loaded.problems.end());
    if (!problems.empty())
        throw Stop(AnswerIsNo, "bad-content", listed(problems));
    const auto tag = language(content::languagesOf(files));
    m_content = tag == content::kOwnLanguage ? std::move(loaded.content) : content::inLanguage(files, tag);
    return *m_content;
}

void Call::checkLanguage() const
{
    if (m_globals.content.empty())
        (void)language(content::shippedLanguages());
}

std::string Call::language(const std::vector<std::string> &known) const
{
    if (m_globals.lang.empty())
        return std::string(content::kOwnLanguage);
    if (auto tag = content::languageFor(m_globals.lang, known))
        return *tag;
    throw Stop(
        WrongWords, "unknown-language",
        fmt::format("There is no language '{}'. Those there are: {}.", m_globals.lang, fmt::join(known, ", ")));
}

std::filesystem::path Call::folder() const
{
    auto folder = m_globals.data.empty() ? defaultFolder() : std::filesystem::path(m_globals.data);
    std::error_code error;
    if (std::filesystem::exists(folder, error) && !std::filesystem::is_directory(folder, error))
        throw Stop(WrongWords, "bad-value", fmt::format("'{}' is not a folder.", folder.string()));
    return folder;
}

diary::Diary Call::openForWriting()
{
    return orStop(diary::Diary::open(folder(), diary::Access::Write, clock()), *this);
}

std::optional<diary::Diary> Call::openForReading()
{
    auto opened = diary::Diary::open(folder(), diary::Access::Read, clock());
    if (!opened && opened.error().code == base::ErrorCode::NotFound)
        return std::nullopt;
    return orStop(std::move(opened), *this);
}

records::History Call::history()
{
    auto diary = openForReading();
    return diary ? orStop(diary->loadHistory(), *this) : records::History();
}

void Call::print(const Json &object, const std::string &text) const
{
    if (!m_globals.json) {
        std::cout << text;
        if (!text.empty() && text.back() != '\n')
            std::cout << '\n';
        return;
    }
    Json whole = {{"schema", 1}};
    whole.update(object);
    std::cout << whole.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string sentenceFor(const base::Error &error, const std::filesystem::path &folder)
{
    using base::ErrorCode;
    const auto place = (folder / "diary.db").string();
    switch (error.code) {
    case ErrorCode::Busy:
        return fmt::format("The diary is in use{}. Close that program, or try again.",
                           error.detail.empty() ? "" : fmt::format(" by {}", error.detail));
    case ErrorCode::NotOurs:
        return fmt::format("{} is a file, but not a diary of Unknot. It was left as it is.", place);
    case ErrorCode::Newer:
        return fmt::format("{} was written by a newer Unknot. Use that version; the file was left as it is.", place);
    case ErrorCode::Missing:
        return fmt::format("{} is gone, but there are backups of it. 'unknot-cli check' lists them.", place);
    case ErrorCode::Damaged:
        return fmt::format("{} is damaged. It was left as it is; 'unknot-cli check' says more.", place);
    case ErrorCode::NoRights:
        return fmt::format("{} may not be read or written by you.", place);
    case ErrorCode::ReadOnly:
        return fmt::format("{} is on a read-only place. Nothing was written.", place);
    case ErrorCode::DiskFull:
        return "The disk is full. Nothing was written; free some space and try again.";
    case ErrorCode::Changed:
        return fmt::format("{} was changed by another program meanwhile. Nothing was written.", place);
    default:
        return fmt::format("{} could not be used ({}).", place, base::toWord(error.code));
    }
}

void stopForDiary(const base::Error &error, const std::filesystem::path &folder)
{
    if (error.code == base::ErrorCode::BadValue)
        throw Stop(WrongWords, "bad-value", fmt::format("The diary does not take this: {}.", error.detail));
    throw Stop(NoDiary, std::string(base::toWord(error.code)), sentenceFor(error, folder));
}

std::string lowered(std::string text)
{
    for (auto &letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::string readAll(const std::string &path)
{
    if (path == "-")
        return {std::istreambuf_iterator<char>(std::cin), {}};
    std::error_code error;
    std::ifstream file(path, std::ios::binary);
    if (std::filesystem::is_directory(path, error) || !file)
        throw Stop(WrongWords, "not-found", fmt::format("'{}' cannot be read.", path));
    return {std::istreambuf_iterator<char>(file), {}};
}

Json parseJson(const std::string &text, const std::string &path)
{
    const auto shallow = [&](int depth, Json::parse_event_t, Json &) {
        if (depth > kDeepest)
            throw Stop(WrongWords, "bad-input", fmt::format("'{}' is nested deeper than {} levels.", path, kDeepest));
        return true;
    };
    try {
        return Json::parse(text, shallow);
    } catch (const Json::exception &problem) {
        throw Stop(WrongWords, "bad-input", fmt::format("'{}' is not JSON: {}", path, problem.what()));
    }
}

} // namespace unknot::cli
