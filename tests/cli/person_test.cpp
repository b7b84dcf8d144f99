// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person: nothing of it is left in the file, and the change log still verifies.
#include "cli_driver.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>

using accord::test::CliDriver;
using nlohmann::json;

namespace {

// How often the bytes stand in the company file and in whatever lies beside it.
std::size_t traces(const CliDriver &cli, const std::string &bytes) {
    std::size_t found = 0;
    for (const auto &entry : std::filesystem::directory_iterator(cli.folder())) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && name.starts_with("company.accord")) {
            const std::string content = cli.read(name);
            for (auto at = content.find(bytes); at != std::string::npos;
                 at = content.find(bytes, at + 1)) {
                ++found;
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("an erased person leaves no byte in the file, and the chain still verifies") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "K", "--name", "Lanbo"}).exit == 0);
    const auto added = cli.json({"contact", "add", "K", "--name", "欧阳若晴", "--phones",
                                 "139 7777 1234", "--wechat", "ouyang_rq", "--title", "Buyer"});
    REQUIRE(added.exit == 0);
    const std::string id = added.document()["id"];
    REQUIRE(cli.json({"contact", "set", id, "--notes", "likes Longjing77"}).exit == 0);
    cli.write("v.json", R"({"customer": "K", "kind": "phone", "contacts": ["欧阳若晴"],
                            "purpose": "与欧阳若晴谈陈列", "result": 4})");
    REQUIRE(cli.json({"visit", "log", "--from", "v.json"}).exit == 0);
    REQUIRE(cli.json({"customer", "set", "K", "--city", "杭州市"}).exit == 0);
    REQUIRE(cli.json({"backup", "--out", "before.accord"}).exit == 0);
    REQUIRE(cli.json({"person", "export", id, "--out", "p.json"}).exit == 0);
    const json exported = json::parse(cli.read("p.json"));
    CHECK(exported["contact"]["wechat"] == "ouyang_rq");
    CHECK(exported["changes"].size() > 1);
    for (const char *trace : {"欧阳若晴", "ouyang_rq", "139 7777 1234", "Longjing77"}) {
        CHECK(traces(cli, trace) > 0);
    }
    const auto erased = cli.json({"person", "erase", id});
    INFO(erased.err);
    REQUIRE(erased.exit == 0);
    CHECK(erased.document()["erased_payloads"] == 3);
    for (const char *trace :
         {"欧阳若晴", "ouyang", "139 7777 1234", "13977771234", "Longjing77", "ou yang"}) {
        INFO(trace);
        CHECK(traces(cli, trace) == 0);
    }
    CHECK(cli.json({"verify"}).document()["ok"] == true);
    CHECK(cli.json({"visit", "list"}).out.find("与(erased)谈陈列") != std::string::npos);
    const auto left = cli.json({"contact", "list"}).document()["items"][0];
    CHECK(left["erased"] == true);
    CHECK(left["title"] == "Buyer");
    CHECK(left["phones"] == json::array());
    CHECK(cli.json({"history", "contact", id}).exit == 0);
    // What a backup from before still holds is erased again when it takes the file's place.
    std::filesystem::create_directory(cli.file("company.accord.backups"));
    std::filesystem::rename(cli.file("before.accord"),
                            cli.file("company.accord.backups") / "before.accord");
    REQUIRE(cli.json({"restore", "company.accord.backups/before.accord", "--to", "again.accord"})
                .exit == 0);
    CHECK(cli.read("again.accord").find("欧阳若晴") == std::string::npos);
    CHECK(cli.read("again.accord").find("Buyer") != std::string::npos);
    // The erasure is final, and no older change goes in its place but by its number.
    const auto refused = cli.json({"undo"});
    CHECK(refused.errorCode() == "undo.latest_final");
    const std::string before = refused.error()["details"]["seq"];
    CHECK(cli.json({"undo", "--set", before}).document()["action"] == "customer.set");
    const std::string first = cli.json({"undo"}).error()["details"]["seq"];
    // The contact is still there.
    CHECK(cli.json({"undo", "--set", first}).errorCode() == "undo.in_use");
}

TEST_CASE("erasing is a supervisor's act, done once, for somebody who is there") {
    const CliDriver cli;
    cli.init({"--test", "--user", "S1", "--user-name", "S"});
    REQUIRE(
        cli.json({"user", "add", "M1", "--name", "M", "--role", "manager", "--reports-to", "S1"})
            .exit == 0);
    REQUIRE(cli.jsonAs("M1", {"customer", "add", "K", "--name", "Lanbo"}).exit == 0);
    const std::string id =
        cli.jsonAs("M1", {"contact", "add", "K", "--name", "A B"}).document()["id"];
    CHECK(cli.jsonAs("M1", {"person", "erase", id}).exit == 4);
    CHECK(cli.jsonAs("S1", {"person", "erase", id}).exit == 0);
    CHECK(cli.jsonAs("S1", {"person", "erase", id}).errorCode() == "contact.erased");
    CHECK(cli.jsonAs("S1", {"contact", "set", id, "--name", "A B"}).errorCode() ==
          "contact.erased");
    CHECK(cli.jsonAs("S1", {"person", "erase", "77"}).errorCode() == "record.not_found");
}
