// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <stdexcept>

namespace accord::ui {
namespace {

QByteArray drawing(const QString &name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("no icon named " + name.toStdString());
    }
    return file.readAll();
}

void paintDrawing(QPainter &painter, const QRectF &area, QByteArray svg, const QColor &color) {
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, area);
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QByteArray svg, const Theme &theme, Role role)
        : m_svg(std::move(svg)), m_theme(theme), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State state) override {
        Role role = m_role;
        if (mode == QIcon::Disabled) {
            role = Role::Faint;
        } else if (state == QIcon::On && m_role == Role::Muted) {
            role = Role::Accent;
        }
        paintDrawing(*painter, rect, m_svg, m_theme.color(role));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QByteArray m_svg;
    const Theme &m_theme;
    Role m_role;
};

} // namespace

QIcon Icons::icon(const QString &name, Role role) const {
    return QIcon(new ThemedIconEngine(drawing(name), m_theme, role)); // the icon owns its engine
}

void Icons::paint(QPainter &painter, const QRectF &area, const QString &name, Role role) const {
    paintDrawing(painter, area, drawing(name), m_theme.color(role));
}

} // namespace accord::ui
