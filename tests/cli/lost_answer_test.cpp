// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that nobody can take: a full disk behind stdout or stderr, a pipe that was closed.
#include "cli_driver.h"
#include "support/catch.h"
#include "support/child_process.h"
#include "support/paths.h"

using accord::test::ChildProcess;
using accord::test::CliDriver;

namespace {

// What a shell makes of `accord-cli arguments`, its exit on the last line.
std::string throughShell(const CliDriver &cli, const std::string &arguments,
                         const std::string &rest) {
    const std::string program = accord::test::cliProgram().string();
    ChildProcess shell({"/bin/bash", "-c",
                        "cd '" + cli.folder().string() + "' && HOME=. '" + program +
                            "' --file company.accord " + arguments + " " + rest +
                            "; echo ${PIPESTATUS[0]}"});
    shell.finish();
    return shell.lines().empty() ? std::string() : shell.lines().back();
}

} // namespace

TEST_CASE("a message that cannot be written is exit 1, never a crash, and the change stands") {
    const CliDriver cli;
    cli.init();
    cli.write("in.csv", "code,name,colour\nC1,一店,red\n"); // the third column is told on stderr
    CHECK(throughShell(cli, "import customers in.csv", "2>/dev/full >/dev/null") == "1");
    CHECK(cli.json({"customer", "list"}).document()["total"] == 1);
    CHECK(throughShell(cli, "customer show C1", ">/dev/full 2>/dev/full") == "1");
    // Refusals keep their code.
    CHECK(throughShell(cli, "customer show C9", "2>/dev/full") == "2");
    CHECK(throughShell(cli, "--json customer show C9", "2>/dev/full") == "2");
    CHECK(throughShell(cli, "customer shew", "2>/dev/full") == "2");
    CHECK(throughShell(cli, "--help", ">/dev/full") == "1");
}

TEST_CASE("a reader that closed its end is nobody's failure") {
    const CliDriver cli;
    cli.init();
    cli.write("in.csv", "code,name,colour\nC1,一店,red\n");
    CHECK(throughShell(cli, "import customers in.csv", "2>&1 | true") == "0");
    CHECK(throughShell(cli, "customer show C9", "2>&1 | true") == "2");
    CHECK(throughShell(cli, "--help", "| true") == "0");
}
