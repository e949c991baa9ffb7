// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/theme/calm_style.h"

#include "app/shell/theme/style_paint.h"
#include "app/shell/theme/tokens.h"
#include "app/shell/theme/typography.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace unknot::ui {

namespace {

constexpr int kMotion = 150;

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void CalmStyle::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option))
            return paint::button(*painter, *button);
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return paint::field(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return paint::checkMark(*painter, *option);
    case PE_IndicatorRadioButton:
        return paint::radioMark(*painter, *option);
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            paint::focusRing(*painter, option->rect, tokensOf(option->palette).accent, 6);
        return;
    case PE_FrameDefaultButton:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option)) {
        const Tokens &t = tokensOf(option->palette);
        if (element == CE_PushButton) { // the panel shows the focus, so there is no rectangle of its own
            drawControl(CE_PushButtonBevel, option, painter, widget);
            QStyleOptionButton label = *button;
            label.rect = subElementRect(SE_PushButtonContents, option, widget);
            drawControl(CE_PushButtonLabel, &label, painter, widget);
            return;
        }
        if (element == CE_PushButtonBevel) {
            drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
            return;
        }
        if (element == CE_PushButtonLabel && option->state.testFlag(State_Enabled)) {
            QStyleOptionButton label = *button;
            if (button->features.testFlag(QStyleOptionButton::DefaultButton))
                label.palette.setColor(QPalette::ButtonText, t.onAccent);
            else if (button->features.testFlag(QStyleOptionButton::Flat))
                label.palette.setColor(QPalette::ButtonText,
                                       widget && widget->property("faint").toBool() ? t.quiet : t.accent);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
    }
    if (element == CE_HeaderSection) {
        if (const auto *header = as<QStyleOptionHeader>(option))
            return paint::headerSection(*painter, *header);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo && !combo->editable)
        return paint::comboBox(*painter, *combo);
    else if (control == CC_ComboBox && combo)
        return paint::fieldWithMenu(*painter, *combo);
    if (const auto *bar = as<QStyleOptionSlider>(option)) {
        if (control == CC_Slider)
            return paint::slider(*painter, *bar, subControlRect(control, option, SC_SliderGroove, widget),
                                 subControlRect(control, option, SC_SliderHandle, widget));
        if (control == CC_ScrollBar)
            return paint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonContents)
        return option->rect.adjusted(space::near, 2, -space::near, -2);
    if (element == SE_LineEditContents)
        return option->rect.adjusted(space::inside, 0, -space::inside, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *combo = as<QStyleOptionComboBox>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && !(combo && combo->editable)) {
        const QRect rect = option->rect.adjusted(space::near, 0, -scaled(16) - space::near, 0);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const int tall = scaled(space::target);
    if (type == CT_PushButton)
        return {size.width() + 2 * space::between, qMax(tall, size.height() + 2 * space::inside)};
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), tall));
    if (type == CT_ComboBox)
        return {size.width() + scaled(16) + 3 * space::near, tall};
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(qMax(result.height(), scaled(28)));
    if (type == CT_MenuItem)
        result.setHeight(qMax(result.height(), scaled(32)));
    return result;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::inside;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return scaled(24);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::inside;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : kMotion;
    case SH_Widget_Animate:
        return 0; // only our own movements, which explain something
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

int motionTime(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
}

} // namespace unknot::ui
