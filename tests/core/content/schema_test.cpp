// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/edited.h"
#include "tests/core/content/json_schema.h"

#include <gmock/gmock.h>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace unknot::content {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::IsEmpty;
using Keys = std::set<std::string>;

std::string schemaNameOf(const std::string &path)
{
    if (path.starts_with("techniques/"))
        return "technique";
    if (path.starts_with("routines/"))
        return "routine";
    return std::filesystem::path(path).stem().string();
}

JsonSchema schemaOf(const std::string &path)
{
    std::ifstream file(std::string(UNKNOT_SCHEMA_FOLDER) + "/" + schemaNameOf(path) + ".schema.json");
    return JsonSchema(json::parse(file));
}

/// What the reader says at one place when the value there is replaced.
std::vector<std::string> sentencesAt(const std::string &path, json file, const std::string &pointer,
                                     const json &value)
{
    file[json::json_pointer(pointer)] = value;
    std::vector<std::string> sentences;
    for (const auto &problem : load(std::vector<File>{{path, file.dump()}}).problems) {
        if (problem.file == path && problem.pointer == pointer)
            sentences.push_back(problem.text);
    }
    return sentences;
}

/// The comma-separated words after a mark in one of the sentences.
Keys listedAfter(const std::string &mark, const std::vector<std::string> &sentences)
{
    Keys words;
    for (const auto &sentence : sentences) {
        const auto at = sentence.find(mark);
        if (at == std::string::npos)
            continue;
        std::istringstream rest(sentence.substr(at + mark.size()));
        for (std::string word; std::getline(rest, word, ',');)
            words.insert(word.substr(word.find_first_not_of(' ')));
    }
    return words;
}

Keys keysOf(const json &object)
{
    Keys keys;
    for (const auto &[key, value] : object.items())
        keys.insert(key);
    return keys;
}

/// How the reader names a type that it expected.
std::string nameOfType(const json &schema)
{
    if (schema.contains("oneOf"))
        return "must be a condition";
    if (schema.contains("enum"))
        return "must be a word";
    const auto &type = schema["type"];
    if (type.is_array())
        return "must be a word, a whole number, true or false";
    if (type == "string")
        return schema.contains("pattern") && !schema["pattern"].get<std::string>().starts_with("^S") ? "must be an id"
                                                                                                     : "must be text";
    if (type == "integer")
        return "must be a whole number";
    if (type == "boolean")
        return "must be true or false";
    return type == "array" ? "must be a list" : "must be an object";
}

/// Walks a file along its schema and asks the reader about each kind of place once.
class Agreement
{
public:
    Agreement(const File &file, const JsonSchema &schema)
        : m_path(file.path)
        , m_file(json::parse(file.text))
        , m_schema(schema)
    {
    }

    void run() { walk(m_schema.root(), m_file, ""); }

private:
    void walk(const json &written, const json &value, const std::string &pointer)
    {
        const auto &schema = m_schema.resolved(written, value);
        if (value.is_array()) {
            for (std::size_t i = 0; i < value.size() && schema.contains("items"); ++i)
                walk(schema.at("items"), value[i], fmt::format("{}/{}", pointer, i));
        }
        if (!value.is_object())
            return;
        if (m_seen.insert(&schema).second)
            compareObject(schema, value, pointer, &m_schema.resolved(written, nullptr) != &schema);
        for (const auto &[key, child] : value.items())
            walk(schema.at("properties").at(key), child, fmt::format("{}/{}", pointer, key));
    }

    /// Of several shapes it is the keys that tell which one is meant: without one of them it is another shape.
    void compareObject(const json &schema, const json &value, const std::string &pointer, bool isOneOfSeveral)
    {
        const auto here = m_path + " " + pointer;
        EXPECT_EQ(keysOf(schema.at("properties")), keysKnownAt(pointer)) << here;
        for (const auto &[key, property] : schema.at("properties").items()) {
            if (!isOneOfSeveral) {
                const bool isRequired = schema.at("required").get<Keys>().contains(key);
                EXPECT_EQ(isMissedAt(value, key, pointer), isRequired) << here << " " << key;
            }
            compareProperty(property, fmt::format("{}/{}", pointer, key));
        }
    }

    Keys keysKnownAt(const std::string &pointer)
    {
        const auto place = pointer + "/nobody-reads-this";
        return listedAfter("known here are: ", sentencesAt(m_path, m_file, place, 1));
    }

    bool isMissedAt(const json &object, const std::string &key, const std::string &pointer)
    {
        auto without = object;
        without.erase(key);
        const auto sentences = sentencesAt(m_path, m_file, pointer, without);
        return std::ranges::find(sentences, "\"" + key + "\" is missing") != sentences.end();
    }

    /// The type, the words and the range of one value, each learnt from what the reader says about a wrong one.
    void compareProperty(const json &written, const std::string &pointer)
    {
        const auto &schema = withoutReference(written);
        const auto sentences = sentencesAt(m_path, m_file, pointer, nullptr);
        EXPECT_THAT(sentences, Contains(testing::StartsWith(nameOfType(schema)))) << m_path << " " << pointer;
        compareWords(schema, pointer);
        if (schema.contains("items"))
            compareWords(withoutReference(schema.at("items")), pointer + "/0", true);
        if (schema.contains("maximum")) {
            const int most = schema.at("maximum");
            const auto range = "must be from " + schema.at("minimum").dump() + " to " + std::to_string(most);
            EXPECT_THAT(sentencesAt(m_path, m_file, pointer, most + 1), Contains(testing::StartsWith(range)))
                << m_path << " " << pointer;
        }
    }

    void compareWords(const json &schema, const std::string &pointer, bool isItem = false)
    {
        if (!schema.contains("enum"))
            return;
        auto file = m_file;
        if (isItem)
            file[json::json_pointer(pointer).parent_pointer()] = json::array({"x"});
        const auto words = listedAfter("known are: ", sentencesAt(m_path, file, pointer, "no-such-word"));
        EXPECT_EQ(words, schema.at("enum").get<Keys>()) << m_path << " " << pointer;
    }

    const json &withoutReference(const json &written) const
    {
        return written.contains("$ref") ? m_schema.resolved(written, nullptr) : written;
    }

    std::string m_path;
    json m_file;
    const JsonSchema &m_schema;
    std::set<const json *> m_seen;
};

TEST(SchemaTest, EveryShippedFileFulfilsItsSchema)
{
    for (const auto &file : shippedFiles())
        EXPECT_THAT(schemaOf(file.path).problems(json::parse(file.text)), IsEmpty()) << file.path;
}

TEST(SchemaTest, EverySchemaIsOfAKindOfFile)
{
    Keys used;
    for (const auto &file : shippedFiles())
        used.insert(schemaNameOf(file.path) + ".schema.json");
    Keys there;
    for (const auto &file : std::filesystem::directory_iterator(UNKNOT_SCHEMA_FOLDER))
        there.insert(file.path().filename().string());

    EXPECT_EQ(there, used);
}

TEST(SchemaTest, SchemaAndReaderAgreeOnKeysTypesWordsAndRanges)
{
    std::set<std::string> done;
    for (const auto &file : shippedFiles()) {
        if (!done.insert(schemaNameOf(file.path)).second)
            continue;
        const auto schema = schemaOf(file.path);
        Agreement(file, schema).run();
    }
}

TEST(SchemaTest, AnEditorSeesAMistake)
{
    const auto schema = schemaOf("techniques/cat-cow.json");
    auto technique = json::parse(Edited().find("techniques/cat-cow.json").text);
    technique["kind"] = "hammer";
    technique["dose"].erase("text");
    technique["dose"]["days_in_seven"] = 0;
    technique["nobody"] = 1;

    EXPECT_THAT(schema.problems(technique),
                testing::UnorderedElementsAre("/kind: word", "/dose/text: missing", "/dose/days_in_seven: range",
                                              "/nobody: unknown"));
}

} // namespace
} // namespace unknot::content
