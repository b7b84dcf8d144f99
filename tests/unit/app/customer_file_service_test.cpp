// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customer_file_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/timeline_service.h"
#include "base/atomic_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/test_company.h"

#include <fstream>

using namespace accord;
namespace fs = std::filesystem;

namespace {

struct Desk {
    test::TestCompany company;
    test::TempFolder folder;

    Desk() { REQUIRE(app::CustomerService(company.as("M1")).add("C1", {{"name", "一"}})); }
    app::CustomerFileService files() { return app::CustomerFileService(company.context()); }
    fs::path write(const char *name, const std::string &bytes) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return folder / name;
    }
    std::int64_t countOf(const char *table) {
        const auto row = company.context().db.prepare(std::string("SELECT COUNT(*) FROM ") + table);
        row->next();
        return row->integer(0);
    }
};

} // namespace

TEST_CASE("a file comes out of the company file exactly as it went in") {
    Desk desk;
    std::string bytes(700'000, '\0'); // three chunks
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i * 31 % 251);
    }
    auto files = desk.files();
    const auto kept = files.keep({"C1", {}, "货架"}, desk.write("照片.jpg", bytes));
    INFO((kept ? "" : kept.error().detail));
    REQUIRE(kept);
    CHECK(kept->name == "照片.jpg");
    CHECK(kept->size == 700'000);
    const std::string id = kept->id.toString();
    CHECK(files.bytes(id) == bytes);
    const auto copy = files.copyInto(id, desk.folder / "open");
    REQUIRE(copy);
    CHECK(base::readFile(*copy, bytes.size()) == bytes);
    CHECK((fs::status(*copy).permissions() & (fs::perms::owner_write | fs::perms::group_all |
                                              fs::perms::others_all)) == fs::perms::none);
    CHECK(files.copyTo(id, desk.folder / "out.bin"));
    CHECK(base::readFile(desk.folder / "out.bin", bytes.size()) == bytes);
    CHECK(files.keepBytes({"C1", {}, {}}, "empty.txt", "")->size == 0);
}

TEST_CASE("the same content lies in the company file once") {
    Desk desk;
    REQUIRE(app::CustomerService(desk.company.context()).add("C2", {{"name", "二"}}));
    auto files = desk.files();
    REQUIRE(files.keepBytes({"C1", {}, {}}, "a.txt", "same"));
    CHECK(files.keepBytes({"C1", {}, {}}, "b.txt", "same").error().reason == "file.there");
    REQUIRE(files.keepBytes({"C2", {}, {}}, "b.txt", "same"));
    CHECK(desk.countOf("file_content") == 1);
    CHECK(desk.countOf("customer_file") == 2);
    REQUIRE(app::CustomerMergeService(desk.company.context()).merge("C1", "C2"));
    CHECK(desk.countOf("customer_file") == 1);
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    CHECK(desk.countOf("customer_file") == 2);
}

TEST_CASE("a file is renamed safely, removed and brought back with its content") {
    Desk desk;
    auto files = desk.files();
    const auto kept = files.keepBytes({"C1", {}, {}}, "a.txt", "words");
    REQUIRE(kept);
    const std::string id = kept->id.toString();
    CHECK(files.set(id, {{"name", "../合同.txt"}})->name == "合同.txt");
    CHECK_FALSE(files.set(id, {{"sha256", "0"}}).has_value());
    REQUIRE(files.remove(id));
    CHECK(files.bytes(id).error().reason == "record.not_found");
    REQUIRE(app::HistoryService(desk.company.context()).undo());
    CHECK(files.bytes(id) == "words");
    app::TimelineQuery query;
    query.kinds = {"file"};
    const auto page = app::TimelineService(desk.company.context()).page("C1", query);
    REQUIRE(page);
    REQUIRE(page->entries.size() == 1);
    CHECK(page->entries.front().subject == "合同.txt");
}

TEST_CASE("what cannot be kept is refused and leaves nothing behind") {
    Desk desk;
    auto files = desk.files();
    CHECK(files.keep({"C1", {}, {}}, desk.folder / "nowhere").error().reason == "file.unreadable");
    CHECK(files.keep({"C1", {}, {}}, desk.folder.path()).error().reason == "file.unreadable");
    const std::string large(static_cast<std::size_t>(domain::kMostFileBytes) + 1, 'x');
    CHECK(files.keepBytes({"C1", {}, {}}, "x", large).error().reason == "file.too_large");
    CHECK(files.keepBytes({"X", {}, {}}, "x", "y").error().reason == "customer.not_found");
    CHECK(app::CustomerFileService(desk.company.as("V1"))
              .keepBytes({"C1", {}, {}}, "x", "y")
              .error()
              .reason == "forbidden");
    CHECK(desk.countOf("file_content") == 0);
}

TEST_CASE("content that was changed outside is not handed out") {
    Desk desk;
    auto files = desk.files();
    const auto kept = files.keepBytes({"C1", {}, {}}, "a.txt", "words");
    REQUIRE(kept);
    desk.company.context().db.script("UPDATE file_chunk SET bytes = x'00'");
    CHECK(files.bytes(kept->id.toString()).error().reason == "file.damaged");
    CHECK_FALSE(files.copyInto(kept->id.toString(), desk.folder / "open").has_value());
}
