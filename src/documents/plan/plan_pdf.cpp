// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan_pdf.h"

#include "documents/pdf_document.h"
#include "documents/plan/plan_print.h"

#include <memory>
#include <utility>

namespace accord::documents {
namespace {

PageFrame frameOf(const PlanPrint &print) {
    const Words &words = print.words;
    PageFrame frame;
    frame.hasCover = true;
    frame.headerLeft = toned(print.customer(), Tone::Text, true);
    frame.headerLeft.add(
        {u'　' + words.each().front().text("plan.title", {{"year", print.year()}}), false, {}, {}});
    frame.headerRight =
        toned(print.statusWord(), print.isSigned() ? Tone::Text : Tone::Warning, true);
    frame.headerRight.add({u'　' + dateText(print.document.date) + u'　', false, {}, {}})
        .add({words.text(print.isInternal() ? "copy.internal" : "copy.customer"),
              print.isInternal(),
              {},
              {}});
    if (!print.isSigned()) {
        frame.watermark = words.each().front().text("plan.watermark");
    }
    const Words one = words.each().front();
    const QString hash = oneLine(print.document.internal.headHash, 64);
    frame.footerLeft = !print.isInternal()
                           ? one.text("footer.customer", {{"company", print.company()},
                                                          {"customer", print.customer()}})
                       : hash.isEmpty() ? one.text("footer.internal_alone")
                                        : one.text("footer.internal", {{"hash", hash}});
    frame.pageOf = [words](int page, int pages) {
        return words.each().front().text(
            "page_of", {{"page", QString::number(page)}, {"pages", QString::number(pages)}});
    };
    return frame;
}

// What a draft still lacks, so that a short plan says so instead of looking complete.
void addMissing(PlanPrint &print, const QStringList &missing) {
    if (!print.isSigned() && !missing.isEmpty()) {
        const Words one = print.words.each().front();
        print.out.space(10);
        print.out.note(print.words.text("plan.missing",
                                        {{"sections", missing.join(one.text("list.separator"))}}));
    }
}

std::vector<PlanContentsEntry> addSections(PlanPrint &print) {
    std::vector<PlanContentsEntry> contents;
    QStringList missing;
    int number = 0;
    for (const PlanSection &section : planSections()) {
        if (section.anchor == "signing") {
            addMissing(print, missing);
        }
        if (!section.hasContent(print)) {
            if (section.anchor != "internal" && section.anchor != "summary") {
                missing.append(print.words.each().front().text(section.titleKey));
            }
            continue;
        }
        print.number = section.numbered ? ++number : 0;
        section.add(print);
        contents.push_back({print.number, section.anchor, print.words.text(section.titleKey),
                            print.words.each().front().text(section.aboutKey)});
    }
    return contents;
}

// A plan with everything that its pages refer to.
struct PlanPaper {
    app::PlanDocument document;
    FontFactory fonts;
    Flow flow;
    Composer composer{fonts, flow};
    PlanPrint print;
    std::vector<PlanContentsEntry> contents;

    PlanPaper(app::PlanDocument plan, const PlanPdfOptions &options)
        : document(std::move(plan)),
          fonts(options.language),
          print(document, options, composer),
          contents(addSections(print)) {}
    PlanPaper(const PlanPaper &) = delete;
    PlanPaper &operator=(const PlanPaper &) = delete;
};

} // namespace

base::Result<DocumentPages> planPages(const app::PlanDocument &plan,
                                      const PlanPdfOptions &options) {
    if (!FontFactory(options.language).isComplete()) {
        return missingFonts();
    }
    const auto paper = std::make_shared<const PlanPaper>(plan, options);
    const PlanPrint &print = paper->print;
    DocumentSetup setup;
    setup.language = options.language;
    const Words one = print.words.each().front();
    setup.title = (one.text("plan.title", {{"year", print.year()}}) + QStringLiteral(" · ") +
                   print.customer())
                      .toStdString();
    setup.author = print.company().toStdString();
    setup.subject = print.statusWord().toStdString();
    setup.created = plan.created;
    setup.frame = frameOf(print);
    setup.coverBookmark = one.text("cover.bookmark").toStdString();
    setup.cover = [own = paper.get()](Canvas &canvas, const PageNumbers &pages) {
        paintPlanCover(canvas, own->print, own->contents, pages);
    };
    return DocumentPages(std::move(setup), paper->fonts, paper->flow, paper);
}

base::Result<WrittenDocument> writePlanPdf(const app::PlanDocument &plan,
                                           const PlanPdfOptions &options,
                                           const std::filesystem::path &path) {
    ACCORD_TRY(const DocumentPages pages, planPages(plan, options));
    return writePdf(pages, path);
}

} // namespace accord::documents
