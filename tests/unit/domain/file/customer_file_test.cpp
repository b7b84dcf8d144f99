// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/file/customer_file.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace accord;
using domain::safeFileName;

TEST_CASE("the name of a file leads nowhere and reads as it is written") {
    CHECK(safeFileName("合同 2027.pdf") == "合同 2027.pdf");
    CHECK(safeFileName("../../etc/passwd") == "passwd");
    CHECK(safeFileName("C:\\Windows\\system.ini") == "system.ini");
    CHECK(safeFileName("a:b*c?.txt") == "a_b_c_.txt");
    CHECK(safeFileName("...hidden. ") == "hidden");
    CHECK(safeFileName("line\nbreak\x7F.txt") == "line_break_.txt");
    CHECK(safeFileName("cod\xE2\x80\xAE"
                       "fdp.exe") == "codfdp.exe"); // right-to-left override
    CHECK(safeFileName("NUL.txt") == "file_NUL.txt");
    CHECK(safeFileName("com7") == "file_com7");
    CHECK(safeFileName("") == "file_");
    CHECK(safeFileName("/") == "file_");
    std::string longName(400, 'x');
    longName += ".jpeg";
    CHECK(safeFileName(longName).size() <= 180);
    CHECK(safeFileName(longName).substr(175) == ".jpeg");
}

TEST_CASE("any name becomes one that is safe, and a safe one stays") {
    REQUIRE(rc::check([](const std::string &name) {
        const std::string safe = safeFileName(name);
        RC_ASSERT_FALSE(safe.empty());
        RC_ASSERT(safe.find('/') == std::string::npos);
        RC_ASSERT(safe.find('\\') == std::string::npos);
        RC_ASSERT(safe != "..");
        RC_ASSERT(safe.front() != '.');
        RC_ASSERT(safeFileName(safe) == safe);
    }));
}

TEST_CASE("what may run is known by its suffix") {
    CHECK(domain::mayRun("setup.EXE"));
    CHECK(domain::mayRun("note.pdf.desktop"));
    CHECK_FALSE(domain::mayRun("shelf.jpg"));
    CHECK_FALSE(domain::mayRun("exe"));
}
