// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QString>

#include <string_view>

namespace unknot::ui {

QString toQString(std::string_view text);
QDate toQDate(base::Date date);
base::Date toDate(QDate date);

} // namespace unknot::ui
