// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/visit_pdf.h"

#include "documents/pdf_document.h"
#include "documents/visit/visit_print.h"

#include <memory>
#include <utility>

namespace accord::documents {
namespace {

PageFrame frameOf(const VisitPrint &print, VisitSheet sheet) {
    const Words one = print.words.each().front();
    PageFrame frame;
    frame.headerLeft = toned(one.text(sheet == VisitSheet::Brief ? "visit.brief" : "visit.card"),
                             Tone::Text, true);
    frame.headerLeft.add({u'　' + oneLine(print.brief.name, 30), false, {}, {}});
    frame.headerRight = dateText(print.paper.date) + u'　' + one.text("copy.internal");
    frame.footerLeft = oneLine(print.paper.company, 60);
    frame.pageOf = [one](int page, int pages) {
        return one.text("page_of",
                        {{"page", QString::number(page)}, {"pages", QString::number(pages)}});
    };
    return frame;
}

// A sheet with everything that its pages refer to.
struct Sheet {
    app::VisitPaper paper;
    FontFactory fonts;
    Flow flow;
    Composer composer{fonts, flow};
    VisitPrint print;

    Sheet(app::VisitPaper source, const VisitPdfOptions &options, std::size_t level)
        : paper(std::move(source)),
          fonts(options.language),
          print(paper, options.language, composer) {
        if (options.sheet == VisitSheet::Brief) {
            addBrief(print, level);
        } else {
            addCallCard(print);
        }
    }
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;
};

DocumentPages pagesOf(const app::VisitPaper &paper, const VisitPdfOptions &options,
                      std::size_t level) {
    const auto sheet = std::make_shared<const Sheet>(paper, options, level);
    const Words one = sheet->print.words.each().front();
    const bool isBrief = options.sheet == VisitSheet::Brief;
    DocumentSetup setup;
    setup.language = options.language;
    setup.title = one.text(isBrief ? "visit.brief.title" : "visit.card.title",
                           {{"name", oneLine(paper.brief.name, 60)}})
                      .toStdString();
    setup.author = oneLine(paper.author, 60).toStdString();
    setup.subject = one.text(isBrief ? "visit.brief" : "visit.card").toStdString();
    setup.created = paper.created;
    setup.frame = frameOf(sheet->print, options.sheet);
    return DocumentPages(std::move(setup), sheet->fonts, sheet->flow, sheet);
}

} // namespace

base::Result<DocumentPages> visitPages(const app::VisitPaper &paper,
                                       const VisitPdfOptions &options) {
    if (!FontFactory(options.language).isComplete()) {
        return missingFonts();
    }
    DocumentPages pages = pagesOf(paper, options, 0);
    for (std::size_t level = 1;
         options.sheet == VisitSheet::Brief && pages.count() > 1 && level < kBriefRooms; ++level) {
        pages = pagesOf(paper, options, level);
    }
    return pages;
}

base::Result<WrittenDocument> writeVisitPdf(const app::VisitPaper &paper,
                                            const VisitPdfOptions &options,
                                            const std::filesystem::path &path) {
    ACCORD_TRY(const DocumentPages pages, visitPages(paper, options));
    return writePdf(pages, path);
}

} // namespace accord::documents
