// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/trend_view.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

class Text;

/// What helps me: three rows at most, each with how many sessions speak for it, and always what that does not prove.
class HelpCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpCard(const QString &caption, QWidget *parent = nullptr);

    void show(const TrendView &view);

private:
    Text *m_note;
    QVBoxLayout *m_rows;
};

} // namespace unknot::ui
