// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C ends long work cleanly. The program is held where it reads its map from standard input:
// what is written there overflows the pipe, so that the signal surely comes while it runs.
#include "cli_driver.h"
#include "support/catch.h"
#include "support/paths.h"

#include <cstdio>
#include <fstream>

using accord::test::CliDriver;

namespace {

std::string script(const CliDriver &cli, const char *signal) {
    return "cd " + cli.folder().string() + " && export HOME=. && mkfifo in\n" +
           accord::test::cliProgram().string() +
           " --file company.accord --json import sales sales.csv --create-customers --map - "
           "< in > out 2> err &\npid=$!\nexec 3> in\n"
           "head -c 400000 /dev/zero | tr '\\0' ' ' >&3\nkill -" +
           signal + " $pid\ncat map.json >&3\nexec 3>&-\nwait $pid\necho $? > status\n";
}

void writeFiles(const CliDriver &cli) {
    cli.write("map.json", R"({"fields": {"customer_code": "c", "month": "m", "payment": "p"}})");
    std::ofstream sales(cli.file("sales.csv"));
    sales << "c,m,p\n";
    for (int i = 0; i < 50'000; ++i) {
        sales << 'C' << i % 1000 << ",2025-" << (i % 12 < 9 ? "0" : "") << i % 12 + 1 << ',' << i
              << '\n';
    }
}

} // namespace

TEST_CASE("an interrupted import is exit 3 and leaves nothing behind") {
    const CliDriver cli;
    cli.init();
    writeFiles(cli);
    for (const char *signal : {"INT", "TERM"}) {
        std::filesystem::remove(cli.file("in"));
        cli.write("script.sh", script(cli, signal));
        REQUIRE(std::system(("bash " + cli.file("script.sh").string()).c_str()) == 0);
        INFO(cli.read("err"));
        CHECK(cli.read("status") == "3\n");
        CHECK(cli.read("out").empty());
        CHECK(nlohmann::json::parse(cli.read("err"))["error"]["code"] == "cancelled");
        CHECK(cli.json({"customer", "list"}).document()["total"] == 0);
        CHECK(cli.json({"verify"}).exit == 0);
    }
    CHECK(cli.json({"import", "sales", "sales.csv", "--create-customers", "--map", "map.json"})
              .exit == 0);
    CHECK(cli.json({"customer", "list"}).document()["total"] == 1000);
}
