// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page_frame.h"

#include <algorithm>

namespace accord::documents {
namespace {

constexpr double kRight = page::kWidth - page::kLeft;

// One line that gives way to `room` points: cut with "…", never shrunk.
QString fitted(const Canvas &canvas, const QString &text, const TextStyle &style, double room) {
    if (canvas.textWidth(text, style) <= room) {
        return text;
    }
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        const bool fits = canvas.textWidth(text.first(middle) + u'…', style) <= room;
        (fits ? low : high) = fits ? middle : middle - 1;
    }
    return text.first(low) + u'…';
}

void paintWatermark(Canvas &canvas, const QString &words, Tone tone) {
    constexpr double kSize = 76;
    constexpr double kDiagonal = 610;
    constexpr double kAngle = -38;
    const RichText text(words);
    const TextStyle probe{kSize, kSize, true, tone};
    const double size = kSize * std::min(1.0, kDiagonal / canvas.textWidth(text, probe));
    const TextStyle style{size, size, true, tone};
    canvas.painter().save();
    canvas.painter().translate(page::kWidth / 2 * kUnit, page::kHeight * 0.54 * kUnit);
    canvas.painter().rotate(kAngle);
    canvas.text({0, -size / 2}, text, style, Align::Centre);
    canvas.painter().restore();
}

void paintHeader(Canvas &canvas, const PageFrame &frame) {
    constexpr double kTop = 11 * page::kMillimetre;
    constexpr double kHeight = 6.5 * page::kMillimetre;
    constexpr double kGap = 16;
    const double right = canvas.textWidth(frame.headerRight, type::kPageHeader);
    RichText left;
    double room = page::kContentWidth - right - kGap;
    for (TextRun run : frame.headerLeft.runs()) {
        const TextStyle style = run.bold ? type::kPageHeader.strong() : type::kPageHeader;
        run.text = fitted(canvas, run.text, style, std::max(room, 0.0));
        room -= canvas.textWidth(run.text, style);
        left.add(std::move(run));
    }
    canvas.text({page::kLeft, kTop}, left, type::kPageHeader);
    canvas.text({kRight, kTop}, frame.headerRight, type::kPageHeader, Align::Right);
    canvas.line({page::kLeft, kTop + kHeight}, {kRight, kTop + kHeight}, 0.5, Tone::HairlineStrong);
}

void paintFooter(Canvas &canvas, const PageFrame &frame, int page, int pages) {
    constexpr double kRule = page::kHeight - 10 * page::kMillimetre - 14;
    constexpr double kGap = 24;
    canvas.line({page::kLeft, kRule}, {kRight, kRule}, 0.5, Tone::HairlineStrong);
    const QString number = frame.pageOf(page, pages);
    const double room = page::kContentWidth - canvas.textWidth(number, type::kPageFooter) - kGap;
    canvas.text({page::kLeft, kRule + 3}, fitted(canvas, frame.footerLeft, type::kPageFooter, room),
                type::kPageFooter);
    canvas.text({kRight, kRule + 3}, number, type::kPageFooter, Align::Right);
}

} // namespace

void paintPageFrame(Canvas &canvas, const PageFrame &frame, int page, int pages) {
    const bool cover = frame.hasCover && page == 1;
    if (frame.watermark) {
        paintWatermark(canvas, *frame.watermark, cover ? Tone::ClassCSoft : Tone::Watermark);
    }
    if (!cover) {
        paintHeader(canvas, frame);
    }
    paintFooter(canvas, frame, page, pages);
}

} // namespace accord::documents
