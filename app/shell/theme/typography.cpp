// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/typography.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPointer>
#include <QWidget>

#include <array>
#include <vector>

namespace unknot::ui {

namespace {

constexpr double kBody = 14;
constexpr std::array<double, 6> kPixels{12, kBody, 16, 20, 28, 72};

/// Lives as a child of the widget whose type it keeps.
class TypeKeeper final : public QObject
{
public:
    TypeKeeper(QWidget *widget, Type type, Weight weight)
        : QObject(widget)
        , m_widget(widget)
        , m_type(type)
        , m_weight(weight)
    {
        setObjectName(QStringLiteral("type"));
        widget->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_widget->setFont(fontOf(m_type, m_weight)); }

    QWidget *m_widget;
    Type m_type;
    Weight m_weight;
};

} // namespace

QFont fontOf(Type type, Weight weight)
{
    QFont font = QApplication::font();
    const double factor = kPixels[static_cast<std::size_t>(type)] / kBody;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void setType(QWidget *widget, Type type, Weight weight)
{
    delete widget->findChild<QObject *>(QStringLiteral("type"), Qt::FindDirectChildrenOnly);
    new TypeKeeper(widget, type, weight);
}

/// Qt tells the windows alone; and whoever hears it may take others away.
void setFontOfAll(const QFont &font)
{
    QApplication::setFont(font);
    const QWidgetList now = QApplication::allWidgets();
    const std::vector<QPointer<QWidget>> widgets(now.begin(), now.end());
    QEvent changed(QEvent::ApplicationFontChange);
    for (const auto &widget : widgets) {
        if (widget)
            QCoreApplication::sendEvent(widget, &changed);
    }
}

int scaled(double pixels)
{
    return qRound(pixels * QFontInfo(QApplication::font()).pixelSize() / kBody);
}

} // namespace unknot::ui
