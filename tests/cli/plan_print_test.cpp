// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

#include <filesystem>
#include <set>

using accord::test::CliDriver;
using nlohmann::json;
namespace fs = std::filesystem;

TEST_CASE("every customer's plan of a year gets a file of its own, whatever its code",
          "[documents]") {
    CliDriver cli;
    cli.environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
    cli.init();
    const std::vector<std::string> codes{"A/1", "A.1", "A_1", "A%2F1", "..", "客户 1"};
    for (const std::string &code : codes) {
        REQUIRE(cli.json({"customer", "add", code, "--name", "x"}).exit == 0);
        REQUIRE(cli.json({"plan", "create", code, "2026"}).exit == 0);
    }
    REQUIRE(cli.json({"customer", "add", "B", "--name", "x"}).exit == 0); // no plan
    const auto printed = cli.json({"plan", "pdf", "--all", "--year", "2026", "--out-dir", "out"});
    INFO(printed.err);
    REQUIRE(printed.exit == 0);
    const json items = printed.document()["items"];
    REQUIRE(items.size() == codes.size());
    std::set<std::string> named;
    for (const json &item : items) {
        named.insert(item["file"].get<std::string>());
    }
    std::set<std::string> found;
    for (const auto &entry : fs::recursive_directory_iterator(cli.file("out"))) {
        CHECK(entry.is_regular_file());
        CHECK(entry.path().filename().string().ends_with("-2026.pdf"));
        found.insert((fs::path("out") / entry.path().filename()).string());
    }
    CHECK(found == named);
    CHECK(found.size() == codes.size());
}

TEST_CASE("a folder for the plans that cannot be made is no mistake of the program") {
    const CliDriver cli;
    cli.init();
    cli.write("taken", "a file");
    const auto printed =
        cli.json({"plan", "pdf", "--all", "--year", "2026", "--out-dir", "taken/out"});
    CHECK(printed.exit == 3);
    CHECK(printed.errorCode() == "storage.cannot_open");
    CHECK(cli.read("taken") == "a file");
}
