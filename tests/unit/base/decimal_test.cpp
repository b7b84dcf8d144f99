// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace accord::base;

namespace {

std::string reasonOf(std::string_view text, bool percent = false) {
    const auto read = parseDecimal(text, percent);
    return read ? "" : read.error().reason;
}

std::int64_t fen(std::string_view text) {
    const auto read = parseMoney(text);
    REQUIRE(read);
    return read->fen();
}

std::string withThousands(std::string digits) {
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, ",");
    }
    return digits;
}

std::string fullWidth(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            out += "\xEF\xBC";
            out += static_cast<char>('\x90' + (c - '0'));
        } else if (c == ',') {
            out += "，";
        } else if (c == '.') {
            out += "．";
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

TEST_CASE("amounts are read in every way that people write them") {
    CHECK(fen("1234.5") == 123450);
    CHECK(fen(" 1,234.50 ") == 123450);
    CHECK(fen("¥1,234.50") == 123450);
    CHECK(fen("￥ 1,234.50") == 123450);
    CHECK(fen("-¥1,234.50") == -123450);
    CHECK(fen("¥-1,234.50") == -123450);
    CHECK(fen("(1,234.50)") == -123450);
    CHECK(fen("（￥１，２３４．５０）") == -123450);
    CHECK(fen("1,234.50-") == -123450);
    CHECK(fen("−12") == -1200);
    CHECK(fen("+12") == 1200);
    CHECK(fen(".5") == 50);
    CHECK(fen("5.") == 500);
    CHECK(fen("0012") == 1200);
    CHECK(fen("-0") == 0);
    CHECK(fen("\xE3\x80\x80"
              "12"
              "\xC2\xA0") == 1200); // ideographic and no-break blank
}

TEST_CASE("amounts are rounded to fen half away from zero") {
    CHECK(fen("0.005") == 1);
    CHECK(fen("0.0049999999999") == 0);
    CHECK(fen("-0.005") == -1);
    CHECK(fen("261.95999999999998") == 26196);
    CHECK(fen("1.10000000000000000000000000000000000000") == 110);
}

TEST_CASE("what is no number is refused as such") {
    const std::vector<std::string> wrong{
        "",     " ",      "-",    "¥",      ".",        "abc",   "1e5",  "1.2.3",
        "1,23", "1,2345", ",123", "1,,234", "1234,567", "12 34", "--1",  "-1-",
        "(-1)", "(1",     "1)",   "()",     "$5",       "NaN",   "0x10", "1,234.5,6",
        "8%",   "٣",      "1\n2", "1.,2",   "¥¥1",      "1,",    "\xFF"};
    for (const std::string &text : wrong) {
        INFO("text: " << text);
        CHECK(reasonOf(text) == "amount.bad");
    }
}

TEST_CASE("a percent sign divides by a hundred where a percentage is asked for") {
    const auto read = parseDecimal("8 %", true);
    REQUIRE(read);
    CHECK(read->scaled(4) == 800);
    CHECK(parseDecimal("８％", true)->scaled(4) == 800);
    CHECK(parseDecimal("(2.5%)", true)->scaled(4) == -250);
    CHECK(parseDecimal("0.08", true)->scaled(4) == 800);
    CHECK(reasonOf("%", true) == "amount.bad");
    CHECK(reasonOf("8%%", true) == "amount.bad");
}

TEST_CASE("amounts beyond what can be kept exactly are refused as too large") {
    CHECK(fen("90000000000000") == 9'000'000'000'000'000);
    CHECK(parseMoney("90000000000000.01").error().reason == "amount.too_large");
    CHECK(parseMoney("-90000000000000.01").error().reason == "amount.too_large");
    CHECK(reasonOf(std::string(31, '9')) == "amount.too_large");
    CHECK(reasonOf(std::string(30, '9')).empty());
    CHECK(reasonOf("0." + std::string(19, '1')) == "amount.too_large");
    CHECK(reasonOf(std::string(100'000, '0') + "1").empty());
}

TEST_CASE("products of readings are exact") {
    const Decimal price = *parseDecimal("0.335");
    const Decimal quantity = *parseDecimal("1,500");
    CHECK(price.times(quantity)->scaled(2) == 50250);
    const Decimal huge = *parseDecimal(std::string(30, '9'));
    CHECK(huge.times(huge).error().reason == "amount.too_large");
    CHECK(parseDecimal("0.0000000001")->times(*parseDecimal("0.0000000001")).error().reason ==
          "amount.too_large");
}

TEST_CASE("every amount reads back from every way of writing it") {
    REQUIRE(rc::check([] {
        const auto amount =
            *rc::gen::inRange<std::int64_t>(-9'000'000'000'000'000, 9'000'000'000'000'001);
        const Money money(amount);
        RC_ASSERT(parseMoney(money.toString()) == money);
        const std::string plain = Money(amount < 0 ? -amount : amount).toString();
        const std::string comma =
            withThousands(plain.substr(0, plain.size() - 3)) + plain.substr(plain.size() - 3);
        const std::string wide = fullWidth(comma);
        for (const std::string &form : {plain, comma, wide, "¥" + comma, "￥" + wide}) {
            if (amount >= 0) {
                RC_ASSERT(parseMoney(form) == money);
            } else {
                RC_ASSERT(parseMoney("-" + form) == money);
                RC_ASSERT(parseMoney(form + "-") == money);
                RC_ASSERT(parseMoney("(" + form + ")") == money);
                RC_ASSERT(parseMoney("（" + form + "）") == money);
            }
        }
    }));
}

TEST_CASE("no text makes the reader fail otherwise than by refusing") {
    REQUIRE(rc::check([] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::element('0', '9', '1', ',', '.', '-', '+', '(', ')', '%', ' ', '\xEF', '\xBC',
                             '\x90', '\xC2', '\xA5'));
        const auto read = parseDecimal(text, true);
        RC_ASSERT((read || !read.error().reason.empty()));
    }));
}
