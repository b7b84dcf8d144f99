// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_numbers.h"
#include "support/catch.h"

#include <map>
#include <string>

using accord::base::TextNumbers;

TEST_CASE("texts of every length keep their numbers while the table grows") {
    TextNumbers numbers;
    std::map<std::string, std::uint32_t> expected;
    CHECK_FALSE(numbers.find(""));
    for (std::uint32_t i = 0; i < 5'000; ++i) {
        // Around the length that still fits into a slot, with a zero byte here and there.
        const std::string text = std::string(i % 24, i % 7 == 0 ? '\0' : 'x') + std::to_string(i);
        numbers.add(text, i);
        expected.emplace(text, i);
    }
    numbers.add("", 7);
    CHECK(numbers.find("") == 7);
    bool all = true;
    for (const auto &[text, number] : expected) {
        all = all && numbers.find(text) == number && !numbers.find(text + '\0');
    }
    CHECK(all);
}

TEST_CASE("a text keeps the first number it is given") {
    TextNumbers numbers;
    numbers.add("客户一", 1);
    numbers.add("客户一", 2);
    CHECK(numbers.find("客户一") == 1);
    CHECK_FALSE(numbers.find("客户二"));
}
