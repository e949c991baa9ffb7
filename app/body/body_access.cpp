// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/body_access.h"

#include "app/body/body_map.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace unknot::ui {

namespace {

/// One region. Has no QObject behind it: the map paints all of them.
class RegionAccess final : public QAccessibleInterface, QAccessibleActionInterface, QAccessibleValueInterface
{
public:
    RegionAccess(BodyMap &map, std::size_t index)
        : m_map(&map)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_map != nullptr && m_index < m_map->regions().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::CheckBox; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return region().name;
        if (kind == QAccessible::Description)
            return description();
        if (kind == QAccessible::Help)
            return region().hint;
        if (kind == QAccessible::Value)
            return level() ? QString::number(*level()) : QString();
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_map->rectOf(region().id).toAlignedRect();
        return local.isEmpty() ? QRect() : QRect(m_map->mapToGlobal(local.topLeft()), local.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.checkable = true;
        state.checked = isMarked();
        state.focusable = true;
        state.focused = m_map->hasFocus() && m_map->current() == region().id;
        state.selectable = true;
        state.selected = m_map->marks().selected == region().id;
        state.invisible = !m_map->isVisible();
        state.offscreen = m_map->rectOf(region().id).isEmpty();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        const QString id = region().id;
        if (name == setFocusAction()) {
            m_map->setFocus(Qt::OtherFocusReason);
            m_map->setCurrent(id);
        } else if (name == toggleAction() && isMarked()) {
            emit m_map->removeAsked(id);
        } else if (name == toggleAction()) {
            m_map->tap(id);
        }
    }

    QVariant currentValue() const override { return level() ? QVariant(*level()) : QVariant(); }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return 10; }
    QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant &value) override
    {
        if (isValid())
            emit m_map->levelGiven(region().id, std::clamp(qRound(value.toDouble()), 0, 10));
    }

private:
    const MapRegion &region() const { return m_map->regions()[m_index]; }
    bool isMarked() const { return m_map->marks().levels.contains(region().id); }
    std::optional<int> level() const
    {
        const auto found = m_map->marks().levels.find(region().id);
        return found == m_map->marks().levels.end() ? std::nullopt : found->second;
    }
    QString description() const
    {
        const auto often = m_map->marks().heat.find(region().id);
        const QString said =
            often != m_map->marks().heat.end()
                ? BodyMap::tr("marked on %1 of %2 days").arg(often->second.days).arg(often->second.logged)
            : !isMarked() ? BodyMap::tr("not marked")
            : level()     ? BodyMap::tr("pain %1 of 10").arg(*level())
                          : BodyMap::tr("marked, no level");
        switch (region().side) {
        case MapRegion::Side::Left:
            return BodyMap::tr("your left, %1").arg(said);
        case MapRegion::Side::Right:
            return BodyMap::tr("your right, %1").arg(said);
        case MapRegion::Side::Middle:
            return said;
        }
        return said;
    }

    QPointer<BodyMap> m_map;
    std::size_t m_index;
};

/// The map: a list of its regions.
class MapAccess final : public QAccessibleWidget
{
public:
    explicit MapAccess(BodyMap *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }
    ~MapAccess() override { forget(); }

    int childCount() const override { return static_cast<int>(map()->regions().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        fill();
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found = std::ranges::find_if(
            m_ids, [&](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
        return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return childOf(map()->hit(map()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return map()->hasFocus() ? childOf(map()->current()) : nullptr;
    }

    QAccessibleInterface *childOf(const QString &id) const
    {
        const auto found = std::ranges::find(map()->regions(), id, &MapRegion::id);
        return found == map()->regions().end() ? nullptr : child(static_cast<int>(found - map()->regions().begin()));
    }

private:
    BodyMap *map() const { return static_cast<BodyMap *>(widget()); }
    void fill() const
    {
        if (m_ids.size() == map()->regions().size())
            return;
        forget();
        for (std::size_t i = 0; i < map()->regions().size(); ++i)
            m_ids.push_back(QAccessible::registerAccessibleInterface(new RegionAccess(*map(), i)));
    }
    void forget() const
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeMapAccess(const QString &, QObject *object)
{
    auto *map = qobject_cast<BodyMap *>(object);
    return map == nullptr ? nullptr : new MapAccess(map);
}

QAccessibleInterface *accessOf(BodyMap &map, const QString &id)
{
    auto *list = static_cast<MapAccess *>(QAccessible::queryAccessibleInterface(&map));
    return list == nullptr ? nullptr : list->childOf(id);
}

} // namespace

void installBodyAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeMapAccess);
        return true;
    }();
    Q_UNUSED(once)
}

void tellMarkChanged(BodyMap &map, const QString &id)
{
    QAccessibleInterface *region = QAccessible::isActive() ? accessOf(map, id) : nullptr;
    if (region == nullptr)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent checked(region, changed);
    QAccessible::updateAccessibility(&checked);
    QAccessibleEvent described(region, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void tellFocused(BodyMap &map, const QString &id)
{
    QAccessibleInterface *region = QAccessible::isActive() ? accessOf(map, id) : nullptr;
    if (region == nullptr)
        return;
    QAccessibleEvent focused(region, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

} // namespace unknot::ui
