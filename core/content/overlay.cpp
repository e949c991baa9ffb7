// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/overlay.h"

#include "core/content/json_cursor.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace unknot::content {

namespace {

constexpr std::string_view kFolder = "languages/";
constexpr std::string_view kEnding = ".json";

/// What people read, by the key that it stands under; everything else is ids, words and numbers.
constexpr auto kSentenceKeys = std::to_array<std::string_view>(
    {"avoid_also", "brought_on", "cautions",  "clarify", "felt_at", "head", "help",       "hint",
     "lay_names",  "message",    "mistakes",  "muscles", "name",    "note", "paragraphs", "review_state",
     "say",        "short_text", "stand_ins", "steps",   "summary", "text", "title",      "why"});
constexpr auto kTranslated =
    std::to_array<std::string_view>({"content", "figures", "habits", "kit", "medicines", "protected_zones",
                                     "questions", "regions", "routines", "rows", "rules", "techniques", "texts"});

bool isSentenceKey(std::string_view kind, std::string_view key)
{
    if (key == "what") // of a lock it is a word
        return kind == "medicines";
    return std::ranges::find(kSentenceKeys, key) != kSentenceKeys.end();
}

JsonValue *memberOf(JsonValue &object, std::string_view key)
{
    const auto found = std::ranges::find(object.keys, key);
    return found == object.keys.end() ? nullptr
                                      : &object.items[static_cast<std::size_t>(found - object.keys.begin())];
}

std::string idOf(const JsonValue &item)
{
    const auto *id = item.find("id");
    return id == nullptr ? std::string() : id->text;
}

/// "regions/neck-back-left" → its place in the English files; "content" for what is there once.
using Items = std::map<std::string, JsonValue *, std::less<>>;

Items itemsOf(std::vector<JsonFile> &files)
{
    Items items;
    for (auto &[path, tree] : files) {
        if (path == "content.json")
            items.emplace("content", &tree);
        else if (const auto slash = path.find('/'); !idOf(tree).empty() && slash != path.npos)
            items.emplace(path.substr(0, slash + 1) + idOf(tree), &tree);
        for (std::size_t i = 0; i < tree.keys.size(); ++i) {
            for (auto &item : tree.items[i].items)
                items.emplace(tree.keys[i] + "/" + idOf(item), &item);
        }
    }
    std::erase_if(items, [](const auto &item) {
        const std::string_view name = item.first;
        return std::ranges::find(kTranslated, name.substr(0, name.find('/'))) == kTranslated.end();
    });
    return items;
}

bool isListOfTexts(const JsonValue &value)
{
    const auto isText = [](const JsonValue &item) { return item.kind == JsonValue::Kind::Text; };
    return value.kind == JsonValue::Kind::Array && std::ranges::all_of(value.items, isText);
}

/// Walks one item in both languages at once.
class ItemMerge
{
public:
    ItemMerge(std::string_view kind, std::set<std::string> &given)
        : m_kind(kind)
        , m_given(given)
    {
    }

    /// `name` is that of the place in the English content.
    void merge(const JsonCursor &from, JsonValue &to, std::string_view key, const std::string &name)
    {
        if (to.kind == JsonValue::Kind::Object)
            mergeObject(from, to, name);
        else if (to.kind == JsonValue::Kind::Array && !isListOfTexts(to))
            mergeList(from, to, key, name);
        else if (isSentenceKey(m_kind, key))
            mergeSentences(from, to, name);
        else
            from.report("is no sentence, and nothing else can be put into another language");
    }

private:
    void mergeObject(const JsonCursor &from, JsonValue &to, const std::string &name)
    {
        if (!from.isKind(JsonValue::Kind::Object, "an object { … }, as in English"))
            return;
        const auto &keys = from.value().keys;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto member = from.member(keys[i], from.value().items[i]);
            if (auto *place = memberOf(to, keys[i]))
                merge(member, *place, keys[i], fmt::format("{}/{}", name, keys[i]));
            else
                member.report("there is nothing of this name in English");
        }
    }

    void mergeList(const JsonCursor &from, JsonValue &to, std::string_view key, const std::string &name)
    {
        if (!from.isList())
            return;
        if (from.value().items.size() != to.items.size()) {
            from.report(fmt::format("has {} items, the English list {}; leave {{}} for what stays",
                                    from.value().items.size(), to.items.size()));
            return;
        }
        for (std::size_t i = 0; i < to.items.size(); ++i)
            merge(from.item(i), to.items[i], key, fmt::format("{}/{}", name, i));
    }

    /// One sentence, or a list of them, which may be longer or shorter than the English one.
    void mergeSentences(const JsonCursor &from, JsonValue &to, const std::string &name)
    {
        bool isRight = true;
        if (to.kind == JsonValue::Kind::Text) {
            isRight = isSentence(from);
        } else {
            isRight = from.isList();
            for (std::size_t i = 0; isRight && i < from.value().items.size(); ++i)
                isRight = isSentence(from.item(i));
            if (isRight && from.value().items.empty() != to.items.empty()) {
                from.report("may be empty only where the English list is");
                isRight = false;
            }
        }
        if (!isRight)
            return;
        to = from.value();
        m_given.insert(name);
    }

    static bool isSentence(const JsonCursor &json)
    {
        std::string text;
        read(json, text);
        if (json.value().kind == JsonValue::Kind::Text && json.value().text.empty())
            json.report("may not be empty; leave the key out, and the English sentence is shown");
        return !text.empty();
    }

    std::string_view m_kind;
    std::set<std::string> &m_given;
};

/// The places of all sentences of an item; a list of texts is one.
void collect(std::string_view kind, const JsonValue &value, std::string_view key, const std::string &name,
             std::set<std::string> &sentences)
{
    if (value.kind == JsonValue::Kind::Text || (isListOfTexts(value) && !value.items.empty())) {
        if (isSentenceKey(kind, key))
            sentences.insert(name);
        return;
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const bool isObject = value.kind == JsonValue::Kind::Object;
        const auto step = isObject ? value.keys[i] : fmt::format("{}", i);
        collect(kind, value.items[i], isObject ? std::string_view(value.keys[i]) : key,
                fmt::format("{}/{}", name, step), sentences);
    }
}

std::string_view kindOf(std::string_view name)
{
    return name.substr(0, name.find('/'));
}

/// The kinds, and in each the items that the overlay has sentences for.
class OverlayMerge
{
public:
    OverlayMerge(const Items &items, std::set<std::string> &given)
        : m_items(items)
        , m_given(given)
    {
    }

    void mergeKinds(const JsonCursor &json)
    {
        if (!json.isKind(JsonValue::Kind::Object, "an object { … } of kinds"))
            return;
        for (std::size_t i = 0; i < json.value().keys.size(); ++i) {
            const auto &kind = json.value().keys[i];
            const auto member = json.member(kind, json.value().items[i]);
            if (kind == "content")
                mergeItem(member, kind);
            else if (std::ranges::find(kTranslated, kind) != kTranslated.end())
                mergeItems(member, kind);
            else
                member.report(fmt::format("unknown kind; known are: {}", fmt::join(kTranslated, ", ")));
        }
    }

private:
    void mergeItems(const JsonCursor &json, const std::string &kind)
    {
        if (!json.isKind(JsonValue::Kind::Object, "an object { … } of ids"))
            return;
        for (std::size_t i = 0; i < json.value().keys.size(); ++i) {
            const auto &id = json.value().keys[i];
            mergeItem(json.member(id, json.value().items[i]), fmt::format("{}/{}", kind, id));
        }
    }

    void mergeItem(const JsonCursor &json, const std::string &name)
    {
        const auto item = m_items.find(name);
        if (item == m_items.end())
            json.report(fmt::format("there is no \"{}\"", name));
        else
            ItemMerge(kindOf(name), m_given).merge(json, *item->second, "", name);
    }

    const Items &m_items;
    std::set<std::string> &m_given;
};

} // namespace

bool isOverlay(std::string_view path)
{
    return path.starts_with(kFolder) && path.ends_with(kEnding) && path.find('/', kFolder.size()) == path.npos;
}

std::string tagOf(std::string_view path)
{
    return std::string(path.substr(kFolder.size(), path.size() - kFolder.size() - kEnding.size()));
}

Language applyOverlay(const JsonFile &overlay, std::vector<JsonFile> &english, Problems &problems)
{
    Language language;
    const auto items = itemsOf(english);
    std::set<std::string> sentences;
    for (const auto &[name, item] : items)
        collect(kindOf(name), *item, "", name, sentences);
    language.sentences = sentences.size();

    const JsonCursor root(overlay.tree, overlay.path, problems);
    std::set<std::string> given;
    {
        JsonFields fields(root);
        fields.requiredId("language", language.tag);
        fields.required("name", language.name);
        if (const auto *all = fields.find("sentences"))
            OverlayMerge(items, given).mergeKinds(root.member("sentences", *all));
    }
    if (!language.tag.empty() && language.tag != tagOf(overlay.path))
        problems.push_back({overlay.path, "/language",
                            fmt::format("the file must be called {}{}{}", kFolder, language.tag, kEnding)});
    std::ranges::set_difference(sentences, given, std::back_inserter(language.missing));
    return language;
}

} // namespace unknot::content
