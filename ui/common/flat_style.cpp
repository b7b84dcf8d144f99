// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flat_style.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <algorithm>

namespace accord::ui {

FlatStyle::FlatStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(&theme) {}

// The style sheet must not set a font of headings: it would then draw them past this.
void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const {
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || header == nullptr) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionHeader label(*header);
    label.state &= ~State_On; // the heading of what is chosen does not become bold
    label.text = label.fontMetrics.elidedText(label.text, Qt::ElideRight, label.rect.width());
    QProxyStyle::drawControl(element, &label, painter, widget);
}

void FlatStyle::drawCheck(const QStyleOption &option, QPainter &painter) const {
    const bool on = option.state.testFlag(State_On);
    const bool part = option.state.testFlag(State_NoChange);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const Role frame = on || part ? Role::Accent : Role::HairlineStrong;
    painter.setPen(m_theme->color(enabled ? frame : Role::Hairline));
    painter.setBrush(on || part ? m_theme->color(enabled ? Role::Accent : Role::Faint)
                                : m_theme->color(Role::Surface));
    painter.drawRoundedRect(box, 3, 3);
    if (option.state.testFlag(State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme->color(Role::Focus), 2));
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4);
    }
    painter.setPen(QPen(m_theme->color(Role::OnAccent), 1.75, Qt::SolidLine, Qt::RoundCap));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (part) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (on) {
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    }
}

void FlatStyle::drawRadio(const QStyleOption &option, QPainter &painter) const {
    const bool on = option.state.testFlag(State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_theme->color(on ? Role::Accent : Role::HairlineStrong));
    painter.setBrush(m_theme->color(Role::Surface));
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(Role::Accent));
        const double inset = box.width() * 0.26;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
}

void FlatStyle::drawArrow(PrimitiveElement element, const QStyleOption &option,
                          QPainter &painter) const {
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.setPen(QPen(m_theme->color(enabled ? Role::Muted : Role::Faint), 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const double side = std::min({option.rect.width(), option.rect.height(), 8}) / 2.0;
    painter.translate(QRectF(option.rect).center());
    switch (element) {
    case PE_IndicatorArrowUp:
        painter.rotate(180);
        break;
    case PE_IndicatorArrowLeft:
        painter.rotate(90);
        break;
    case PE_IndicatorArrowRight:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    painter.drawPolyline(QPolygonF({{-side, -side / 2}, {0, side / 2}, {side, -side / 2}}));
}

void FlatStyle::drawCross(const QStyleOption &option, QPainter &painter) const {
    const bool isUnder = option.state.testFlag(State_MouseOver);
    const QRectF area(option.rect);
    if (isUnder) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->color(Role::ClassCSoft));
        painter.drawRoundedRect(area, 4, 4);
    }
    painter.setPen(
        QPen(m_theme->color(isUnder ? Role::Text : Role::Muted), 1.5, Qt::SolidLine, Qt::RoundCap));
    const double side = area.width() * 0.22;
    painter.translate(area.center());
    painter.drawLine(QPointF(-side, -side), QPointF(side, side));
    painter.drawLine(QPointF(-side, side), QPointF(side, -side));
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const {
    if (m_theme.isNull()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawArrow(element, *option, *painter);
        break;
    case PE_IndicatorTabClose:
        drawCross(*option, *painter);
        break;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            drawArrow(option->state.testFlag(State_Open) ? PE_IndicatorArrowDown
                                                         : PE_IndicatorArrowRight,
                      *option, *painter);
        }
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) != nullptr) {
            break; // their border says it
        }
        painter->setPen(m_theme->color(Role::Focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    }
    painter->restore();
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const {
    if (m_theme.isNull()) {
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme->px(16);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return m_theme->px(16);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme->px(measure::kIcon);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme->px(measure::kGap);
    case PM_ScrollBarExtent:
        return m_theme->px(10);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout: // what goes on stands at the right in every dialog
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                              const QWidget *widget) const {
    if (m_theme.isNull()) {
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
    switch (pixmap) {
    case SP_MessageBoxWarning:
        return Icons(*m_theme).icon(QStringLiteral("warning"), Role::Warning);
    case SP_MessageBoxCritical:
        return Icons(*m_theme).icon(QStringLiteral("error"), Role::Negative);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return Icons(*m_theme).icon(QStringLiteral("info"), Role::Accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace accord::ui
