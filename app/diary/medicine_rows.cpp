// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/medicine_rows.h"

#include "app/bridge/qt_text.h"
#include "app/diary/chip_set.h"
#include "app/shell/theme/tokens.h"
#include "app/widgets/drop_down.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text.h"
#include "core/content/content.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>

namespace unknot::ui {

namespace {

std::vector<std::string> idsOf(const content::Content &content)
{
    std::vector<std::string> ids;
    ids.reserve(content.medicines.size());
    for (const auto &medicine : content.medicines)
        ids.push_back(medicine.id.text());
    return ids;
}

QString nameOf(const content::Content &content, const std::string &id)
{
    const auto found = std::ranges::find(content.medicines, base::MedicineId(id), &content::Medicine::id);
    return toQString(found == content.medicines.end() ? id : found->name);
}

QTime timeOf(base::Instant at, const base::Zone &zone)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(zone.localAt(at).sinceMidnight.count()));
}

} // namespace

MedicineRows::MedicineRows(const content::Content &content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_names(new ChipSet(
          idsOf(content), [&content](const std::string &id) { return nameOf(content, id); }, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_names);
    for (const auto &medicine : content.medicines) {
        m_rows.push_back(makeRow(medicine));
        column->addWidget(m_rows.back().line);
    }
    connect(m_names, &ChipSet::toggled, this, [this](const std::string &id, bool on) {
        if (const Row *row = find(id))
            row->line->setVisible(on);
        emit edited();
    });
}

MedicineRows::Row MedicineRows::makeRow(const content::Medicine &medicine)
{
    Row row;
    row.medicine = &medicine;
    row.line = new QWidget(this);
    auto *line = new FlowLayout(row.line, space::between);
    const QString name = toQString(medicine.name);
    auto *text = new Text(tr("%1 at").arg(name), Type::Body, Tone::Plain);
    text->setWordWrap(false);
    line->addWidget(text);
    row.time = new QTimeEdit(row.line);
    row.time->setAccessibleName(tr("When: %1").arg(name));
    connect(row.time, &QTimeEdit::timeChanged, this, &MedicineRows::edited);
    line->addWidget(row.time);
    row.line->hide();
    if (!medicine.onSkin)
        return row;
    row.place = new DropDown(row.line);
    row.place->setAccessibleName(tr("Where: %1").arg(name));
    row.place->addItem(tr("place not said"));
    for (const auto &region : m_content.regions)
        row.place->addItem(toQString(region.name), toQString(region.id.text()));
    line->addWidget(row.place);
    row.irritated = new QCheckBox(tr("The skin did not like it"), row.line);
    row.irritated->setAccessibleDescription(name);
    line->addWidget(row.irritated);
    connect(row.place, &QComboBox::activated, this, &MedicineRows::edited);
    connect(row.irritated, &QCheckBox::toggled, this, &MedicineRows::edited);
    return row;
}

MedicineRows::Row *MedicineRows::find(const std::string &id)
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.medicine->id.text() == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void MedicineRows::show(const records::Entry &entry, const base::Zone &zone)
{
    std::vector<std::string> on;
    for (Row &row : m_rows) {
        row.line->hide();
        const QSignalBlocker quiet(row.time);
        row.time->setTime(timeOf(entry.at.at, zone));
        if (row.place)
            row.place->setCurrentIndex(0);
        if (row.irritated) {
            const QSignalBlocker still(row.irritated);
            row.irritated->setChecked(false);
        }
    }
    for (const auto &taken : entry.medicines) {
        Row *row = find(taken.medicine.text());
        if (!row)
            continue;
        on.push_back(taken.medicine.text());
        row->line->show();
        const QSignalBlocker quiet(row->time);
        row->time->setTime(timeOf(taken.at.value_or(entry.at.at), zone));
        if (row->place && taken.region)
            row->place->setCurrentIndex(std::max(0, row->place->findData(toQString(taken.region->text()))));
        if (row->irritated) {
            const QSignalBlocker still(row->irritated);
            row->irritated->setChecked(taken.irritated);
        }
    }
    m_names->setOn(on);
}

void MedicineRows::take(records::Entry &entry, const base::Zone &zone) const
{
    std::vector<records::MedicineTaken> all;
    const auto on = m_names->on({});
    for (const Row &row : m_rows) {
        if (std::ranges::find(on, row.medicine->id.text()) == on.end())
            continue;
        records::MedicineTaken taken;
        taken.medicine = row.medicine->id;
        taken.onSkin = row.medicine->onSkin;
        const auto wall =
            zone.find({entry.at.day, std::chrono::milliseconds(row.time->time().msecsSinceStartOfDay())});
        if (wall)
            taken.at = wall->first;
        if (row.place && row.place->currentIndex() > 0)
            taken.region = base::RegionId(row.place->currentData().toString().toStdString());
        taken.irritated = row.irritated && row.irritated->isChecked();
        all.push_back(std::move(taken));
    }
    for (const auto &before : entry.medicines)
        if (std::ranges::none_of(m_rows, [&](const Row &row) { return row.medicine->id == before.medicine; }))
            all.push_back(before);
    entry.medicines = std::move(all);
}

} // namespace unknot::ui
