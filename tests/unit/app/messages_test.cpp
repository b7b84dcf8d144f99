// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"
#include "support/catch.h"

#include <string>

using accord::app::Messages;

TEST_CASE("what a change did is said as people say it, in every language") {
    const Messages english("en");
    CHECK(english.action("plan.set") == "change plan");
    CHECK(english.action("customer_note.add") == "add customer note");
    CHECK(english.action("task.done") == "finish task");
    CHECK(english.action("task.hand_over") == "hand over task");
    CHECK(english.action("import.sales") == "import sales");
    CHECK(english.action("export") == "export");
    CHECK(Messages("zh_CN").action("plan.set") != "plan.set");
    CHECK(Messages("zh_TW").action("plan.set") != "change plan");
}

TEST_CASE("a refusal names the action in words, of which thing, and who may") {
    accord::base::Error error{
        accord::base::ErrorCode::Forbidden,
        "forbidden",
        {},
        {},
        "as it stands",
        {{"action", "plan.set"}, {"user", "M1"}, {"role", "manager"}, {"who", "M2, S1"}}};
    for (const char *language : {"zh_CN", "zh_TW"}) {
        const Messages words(language);
        const std::string sentence = words.say(error);
        INFO(sentence);
        CHECK(sentence.find(words.action("plan.set")) != std::string::npos);
        CHECK(sentence.find("plan.set") == std::string::npos);
        CHECK(sentence.find("M2, S1") != std::string::npos);
        CHECK(sentence.find("“”") == std::string::npos); // of no one thing: no empty name
        error.entity = "KA-7";
        CHECK(words.say(error).find("KA-7") != std::string::npos);
        error.entity.clear();
    }
    CHECK(Messages("en").say(error) == "as it stands");
}
