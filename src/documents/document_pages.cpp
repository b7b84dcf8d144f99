// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document_pages.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace accord::documents {

DocumentPages::DocumentPages(DocumentSetup setup, const FontFactory &fonts, const Flow &flow,
                             std::shared_ptr<const void> owner)
    : m_setup(std::move(setup)),
      m_fonts(&fonts),
      m_owner(std::move(owner)),
      m_placed(paginate(flow, page::kContentHeight)) {
    int number = coverPages();
    for (const PlacedPage &page : m_placed) {
        ++number;
        for (const PlacedStrip &placed : page.strips) {
            if (!placed.strip->anchor.empty()) {
                m_numbers.emplace(placed.strip->anchor, number);
            }
        }
    }
}

void DocumentPages::paint(Canvas &canvas, int index) const {
    paintPageFrame(canvas, m_setup.frame, index + 1, count());
    if (index < coverPages()) {
        m_setup.cover(canvas, m_numbers);
    } else {
        documents::paintPage(canvas, m_placed.at(static_cast<std::size_t>(index - coverPages())),
                             {page::kLeft, page::kTop});
    }
}

void DocumentPages::paintPage(QPainter &painter, int index) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / kUnit, 1 / kUnit);
    Canvas canvas(painter, *m_fonts, nullptr);
    paint(canvas, index);
    painter.restore();
}

QImage DocumentPages::picture(int index, int width, double devicePixelRatio) const {
    const double scale = width * devicePixelRatio / page::kWidth;
    QImage picture((pageSize() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paintPage(painter, index);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

int DocumentPages::print(QPagedPaintDevice &device, int first, int last,
                         const std::function<bool(int page)> &goOn) const {
    const QPageLayout layout = device.pageLayout();
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const QRectF printable = layout.paintRect(QPageLayout::Point);
    const double fit =
        std::min({paper.width() / page::kWidth, paper.height() / page::kHeight, 1.0});
    const QPointF corner((paper.width() - page::kWidth * fit) / 2,
                         (paper.height() - page::kHeight * fit) / 2);
    QPainter painter;
    int printed = 0;
    for (int index = std::max(first, 0); index <= std::min(last, count() - 1); ++index) {
        if (goOn && !goOn(index)) {
            break;
        }
        if (printed == 0 ? !painter.begin(&device) : !device.newPage()) {
            break;
        }
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        painter.translate(corner - printable.topLeft());
        painter.scale(fit, fit);
        paintPage(painter, index);
        painter.restore();
        ++printed;
    }
    return printed;
}

} // namespace accord::documents
