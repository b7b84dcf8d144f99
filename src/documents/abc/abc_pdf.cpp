// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/abc_pdf.h"

#include "documents/abc/abc_print.h"
#include "documents/pdf_document.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace accord::documents {
namespace {

QString runName(const AbcPrint &print, const Words &one) {
    return print.report.name.empty()
               ? one.text("abc.not_kept")
               : one.text("abc.kept", {{"name", oneLine(print.report.name, 30)}});
}

PageFrame frameOf(const AbcPrint &print) {
    const Words one = print.words.each().front();
    PageFrame frame;
    frame.headerLeft = toned(one.text("abc.title"), Tone::Text, true);
    frame.headerLeft.add({u'　' + print.periodName(one), false, {}, {}});
    frame.headerRight = runName(print, one) + u'　' + dateText(print.report.date) + u'　' +
                        one.text("copy.internal");
    QStringList footer{oneLine(print.report.company, 60)};
    if (!print.report.dataThrough.isNull()) {
        footer.append(one.text("abc.data_through", {{"date", dateText(print.report.dataThrough)}}));
    }
    if (!print.report.inputDigest.empty()) {
        footer.append(one.text("abc.digest", {{"digest", oneLine(print.report.inputDigest, 24)}}));
    }
    frame.footerLeft = footer.join(u'　');
    frame.pageOf = [one](int page, int pages) {
        return one.text("page_of",
                        {{"page", QString::number(page)}, {"pages", QString::number(pages)}});
    };
    return frame;
}

void addTitle(AbcPrint &print) {
    const auto count = [&](domain::AbcExclusion reason) {
        const auto &excluded = print.result.excluded;
        return QString::number(
            std::count_if(excluded.begin(), excluded.end(),
                          [&](const domain::AbcExcluded &e) { return e.reason == reason; }));
    };
    RichText below;
    for (const Words &one : print.words.each()) {
        const QString line = one.text(
            "abc.subtitle", {{"from", QString::fromStdString(print.result.period.from.toString())},
                             {"to", QString::fromStdString(print.result.period.to.toString())},
                             {"n", QString::number(print.size())},
                             {"new", count(domain::AbcExclusion::New)},
                             {"no_data", count(domain::AbcExclusion::NoData)},
                             {"author", oneLine(print.report.author, 24)}});
        below.add({(below.isEmpty() ? QString() : QStringLiteral("\n")) + line, false, {}, {}});
    }
    const QString title = print.words.stackedOf("abc.report_title", [&](const Words &one) {
        return WordArguments{{"period", print.periodName(one)}};
    });
    print.out.reportTitle(title, below);
}

// A report with everything that its pages refer to.
struct AbcPaper {
    app::AbcReport report;
    FontFactory fonts;
    Flow flow;
    Composer composer{fonts, flow};
    AbcPrint print;

    AbcPaper(app::AbcReport source, const AbcPdfOptions &options)
        : report(std::move(source)),
          fonts(options.language),
          print(report, options.language, composer) {
        const std::vector<AbcFinding> findings = abcFindings(print);
        addTitle(print);
        addAbcFindings(print, findings);
        addAbcClasses(print);
        addAbcPareto(print);
        addAbcFirstSteps(print, findings);
        addAbcMovers(print);
        addAbcTable(print);
        addAbcMethod(print);
        addAbcExcluded(print);
    }
    AbcPaper(const AbcPaper &) = delete;
    AbcPaper &operator=(const AbcPaper &) = delete;
};

} // namespace

base::Result<DocumentPages> abcPages(const app::AbcReport &report, const AbcPdfOptions &options) {
    if (!FontFactory(options.language).isComplete()) {
        return missingFonts();
    }
    const auto paper = std::make_shared<const AbcPaper>(report, options);
    const AbcPrint &print = paper->print;
    DocumentSetup setup;
    setup.language = options.language;
    const Words one = print.words.each().front();
    setup.title = one.text("abc.report_title", {{"period", print.periodName(one)}}).toStdString();
    setup.author = oneLine(report.author, 60).toStdString();
    setup.subject = runName(print, one).toStdString();
    setup.created = report.created;
    setup.frame = frameOf(print);
    return DocumentPages(std::move(setup), paper->fonts, paper->flow, paper);
}

base::Result<WrittenDocument> writeAbcPdf(const app::AbcReport &report,
                                          const AbcPdfOptions &options,
                                          const std::filesystem::path &path) {
    ACCORD_TRY(const DocumentPages pages, abcPages(report, options));
    return writePdf(pages, path);
}

} // namespace accord::documents
