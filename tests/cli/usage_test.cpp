// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every command: wrong usage, languages, help, manual, completion.
#include "cli_driver.h"
#include "support/catch.h"
#include "support/paths.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <sstream>

using accord::test::CliDriver;
using Catch::Matchers::Contains;

namespace {

std::string shell(const std::string &command) {
    std::string text;
    FILE *pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, pipe)) {
        text.append(buffer, n);
    }
    pclose(pipe);
    return text;
}

nlohmann::json sourceMessages(const std::string &language) {
    std::ifstream file(accord::test::sourceFolder() / "resources" / "i18n" /
                       ("messages." + language + ".json"));
    return nlohmann::json::parse(file);
}

} // namespace

TEST_CASE("wrong usage is exit 2, with an error document and nothing on stdout") {
    const CliDriver cli;
    cli.init();
    for (const std::vector<std::string> &words :
         {std::vector<std::string>{},
          {"nonsense"},
          {"user"},
          {"user", "nonsense"},
          {"user", "list", "--colour"},
          {"user", "add", "M1", "--name", "x"},
          {"user", "add", "M1", "--name", "x", "--role", "king"},
          {"customer", "list", "--limit", "many"},
          {"customer", "list", "--limit", "-1"},
          {"customer", "list", "extra"},
          {"--lang", "fr", "user", "list"},
          {"history", "customer"},
          {"init", "--user-name", "x"},
          {"user", "list", "\xFF\xFE"}}) {
        const auto refused = cli.json(words);
        INFO(refused.err);
        CHECK(refused.exit == 2);
        CHECK(refused.out.empty());
        const auto error = refused.error();
        REQUIRE(error.is_object());
        CHECK((error["code"] == "usage" || error["code"] == "argument.encoding"));
        CHECK(error["message"].is_string());
        for (const char *key : {"field", "entity", "details"}) {
            CHECK(error.contains(key));
        }
    }
}

TEST_CASE("without --json a failure is one sentence on stderr") {
    const CliDriver cli;
    const auto refused = cli.run({"--file", "nothing.accord", "user", "list"});
    CHECK(refused.exit == 3);
    CHECK(refused.out.empty());
    CHECK_THAT(refused.err, Catch::Matchers::StartsWith("accord-cli: "));
    CHECK(std::count(refused.err.begin(), refused.err.end(), '\n') == 1);
}

TEST_CASE("an unknown command is named") {
    const CliDriver cli;
    CHECK_THAT(cli.run({"customer", "frobnicate"}).err, Contains("frobnicate"));
}

TEST_CASE("help and version succeed without a company") {
    const CliDriver cli;
    const auto help = cli.run({"--help"});
    CHECK(help.exit == 0);
    CHECK_THAT(help.out, Contains("customer") && Contains("--file"));
    const auto version = cli.run({"--version"});
    CHECK(version.exit == 0);
    CHECK_THAT(version.out, Catch::Matchers::StartsWith("accord-cli "));
    CHECK_THAT(cli.run({"customer", "add", "--help"}).out, Contains("--sales-area"));
}

TEST_CASE("messages come in the language asked for, or that of the environment") {
    CliDriver cli;
    const std::vector<std::string> words{"--file", "nothing.accord", "user", "list"};
    CHECK_THAT(cli.run(words).err, Contains("here is no"));
    auto chinese = words;
    chinese.insert(chinese.end(), {"--lang", "zh_CN"});
    CHECK_THAT(cli.run(chinese).err, Contains("没有"));
    cli.environment["LC_ALL"] = "zh_TW.UTF-8";
    CHECK_THAT(cli.run(words).err, Contains("沒有"));
    cli.environment["LC_ALL"] = "zh_CN.UTF-8";
    CHECK_THAT(cli.run(words).err, Contains("没有"));
    cli.environment["LC_ALL"] = "";
    cli.environment["LANG"] = "zh_HK.UTF-8";
    CHECK_THAT(cli.run(words).err, Contains("沒有"));
    CHECK_THAT(cli.run({"--lang", "zh_CN", "nonsense"}).err, Contains("命令行"));
}

TEST_CASE("error codes stay the same in every language") {
    const CliDriver cli;
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        CHECK(cli.json({"--lang", language, "user", "list"}).errorCode() == "file.not_found");
    }
}

TEST_CASE("tables line up where Chinese characters take two cells") {
    const CliDriver cli;
    cli.init({"--user", "S1", "--user-name", "王主管"});
    REQUIRE(cli.json({"user", "add", "M1", "--name", "Al", "--role", "manager"}).exit == 0);
    const auto listed = cli.run({"--file", "company.accord", "--as", "S1", "user", "list"});
    CHECK_THAT(listed.out, Contains("M1    Al      manager"));
    CHECK_THAT(listed.out, Contains("S1    王主管  supervisor"));
}

TEST_CASE("control characters in data never reach the terminal") {
    const CliDriver cli;
    cli.init();
    REQUIRE(cli.json({"customer", "add", "C1", "--name", "x", "--notes", "a\nb\tc"}).exit == 0);
    const auto shown = cli.run({"--file", "company.accord", "customer", "show", "C1"});
    CHECK(shown.exit == 0);
    CHECK_THAT(shown.out, Contains("a b c"));
}

TEST_CASE("a reader that has seen enough is no failure, a full disk is") {
    const CliDriver cli;
    cli.init();
    const std::string command = "cd " + cli.folder().string() + " && HOME=. " +
                                accord::test::cliProgram().string() +
                                " --file company.accord user list ";
    CHECK(shell("( " + command + "; echo $? > status ) | true; cat " +
                cli.file("status").string()) == "0\n");
    if (std::filesystem::exists("/dev/full")) {
        const std::string adding = "cd " + cli.folder().string() + " && HOME=. " +
                                   accord::test::cliProgram().string() +
                                   " --file company.accord customer add C1 --name x ";
        CHECK(shell(adding + "--json > /dev/full 2> error; echo $?") == "1\n");
        CHECK_THAT(cli.read("error"), Contains("output.failed") && Contains("is kept"));
        CHECK(cli.json({"customer", "show", "C1"}).exit == 0);
    }
}

TEST_CASE("the manual lists every command and every error code") {
    const CliDriver cli;
    const auto manual = cli.run({"--generate", "man"});
    REQUIRE(manual.exit == 0);
    for (const char *text : {".TH ACCORD", ".SS init", ".SS user add CODE", ".SS customer list",
                             ".SH EXIT STATUS", ".SH ERROR CODES", "ACCORD_NOW"}) {
        CHECK_THAT(manual.out, Contains(text));
    }
    const auto messages = sourceMessages("en");
    for (const auto &[word, sentence] : messages.items()) {
        if (!word.starts_with("ui.")) {
            INFO(word);
            CHECK(manual.out.find(".B " + word + "\n") != std::string::npos);
        }
    }
    CHECK_THAT(manual.out, !Contains("help.all"));
    if (shell("command -v man").empty()) {
        WARN("man is not installed: the page is not formatted");
        return;
    }
    cli.write("accord-cli.1", manual.out);
    const std::string complaints = shell("man --warnings -E UTF-8 -l -Tutf8 -Z " +
                                         cli.file("accord-cli.1").string() + " 2>&1 >/dev/null");
    CHECK(complaints.empty());
}

TEST_CASE("completion offers commands, options, choices and files") {
    const CliDriver cli;
    const auto script = cli.run({"--generate", "bash"});
    REQUIRE(script.exit == 0);
    cli.write("completion.bash", script.out);
    const auto complete = [&](const std::string &words, int current) {
        return shell("cd " + cli.folder().string() + " && bash -c 'source ./completion.bash; " +
                     "COMP_WORDS=(" + words + "); COMP_CWORD=" + std::to_string(current) +
                     "; _accord_cli; echo \"${COMPREPLY[*]}\"'");
    };
    CHECK(complete("accord-cli cust", 1) == "customer\n");
    CHECK(complete("accord-cli --file x user ad", 4) == "add\n");
    CHECK(complete("accord-cli user add M1 --ro", 4) == "--role\n");
    CHECK(complete("accord-cli user add M1 --role s", 5) == "supervisor service\n");
    CHECK(complete("accord-cli --lang zh", 2) == "zh_CN zh_TW\n");
    CHECK(complete("accord-cli --json ver", 2) == "verify\n");
    CHECK(complete("accord-cli backup --out comple", 3) == "completion.bash\n");
}

TEST_CASE("an unknown document to generate is wrong usage") {
    CHECK(CliDriver().run({"--generate", "novel"}).exit == 2);
}
