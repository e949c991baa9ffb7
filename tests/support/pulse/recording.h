// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace unknot::test {

using Samples = std::vector<std::int16_t>;

/// What a sink plays, recorded at its monitor: 44.1 kHz, mono, 16 bit.
class Recording
{
public:
    explicit Recording(const QString &sink = QStringLiteral("t"));
    ~Recording();

    /// Everything heard so far.
    Samples samples();
    /// How long the recording is, in samples; takes in what has come.
    std::int64_t length();

private:
    QProcess m_parec;
    QByteArray m_bytes;
};

/// The place near `around`, within `reach` samples either way, where the recording is most like the tone.
std::int64_t findTone(std::span<const std::int16_t> recording, std::span<const std::int16_t> tone,
                      std::int64_t around, std::int64_t reach);
/// 1 when the tone is there from its first to its last sample, whatever its loudness.
double likenessAt(std::span<const std::int16_t> recording, std::span<const std::int16_t> tone, std::int64_t at);
/// The first sample that is louder than this.
std::optional<std::int64_t> firstLouder(std::span<const std::int16_t> recording, int level, std::int64_t from = 0);
int peakOf(std::span<const std::int16_t> recording);

} // namespace unknot::test
