// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace meyar::ui {

namespace {

void paintInput(QPainter &painter, const QStyleOption &option, bool invalid)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const Tokens &t = tokens();
    const QColor border = invalid ? t.bad.ink
        : focused && enabled      ? t.accent.ink
        : enabled                 ? t.strongLine
                                  : t.line;
    paintRound(painter, option.rect, metric::inputRadius, enabled ? t.surface : t.sunk, border,
               focused || invalid ? 2 : 1);
}

void paintChevron(QPainter &painter, const QRectF &rect, double degrees, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(degrees);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{-4, -2}, {0, 2}, {4, -2}});
    painter.restore();
}

void paintCheck(QPainter &painter, const QStyleOption &option, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    const QColor accent = enabled ? t.accent.ink : t.text3;
    const double radius = round ? 8 : 4;
    const QColor border = on || some ? accent : enabled ? t.strongLine : t.line;
    paintRound(painter, box, radius, (on || some) && !round ? accent : t.surface, border,
               round && on ? 2 : 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(box.center(), 4, 4);
    } else if (on) {
        painter.setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(4, 8.4),
                                       box.topLeft() + QPointF(7, 11.2),
                                       box.topLeft() + QPointF(12, 5)});
    } else if (some) {
        painter.setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() + QPointF(-4, 0), box.center() + QPointF(4, 0));
    }
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QColor arrow = option->state & State_Enabled ? tokens().text2 : tokens().text3;
    switch (element) {
    case PE_FrameFocusRect:
        return; // FocusRing is drawn outside the widget instead
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            paintInput(*painter, *option, widget && widget->property("invalid").toBool());
        }
        return;
    }
    case PE_IndicatorCheckBox:
        paintCheck(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(*painter, *option, true);
        return;
    case PE_IndicatorArrowDown:
        paintChevron(*painter, option->rect, 0, arrow);
        return;
    case PE_IndicatorArrowUp:
        paintChevron(*painter, option->rect, 180, arrow);
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(*painter, option->rect, 90, arrow);
        return;
    case PE_IndicatorArrowRight:
        paintChevron(*painter, option->rect, -90, arrow);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        paintChevron(*painter, option->rect, up ? 180 : 0, tokens().text2);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const QColor arrow = option->state & State_Enabled ? tokens().text2 : tokens().text3;
    const bool invalid = widget && widget->property("invalid").toBool();
    if (control == CC_ComboBox) {
        paintInput(*painter, *option, invalid);
        const QRectF box = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintChevron(*painter, box, 0, arrow);
    } else if (control == CC_SpinBox) {
        paintInput(*painter, *option, invalid);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintChevron(*painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                         180, arrow);
            paintChevron(*painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget),
                         0, arrow);
        }
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const QRect box = option->rect;
    const auto placed
        = [option, &box](const QRect &rect) { return visualRect(option->direction, box, rect); };
    constexpr int arrows = 28;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return placed(box.adjusted(9, 1, -arrows, -1));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        return placed(QRect(box.right() - arrows + 1, box.top(), arrows - 4, box.height()));
    }
    if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int half = box.height() / 2;
        const QRect up(box.right() - 22, box.top() + 2, 20, half - 2);
        switch (part) {
        case SC_SpinBoxEditField:
            return placed(box.adjusted(6, 1, bare ? -6 : -24, -1));
        case SC_SpinBoxUp:
            return bare ? QRect() : placed(up);
        case SC_SpinBoxDown:
            return bare ? QRect() : placed(up.translated(0, half - 2));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget)) {
        widget->setMinimumSize(qMax(68, widget->minimumWidth()), metric::control);
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(8, 2, -8, -2) : rect;
    }
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            result.setHeight(qMax(metric::control, size.height()));
        }
        break;
    }
    case CT_ComboBox:
        result.setWidth(result.width() + 16);
        result.setHeight(metric::control);
        break;
    case CT_SpinBox:
        result = QSize(size.width() + 44, metric::control);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(24, result.height()));
        break;
    case CT_PushButton:
        result.setHeight(qMax(metric::control, result.height()));
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_UnderlineShortcut:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace meyar::ui
