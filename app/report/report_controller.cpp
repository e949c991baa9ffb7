// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_controller.h"

#include "core/base/safe_file.h"

#include <algorithm>

namespace unknot::ui {

ReportController::ReportController(const content::Content &content, DiaryService &diary, const base::Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_diary(diary)
    , m_clock(clock)
    , m_range(trends::usualSheetRange(diary.history(), clock.moment().day))
{
}

void ReportController::open()
{
    m_read.history = m_diary.history();
    if (!m_isChosen)
        m_range = trends::usualSheetRange(m_read.history, m_clock.moment().day);
    emit changed();
    readTexts();
}

void ReportController::readTexts()
{
    if (m_diary.state() == DiaryService::State::None || m_diary.state() == DiaryService::State::NotYet)
        return;
    m_diary.readVisits(this, [this](const base::Result<std::vector<records::Visit>> &visits) {
        m_read.visits = visits.value_or(std::vector<records::Visit>{});
    });
    m_diary.readEntries(m_range.from, m_range.to, this,
                        [this](const base::Result<std::vector<records::Entry>> &entries) {
                            m_read.entries = entries.value_or(std::vector<records::Entry>{});
                            emit changed();
                        });
}

void ReportController::chooseDays(int days)
{
    const auto today = m_clock.moment().day;
    auto from = today.plusDays(1 - days);
    if (days == 0)
        from = m_read.history.days().empty() ? today : std::min(m_read.history.days().front().date, today);
    chooseRange({from, today});
}

void ReportController::chooseRange(trends::Range range)
{
    m_isChosen = true;
    m_range = {std::min(range.from, range.to), std::max(range.from, range.to)};
    emit changed();
    readTexts();
}

void ReportController::setParts(const SheetParts &parts)
{
    m_parts = parts;
    emit changed();
}

QString ReportController::fileName() const
{
    return tr("pain-diary-%1.pdf").arg(QString::fromStdString(m_range.to.iso()));
}

void ReportController::keep(const QString &path, const QByteArray &pdf)
{
    const auto written = base::SafeFile(path.toStdString(), m_diary.folder() / "diary.db")
                             .write(std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    if (written)
        emit kept(path);
    else
        emit notKept(written.error().code);
}

} // namespace unknot::ui
