// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_command.h"

#include "app/bridge/error_text.h"
#include "app/report/sheet_page.h"
#include "core/base/safe_file.h"

#include <QCoreApplication>

namespace unknot::ui {

namespace {

enum Exit { Done, NotWritten, WrongWords, NoDiary };

QString tr(const char *text)
{
    return QCoreApplication::translate("unknot::ui", text);
}

ReportEnd notWritten(const std::filesystem::path &target, base::ErrorCode code)
{
    const bool isPlace = code != base::ErrorCode::DiskFull && code != base::ErrorCode::InputOutput;
    const QString why = code == base::ErrorCode::NotFound ? tr("The folder is not there.") : errorText(code);
    return {isPlace ? WrongWords : NotWritten,
            tr("The page was not written to '%1'. %2").arg(QString::fromStdString(target.string()), why)};
}

} // namespace

ReportEnd writeReport(const ReportWish &wish, const content::Content &content, const base::Clock &clock)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(wish.target, ignored))
        return {
            WrongWords,
            tr("'%1' is a folder. Name a file, such as page.pdf.").arg(QString::fromStdString(wish.target.string()))};
    const auto diary = readDiary(wish.folder, clock);
    if (!diary)
        return {NoDiary, tr("The diary could not be read. %1").arg(errorText(diary.error().code))};
    auto range = trends::usualSheetRange(diary->history, wish.to.value_or(clock.moment().day));
    range.from = wish.from.value_or(range.from);
    if (range.to < range.from)
        return {WrongWords, tr("--from has to come before --to.")};
    const auto page = sheetPage(*diary, range, {}, content, clock);
    const QByteArray bytes = sheetPdf(page, usualPaper());
    const auto written = base::SafeFile(wish.target, wish.folder / "diary.db")
                             .write(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!written)
        return notWritten(wish.target, written.error().code);
    return {Done, {}};
}

} // namespace unknot::ui
