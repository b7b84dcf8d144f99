// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a document in a window and on a printer: the same pages as in the file.
#include "documents/abc_pdf.h"
#include "documents/pdf_probe.h"
#include "documents/plan_pdf.h"
#include "support/catch.h"
#include "support/document_samples.h"
#include "support/temp_folder.h"

#include <QPainter>
#include <QPdfWriter>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>

using namespace accord;
using documents::DocumentLanguage;
using documents::DocumentPages;
using documents::PlanCopy;
using test::TempFolder;

namespace {

DocumentPages samplePages() {
    return documents::planPages(test::samplePlan(), {PlanCopy::Internal, DocumentLanguage::English})
        .value();
}

// Mean darkness of a picture, 0 = blank paper; antialiasing does not change it.
double inkOf(const QImage &picture) {
    std::int64_t dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            dark += 255 - qGray(picture.pixel(x, y));
        }
    }
    return static_cast<double>(dark) / (255.0 * picture.width() * picture.height());
}

// The page of a PDF as poppler draws it, `width` pixels wide.
QImage drawnByPoppler(const std::filesystem::path &pdf, int page, int width) {
    const std::string stem = pdf.string() + ".page";
    const std::string number = std::to_string(page);
    const std::string command = "pdftoppm -png -singlefile -f " + number + " -l " + number +
                                " -scale-to-x " + std::to_string(width) + " -scale-to-y -1 '" +
                                pdf.string() + "' '" + stem + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    return QImage(QString::fromStdString(stem + ".png"));
}

} // namespace

TEST_CASE("the preview shows the pages of the file, each as a PDF reader draws it") {
    const TempFolder folder;
    const auto path = folder.path() / "plan.pdf";
    const documents::PlanPdfOptions options{PlanCopy::Customer,
                                            DocumentLanguage::SimplifiedChinese};
    const auto written = documents::writePlanPdf(test::samplePlan(), options, path);
    const auto pages = documents::planPages(test::samplePlan(), options);
    REQUIRE(written);
    REQUIRE(pages);
    REQUIRE(pages->count() == written->pages);
    for (int index = 0; index < pages->count(); ++index) {
        INFO("page " << index + 1);
        const QImage ours = pages->picture(index, 900);
        const QImage theirs = drawnByPoppler(path, index + 1, 900);
        REQUIRE(ours.width() == 900);
        CHECK(std::abs(ours.height() - theirs.height()) <= 1);
        CHECK(inkOf(ours) == Approx(inkOf(theirs)).epsilon(0.15).margin(0.003));
    }
}

TEST_CASE("a picture has as many pixels as the screen needs and says their ratio") {
    const DocumentPages pages = samplePages();
    const QImage plain = pages.picture(1, 400);
    const QImage dense = pages.picture(1, 400, 2.0);
    CHECK(plain.width() == 400);
    CHECK(dense.width() == 800);
    CHECK(dense.devicePixelRatio() == 2.0);
    CHECK(plain.height() / 400.0 == Approx(297.0 / 210).epsilon(0.005));
    CHECK(inkOf(dense) == Approx(inkOf(plain)).epsilon(0.3));
}

TEST_CASE("pages outlive what they were made from, and sections tell their page") {
    std::optional<DocumentPages> kept;
    {
        const app::PlanDocument plan = test::signedPlan();
        kept = documents::planPages(plan, {PlanCopy::Internal, DocumentLanguage::English}).value();
    }
    CHECK(inkOf(kept->picture(0, 200)) > 0.005);
    CHECK(kept->numbers().at("targets") > 1);
    CHECK(kept->numbers().at("signing") <= kept->count());
    kept = documents::planPages(test::emptyPlan(), {}).value();
    CHECK(kept->numbers().count("targets") == 0);
}

TEST_CASE("a report and a plan print only the pages asked for") {
    const TempFolder folder;
    const auto path = folder.path() / "print.pdf";
    const DocumentPages pages =
        documents::abcPages(test::sampleAbc(200), {DocumentLanguage::English}).value();
    REQUIRE(pages.count() > 4);
    {
        QPdfWriter device(QString::fromStdString(path.string()));
        device.setPageSize(QPageSize(QPageSize::A4));
        CHECK(pages.print(device, 1, 3) == 3);
    }
    CHECK(test::pagesOf(path) == 3);
    CHECK(test::contains(test::extractedText(path), "Page2"));
    CHECK_FALSE(test::contains(test::extractedText(path), "Page1of"));
}

TEST_CASE("printing can be stopped between pages") {
    const TempFolder folder;
    const auto path = folder.path() / "print.pdf";
    const DocumentPages pages = samplePages();
    {
        QPdfWriter device(QString::fromStdString(path.string()));
        CHECK(pages.print(device, 0, pages.count() - 1, [](int page) { return page < 2; }) == 2);
    }
    CHECK(test::pagesOf(path) == 2);
    QPdfWriter unused(QString::fromStdString((folder.path() / "none.pdf").string()));
    CHECK(pages.print(unused, 0, 9, [](int) { return false; }) == 0);
}

TEST_CASE("margins of a printer and smaller paper move and shrink a page, they never cut it") {
    const TempFolder folder;
    const auto path = folder.path() / "print.pdf";
    const DocumentPages pages = samplePages();
    const QImage preview = pages.picture(1, 300);
    for (const auto size : {QPageSize::A4, QPageSize::A5, QPageSize::Letter}) {
        {
            QPdfWriter device(QString::fromStdString(path.string()));
            device.setPageSize(QPageSize(size));
            device.setPageMargins(QMarginsF(12, 9, 12, 9), QPageLayout::Millimeter);
            REQUIRE(pages.print(device, 1, 1) == 1);
        }
        const QImage sheet = drawnByPoppler(path, 1, 300);
        REQUIRE_FALSE(sheet.isNull());
        // The edges of the sheet stay free, and what is on it is the whole page.
        CHECK(inkOf(sheet.copy(0, 0, sheet.width(), 6)) == 0);
        CHECK(inkOf(sheet.copy(0, sheet.height() - 6, sheet.width(), 6)) == 0);
        CHECK(inkOf(sheet.copy(0, 0, 6, sheet.height())) == 0);
        CHECK(inkOf(sheet) == Approx(inkOf(preview)).epsilon(0.45));
        CHECK(test::contains(test::extractedText(path), "Page2of"));
    }
}
