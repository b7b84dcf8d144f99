// SPDX-License-Identifier: GPL-3.0-or-later
// QUALITY section 2, "disk full", with the real program: the disk fills up at different bytes
// while it imports, exports, prints and backs up. It says where, and nothing is half there.
#include "cli_driver.h"
#include "support/catch.h"
#include "support/small_disk.h"

#include <algorithm>
#include <filesystem>

using accord::test::CliDriver;
using accord::test::CliRun;
using accord::test::SmallDisk;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr int kCustomers = 300;
constexpr int kMonths = 9;

std::string salesCsv() {
    std::string csv = "customer_code,customer_name,month,category,net_sales,payment\n";
    for (int customer = 1; customer <= kCustomers; ++customer) {
        const std::string code = "KA-" + std::to_string(customer);
        for (int month = 1; month <= kMonths; ++month) {
            csv += code + ",客户" + code + ",2025-0" + std::to_string(month) + ",茶," +
                   std::to_string(customer * 1000 + month) + ".50,100\n";
        }
    }
    return csv;
}

CliRun onSmallDisk(const CliDriver &cli, std::int64_t room, const std::vector<std::string> &words) {
    const SmallDisk disk(room);
    return cli.json(words);
}

// The database engine knows a full disk by another errno than that of this test; it may call it an
// error of the disk.
void checkNamed(const CliRun &run, const std::string &file) {
    INFO(run.out << run.err);
    CHECK(run.exit == 3);
    CHECK(run.out.empty());
    CHECK((run.errorCode() == "storage.disk_full" || run.errorCode() == "storage.io"));
    CHECK_THAT(run.error()["message"].get<std::string>(), Catch::Contains(file));
}

void checkTold(const CliRun &run, const std::string &file) {
    checkNamed(run, file);
    CHECK(run.errorCode() == "storage.disk_full");
}

json customers(const CliDriver &cli) {
    return cli.json({"customer", "list", "--limit", "1"}).document()["total"];
}

std::int64_t sizeOf(const fs::path &file) {
    std::error_code absent;
    const auto size = fs::file_size(file, absent);
    return absent ? 0 : static_cast<std::int64_t>(size);
}

} // namespace

TEST_CASE("an import that meets a full disk at any byte has not happened and says where",
          "[slow]") {
    const CliDriver cli;
    cli.init();
    cli.write("sales.csv", salesCsv());
    const std::vector<std::string> import{"import", "sales", "sales.csv", "--create-customers"};
    const auto before = sizeOf(cli.file("company.accord"));
    int refused = 0;
    std::int64_t room = before;
    for (bool whole = false; !whole;) {
        INFO("room for " << room << " bytes");
        REQUIRE(room < std::int64_t{64} << 20);
        const CliRun run = onSmallDisk(cli, room, import);
        whole = run.exit == 0;
        if (!whole) {
            checkNamed(run, "company.accord");
            ++refused;
        }
        CHECK(customers(cli) == (whole ? kCustomers : 0));
        CHECK(cli.json({"verify"}).document()["ok"] == true);
        room += 96 << 10;
    }
    CHECK(refused > 3);
}

TEST_CASE("exports and backups that meet a full disk leave the old file and say where") {
    const CliDriver cli;
    cli.init();
    cli.write("sales.csv", salesCsv());
    REQUIRE(cli.json({"import", "sales", "sales.csv", "--create-customers"}).exit == 0);
    const auto check = [&cli](std::vector<std::string> words, const std::string &name) {
        words.insert(words.end(), {"--out", name});
        REQUIRE(cli.json(words).exit == 0);
        const auto whole = sizeOf(cli.file(name));
        cli.write(name, "old");
        for (const std::int64_t room : {whole / 2, whole - 1}) {
            INFO(name << " with room for " << room << " of " << whole);
            checkTold(onSmallDisk(cli, room, words), name);
            CHECK(cli.read(name) == "old");
        }
    };
    // Files of which half is more than what the program needs to open the company.
    check({"export", "sales"}, "figures.csv");
    check({"export", "sales"}, "figures.json");

    const auto size = sizeOf(cli.file("company.accord"));
    checkTold(onSmallDisk(cli, size / 2, {"backup", "--out", "copy.accord"}), "copy.accord");
    CHECK_FALSE(fs::exists(cli.file("copy.accord")));
    std::size_t left = 0;
    for (const auto &entry : fs::directory_iterator(cli.folder())) {
        left += entry.path().extension() == ".tmp" ? 1 : 0;
    }
    CHECK(left == 0);
}
