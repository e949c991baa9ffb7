// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace unknot::ui {

class Chip;
class FlowLayout;

/// A few words, any of which hold.
class ChipSet final : public QWidget
{
    Q_OBJECT

public:
    using Name = std::function<QString(const std::string &)>;

    ChipSet(const std::vector<std::string> &words, const Name &name, QWidget *parent = nullptr);

    void setOn(const std::vector<std::string> &words);
    /// Those of `before` that are not among our words stay; ours are as they are shown.
    std::vector<std::string> on(const std::vector<std::string> &before) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void toggled(const std::string &word, bool on);

private:
    FlowLayout *m_row;
    std::vector<std::pair<std::string, Chip *>> m_chips;
};

} // namespace unknot::ui
