// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/near_name.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

using accord::base::fold;
using accord::domain::nearCompanyName;
using accord::domain::nearPersonName;

namespace {

bool isNear(const char *a, const char *b) {
    return nearCompanyName(fold(a)) == nearCompanyName(fold(b));
}

} // namespace

TEST_CASE("names that differ in blanks, signs, script or legal form are near") {
    CHECK(isNear("兰博超市有限公司", "兰博超市"));
    CHECK(isNear("兰博超市（有限公司）", "兰博 超市"));
    CHECK(isNear("蘭博超市股份有限公司", "兰博超市有限责任公司"));
    CHECK(isNear("家乐福（中关村店）", "家乐福(中关村店)"));
    CHECK(isNear("家乐福·中关村店", "家乐福中关村店"));
    CHECK(isNear("Lanbo Co., Ltd.", "LANBO"));
    CHECK(isNear("Lanbo Trading Limited", "lanbo-trading"));
    CHECK(isNear("ＡＢＣ商贸公司", "abc商贸"));
}

TEST_CASE("names that say something else are not near") {
    CHECK_FALSE(isNear("家乐福中关村店", "家乐福望京店"));
    CHECK_FALSE(isNear("Pepsico", "Pepsi")); // no word of its own
    CHECK_FALSE(isNear("兰博超市一分公司", "兰博超市"));
    CHECK_FALSE(isNear("有限公司", "公司")); // nothing else is left
    CHECK(nearCompanyName(fold("Co")) == "co");
    CHECK_FALSE(nearCompanyName(fold("公司")).empty());
    CHECK(nearCompanyName("").empty());
    CHECK(nearPersonName(fold("张 · 三")) == "张三");
}

TEST_CASE("names one sign or one word of the trade apart are near, and share a key") {
    const auto areNear = [](const char *a, const char *b) {
        const std::string one = nearCompanyName(fold(a));
        const std::string other = nearCompanyName(fold(b));
        const bool near = accord::domain::areNearNames(one, other);
        CHECK(near == accord::domain::areNearNames(other, one));
        if (near) {
            const auto keys = accord::domain::nearNameKeys(one);
            const auto others = accord::domain::nearNameKeys(other);
            CHECK(std::ranges::find_first_of(keys, others) != keys.end());
        }
        return near;
    };
    CHECK(areNear("苏州青梧超市", "苏州青悟超市"));       // another sign
    CHECK(areNear("苏州青梧生活超市", "苏州青梧活超市")); // one left out
    CHECK(areNear("州青梧生活超市", "苏州青梧生活超市")); // at the front
    CHECK(areNear("苏州青梧生活超", "苏州青梧生活超市")); // at the end
    CHECK(areNear("兰博", "兰博超市有限公司"));           // trade and legal form
    CHECK(areNear("兰博超市（总店）", "兰博超市"));       // branch in brackets
    CHECK(areNear("家乐福", "家乐福超市"));
    CHECK(areNear("Lanbo Trading", "Lambo Trading Ltd."));

    CHECK_FALSE(areNear("华联超市", "华润超市"));         // too short to be a slip
    CHECK_FALSE(areNear("汐汀里超市", "汐皋里超市"));     // the same without the trade
    CHECK_FALSE(areNear("苏州青梧一店", "苏州青梧二店")); // numbers
    CHECK_FALSE(areNear("苏州青梧超市12", "苏州青梧超市13"));
    CHECK_FALSE(areNear("苏州路东便利店", "苏州路西便利店")); // directions
    CHECK_FALSE(areNear("新世纪百货大楼", "世纪百货大楼"));   // new and old
    CHECK_FALSE(areNear("苏州青梧超市A", "苏州青梧超市B"));
    CHECK_FALSE(areNear("家乐福超市", "家乐福百货"));     // two trades
    CHECK_FALSE(areNear("苏州青梧超市", "杭州清梧超市")); // two signs
    CHECK_FALSE(areNear("Pepsi", "Pepsa"));
    CHECK_FALSE(areNear("", ""));
}

TEST_CASE("however a long name is mistyped by one sign, it is found by a key") {
    REQUIRE(rc::check([] {
        const std::vector<std::string> signs{"青", "梧", "兰", "博", "a", "è", "超", "市"};
        std::vector<std::string> name(*rc::gen::inRange<std::size_t>(5, 14));
        for (std::string &sign : name) {
            sign = *rc::gen::elementOf(signs);
        }
        std::vector<std::string> typed = name;
        const auto at = *rc::gen::inRange<std::size_t>(0, name.size());
        if (*rc::gen::arbitrary<bool>()) {
            typed[at] = *rc::gen::elementOf(signs);
        } else {
            typed.insert(typed.begin() + static_cast<std::ptrdiff_t>(at), "梧");
        }
        const auto joined = [](const std::vector<std::string> &all) {
            return std::accumulate(all.begin(), all.end(), std::string());
        };
        const auto keys = accord::domain::nearNameKeys(joined(name));
        const auto others = accord::domain::nearNameKeys(joined(typed));
        RC_ASSERT((std::ranges::find_first_of(keys, others) != keys.end()));
    }));
}
