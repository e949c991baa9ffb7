// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers_file.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>
#include <span>

namespace unknot::cli {
namespace {

using content::AnswerKind;
using content::Question;
using records::AnswerValue;

constexpr int kMost = 100'000;
constexpr std::array<std::string_view, 4> kPlain = {"yes", "no", "unsure", "skipped"};

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// Questions that `default` fills: those that yes and no answer whole.
bool isYesNo(const Question &question)
{
    return question.kind == AnswerKind::YesNo;
}

class Reader
{
public:
    Reader(const content::Content &content, const base::Moment &now)
        : m_content(content)
        , m_now(now)
    {
    }

    AnswersFile read(const Json &object)
    {
        if (!object.is_object())
            throw Stop(WrongWords, "bad-input", "The answers are an object.");
        for (const auto &[key, value] : object.items())
            if (key != "answers" && key != "default" && key != "regions" && key != "spread" && key != "statements")
                wrong(key, "is not known here");
        readAnswers(object.value("answers", Json::object()));
        fillDefault(object.value("default", Json("skipped")));
        readRegions(object.value("regions", Json::array()), "regions");
        readRegions(object.value("spread", Json::array()), "spread");
        readStatements(object.value("statements", Json::array()));
        if (!m_wrong.empty())
            throw Stop(WrongWords, "bad-value", fmt::format("Not understood: {}.", fmt::join(m_wrong, "; ")));
        return std::move(m_file);
    }

private:
    void wrong(const std::string &name, const std::string &what)
    {
        m_wrong.push_back(fmt::format("{} {}", name, what));
    }

    void add(const Question &question, AnswerValue value)
    {
        records::Answer answer;
        answer.id = base::Uuid::make(m_now.at);
        answer.question = question.id;
        answer.value = std::move(value);
        answer.answeredAt = m_now;
        m_file.answers.push_back(std::move(answer));
    }

    const Question *questionNamed(const std::string &name) const
    {
        const auto found = std::ranges::find_if(m_content.questions, [&](const Question &question) {
            return lowered(question.id.text()) == lowered(name);
        });
        return found == m_content.questions.end() ? nullptr : &*found;
    }

    void readAnswers(const Json &answers)
    {
        if (!answers.is_object())
            return wrong("answers", "has to be an object");
        for (const auto &[id, value] : answers.items()) {
            const auto *question = questionNamed(id);
            if (!question)
                wrong(id, "is not a question");
            else if (value.is_string())
                readWord(*question, value.get<std::string>());
            else if (value.is_number_integer())
                readWord(*question, value.dump());
            else if (value.is_object())
                readObject(*question, value);
            else
                wrong(id, "takes a word or an object");
        }
    }

    void readWord(const Question &question, const std::string &word)
    {
        if (word == "yes" && !question.yesMeans.empty())
            return add(question, {question.yesMeans, {}});
        const bool choice = question.hasChoice(word);
        const bool plain = question.choices.empty() ? isOneOf(kPlain, word) : word == "skipped";
        if (choice || plain || (word == "known" && question.knownAllowed))
            add(question, {word, {}});
        else
            wrong(question.id.text(), fmt::format("cannot be '{}'", word));
    }

    void readObject(const Question &question, const Json &object)
    {
        AnswerValue value{"yes", {}};
        for (const auto &[key, field] : object.items()) {
            if (key == "value" && field.is_string())
                value.value = field.get<std::string>();
            else if (field.is_boolean())
                value.details[key] = field.get<bool>();
            else if (field.is_number_integer() && field >= 0 && field <= kMost)
                value.details[key] = field.get<int>();
            else if (field.is_string())
                value.details[key] = field.get<std::string>();
            else if (field.is_array() &&
                     std::ranges::all_of(field, [](const auto &item) { return item.is_string(); }))
                value.details[key] = field.get<std::vector<std::string>>();
            else
                return wrong(question.id.text(), fmt::format("has a '{}' that cannot be read", key));
        }
        if (!isOneOf(kPlain, value.value))
            return wrong(question.id.text(), fmt::format("cannot be '{}'", value.value));
        checkDetails(question, value);
    }

    void checkDetails(const Question &question, AnswerValue value)
    {
        for (const auto &[key, field] : value.details)
            if (!isKnownDetail(question, key, field))
                return wrong(question.id.text(), fmt::format("has a '{}' that does not fit", key));
        add(question, std::move(value));
    }

    bool isKnownDetail(const Question &question, const std::string &key, const records::AnswerField &field) const
    {
        const auto kind = question.kind;
        const bool isPart = std::ranges::find(question.parts, key, &content::Choice::id) != question.parts.end();
        if (std::holds_alternative<bool>(field))
            return isKnownFlag(kind, key);
        if (const auto *number = std::get_if<int>(&field))
            return isKnownNumber(kind, key, *number);
        if (const auto *word = std::get_if<std::string>(&field))
            return isPart ? isOneOf(kPlain, *word) : isKnownWord(kind, key, *word);
        return kind == AnswerKind::Places && key == "regions" && areRegions(field);
    }

    static bool isKnownFlag(AnswerKind kind, const std::string &key)
    {
        constexpr std::array<std::string_view, 7> start = {
            "before", "checked", "began_before_45", "second_half_of_night", "better_moving", "psoriasis_bowel_eye",
            "family"};
        switch (kind) {
        case AnswerKind::Limb:
            return key == "new";
        case AnswerKind::Injury:
            return key == "checked" || key == "swollen";
        case AnswerKind::Stiffness:
            return key == "both_sides";
        case AnswerKind::Sight:
            return key == "vision";
        case AnswerKind::Start:
            return isOneOf(start, key);
        default:
            return false;
        }
    }

    static bool isKnownNumber(AnswerKind kind, const std::string &key, int number)
    {
        const auto within = [&](int most) { return number >= 0 && number <= most; };
        switch (kind) {
        case AnswerKind::Limb:
            return key == "hours" && within(kMost);
        case AnswerKind::Nights:
            return key == "nights" && within(7);
        case AnswerKind::Stiffness:
            return key == "minutes" && within(24 * 60);
        case AnswerKind::Levels:
            return (key == "now" || key == "worst" || key == "average") && within(10);
        case AnswerKind::Pregnancy:
            return (key == "weeks" || key == "after_birth_weeks") && within(45);
        default:
            return false;
        }
    }

    static bool isKnownWord(AnswerKind kind, const std::string &key, const std::string &word)
    {
        using Words = std::vector<std::string_view>;
        const auto among = [&](const char *name, const Words &words) { return key == name && isOneOf(words, word); };
        switch (kind) {
        case AnswerKind::YesNo:
            return among("kind", {"a", "b"});
        case AnswerKind::Limb:
            return among("limb", {"arm", "leg"}) || among("side", {"left", "right", "both"}) ||
                   among("pattern", {"comes-and-goes", "constant"});
        case AnswerKind::Injury:
            return among("severity", {"minor", "moderate"}) || (key == "date" && base::Date::parse(word));
        case AnswerKind::Start:
            return among("started", {"today", "week", "month", "longer"}) ||
                   (key == "started" && base::Date::parse(word));
        case AnswerKind::Cancer:
            return among("when", {"treatment", "within-5-years", "longer"});
        case AnswerKind::Clot:
            return among("when", {"now", "six-months", "longer"});
        default:
            return false;
        }
    }

    bool areRegions(const records::AnswerField &field) const
    {
        return std::ranges::all_of(std::get<std::vector<std::string>>(field), [&](const std::string &name) {
            return std::ranges::any_of(m_content.regions, [&](const content::Region &region) {
                return region.id.text() == name || content::pairOf(region) == name;
            });
        });
    }

    void fillDefault(const Json &value)
    {
        const auto word = value.is_string() ? value.get<std::string>() : std::string();
        if (!isOneOf(kPlain, word))
            return wrong("default", "is yes, no, unsure or skipped");
        for (const auto &question : m_content.questions) {
            const bool given = std::ranges::any_of(
                m_file.answers, [&](const records::Answer &answer) { return answer.question == question.id; });
            if (isYesNo(question) && !given && isShown(question))
                add(question, {word, {}});
        }
    }

    /// Questions of the two pages are filled where they stand in a row (a question that is only a wider form of
    /// others stands in none). What is asked in passing is filled where it is a sign, and never where it reassures.
    bool isShown(const Question &question) const
    {
        if (question.screen == content::Screen::Later)
            return question.id.text().starts_with("QB") && !question.reassuring;
        return std::ranges::any_of(m_content.rows, [&](const content::Row &row) {
            return std::ranges::find(row.questions, question.id) != row.questions.end();
        });
    }

    void readRegions(const Json &regions, const std::string &key)
    {
        if (!regions.is_array())
            return wrong(key, "is a list");
        for (const auto &each : regions) {
            const auto *region = each.is_string() ? m_content.findRegionNamed(each.get<std::string>()) : nullptr;
            if (region)
                m_file.regions.push_back(region->id);
            else
                wrong(key, fmt::format("has no place {}", each.dump()));
        }
    }

    void readStatements(const Json &statements)
    {
        if (!statements.is_array())
            return wrong("statements", "is a list");
        for (const auto &each : statements)
            readStatement(each);
    }

    static bool readVisit(const Json &object, records::Statement &statement)
    {
        if (object.contains("by") && object.at("by").is_string())
            statement.details["by"] = object.at("by").get<std::string>();
        if (!object.contains("go_on"))
            return true;
        const auto &word = object.at("go_on");
        if (word != "yes" && word != "with-limits" && word != "no")
            return false;
        statement.details["go_on"] = word.get<std::string>();
        return true;
    }

    void readStatement(const Json &object)
    {
        using Kind = records::Statement::Kind;
        const auto kind = object.is_object() && object.contains("kind") && object.at("kind").is_string()
                              ? object.at("kind").get<std::string>()
                              : std::string();
        records::Statement statement;
        statement.id = base::Uuid::make(m_now.at);
        statement.at = m_now;
        if (kind == "seen")
            statement.kind = Kind::Seen;
        else if (kind == "disagree")
            statement.kind = Kind::Disagree;
        else if (kind == "gone")
            statement.kind = Kind::Gone;
        else
            return wrong("statements", "are of the kind seen, disagree or gone");
        if (object.contains("rule") && object.at("rule").is_string())
            statement.rule = base::RuleId(object.at("rule").get<std::string>());
        if (object.contains("episode") && object.at("episode").is_string())
            statement.episode = object.at("episode").get<std::string>();
        if (!readVisit(object, statement))
            return wrong("statements", "have a go_on that is not yes, with-limits or no");
        if (object.contains("at") && object.at("at").is_string()) {
            const auto at = base::Moment::parse(object.at("at").get<std::string>(), base::Zone::utc());
            if (!at)
                return wrong("statements", "have an 'at' that is not a time");
            statement.at = *at;
        }
        m_file.statements.push_back(std::move(statement));
    }

    const content::Content &m_content;
    const base::Moment &m_now;
    AnswersFile m_file;
    std::vector<std::string> m_wrong;
};

} // namespace

AnswersFile readAnswers(const std::string &path, const content::Content &content, const base::Moment &now)
{
    return Reader(content, now).read(parseJson(readAll(path), path));
}

} // namespace unknot::cli
