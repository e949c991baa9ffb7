// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/cut_off_notice.h"

#include "app/bridge/qt_text.h"
#include "app/bridge/session_recovery.h"
#include "app/shell/main_window.h"
#include "core/content/content.h"

namespace unknot::ui {

namespace {

const QString kBanner = QStringLiteral("cut-off");

} // namespace

CutOffNotice::CutOffNotice(const content::Content &content, SessionRecovery &recovery, MainWindow &window)
    : QObject(&window)
    , m_content(content)
    , m_recovery(recovery)
    , m_window(window)
{
    connect(&recovery, &SessionRecovery::found, this, &CutOffNotice::show);
}

void CutOffNotice::hide()
{
    m_window.hideBanner(kBanner);
}

void CutOffNotice::show(const plan::Plan &rest, const records::Session &session, int step, int steps)
{
    const content::Technique *technique = m_content.find(rest.steps.front().technique);
    const QString name = technique ? toQString(technique->name) : QString();
    const QString text =
        tr("A routine was cut off at step %1 of %2: %3. What you did is kept.").arg(step).arg(steps).arg(name);
    const auto goOn = [this, rest, session] {
        hide();
        emit goOnAsked(rest, session);
    };
    const auto drop = [this, session] {
        hide();
        m_recovery.drop(session);
    };
    m_window.showBanner(kBanner, base::Level::Care, text, {{tr("Go on at this step"), goOn}, {tr("Not now"), drop}});
}

} // namespace unknot::ui
