// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/article.h"

#include <QStringList>

class QPagedPaintDevice;

namespace unknot::ui {

/// The article as paper has it: black on white, in a size that reads well at arm's length.
QString printedHtml(const Article &article);
void printTo(QPagedPaintDevice &paper, const Article &article);

} // namespace unknot::ui
