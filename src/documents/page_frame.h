// SPDX-License-Identifier: GPL-3.0-or-later
// PageFrame: what is painted on every page around the flow: header, footer with page x of y, and
// the watermark of documents that bind nobody yet.
#pragma once

#include "documents/canvas.h"

#include <functional>
#include <optional>

namespace accord::documents {

struct PageFrame {
    RichText headerLeft;
    RichText headerRight;
    QString footerLeft;
    std::function<QString(int page, int pages)> pageOf;
    std::optional<QString> watermark;
    bool hasCover = false; // the first page then has no header, and the watermark in full
};

// `page` counts from 1.
void paintPageFrame(Canvas &canvas, const PageFrame &frame, int page, int pages);

} // namespace accord::documents
