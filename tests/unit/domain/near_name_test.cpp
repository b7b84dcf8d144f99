// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/near_name.h"
#include "support/catch.h"

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
