// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/diary_notices.h"

#include "app/bridge/diary_service.h"
#include "app/bridge/error_text.h"
#include "app/shell/main_window.h"

namespace unknot::ui {

namespace {

const QString kBanner = QStringLiteral("diary");

} // namespace

DiaryNotices::DiaryNotices(DiaryService &diary, MainWindow &window)
    : QObject(&window)
    , m_diary(diary)
    , m_window(window)
{
    connect(&diary, &DiaryService::stateChanged, this, &DiaryNotices::followState);
    connect(&diary, &DiaryService::failed, this,
            [this](const base::Uuid &, base::ErrorCode code) { sayNotSaved(code); });
    followState();
}

void DiaryNotices::followState()
{
    const auto state = m_diary.state();
    if (state == DiaryService::State::NotYet || state == DiaryService::State::Ready)
        return m_window.hideBanner(kBanner);
    const QString why = m_diary.reason() ? errorText(*m_diary.reason()) : QString();
    const QString what = state == DiaryService::State::ReadOnly
                             ? tr("Your diary can be read but not written. %1 What you do now is not kept.")
                             : tr("Your diary cannot be opened. %1 Everything works, but nothing is kept.");
    QList<MainWindow::BannerAction> actions{{tr("Try again"), [this] { m_diary.open(); }}};
    if (canBeHelped())
        actions.prepend({tr("What can be done"), [this] { emit helpAsked(); }});
    m_window.showBanner(kBanner, base::Level::Care, what.arg(why), actions);
}

/// A full disk or a place without rights is not mended here.
bool DiaryNotices::canBeHelped() const
{
    switch (m_diary.reason().value_or(base::ErrorCode::Busy)) {
    case base::ErrorCode::Damaged:
    case base::ErrorCode::NotOurs:
    case base::ErrorCode::Missing:
        return true;
    default:
        return false;
    }
}

void DiaryNotices::sayNotSaved(base::ErrorCode code)
{
    m_window.showMessage(tr("Not saved. %1").arg(errorText(code)));
}

} // namespace unknot::ui
