// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_row.h"

#include "app/widgets/chip_paint.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/unmark.h"

#include <QRadioButton>
#include <QSignalBlocker>

namespace unknot::ui {

namespace {

class RadioChip final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override { return chipSize(*this, look()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent *) override { paintChip(*this, look()); }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    ChipLook look() const { return {.text = text(), .picture = {}, .on = isChecked(), .down = isDown()}; }
};

} // namespace

ChoiceRow::ChoiceRow(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new RadioChip(choices[i], this);
        m_row->addWidget(button);
        m_buttons.append(button);
        // Not clicked: a screen reader toggles.
        connect(button, &QRadioButton::toggled, this, [this, i](bool on) {
            if (on)
                emit chosen(i);
        });
    }
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons.front());
}

int ChoiceRow::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return i;
    }
    return -1;
}

void ChoiceRow::setCurrent(int index)
{
    if (const int before = current(); before >= 0 && before != index)
        unmark(*m_buttons[before]);
    if (index >= 0) {
        const QSignalBlocker quiet(m_buttons[index]); // the program has set it, nobody has chosen
        m_buttons[index]->setChecked(true);
    }
}

int ChoiceRow::heightForWidth(int width) const
{
    return m_row->heightForWidth(width);
}

} // namespace unknot::ui
