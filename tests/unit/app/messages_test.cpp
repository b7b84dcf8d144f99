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

TEST_CASE("stable words of a refusal are said as people say them") {
    const accord::base::Error closed{
        accord::base::ErrorCode::Stale,
        "visit.closed",
        {},
        "7",
        "The visit is not_held already.",
        {{"customer", "K1"}, {"state", "not_held"}, {"day", "2026-03-18"}}};
    CHECK(Messages("en").say(closed) == "The visit is not held already.");
    CHECK(Messages("zh_CN").say(closed).find("未成行") != std::string::npos);
    const accord::base::Error record{accord::base::ErrorCode::NotFound,
                                     "record.not_found",
                                     "id",
                                     "5",
                                     "There is no customer_note 5.",
                                     {{"kind", "customer_note"}, {"id", "5"}}};
    CHECK(Messages("en").say(record) == "There is no note 5.");
    CHECK(Messages("zh_TW").say(record).find("customer_note") == std::string::npos);
}

TEST_CASE("words of a field come before those that mean the same everywhere") {
    const Messages words("zh_CN");
    CHECK(words.wordOf("step", "closed") != words.wordOf("reason", "closed"));
    CHECK(words.wordOf("state", "planned") == words.say("ui.word.planned", ""));
    CHECK(words.wordOf("state", "").empty());
    CHECK(words.titleOf("credit_limit_fen") != "credit limit");
    CHECK(Messages("en").wordOf("kind", "some_thing") == "some thing");
    CHECK(Messages("en").titleOf("short_name") == "short name");
}
