// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

#include <filesystem>

using accord::test::CliDriver;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

// A company of one customer and a backup of it in its folder.
std::string withBackup(const CliDriver &cli) {
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x"}).exit == 0);
    const std::string name = "20260130T080000Z-daily.accord";
    fs::create_directory(cli.file("company.accord.backups"));
    REQUIRE(cli.json({"backup", "--out", "b.accord"}).exit == 0);
    fs::rename(cli.file("b.accord"), cli.file("company.accord.backups") / name);
    return "company.accord.backups/" + name;
}

std::vector<std::string> namesLike(const CliDriver &cli, const std::string &part) {
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(cli.folder())) {
        const std::string name = entry.path().filename().string();
        if (name.find(part) != std::string::npos) {
            names.push_back(name);
        }
    }
    return names;
}

} // namespace

TEST_CASE("restore lists the backups with day and counts, also of a damaged file") {
    const CliDriver cli;
    withBackup(cli);
    cli.write("company.accord.backups/20260131T080000Z-import.accord", "nothing of ours");
    cli.write("company.accord", "damaged");
    const auto listed = cli.json({"restore"});
    INFO(listed.err);
    REQUIRE(listed.exit == 0);
    const json items = listed.document()["items"];
    REQUIRE(items.size() == 2);
    CHECK(items[0]["occasion"] == "import");
    CHECK(items[0]["contents"].is_null());
    CHECK(items[0]["unreadable"].is_string());
    CHECK(items[1]["made"] == "2026-01-30T16:00:00+08:00");
    CHECK(items[1]["contents"]["customers"] == 1);
    CHECK(items[1]["contents"]["plans"] == 0);
    CHECK(namesLike(cli, "-shm").empty());
}

TEST_CASE("a backup comes back under a new name") {
    const CliDriver cli;
    const std::string backup = withBackup(cli);
    const auto restored = cli.json({"restore", backup, "--to", "new.accord"});
    INFO(restored.err);
    REQUIRE(restored.exit == 0);
    CHECK(restored.document()["put_aside"].is_null());
    CHECK(restored.document()["contents"]["customers"] == 1);
    CHECK(cli.run({"--file", "new.accord", "customer", "show", "C1"}).exit == 0);
    const auto again = cli.json({"restore", backup, "--to", "new.accord"});
    CHECK(again.exit == 5);
    CHECK(again.errorCode() == "file.exists");
    CHECK(cli.json({"restore", backup}).exit == 2);
    CHECK(cli.json({"restore", "none.accord", "--to", "n.accord"}).exit == 3);
}

TEST_CASE("a damaged company gets its backup back and is kept beside") {
    const CliDriver cli;
    const std::string backup = withBackup(cli);
    cli.write("company.accord", "damaged");
    cli.write("company.accord-wal", "its log");
    const auto restored = cli.json({"restore", backup, "--to", "company.accord", "--replace"});
    INFO(restored.err);
    REQUIRE(restored.exit == 0);
    const fs::path aside = restored.document()["put_aside"].get<std::string>();
    CHECK(cli.read(aside.filename().string()) == "damaged");
    CHECK(cli.read(aside.filename().string() + "-wal") == "its log");
    CHECK(cli.json({"customer", "show", "C1"}).exit == 0);
    CHECK(cli.json({"verify"}).document()["ok"] == true);
    CHECK(namesLike(cli, ".restore").empty());
}

TEST_CASE("a backup that is damaged changes nothing and leaves nothing") {
    const CliDriver cli;
    const std::string backup = withBackup(cli);
    std::string bytes = cli.read(backup);
    for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 4096; ++i) {
        bytes[i] = '\x5A';
    }
    cli.write(backup, bytes);
    const std::string before = cli.read("company.accord");
    CHECK(cli.json({"restore", backup, "--to", "company.accord", "--replace"}).exit == 3);
    CHECK(cli.read("company.accord") == before);
    CHECK(namesLike(cli, "replaced").empty());
    CHECK(namesLike(cli, ".restore").empty());
    CHECK(cli.json({"restore", "company.accord", "--to", "company.accord"}).exit == 2);
}

TEST_CASE("a log of another file beside the new name stops restore and backup") {
    const CliDriver cli;
    const std::string backup = withBackup(cli);
    cli.write("new.accord-wal", "somebody's last work");
    const auto restored = cli.json({"restore", backup, "--to", "new.accord"});
    CHECK(restored.exit == 5);
    CHECK(cli.json({"backup", "--out", "new.accord"}).exit == 5);
    CHECK_FALSE(fs::exists(cli.file("new.accord")));
    CHECK(cli.read("new.accord-wal") == "somebody's last work");
}
