// SPDX-License-Identifier: GPL-3.0-or-later
// What a map said of some headings is known the next time they come.
#include "cli_driver.h"
#include "support/catch.h"

using namespace accord;
using test::CliDriver;

namespace {

constexpr const char *kMap = R"({"fields": {"customer_code": "Kunde", "month": "Monat",
                                            "payment": "Betrag"}})";

bool tells(const nlohmann::json &document, const std::string &notice) {
    const auto &notices = document.at("notices");
    return std::any_of(notices.begin(), notices.end(),
                       [&](const auto &one) { return one.at("code") == notice; });
}

} // namespace

TEST_CASE("headings that were mapped once need no map the next time") {
    const CliDriver cli;
    cli.init();
    cli.write("map.json", kMap);
    cli.write("january.csv", "Kunde,Monat,Betrag\nK1,2026-01,5.00\n");
    cli.write("february.csv", "Kunde,Monat,Betrag\nK1,2026-02,6.00\n");
    const std::vector<std::string> january{"import", "sales", "january.csv", "--create-customers"};
    auto mapped = january;
    mapped.insert(mapped.end(), {"--map", "map.json"});
    // A trial, and what is refused, teach nothing.
    auto trial = mapped;
    trial.emplace_back("--dry-run");
    CHECK(cli.json(trial).exit == 0);
    CHECK(cli.json(january).errorCode() == "import.missing_field");

    const auto first = cli.json(mapped);
    REQUIRE(first.exit == 0);
    CHECK_FALSE(tells(first.document(), "import.map_remembered"));
    const auto second = cli.json({"import", "sales", "february.csv"});
    REQUIRE(second.exit == 0);
    CHECK(second.document().at("rows") == 1);
    CHECK(second.document().at("totals_fen").at("payment") == 600);
    CHECK(tells(second.document(), "import.map_remembered"));
    // Other headings, and another kind, are not meant.
    cli.write("other.csv", "Kunde,Monat,Summe\nK1,2026-03,7.00\n");
    CHECK(cli.json({"import", "sales", "other.csv"}).errorCode() == "import.missing_field");
    CHECK(cli.json({"import", "stock", "february.csv"}).errorCode() == "import.missing_field");
}

TEST_CASE("a month that the headings do not tell is not carried into the next file") {
    const CliDriver cli;
    cli.init();
    cli.write("map.json", R"({"fields": {"customer_code": "Kunde", "month": {"value": "2026-01"},
                                         "payment": "Betrag"}})");
    cli.write("file.csv", "Kunde,Betrag\nK1,5.00\n");
    REQUIRE(
        cli.json({"import", "sales", "file.csv", "--create-customers", "--map", "map.json"}).exit ==
        0);
    CHECK(cli.json({"import", "sales", "file.csv"}).errorCode() == "import.missing_field");
}

TEST_CASE("a damaged memory of maps is as good as none, and is written anew") {
    const CliDriver cli;
    cli.init();
    cli.write("map.json", kMap);
    cli.write("file.csv", "Kunde,Monat,Betrag\nK1,2026-01,5.00\n");
    const std::vector<std::string> mapped{"import", "sales",   "file.csv", "--create-customers",
                                          "--map",  "map.json"};
    REQUIRE(cli.json(mapped).exit == 0);
    std::filesystem::path memory;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(cli.folder())) {
        memory = entry.path().filename() == "import-maps.json" ? entry.path() : memory;
    }
    REQUIRE_FALSE(memory.empty());
    cli.write(std::filesystem::relative(memory, cli.folder()).string(), "{\"sales\": [");
    CHECK(cli.json({"import", "sales", "file.csv"}).errorCode() == "import.missing_field");
    REQUIRE(cli.json(mapped).exit == 0);
    CHECK(cli.json({"import", "sales", "file.csv"}).exit == 0);
}
