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

PdfMetadata metadataOf(const DocumentSetup &setup) {
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

std::vector<PdfOutlineEntry> outlineOf(const DocumentPages &pages) {
    std::vector<PdfOutlineEntry> outline;
    if (pages.coverPages() > 0 && !pages.setup().coverBookmark.empty()) {
        outline.push_back({pages.setup().coverBookmark, 0, page::kHeight});
    }
    int index = pages.coverPages();
    for (const PlacedPage &page : pages.placed()) {
        for (const PlacedStrip &placed : page.strips) {
            if (!placed.strip->bookmark.empty()) {
                outline.push_back(
                    {placed.strip->bookmark, index, page::kHeight - page::kTop - placed.y});
            }
        }
        ++index;
    }
    return outline;
}

} // namespace

WrittenDocument writePdf(const DocumentPages &pages, const std::filesystem::path &path) {
    PdfMetadata metadata = metadataOf(pages.setup());
    metadata.outline = outlineOf(pages);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    DrawnTextRecorder recorder;
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        Canvas canvas(painter, pages.fonts(), &recorder);
        for (int index = 0; index < pages.count(); ++index) {
            if (index > 0) {
                writer.newPage();
            }
            recorder.beginPage();
            pages.paint(canvas, index);
        }
    }
    const std::string finished =
        finishPdf(bytes.data().toStdString(), recorder.aliases(pages.fonts()), metadata);
    base::writeFileAtomically(path, finished);
    return {pages.count(), base::hex(base::sha256(finished)), recorder.pages()};
}

tl::unexpected<base::Error> missingFonts() {
    return base::fail(base::ErrorCode::Unreadable, "document.fonts_missing",
                      "No Chinese font for this document language is installed; install the "
                      "package fonts-noto-cjk and try again.");
}

} // namespace accord::documents
