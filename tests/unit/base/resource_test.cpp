// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "base/resource.h"
#include "support/catch.h"
#include "support/paths.h"

#include <algorithm>
#include <stdexcept>
#include <string>

using namespace accord::base;

TEST_CASE("every file in the program equals the file it was made from") {
    const auto names = resourceNames("policies/");
    REQUIRE_FALSE(names.empty());
    CHECK(std::is_sorted(names.begin(), names.end()));
    for (const std::string_view name : names) {
        INFO("resource: " << name);
        const std::string file =
            readFile(accord::test::sourceFolder() / "resources" / name, 1 << 24);
        CHECK(resource(name) == file);
    }
}

TEST_CASE("a resource that is not there is refused by its name") {
    CHECK_THROWS_AS(resource("policies/none.json"), std::out_of_range);
    CHECK_THROWS_WITH(resource("policies/none.json"), Catch::Contains("policies/none.json"));
    CHECK(resourceNames("nothing/").empty());
}
