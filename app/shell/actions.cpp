// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include "app/shell/main_window.h"

#include <QAction>
#include <QKeySequence>

namespace unknot::ui {

namespace {

struct Face
{
    QString word;
    QString tip;
    QString icon;
    QKeySequence keys;
};

Face faceOf(Actions::Id id)
{
    switch (id) {
    case Actions::Id::LogToday:
        return {Actions::tr("Today"), Actions::tr("Log how it was today"), QStringLiteral("today"),
                QKeySequence(Qt::CTRL | Qt::Key_L)};
    case Actions::Id::Flare:
        return {Actions::tr("Flare"), Actions::tr("It flared up: something gentle, at once"), QStringLiteral("flare"),
                QKeySequence(Qt::Key_F9)};
    case Actions::Id::Check:
        break;
    }
    return {Actions::tr("Check"), Actions::tr("Is there something that someone should see?"),
            QStringLiteral("clipboard"), QKeySequence(Qt::CTRL | Qt::Key_E)};
}

} // namespace

Actions::Actions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

void Actions::offer(Id id, std::function<void()> perform)
{
    const Face face = faceOf(id);
    auto *action = new QAction(face.word, this);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(face.tip, face.keys.toString(QKeySequence::NativeText)));
    action->setShortcut(face.keys);
    connect(action, &QAction::triggered, this, [perform = std::move(perform)] { perform(); });
    m_window.addCommonAction(action, face.icon);
}

} // namespace unknot::ui
