// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pulse/recording.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace unknot::test {

namespace {

// Enough of a tone to tell one sample from the next, and little enough to search with.
constexpr std::size_t kSearched = 3000;

double product(std::span<const std::int16_t> a, std::span<const std::int16_t> b)
{
    double sum = 0;
    for (std::size_t n = 0; n < std::min(a.size(), b.size()); ++n)
        sum += static_cast<double>(a[n]) * b[n];
    return sum;
}

std::span<const std::int16_t> window(std::span<const std::int16_t> recording, std::int64_t at, std::size_t length)
{
    if (at < 0 || at + static_cast<std::int64_t>(length) > static_cast<std::int64_t>(recording.size()))
        return {};
    return recording.subspan(static_cast<std::size_t>(at), length);
}

} // namespace

Recording::Recording(const QString &sink)
{
    m_parec.start(QStringLiteral("parec"),
                  {QStringLiteral("-d"), sink + QStringLiteral(".monitor"), QStringLiteral("--format=s16le"),
                   QStringLiteral("--rate=44100"), QStringLiteral("--channels=1"), QStringLiteral("--raw"),
                   QStringLiteral("--latency-msec=20")});
    m_parec.waitForStarted();
}

Recording::~Recording()
{
    m_parec.kill();
    m_parec.waitForFinished();
}

Samples Recording::samples()
{
    m_parec.waitForReadyRead(0);
    m_bytes += m_parec.readAllStandardOutput();
    Samples out(static_cast<std::size_t>(m_bytes.size()) / 2);
    std::memcpy(out.data(), m_bytes.constData(), out.size() * 2);
    return out;
}

std::int64_t Recording::length()
{
    m_parec.waitForReadyRead(0);
    m_bytes += m_parec.readAllStandardOutput();
    return m_bytes.size() / 2;
}

double likenessAt(std::span<const std::int16_t> recording, std::span<const std::int16_t> tone, std::int64_t at)
{
    const auto there = window(recording, at, tone.size());
    if (there.empty())
        return 0.0;
    return product(there, tone) / std::sqrt(std::max(1.0, product(there, there) * product(tone, tone)));
}

std::int64_t findTone(std::span<const std::int16_t> recording, std::span<const std::int16_t> tone,
                      std::int64_t around, std::int64_t reach)
{
    const auto searched = tone.first(std::min(kSearched, tone.size()));
    std::int64_t best = around;
    double most = -1.0;
    for (std::int64_t at = around - reach; at <= around + reach; ++at) {
        const double likeness = likenessAt(recording, searched, at);
        if (likeness > most) {
            most = likeness;
            best = at;
        }
    }
    return best;
}

std::optional<std::int64_t> firstLouder(std::span<const std::int16_t> recording, int level, std::int64_t from)
{
    for (std::size_t n = static_cast<std::size_t>(from); n < recording.size(); ++n) {
        if (std::abs(static_cast<int>(recording[n])) > level)
            return static_cast<std::int64_t>(n);
    }
    return std::nullopt;
}

int peakOf(std::span<const std::int16_t> recording)
{
    int top = 0;
    for (const std::int16_t sample : recording)
        top = std::max(top, std::abs(static_cast<int>(sample)));
    return top;
}

} // namespace unknot::test
