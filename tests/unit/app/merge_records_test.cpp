// SPDX-License-Identifier: GPL-3.0-or-later
// What both customers have under one key when they become one: nothing is dropped without a word.
#include "app/contact_service.h"
#include "app/customer_merge.h"
#include "app/customer_service.h"
#include "app/history_service.h"
#include "app/money_facts.h"
#include "app/relation_service.h"
#include "app/visit_service.h"
#include "figures_desk.h"
#include "storage/catalogue_repository.h"
#include "storage/customer_repository.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <algorithm>
#include <set>

using namespace accord;
using nlohmann::json;
using test::dumpOf;
using test::FiguresDesk;

namespace {

class TwoRecords {
public:
    TwoRecords() {
        desk.customer("K", "M1");
        desk.customer("D", "M1");
        desk.company.as("M1");
        db::Transaction transaction(desk.company.db());
        REQUIRE_FALSE(storage::ProductRepository(desk.company.db())
                          .findOrMake("绿茶", context().ids)
                          .isNull());
        transaction.commit();
    }
    [[nodiscard]] app::Context &context() { return desk.company.context(); }
    template<class Record>
    void add(const std::string &customer, const json &fields) {
        const auto added = app::RecordService<Record>(context()).add(customer, fields);
        INFO((added ? "" : added.error().detail));
        REQUIRE(added);
    }
    template<class Record>
    [[nodiscard]] std::vector<Record> of(const std::string &customer) {
        const auto id = storage::CustomerRepository(desk.company.db()).idOfCode(customer);
        REQUIRE(id);
        return storage::RecordStore<Record>(desk.company.db()).ofCustomer(*id);
    }
    // Merges; undo and redo are exact.
    app::CustomerMerge merge() {
        const std::string before = dumpOf(desk.company.db());
        auto done = app::CustomerMergeService(context()).merge("K", "D");
        REQUIRE(done);
        const std::string after = dumpOf(desk.company.db());
        app::HistoryService history(context());
        REQUIRE(history.undo());
        CHECK(dumpOf(desk.company.db()) == before);
        REQUIRE(history.redo());
        CHECK(dumpOf(desk.company.db()) == after);
        return *std::move(done);
    }
    FiguresDesk desk;
};

std::multiset<std::string> wordsOf(const app::CustomerMerge &merge) {
    std::multiset<std::string> words;
    for (const base::Error &notice : merge.notices) {
        words.insert(notice.reason);
    }
    return words;
}

} // namespace

TEST_CASE("two invoices of one number are two debts: both stay, told apart by the number") {
    TwoRecords two;
    for (const char *customer : {"K", "D"}) {
        two.add<domain::Receivable>(customer, {{"invoice", "INV-1"},
                                               {"invoice_date", "2026-01-05"},
                                               {"amount_fen", 10'000},
                                               {"paid_fen", 0}});
    }
    two.add<domain::Receivable>("D", {{"invoice", "INV-1 (D)"},
                                      {"invoice_date", "2026-01-06"},
                                      {"amount_fen", 5'000},
                                      {"paid_fen", 0}});
    const app::CustomerMerge done = two.merge();
    CHECK(wordsOf(done) == std::multiset<std::string>{"merge.invoice_renumbered"});
    CHECK(done.notices.front().args.at("value") == "INV-1 (D 2)");
    std::set<std::string> numbers;
    std::int64_t open = 0;
    for (const auto &one : two.of<domain::Receivable>("K")) {
        numbers.insert(one.invoice);
        open += one.amountFen;
    }
    CHECK(numbers == std::set<std::string>{"INV-1", "INV-1 (D 2)", "INV-1 (D)"});
    CHECK(open == 25'000);
}

TEST_CASE("counts of one batch on one day are added up, and it is said") {
    TwoRecords two;
    const auto count = [&](const char *customer, std::int64_t quantity, const json &value) {
        two.add<domain::StockCount>(customer, {{"product", "绿茶"},
                                               {"quantity_milli", quantity},
                                               {"counted_on", "2026-03-01"},
                                               {"value_fen", value}});
    };
    count("K", 2'000, 700);
    count("D", 3'500, nullptr);
    const app::CustomerMerge done = two.merge();
    CHECK(wordsOf(done) == std::multiset<std::string>{"merge.stock_added"});
    const auto counts = two.of<domain::StockCount>("K");
    REQUIRE(counts.size() == 1);
    CHECK(counts.front().quantityMilli == 5'500);
    CHECK(counts.front().valueFen == 700);
}

TEST_CASE("terms, must-have products and service of a month are united, and what differs is told") {
    TwoRecords two;
    two.add<domain::MustHave>("K", {{"product", "绿茶"}, {"day", "2026-02-01"}});
    two.add<domain::MustHave>("D",
                              {{"product", "绿茶"}, {"item_code", "A7"}, {"day", "2025-02-01"}});
    two.add<domain::ServiceFact>("K", {{"month", 202601}, {"fill_rate_bp", 9'000}});
    two.add<domain::ServiceFact>(
        "D", {{"month", 202601}, {"fill_rate_bp", 8'000}, {"on_time_bp", 7'000}});
    REQUIRE(app::TermsService(two.context()).put("K", {{"credit_days", 30}}));
    REQUIRE(
        app::TermsService(two.context()).put("D", {{"credit_days", 60}, {"bank_account", "622"}}));
    const app::CustomerMerge done = two.merge();
    CHECK(wordsOf(done) ==
          std::multiset<std::string>{"merge.service_differs", "merge.terms_differ"});
    const auto products = two.of<domain::MustHave>("K");
    REQUIRE(products.size() == 1);
    CHECK(products.front().itemCode == "A7");
    CHECK(products.front().day.toString() == "2025-02-01");
    const auto service = two.of<domain::ServiceFact>("K");
    REQUIRE(service.size() == 1);
    CHECK(service.front().fillRateBp == 9'000);
    CHECK(service.front().onTimeBp == 7'000);
    const auto terms = two.of<domain::CustomerTerms>("K");
    REQUIRE(terms.size() == 1);
    CHECK(terms.front().creditDays == 30);
    CHECK(terms.front().bankAccount == "622");
    for (const base::Error &notice : done.notices) {
        CHECK(notice.args.at("value") ==
              (notice.reason == "merge.terms_differ" ? "credit_days: 60" : "fill_rate_bp: 8000"));
    }
}

TEST_CASE("who may merge may take it back, whosever visits and stores came along") {
    TwoRecords two;
    two.desk.customer("G", "M2", "D");
    two.desk.company.as("S1");
    REQUIRE(app::VisitService(two.context())
                .plan({{"customer", "D"}, {"kind", "on_site"}, {"date", "2026-03-20"}}));
    two.desk.company.as("M1");
    const std::string before = dumpOf(two.desk.company.db());
    REQUIRE(app::CustomerMergeService(two.context()).merge("K", "D"));
    app::HistoryService history(two.context());
    REQUIRE(history.undo());
    CHECK(dumpOf(two.desk.company.db()) == before);
    REQUIRE(history.redo());
    // It stays one's own step about one's own customer.
    two.desk.company.as("S1");
    REQUIRE(app::CustomerService(two.context()).assign({"K"}, "M2"));
    CHECK(app::HistoryService(two.desk.company.as("M1")).undo().error().reason == "forbidden");
    CHECK(app::HistoryService(two.desk.company.as("M2")).undo().error().reason == "undo.nothing");
}
