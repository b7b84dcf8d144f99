// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_document.h"

#include "base/atomic_file.h"
#include "base/digest.h"
#include "documents/pdf_text_map.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfWriter>

namespace accord::documents {
namespace {

constexpr int kDotsPerInch = static_cast<int>(72 * kUnit);

std::string languageTag(DocumentLanguage language) {
    switch (language) {
    case DocumentLanguage::TraditionalChinese:
        return "zh-TW";
    case DocumentLanguage::English:
        return "en";
    case DocumentLanguage::SimplifiedChinese:
    case DocumentLanguage::Bilingual:
        break;
    }
    return "zh-CN";
}

PdfMetadata metadataOf(const PdfSetup &setup) {
    PdfMetadata metadata;
    metadata.title = setup.title;
    metadata.author = setup.author;
    metadata.subject = setup.subject;
    metadata.producer = "Accord " ACCORD_VERSION;
    metadata.language = languageTag(setup.language);
    const QDateTime created = QDateTime::fromSecsSinceEpoch(setup.created.secondsUtc(), Qt::UTC);
    metadata.creationDate =
        "D:" + created.toString(QStringLiteral("yyyyMMddhhmmss")).toStdString() + "Z";
    return metadata;
}

void collectPlaces(const std::vector<PlacedPage> &pages, int firstPage, PageNumbers &numbers,
                   std::vector<PdfOutlineEntry> &outline) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const int number = firstPage + static_cast<int>(i);
        for (const PlacedStrip &placed : pages[i].strips) {
            if (!placed.strip->anchor.empty()) {
                numbers.emplace(placed.strip->anchor, number);
            }
            if (!placed.strip->bookmark.empty()) {
                outline.push_back(
                    {placed.strip->bookmark, number - 1, page::kHeight - page::kTop - placed.y});
            }
        }
    }
}

} // namespace

WrittenDocument writePdf(const FontFactory &fonts, const PdfSetup &setup, const Flow &flow,
                         const std::filesystem::path &path) {
    const std::vector<PlacedPage> pages = paginate(flow, page::kContentHeight);
    const int firstPage = setup.cover ? 2 : 1;
    const int count = static_cast<int>(pages.size()) + firstPage - 1;
    PdfMetadata metadata = metadataOf(setup);
    PageNumbers numbers;
    if (setup.cover && !setup.coverBookmark.empty()) {
        metadata.outline.push_back({setup.coverBookmark, 0, page::kHeight});
    }
    collectPlaces(pages, firstPage, numbers, metadata.outline);

    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    DrawnTextRecorder recorder;
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        Canvas canvas(painter, fonts, &recorder);
        for (int number = 1; number <= count; ++number) {
            if (number > 1) {
                writer.newPage();
            }
            recorder.beginPage();
            paintPageFrame(canvas, setup.frame, number, count);
            if (number < firstPage) {
                setup.cover(canvas, numbers);
            } else {
                paintPage(canvas, pages[static_cast<std::size_t>(number - firstPage)],
                          {page::kLeft, page::kTop});
            }
        }
    }
    const std::string finished =
        finishPdf(bytes.data().toStdString(), recorder.aliases(fonts), metadata);
    base::writeFileAtomically(path, finished);
    return {count, base::hex(base::sha256(finished)), recorder.pages()};
}

tl::unexpected<base::Error> missingFonts() {
    return base::fail(base::ErrorCode::Unreadable, "document.fonts_missing",
                      "No Chinese font for this document language is installed; install the "
                      "package fonts-noto-cjk and try again.");
}

} // namespace accord::documents
