// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"
#include "support/catch.h"

#include <filesystem>

using accord::test::CliDriver;

namespace {

// G with its store G-1 of M1, an open task and a planned visit; S1 supervises M1 and M2.
struct Desk : CliDriver {
    Desk() {
        environment["ACCORD_NOW"] = "2026-03-18T10:00:00+08:00";
        init({"--test", "--user", "S1", "--user-name", "主管", "--role", "supervisor"});
        for (const char *code : {"M1", "M2"}) {
            REQUIRE(as("S1", {"user", "add", code, "--name", code, "--role", "manager",
                              "--reports-to", "S1"}) == 0);
        }
        REQUIRE(as("M1", {"customer", "add", "G", "--name", "集团"}) == 0);
        REQUIRE(as("M1", {"customer", "add", "G-1", "--name", "门店", "--parent", "G"}) == 0);
        REQUIRE(as("M1", {"task", "add", "--what", "送样品", "--when", "2026-04-01", "--customer",
                          "G-1"}) == 0);
        REQUIRE(as("M1", {"visit", "plan", "--customer", "G", "--date", "2026-03-20"}) == 0);
    }
    int as(const std::string &user, const std::vector<std::string> &arguments) const {
        return jsonAs(user, arguments).exit;
    }
    [[nodiscard]] std::string ownerOf(const char *code) const {
        return jsonAs("S1", {"customer", "show", code}).document()["owner"];
    }
};

} // namespace

TEST_CASE("a customer is handed over on the command line, with everything open, in one step") {
    const Desk desk;
    const auto run =
        desk.jsonAs("S1", {"customer", "handover", "G", "--to", "M2", "--why", "换区"});
    INFO(run.err);
    REQUIRE(run.exit == 0);
    CHECK(run.document()["customers"] == 2);
    CHECK(run.document()["tasks"] == 1);
    CHECK(run.document()["visits"] == 1);
    CHECK(run.document()["pack"].is_null());
    CHECK(desk.ownerOf("G-1") == "M2");
    CHECK(desk.jsonAs("S1", {"task", "list"}).document()["items"][0]["who"] == "M2");
    REQUIRE(desk.as("S1", {"undo"}) == 0);
    CHECK(desk.ownerOf("G-1") == "M1");
}

TEST_CASE("a handover is refused with its codes and changes nothing") {
    const Desk desk;
    const auto code = [&](const char *as, std::vector<std::string> more) {
        more.insert(more.begin(), {"customer", "handover"});
        return desk.jsonAs(as, more).errorCode();
    };
    CHECK(code("M1", {"G", "--to", "M2"}) == "forbidden");
    CHECK(code("S1", {"X", "--to", "M2"}) == "customer.not_found");
    CHECK(code("S1", {"G", "--to", "X"}) == "user.not_found");
    CHECK(code("S1", {"G", "--to", "M1"}) == "customer.same_owner");
    CHECK(code("S1", {"G"}) == "handover.nothing_asked");
    CHECK(code("S1", {"G", "--to", "M2", "--pdf", "company.accord"}) == "out.is_company");
    CHECK(desk.ownerOf("G") == "M1");
}

TEST_CASE("the handover pack is written as things stood before, or alone", "[documents]") {
    const Desk desk;
    const auto alone =
        desk.jsonAs("S1", {"customer", "handover", "G", "--pdf", "a.pdf", "--doc-lang", "en"});
    INFO(alone.err);
    REQUIRE(alone.exit == 0);
    CHECK(alone.document()["to"].is_null());
    CHECK(alone.document()["pack"]["pages"] == 1);
    CHECK(desk.ownerOf("G") == "M1");
    const auto both =
        desk.jsonAs("S1", {"customer", "handover", "G", "--to", "M2", "--pdf", "b.pdf"});
    REQUIRE(both.exit == 0);
    CHECK(both.document()["pack"]["file"] == "b.pdf");
    CHECK(std::filesystem::file_size(desk.file("b.pdf")) > 0);
    CHECK(desk.ownerOf("G") == "M2");
}

TEST_CASE("a handover whose pack cannot be written has not happened", "[documents]") {
    const Desk desk;
    const auto run =
        desk.jsonAs("S1", {"customer", "handover", "G", "--to", "M2", "--pdf", "nowhere/pack.pdf"});
    CHECK(run.exit == 3);
    CHECK(desk.ownerOf("G") == "M1");
    CHECK(desk.jsonAs("S1", {"verify"}).document()["ok"] == true);
}
