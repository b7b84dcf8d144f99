// SPDX-License-Identifier: GPL-3.0-or-later
// PageStack: pages of a document as pictures, one below the other. Pictures made for another width
// are shown scaled until new ones come.
#pragma once

#include "ui/common/theme.h"

#include <QImage>
#include <QWidget>
#include <vector>

namespace accord::ui {

class PageStack : public QWidget {
    Q_OBJECT
public:
    explicit PageStack(const Theme &theme, QWidget *parent = nullptr);
    void setPages(std::vector<QImage> pages);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    // Width of a page in pixels; the height follows A4.
    void setPageWidth(int width);
    [[nodiscard]] int pageWidth() const { return m_pageWidth; }
    [[nodiscard]] QRect pageArea(int index) const;
    // The page at a height; count() > 0.
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] QSize sizeHint() const override;
    // Left and right of the pages.
    [[nodiscard]] int inset() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    std::vector<QImage> m_pages;
    int m_pageWidth = 284;
};

} // namespace accord::ui
