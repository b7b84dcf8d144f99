// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json_reader.h"
#include "support/catch.h"

#include <rapidcheck.h>

using accord::base::ErrorCode;
using accord::io::JsonLimits;
using accord::io::parseJson;

namespace {

std::string nested(int depth) {
    return std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']');
}

void requireRefused(std::string_view text, std::string_view reason, std::string_view line,
                    std::string_view column) {
    const auto result = parseJson(text);
    INFO(text);
    REQUIRE_FALSE(result);
    CHECK(result.error().reason == reason);
    CHECK(result.error().args.at("line") == line);
    CHECK(result.error().args.at("column") == column);
}

} // namespace

TEST_CASE("a JSON document is read into the value it says") {
    const auto result = parseJson(R"( {"a":[1,-2,0.5,true,null,{"b":"客户"}],"":{}} )");
    REQUIRE(result);
    CHECK((*result)["a"].size() == 6);
    CHECK((*result)["a"][5]["b"] == "客户");
    CHECK((*result)["a"][1] == -2);
    CHECK((*result)[""].is_object());
}

TEST_CASE("a byte order mark before a JSON document is skipped") {
    const auto result = parseJson("\xEF\xBB\xBF[1]");
    REQUIRE(result);
    CHECK(result->size() == 1);
}

TEST_CASE("JSON is read up to 64 levels deep and refused beyond with its place") {
    CHECK(parseJson(nested(64)));
    const auto result = parseJson(nested(65));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Limit);
    CHECK(result.error().reason == "json.too_deep");
    CHECK(result.error().args.at("column") == "65");
}

TEST_CASE("a JSON depth bomb of a million brackets is refused without a deep stack") {
    const auto result = parseJson(std::string(1'000'000, '['));
    REQUIRE_FALSE(result);
    CHECK(result.error().reason == "json.too_deep");
}

TEST_CASE("a key that stands twice in one JSON object is refused with its line and column") {
    requireRefused("{\"a\": 1,\n \"a\": 2}", "json.duplicate_key", "2", "4");
    CHECK(parseJson(R"({"a":{"a":1},"b":{"a":1}})"));
}

TEST_CASE("broken JSON is refused with its line and column") {
    requireRefused("{\"a\": 1,\n  x}", "json.syntax", "2", "3");
    requireRefused("", "json.syntax", "1", "1");
    requireRefused("[1] [2]", "json.syntax", "1", "5");
    requireRefused("[1,]", "json.syntax", "1", "4");
    requireRefused("\"open", "json.syntax", "1", "5");
}

TEST_CASE("JSON that is not valid UTF-8 is refused") {
    const auto result = parseJson("[\"\xC3\x28\"]");
    REQUIRE_FALSE(result);
    CHECK(result.error().reason == "json.syntax");
    CHECK(result.error().args.at("line") == "1");
}

TEST_CASE("a JSON document that is too large is refused before it is parsed") {
    JsonLimits limits;
    limits.bytes = 10;
    CHECK(parseJson("[12345678]", limits));
    const auto result = parseJson("[123456789]", limits);
    REQUIRE_FALSE(result);
    CHECK(result.error().reason == "json.too_large");
    limits = {};
    limits.values = 3;
    CHECK(parseJson("[1,2]", limits));
    CHECK_FALSE(parseJson("[1,2,3]", limits));
    CHECK_FALSE(parseJson("[1,[],[]]", limits));
}

TEST_CASE("any JSON value that was written comes back the same") {
    REQUIRE(rc::check([](const std::map<std::string, std::vector<std::int64_t>> &numbers) {
        nlohmann::json value = nlohmann::json::object();
        for (const auto &[key, list] : numbers) {
            value[nlohmann::json(key).dump(-1, ' ', true,
                                           nlohmann::json::error_handler_t::replace)] = list;
        }
        const auto result = parseJson(value.dump());
        RC_ASSERT(result.has_value());
        RC_ASSERT(*result == value);
    }));
}

TEST_CASE("no byte string makes the JSON reader do anything but answer") {
    REQUIRE(rc::check([](const std::string &bytes) {
        const auto result = parseJson(bytes);
        RC_ASSERT((result.has_value() || !result.error().reason.empty()));
    }));
}
