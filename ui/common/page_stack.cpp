// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_stack.h"

#include "documents/document_pages.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kInset = 16;
constexpr int kGap = 12;

} // namespace

PageStack::PageStack(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

int PageStack::inset() const {
    return m_theme.px(kInset);
}

void PageStack::fit() {
    setMinimumSize(sizeHint());
    setFixedHeight(sizeHint().height());
    updateGeometry();
    update();
}

void PageStack::setPages(std::vector<QImage> pages) {
    m_pages = std::move(pages);
    fit();
}

void PageStack::setPageWidth(int width) {
    if (width != m_pageWidth) {
        m_pageWidth = width;
        fit();
    }
}

QSize PageStack::sizeHint() const {
    const QRect last = pageArea(std::max(0, count() - 1));
    return {m_pageWidth + 2 * inset(), last.bottom() + m_theme.px(kGap)};
}

QRect PageStack::pageArea(int index) const {
    const QSizeF paper = documents::DocumentPages::pageSize();
    const int height = qRound(m_pageWidth * paper.height() / paper.width());
    const int gap = m_theme.px(kGap);
    return {std::max(inset(), (width() - m_pageWidth) / 2), gap + index * (height + gap),
            m_pageWidth, height};
}

int PageStack::pageAt(int y) const {
    const int step = pageArea(1).top() - pageArea(0).top();
    return std::clamp(y / step, 0, count() - 1);
}

void PageStack::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < count(); ++i) {
        const QRect area = pageArea(i);
        if (!area.intersects(event->rect())) {
            continue;
        }
        painter.drawImage(area, m_pages[static_cast<std::size_t>(i)]);
        painter.setPen(m_theme.color(Role::HairlineStrong));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

} // namespace accord::ui
