// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/chip_set.h"

#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"

#include <QSignalBlocker>

#include <algorithm>

namespace unknot::ui {

ChipSet::ChipSet(const std::vector<std::string> &words, const Name &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto &word : words) {
        auto *chip = new Chip(name(word), this);
        chip->setCheckable(true);
        connect(chip, &QPushButton::toggled, this, [this, word](bool on) { emit toggled(word, on); });
        m_row->addWidget(chip);
        m_chips.emplace_back(word, chip);
    }
}

void ChipSet::setOn(const std::vector<std::string> &words)
{
    for (const auto &[word, chip] : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(std::ranges::find(words, word) != words.end());
    }
}

std::vector<std::string> ChipSet::on(const std::vector<std::string> &before) const
{
    std::vector<std::string> words;
    for (const auto &[word, chip] : m_chips)
        if (chip->isChecked())
            words.push_back(word);
    for (const auto &word : before)
        if (std::ranges::none_of(m_chips, [&](const auto &ours) { return ours.first == word; }))
            words.push_back(word);
    return words;
}

int ChipSet::heightForWidth(int width) const
{
    return m_row->heightForWidth(width);
}

} // namespace unknot::ui
