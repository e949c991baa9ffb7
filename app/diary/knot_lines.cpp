// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/knot_lines.h"

#include "app/bridge/qt_text.h"
#include "app/diary/open_knots.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLocale>

namespace unknot::ui {

KnotLines::KnotLines(OpenKnots &knots, QWidget *parent)
    : QWidget(parent)
    , m_knots(knots)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::hair);
    connect(&knots, &OpenKnots::changed, this, &KnotLines::follow);
    follow();
}

void KnotLines::follow()
{
    emptyLater(*m_lines);
    const auto knots = m_knots.list();
    setVisible(!knots.empty());
    for (const auto &knot : knots) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        //: A place of the body, and the day on which its pain began.
        const QString text =
            tr("%1, since %2")
                .arg(knot.place, QLocale().toString(toQDate(knot.since), QStringLiteral("d MMMM yyyy")));
        row->addWidget(new Text(text, Type::Body, Tone::Plain, line), 1);
        auto *gone = new QuietButton(tr("It's gone"), line);
        gone->setAccessibleName(tr("It's gone: %1").arg(knot.place));
        connect(gone, &QPushButton::clicked, this, [this, part = knot.part] { m_knots.close(part); });
        row->addWidget(gone);
        m_lines->addWidget(line);
    }
}

} // namespace unknot::ui
