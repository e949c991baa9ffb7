// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/spoken.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace unknot::ui {

namespace {

constexpr char kValue[] = "spokenValue";

class SpokenAccess final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SpokenAccess(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const bool isValue = kind == QAccessible::Value || kind == QAccessible::Description;
        return isValue ? value() : QAccessibleWidget::text(kind);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(int from, int to) const override { return value().mid(from, to - from); }
    int characterCount() const override { return static_cast<int>(value().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &point) const override { return rect().contains(point) ? 0 : -1; }
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }
    // It can be read, nothing else.
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    void scrollToSubstring(int, int) override {}

private:
    QString value() const { return widget()->property(kValue).toString(); }
};

QAccessibleInterface *access(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr && widget->property(kValue).isValid() ? new SpokenAccess(widget) : nullptr;
}

} // namespace

void speakAs(QWidget *widget, const QString &name)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&access);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(kValue, QString()); // before the name, with which an interface may be made
    widget->setAccessibleName(name);
}

void speakValue(QWidget *widget, const QString &value)
{
    const QString before = widget->property(kValue).toString();
    if (before == value)
        return;
    widget->setProperty(kValue, value);
    QAccessibleTextUpdateEvent changed(widget, 0, before, value);
    QAccessible::updateAccessibility(&changed);
}

} // namespace unknot::ui
