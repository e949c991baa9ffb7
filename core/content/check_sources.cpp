// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/checks.h"
#include "core/content/report.h"
#include "core/content/seed.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace unknot::content {

namespace {

/// What common knowledge and our own choices are called where no source is.
bool isKnownSource(const std::set<std::string_view> &keys, std::string_view key)
{
    return key == "GK" || key == "ours" || keys.contains(key);
}

class SourceCheck
{
public:
    SourceCheck(const Content &content, Report &report)
        : m_content(content)
        , m_report(report)
    {
        for (const auto &source : content.sources)
            m_keys.insert(source.id.text());
    }

    void run()
    {
        checkAll(m_content.techniques);
        checkAll(m_content.routines);
        checkAll(m_content.rules);
        checkAll(m_content.medicines);
        checkMedicineLocks();
        checkAll(m_content.habits);
        checkAll(m_content.texts);
        checkAll(m_content.protectedZones);
        checkAll(m_content.joints);
        checkLimits();
    }

private:
    template<typename T>
    void checkAll(const std::vector<T> &items)
    {
        for (const auto &item : items)
            checkOne(item, item, "");
    }

    /// `part` is the item itself, or something in it at `at` that has sources of its own.
    template<typename T, typename Part>
    void checkOne(const T &item, const Part &part, const std::string &at)
    {
        for (std::size_t i = 0; i < part.seed.size(); ++i) {
            if (!isSeedItem(part.seed[i]))
                m_report.at(item, fmt::format("{}/seed/{}", at, i),
                            fmt::format("\"{}\" is no item of the seed, S1 to S{}", part.seed[i], kSeedItems));
        }
        for (std::size_t i = 0; i < part.sources.size(); ++i) {
            if (!part.sources[i].isEmpty() && !isKnownSource(m_keys, part.sources[i].text()))
                m_report.at(item, fmt::format("{}/sources/{}", at, i),
                            fmt::format("\"{}\" is not in sources.json", part.sources[i].text()));
        }
        if (part.seed.empty() && part.sources.empty())
            m_report.at(item, at, "names no source: \"seed\" or \"sources\" must say where this comes from");
    }

    void checkMedicineLocks()
    {
        for (const auto &medicine : m_content.medicines) {
            for (std::size_t i = 0; i < medicine.locks.size(); ++i)
                checkOne(medicine, medicine.locks[i], fmt::format("/locks/{}", i));
        }
    }

    void checkLimits()
    {
        for (const auto &[key, sources] : m_content.limits.sources) {
            for (std::size_t i = 0; i < sources.size(); ++i) {
                const std::string_view source = sources[i];
                const bool isSeed = source.starts_with(kSeedPrefix) && isSeedItem(source.substr(kSeedPrefix.size()));
                if (!isSeed && !isKnownSource(m_keys, source))
                    m_report.inFile("limits.json", fmt::format("/{}/source/{}", key, i),
                                    fmt::format("\"{}\" is neither in sources.json nor \"seed S1\" to \"seed S{}\"",
                                                source, kSeedItems));
            }
        }
    }

    const Content &m_content;
    Report &m_report;
    std::set<std::string_view> m_keys;
};

} // namespace

void checkSources(const Content &content, Report &report)
{
    SourceCheck(content, report).run();
}

} // namespace unknot::content
