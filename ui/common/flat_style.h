// SPDX-License-Identifier: GPL-3.0-or-later
// FlatStyle: Fusion with the few marks that a style sheet cannot colour from the theme: check
// boxes, radio buttons, arrows, the focus frame, the pictures of messages.
#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace accord::ui {

class Theme;

class FlatStyle : public QProxyStyle {
    Q_OBJECT
public:
    // The application keeps its style longer than the program its theme: then it is a plain one.
    explicit FlatStyle(const Theme &theme);

    // Headings that do not fit end in an ellipsis; Qt would cut them at either end.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    // The pictures of message boxes are our own.
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;

private:
    void drawCheck(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    void drawCross(const QStyleOption &option, QPainter &painter) const;
    void drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;

    QPointer<const Theme> m_theme;
};

} // namespace accord::ui
