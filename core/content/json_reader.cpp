// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/json_reader.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace unknot::content {

namespace {

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kLongestString = 1'000'000;
constexpr std::size_t kMostValues = 1'000'000;
constexpr std::size_t kMostKeys = 1'000; // of one object; also keeps looking for twins short

/// Builds the tree without recursion. The library has no limit of its own on depth: an event answered with false
/// stops it.
class TreeBuilder final : public nlohmann::json::json_sax_t
{
public:
    TreeBuilder(std::string_view file, std::string_view text, Problems &problems)
        : m_file(file)
        , m_text(text)
        , m_problems(problems)
    {
    }

    bool null() override { return add({}) != nullptr; }
    bool boolean(bool value) override { return add({.kind = JsonValue::Kind::Bool, .truth = value}) != nullptr; }

    bool number_integer(number_integer_t value) override
    {
        return add({.kind = JsonValue::Kind::Int, .number = value}) != nullptr;
    }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return add({.kind = JsonValue::Kind::Real}) != nullptr;
        return number_integer(static_cast<number_integer_t>(value));
    }

    bool number_float(number_float_t, const string_t &) override
    {
        return add({.kind = JsonValue::Kind::Real}) != nullptr;
    }

    bool string(string_t &value) override
    {
        if (!fits(value))
            return false;
        return add({.kind = JsonValue::Kind::Text, .text = std::move(value)}) != nullptr;
    }

    bool binary(binary_t &) override { return false; } // never in a text
    bool start_object(std::size_t) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        auto &keys = m_open.back()->keys;
        const bool isTwin = std::ranges::find(keys, name) != keys.end();
        keys.push_back(std::move(name));
        if (isTwin)
            report("this key stands here twice");
        else if (keys.size() > kMostKeys)
            report(fmt::format("more than {} keys in one object", kMostKeys));
        else
            return fits(keys.back());
        return false;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &error) override
    {
        report(fmt::format("{}: {}", lineAndColumn(position), reasonOf(error.what())));
        return false;
    }

    JsonValue takeRoot() { return std::move(m_root); }

private:
    JsonValue *add(JsonValue value)
    {
        if (++m_count > kMostValues) {
            report(fmt::format("holds more than {} values", kMostValues));
            return nullptr;
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        auto &items = m_open.back()->items;
        items.push_back(std::move(value));
        return &items.back();
    }

    bool open(JsonValue::Kind kind)
    {
        if (m_open.size() >= kDeepest) {
            report(fmt::format("nests deeper than {} levels", kDeepest));
            return false;
        }
        // Parents do not grow while a child is open, so that the pointers stay good.
        auto *value = add({.kind = kind});
        if (value != nullptr)
            m_open.push_back(value);
        return value != nullptr;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool fits(const std::string &value)
    {
        if (value.size() <= kLongestString)
            return true;
        report(fmt::format("a string of more than {} bytes", kLongestString));
        return false;
    }

    std::string pointer() const
    {
        std::string path;
        for (std::size_t level = 0; level < m_open.size(); ++level) {
            const auto &value = *m_open[level];
            const bool isLast = level + 1 == m_open.size();
            if (value.kind == JsonValue::Kind::Array)
                path += fmt::format("/{}", value.items.size() - (isLast ? 0 : 1));
            else if (!value.keys.empty())
                path += "/" + pointerStep(value.keys.back());
        }
        return path;
    }

    std::string lineAndColumn(std::size_t position) const
    {
        const auto before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::ranges::count(before, '\n');
        const auto start = before.rfind('\n');
        const auto column = start == std::string_view::npos ? before.size() : before.size() - start - 1;
        return fmt::format("line {}, column {}", line, column);
    }

    /// The library's sentence without its number and position; it may quote any byte of the text.
    static std::string reasonOf(std::string_view what)
    {
        const auto afterPosition = what.find(": ");
        auto reason = clipped(afterPosition == std::string_view::npos ? what : what.substr(afterPosition + 2), 160);
        std::ranges::replace_if(
            reason, [](char c) { return c < ' ' || c > '~'; }, '?');
        return reason;
    }

    void report(std::string text) { m_problems.push_back({std::string(m_file), pointer(), std::move(text)}); }

    std::string_view m_file;
    std::string_view m_text;
    Problems &m_problems;
    JsonValue m_root;
    std::vector<JsonValue *> m_open;
    std::size_t m_count = 0;
};

} // namespace

const JsonValue *JsonValue::find(std::string_view key) const
{
    const auto found = std::ranges::find(keys, key);
    const auto position = static_cast<std::size_t>(found - keys.begin());
    return position < items.size() ? &items[position] : nullptr;
}

std::optional<JsonValue> readJson(std::string_view file, std::string_view text, Problems &problems)
{
    TreeBuilder builder(file, text, problems);
    if (!nlohmann::json::sax_parse(text, &builder))
        return std::nullopt;
    return builder.takeRoot();
}

std::string pointerStep(std::string_view key)
{
    std::string step;
    for (const char c : clipped(key)) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    }
    return step;
}

std::string clipped(std::string_view text, std::size_t longest)
{
    if (text.size() <= longest)
        return std::string(text);
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    while (longest > 0 && isContinuation(text[longest]))
        --longest;
    return std::string(text.substr(0, longest)) + "…";
}

} // namespace unknot::content
