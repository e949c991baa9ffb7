// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/json_schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>

namespace unknot::content {

namespace {

using nlohmann::json;

bool isOfType(const json &value, const std::string &type)
{
    if (type == "integer")
        return value.is_number_integer();
    return type == value.type_name();
}

bool isOfOneType(const json &value, const json &types)
{
    if (types.is_string())
        return isOfType(value, types);
    return std::ranges::any_of(types, [&](const json &type) { return isOfType(value, type); });
}

void checkText(const json &schema, const std::string &text, const std::string &pointer, std::vector<std::string> &out)
{
    if (text.size() < schema.value("minLength", 0U) || text.size() > schema.value("maxLength", 1'000'000U))
        out.push_back(pointer + ": length");
    if (schema.contains("pattern") && !std::regex_match(text, std::regex(schema["pattern"].get<std::string>())))
        out.push_back(pointer + ": pattern");
}

} // namespace

const json &JsonSchema::resolved(const json &schema, const json &value) const
{
    if (schema.contains("$ref"))
        return resolved(m_root.at(json::json_pointer(schema["$ref"].get<std::string>().substr(1))), value);
    if (!schema.contains("oneOf"))
        return schema;
    for (const auto &each : schema["oneOf"]) {
        std::vector<std::string> faults;
        check(each, value, "", faults);
        if (faults.empty())
            return each;
    }
    return schema;
}

std::vector<std::string> JsonSchema::problems(const json &value) const
{
    std::vector<std::string> out;
    check(m_root, value, "", out);
    return out;
}

void JsonSchema::check(const json &written, const json &value, const std::string &pointer,
                       std::vector<std::string> &out) const
{
    const auto &schema = resolved(written, value);
    if (schema.contains("oneOf")) {
        out.push_back(pointer + ": fits none of several");
        return;
    }
    if (schema.contains("type") && !isOfOneType(value, schema["type"])) {
        out.push_back(pointer + ": type");
        return;
    }
    if (schema.contains("enum") && std::ranges::find(schema["enum"], value) == schema["enum"].end())
        out.push_back(pointer + ": word");
    if (value.is_string())
        checkText(schema, value, pointer, out);
    if (value.is_number_integer() &&
        (value < schema.value("minimum", -1'000'000) || value > schema.value("maximum", 1'000'000)))
        out.push_back(pointer + ": range");
    if (value.is_object())
        checkObject(schema, value, pointer, out);
    if (!value.is_array())
        return;
    if (value.size() < schema.value("minItems", 0U) || value.size() > schema.value("maxItems", 1'000'000U))
        out.push_back(pointer + ": number of items");
    for (std::size_t i = 0; i < value.size(); ++i)
        check(schema.value("items", json::object()), value[i], fmt::format("{}/{}", pointer, i), out);
}

void JsonSchema::checkObject(const json &schema, const json &value, const std::string &pointer,
                             std::vector<std::string> &out) const
{
    for (const auto &key : schema.value("required", json::array())) {
        if (!value.contains(key.get<std::string>()))
            out.push_back(fmt::format("{}/{}: missing", pointer, key.get<std::string>()));
    }
    for (const auto &[key, child] : value.items()) {
        if (schema["properties"].contains(key))
            check(schema["properties"][key], child, fmt::format("{}/{}", pointer, key), out);
        else
            out.push_back(fmt::format("{}/{}: unknown", pointer, key));
    }
}

} // namespace unknot::content
