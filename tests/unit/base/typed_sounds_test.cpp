// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typed_sounds.h"
#include "support/catch.h"

using accord::base::typedSounds;

namespace {

bool finds(const std::string &name, const std::string &typed) {
    return typedSounds(name).find(typed) != std::string::npos;
}

} // namespace

TEST_CASE("a name may be typed by every reading, in full and by first letters") {
    CHECK(typedSounds("重庆") == "chongqing zhongqing cq zq");
    CHECK(typedSounds("Metro 12").empty());
    CHECK(typedSounds("").empty());
    for (const char *typed : {"chongqingchangan", "zhongqing", "changan", "yinhang", "yinxing",
                              "cqcayh", "cqca", "cayh", "qingzhangan"}) {
        INFO(typed);
        CHECK(finds("重庆长安银行", typed));
    }
    CHECK(finds("家樂福（中關村店）", "jialefuzhongguancundian"));
    CHECK(finds("家乐福", "jlf"));
    CHECK_FALSE(finds("家乐福", "qingshi"));
}

TEST_CASE("a name that may be read in very many ways stays short, its parts in every way") {
    const std::string name = "长长长长长长长长"; // 256 ways
    CHECK(typedSounds(name).size() < 300);
    CHECK(finds(name, "zhangchangzhang"));
    CHECK(finds(name, "changchangchangchangchangchangchangchang"));
    CHECK(finds(name, "czc"));
    CHECK(typedSounds(std::string(3000, 'x') + "店") == "dian d");
}
