// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/filter_row.h"

#include "app/bridge/qt_text.h"
#include "app/diary/diary_controller.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"
#include "app/widgets/drop_down.h"
#include "app/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kSearchWidth = 300;

/// Lists anew and stays at what was chosen.
void fill(QComboBox &box, const QString &all, const std::vector<std::pair<QString, QString>> &choices)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all);
    for (const auto &[id, name] : choices)
        box.addItem(name, id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QComboBox *addBox(FilterRow &row, FlowLayout &line, const QString &name)
{
    auto *box = new DropDown(&row);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line.addWidget(box);
    return box;
}

} // namespace

FilterRow::FilterRow(DiaryController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_search(new QLineEdit(this))
{
    auto *line = new FlowLayout(this, space::between);
    m_search->setPlaceholderText(tr("Find: a word of a note, a #tag, heat …"));
    m_search->setAccessibleName(tr("Search the diary"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaled(kSearchWidth));
    line->addWidget(m_search);
    m_place = addBox(*this, *line, tr("Only this place"));
    m_trigger = addBox(*this, *line, tr("Only with this tag or cause"));
    m_trigger->addItem(tr("Every tag and cause"));
    m_trigger->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &controller, &DiaryController::search);
    connect(m_place, &QComboBox::activated, this, [this] {
        const QString id = m_place->currentData().toString();
        m_controller.filterBy(id.isEmpty() ? std::nullopt : std::optional(base::RegionId(id.toStdString())));
    });
    connect(m_trigger, &QComboBox::activated, this,
            [this] { m_controller.filterByTrigger(m_trigger->currentData().toString()); });
    auto *keys = new QShortcut(QKeySequence::Find, this);
    connect(keys, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void FilterRow::follow()
{
    std::vector<std::pair<QString, QString>> places;
    for (const auto &[id, name] : m_controller.markedPlaces())
        places.emplace_back(toQString(id.text()), name);
    if (m_place->count() != static_cast<int>(places.size()) + 1)
        fill(*m_place, tr("Every place"), places);
}

/// The tags stand in the diary alone: they are read when somebody comes to choose one.
bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_trigger && event->type() == QEvent::FocusIn)
        listTriggers();
    return QWidget::eventFilter(watched, event);
}

void FilterRow::listTriggers()
{
    m_controller.readTriggers([this](const std::vector<Trigger> &triggers) {
        std::vector<std::pair<QString, QString>> choices;
        choices.reserve(triggers.size());
        for (const auto &[id, name] : triggers)
            choices.emplace_back(id, name);
        if (m_trigger->count() != static_cast<int>(choices.size()) + 1)
            fill(*m_trigger, tr("Every tag and cause"), choices);
    });
}

} // namespace unknot::ui
