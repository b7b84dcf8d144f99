// SPDX-License-Identifier: GPL-3.0-or-later
// The user pages are run as they stand, so that what they say stays true.
#include "cli/cli_driver.h"
#include "support/catch.h"
#include "support/paths.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using accord::test::CliDriver;
using accord::test::CliRun;

namespace {

std::string pageText(const std::string &language, const std::string &page) {
    std::ifstream file(accord::test::sourceFolder() / "docs/user" / language / page);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The first fenced block that begins with `opening`.
std::string block(const std::string &text, const std::string &opening) {
    const std::size_t from = text.find(opening);
    REQUIRE(from != std::string::npos);
    const std::size_t begin = from + opening.size();
    return text.substr(begin, text.find("```", begin) - begin);
}

// Words of a command line as a shell would split it; the pages use double quotes only.
std::vector<std::string> words(const std::string &line) {
    std::vector<std::string> out;
    std::string word;
    bool quoted = false;
    for (const char c : line + " ") {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ' ' && !quoted) {
            if (!word.empty()) {
                out.push_back(std::exchange(word, {}));
            }
        } else {
            word += c;
        }
    }
    return out;
}

// The lines that call the program, without its name.
std::vector<std::vector<std::string>> commands(const std::string &text) {
    std::vector<std::vector<std::string>> out;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("accord-cli ")) {
            auto all = words(line);
            all.erase(all.begin());
            out.push_back(std::move(all));
        }
    }
    return out;
}

} // namespace

TEST_CASE("The first steps of the user pages work as they stand on the real file",
          "[slow][documents]") {
    const auto superstore = accord::test::sharedData("superstore.csv");
    if (!superstore) {
        WARN("skipped: no superstore.csv among the shared data");
        SUCCEED();
        return;
    }
    const std::string language = GENERATE("en", "zh_CN");
    const std::string text = pageText(language, "first-steps.md");
    CliDriver cli;
    cli.environment["ACCORD_FILE"] = cli.file("mycompany.accord").string();
    cli.write("map.json", block(text, "```json\n"));

    std::vector<nlohmann::json> documents;
    for (auto command : commands(text)) {
        for (std::string &word : command) {
            if (word.starts_with("../shared/data/")) {
                word = superstore->string();
            }
        }
        command.insert(command.begin(), "--json");
        const CliRun run = cli.run(command);
        INFO(command[1] << ' ' << run.err);
        REQUIRE(run.exit == 0);
        documents.push_back(run.document());
    }
    REQUIRE(documents.size() == 5); // init, import, abc run, plan create, plan pdf
    CHECK(documents[1].at("rows") == 9994);
    CHECK(documents[1].at("rejected") == 0);
    CHECK(documents[1].at("customers_created").get<int>() == 793);
    CHECK(documents[2].at("n") == 692);
    CHECK(documents[2].at("counts").at("A") == 138);
    CHECK(documents[2].at("counts").at("B") == 277);
    CHECK(documents[2].at("counts").at("C") == 277);
    const std::string first = documents[2].at("rows").at(0).at("code");
    CHECK(text.find("plan create " + first + " 2018") != std::string::npos);
    for (const char *file : {"abc.pdf", "abc.xlsx", "plan.pdf"}) {
        CHECK(std::filesystem::exists(cli.file(file)));
    }

    const auto again = commands(text)[1];
    const CliRun second = cli.run({"--json", "import", "sales", superstore->string(), "--map",
                                   "map.json", "--create-customers"});
    REQUIRE(again[1] == "sales");
    REQUIRE(second.exit == 0);
    CHECK(second.document().at("unchanged") == 9994);
}
