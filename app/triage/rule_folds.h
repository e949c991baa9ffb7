// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/content/content.h"

#include <QWidget>

class QVBoxLayout;

namespace unknot::ui {

/// Every rule in plain words, by how soon: each group is closed until somebody wants to read it.
class RuleFolds final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleFolds(const content::Content &content, QWidget *parent = nullptr);

    /// From the most urgent on.
    static std::vector<base::Level> levels();
    /// "In the next days", "book a visit".
    static QString headOf(base::Level level);
    static QString lineOf(base::Level level);
    static std::vector<const content::Rule *> rulesOf(const content::Content &content, base::Level level);

private:
    void add(QVBoxLayout *column, const content::Content &content, base::Level level);
};

} // namespace unknot::ui
