// SPDX-License-Identifier: GPL-3.0-or-later
// What our own files and lists call a field is understood when it comes back as a heading.
#include "app/messages.h"
#include "io/column_words.h"
#include "support/catch.h"

#include <string>

using namespace accord;

TEST_CASE("every heading of our own files is understood, in every language") {
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        const app::Messages messages(language);
        for (int i = 0; i < io::kImportKindCount; ++i) {
            const auto kind = static_cast<io::ImportKind>(i);
            for (const std::string_view field : io::importFields(kind)) {
                const std::string key(field);
                const std::string title = messages.say("ui.field." + key, key);
                INFO(language << ", " << io::importKindCode(kind) << ", " << key << ": " << title);
                CHECK(io::fieldsOfHeader(kind, {title}) == std::vector<std::string>{key});
            }
        }
    }
}

TEST_CASE("whatever a phone is called, the likeliest column is the first phone") {
    using Fields = std::vector<std::string>;
    const auto fields = [](const Fields &header) {
        return io::fieldsOfHeader(io::ImportKind::Contacts, header);
    };
    CHECK(fields({"电话"}) == Fields{"phones"});
    CHECK(fields({"姓名", "办公电话", "家庭电话"}) == Fields{"name", "phones", "phone_2"});
    CHECK(fields({"家庭电话", "电话", "手机"}) == Fields{"phone_3", "phone_2", "phones"});
    CHECK(fields({"phone_2", "Tel", "Mobile"}) == Fields{"phone_2", "phone_3", "phones"});
    CHECK(fields({"phones", "手机"}) == Fields{"phones", "phone_2"});
    // More than there is room for: the person has to say which.
    CHECK(fields({"手机", "手机号", "电话", "座机"}) ==
          Fields{"phones", "phone_2", "phone_3", "phone_2"});
}
