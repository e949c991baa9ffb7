// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/load.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// The shipped files with something changed, to see what the checks say about it.
class Edited
{
public:
    Edited()
        : m_files(shippedFiles())
    {
    }

    /// Puts a value at a pointer of a file; "-" at the end appends to a list.
    Edited &set(std::string_view file, const std::string &pointer, const nlohmann::json &value)
    {
        return change(file, [&](nlohmann::json &json) { json[nlohmann::json::json_pointer(pointer)] = value; });
    }

    Edited &remove(std::string_view file, const std::string &pointer)
    {
        return change(file, [&](nlohmann::json &json) {
            const nlohmann::json::json_pointer whole(pointer);
            auto &parent = json.at(whole.parent_pointer());
            if (parent.is_array())
                parent.erase(std::stoul(whole.back()));
            else
                parent.erase(whole.back());
        });
    }

    Edited &drop(std::string_view file)
    {
        std::erase_if(m_files, [file](const File &each) { return each.path == file; });
        return *this;
    }

    nlohmann::json at(std::string_view file, const std::string &pointer)
    {
        return nlohmann::json::parse(find(file).text).at(nlohmann::json::json_pointer(pointer));
    }

    File &find(std::string_view file)
    {
        const auto found = std::ranges::find(m_files, file, &File::path);
        if (found == m_files.end())
            throw std::invalid_argument(std::string(file));
        return *found;
    }

    std::vector<Problem> problems() const { return load(m_files).problems; }
    const std::vector<File> &files() const { return m_files; }

private:
    template<typename Change>
    Edited &change(std::string_view file, Change how)
    {
        auto &text = find(file).text;
        auto json = nlohmann::json::parse(text);
        how(json);
        text = json.dump();
        return *this;
    }

    std::vector<File> m_files;
};

} // namespace unknot::content
