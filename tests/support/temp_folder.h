// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>

namespace unknot::test {

/// A folder of one test, gone with it.
class TempFolder
{
public:
    TempFolder()
        : m_path((std::filesystem::temp_directory_path() / "unknot-test-XXXXXX").native())
    {
        if (::mkdtemp(m_path.data()) == nullptr)
            throw std::system_error(errno, std::generic_category(), "mkdtemp");
    }
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    std::filesystem::path path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return path() / name; }

    void write(std::string_view name, std::string_view text) const
    {
        std::ofstream(path() / name, std::ios::binary) << text;
    }
    std::string read(std::string_view name) const
    {
        std::ifstream file(path() / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    std::string m_path;
};

} // namespace unknot::test
