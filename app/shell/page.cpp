// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page.h"

namespace unknot::ui {

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
}

void Page::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    emit titleChanged(title);
}

} // namespace unknot::ui
