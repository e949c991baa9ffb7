// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/triage/answer_details.h"

#include <QWidget>

#include <functional>

namespace unknot::ui {

/// A line of options of a DetailGroup under its label; what was chosen before is lit.
class DetailRow final : public QWidget
{
    Q_OBJECT

public:
    DetailRow(const DetailGroup &group, const records::AnswerValue &given,
              std::function<void(const DetailOption &)> chosen, QWidget *parent = nullptr);

private:
    std::function<void(const DetailOption &)> m_chosen;
};

} // namespace unknot::ui
