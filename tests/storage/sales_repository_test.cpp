// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/abc_repository.h"
#include "storage/catalogue_repository.h"
#include "storage/import_repository.h"
#include "storage/sales_repository.h"
#include "storage/sales_writer.h"
#include "storage/verify.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <rapidcheck.h>

#include <map>

using namespace accord;
using base::Month;
using base::Period;
using domain::SalesField;
using domain::SalesKey;
using domain::SalesValues;
using storage::SalesRepository;
using storage::StoredFact;
using test::fact;
using test::StoredCompany;

namespace {

const Period kYear{Month(2026, 1), Month(2026, 12)};

SalesValues values(std::initializer_list<std::pair<SalesField, std::int64_t>> list) {
    SalesValues v;
    for (const auto &[field, amount] : list) {
        v.set(field, amount);
    }
    return v;
}

// Writes one fact as a command of its own.
void put(StoredCompany &company, const SalesKey &key, const SalesValues &wanted) {
    company.command(company.m1, "import.sales", [&](storage::ChangeSetWriter &log) {
        StoredFact stored;
        SalesRepository(company.db()).read(std::span(&key, 1), std::span(&stored, 1));
        storage::SalesWriter writer(company.db(), log.id());
        writer.put(key, stored, wanted);
        static_cast<void>(writer.finish());
    });
}

std::int64_t wrongMonths(StoredCompany &company) {
    std::int64_t wrong = 0;
    const auto problems = storage::verify(company.db(), {}).value();
    for (const auto &problem : problems) {
        wrong += problem.check == "customer_month" ? 1 : 0;
    }
    return wrong;
}

} // namespace

TEST_CASE("a fact keeps absent apart from zero") {
    StoredCompany company;
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    const SalesKey key{customer, Month(2026, 3), {}, {}};
    put(company, key, values({{SalesField::Payment, 0}, {SalesField::Margin, -5}}));
    StoredFact stored;
    SalesRepository(company.db()).read(std::span(&key, 1), std::span(&stored, 1));
    REQUIRE(stored.exists);
    CHECK(stored.values.value(SalesField::Payment) == 0);
    CHECK(stored.values.value(SalesField::Margin) == -5);
    CHECK_FALSE(stored.values.value(SalesField::NetSales));
    const auto months = SalesRepository(company.db()).customerMonths(customer, kYear);
    REQUIRE(months.size() == 1);
    CHECK(months[0].sums.present == 0b011000);
    CHECK(months[0].factCount == 1);
}

TEST_CASE("the sums of a month follow every change of its facts") {
    StoredCompany company;
    storage::CategoryRepository categories(company.db());
    const auto customer = company.addCustomer(company.m1, "C1", "一").id;
    domain::CategoryId tea;
    {
        db::Transaction transaction(company.db());
        tea = categories.findOrMake("茶", company.ids());
        transaction.commit();
    }
    const SalesKey none{customer, Month(2026, 3), {}, {}};
    const SalesKey withTea{customer, Month(2026, 3), tea, {}};
    put(company, none, values({{SalesField::NetSales, 100}}));
    put(company, withTea, values({{SalesField::NetSales, 30}, {SalesField::Payment, 7}}));
    auto month = SalesRepository(company.db()).customerMonths(customer, kYear).at(0);
    CHECK(month.factCount == 2);
    CHECK(month.sums.value(SalesField::NetSales) == 130);
    CHECK(month.sums.value(SalesField::Payment) == 7);
    put(company, withTea, values({{SalesField::NetSales, 50}})); // the payment goes
    month = SalesRepository(company.db()).customerMonths(customer, kYear).at(0);
    CHECK(month.sums.value(SalesField::NetSales) == 150);
    CHECK_FALSE(month.sums.value(SalesField::Payment));
    CHECK(wrongMonths(company) == 0);

    const auto byCategory =
        SalesRepository(company.db()).categoryMonths(std::span(&customer, 1), kYear);
    REQUIRE(byCategory.size() == 2);
    CHECK(byCategory[0].category.isNull());
    CHECK(byCategory[1].category == tea);
    CHECK(byCategory[1].sums.value(SalesField::NetSales) == 50);
    CHECK(SalesRepository(company.db()).companyCategoryMonths(kYear).size() == 2);
    CHECK(SalesRepository(company.db()).companyCategoryMonths(kYear, company.m1.id).empty());
}

TEST_CASE("sums equal the facts after any sequence of writes in any order") {
    StoredCompany company;
    std::vector<domain::CustomerId> customers;
    for (const char *code : {"A", "B", "C"}) {
        customers.push_back(company.addCustomer(company.m1, code, code).id);
    }
    const auto check = [&] {
        const int steps = *rc::gen::inRange(1, 12);
        company.command(company.m1, "import.sales", [&](storage::ChangeSetWriter &log) {
            SalesRepository sales(company.db());
            storage::SalesWriter writer(company.db(), log.id());
            std::set<SalesKey> written;
            for (int i = 0; i < steps; ++i) {
                const SalesKey key{customers[*rc::gen::inRange<std::size_t>(0, 3)],
                                   Month(2026, *rc::gen::inRange(1, 4)),
                                   {},
                                   {}};
                if (!written.insert(key).second) {
                    continue;
                }
                StoredFact stored;
                sales.read(std::span(&key, 1), std::span(&stored, 1));
                SalesValues v;
                for (int field = 0; field < domain::kSalesFieldCount; ++field) {
                    if (*rc::gen::inRange(0, 3) == 0) {
                        v.set(static_cast<SalesField>(field), *rc::gen::inRange(-100, 100));
                    }
                }
                if (*rc::gen::inRange(0, 4) == 0) {
                    writer.remove(key, stored);
                } else {
                    writer.put(key, stored, v);
                }
            }
            static_cast<void>(writer.finish());
        });
        RC_ASSERT(wrongMonths(company) == 0);
    };
    REQUIRE(rc::check("random writes", check));
}

TEST_CASE("stored facts are found in dense and in sparse lists of keys alike") {
    StoredCompany company;
    std::vector<storage::SalesFact> facts;
    std::vector<domain::CustomerId> ids;
    for (int i = 0; i < 40; ++i) {
        ids.push_back(company.addCustomer(company.m1, "C" + std::to_string(i), "店").id);
        for (int month = 202601; month <= 202612; ++month) {
            facts.push_back(fact(ids.back(), month, i * 100 + month, 1));
        }
    }
    company.importFacts(company.m1, facts);
    std::map<SalesKey, SalesValues> expected;
    for (const auto &f : facts) {
        expected[f.key] = f.values;
    }
    REQUIRE(rc::check("random keys", [&] {
        std::set<SalesKey, storage::FactOrder> chosen;
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40 * 14));
        for (const int pick : picks) {
            chosen.insert({ids[static_cast<std::size_t>(pick / 14)],
                           Month(2025, 12).plus(pick % 14),
                           {},
                           {}});
        }
        const std::vector<SalesKey> keys(chosen.begin(), chosen.end());
        std::vector<StoredFact> out(keys.size());
        SalesRepository(company.db()).read(keys, out);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto found = expected.find(keys[i]);
            RC_ASSERT(out[i].exists == (found != expected.end()));
            RC_ASSERT((!out[i].exists || out[i].values == found->second));
        }
    }));
    // First and last key only, with everything between: the sweep gives up and searches.
    const std::vector<SalesKey> ends{{ids.front(), Month(2026, 1), {}, {}},
                                     {ids.back(), Month(2026, 12), {}, {}}};
    std::vector<StoredFact> out(2);
    SalesRepository(company.db()).read(ends, out);
    CHECK(out[0].exists);
    CHECK(out[1].exists);
}

TEST_CASE("figures are read by customer, by month and as totals") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    const auto b = company.addCustomer(company.m1, "B", "乙").id;
    SalesRepository sales(company.db());
    CHECK_FALSE(sales.dataPeriod());
    CHECK_FALSE(sales.hasFigures(a));
    company.importFacts(company.m1, {fact(a, 202512, 1, 2), fact(a, 202601, 10, 20),
                                     fact(b, 202601, 100, 200), fact(b, 202603, 5, 5)});
    CHECK(sales.dataPeriod() == Period{Month(2025, 12), Month(2026, 3)});
    CHECK(sales.factCount() == 4);
    CHECK(sales.hasFigures(a));
    const auto facts = sales.factsOf(a, {Month(2025, 11), Month(2026, 2)});
    REQUIRE(facts.size() == 2);
    CHECK(facts[1].values.value(SalesField::Payment) == 20);
    const auto totals = sales.monthTotals(kYear);
    REQUIRE(totals.size() == 2);
    CHECK(totals[0].factCount == 2);
    CHECK(totals[0].sums.value(SalesField::NetSales) == 110);
    CHECK_FALSE(totals[0].sums.value(SalesField::Margin));
    int seen = 0;
    sales.forEachFact(Month(2026, 1), [&](const storage::SalesFact &f) {
        CHECK(f.key.month == Month(2026, 1));
        return ++seen < 1;
    });
    CHECK(seen == 1);
}

TEST_CASE("profits are kept beside the facts and a missing one keeps the old") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    const Month month(2026, 1);
    const auto write = [&](const domain::CustomerProfit &profit) {
        company.command(company.m1, "import.sales", [&](storage::ChangeSetWriter &log) {
            storage::SalesWriter writer(company.db(), log.id());
            writer.putProfit(profit, false);
            static_cast<void>(writer.finish());
        });
    };
    write({a, month, 10, std::nullopt});
    write({a, month, std::nullopt, 40});
    const auto stored = SalesRepository(company.db()).profit(a, month);
    REQUIRE(stored);
    CHECK(stored->brandProfitFen == 10);
    CHECK(stored->customerProfitFen == 40);
    const auto months = SalesRepository(company.db()).customerMonths(a, kYear);
    REQUIRE(months.size() == 1);
    CHECK(months[0].factCount == 0);
    CHECK(months[0].customerProfitFen == 40);
    CHECK(wrongMonths(company) == 0);
}

TEST_CASE("the input of ABC holds every customer and every month row") {
    StoredCompany company;
    const auto group = company.addCustomer(company.m1, "G", "集团");
    const auto store = company.addCustomer(company.m1, "S", "门店");
    company.changeCustomer(company.m1, "S", [&](domain::Customer &c) {
        c.parent = group.id;
        c.status = domain::CustomerStatus::Lost;
        c.statusOn = base::Date(2026, 2, 1);
        c.openedOn = base::Date(2025, 1, 2);
    });
    company.importFacts(company.m1, {fact(store.id, 202601, 1, 2), fact(group.id, 202601, 3, 4),
                                     fact(store.id, 202602, 5, 6)});
    storage::AbcRepository repository(company.db());
    domain::AbcInput input{repository.customers(), {}};
    for (base::Month month = kYear.from; month <= kYear.to; month = month.plus(1)) {
        repository.forEachFact(month, input.customers, [&input](const domain::AbcFact &fact) {
            input.facts.push_back(fact);
        });
    }
    REQUIRE(input.customers.size() == 2);
    CHECK(input.customers[1].code == "S");
    CHECK(input.customers[1].parent == 0);
    CHECK(input.customers[1].inactive);
    CHECK(input.customers[1].inactiveSince == base::Date(2026, 2, 1));
    CHECK(input.customers[0].parent == -1);
    REQUIRE(input.facts.size() == 3);
    CHECK(input.facts[0].customer == 0);
    CHECK(input.facts[0].paymentFen == 4);
    CHECK(input.facts[0].hasPayment);
    CHECK_FALSE(input.facts[0].hasMargin);
    CHECK_FALSE(input.facts[0].hasProfit);
    CHECK(input.facts[2].month == 202602);
}

TEST_CASE("damaged month sums are named by verify and put right by rebuild") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    company.importFacts(company.m1, {fact(a, 202601, 1, 2), fact(a, 202602, 3, 4)});
    const std::string right = company.dump();
    for (const char *damage :
         {"UPDATE customer_month SET payment_fen = 9 WHERE month = 202601",
          "UPDATE customer_month SET present = 1 WHERE month = 202602",
          "UPDATE customer_month SET fact_count = 2 WHERE month = 202601",
          "UPDATE customer_month SET brand_profit_fen = 2 WHERE month = 202601"}) {
        company.execute(damage);
        INFO(damage);
        CHECK(wrongMonths(company) == 1);
        {
            db::Transaction transaction(company.db());
            CHECK(storage::rebuildCustomerMonth(company.db()) == 1);
            transaction.commit();
        }
        CHECK(wrongMonths(company) == 0);
        CHECK(company.dump() == right);
    }
}

TEST_CASE("categories are found by folded name and made once") {
    StoredCompany company;
    storage::CategoryRepository categories(company.db());
    db::Transaction transaction(company.db());
    const auto tea = categories.findOrMake("  Green Tea ", company.ids());
    CHECK(categories.findOrMake("ＧＲＥＥＮ tea", company.ids()) == tea);
    CHECK(categories.name(tea) == "Green Tea");
    CHECK(categories.findOrMake(" ", company.ids()).isNull());
    CHECK(categories.find("none") == std::nullopt);
    CHECK(categories.all().size() == 1);
    storage::ProductRepository products(company.db());
    CHECK(products.findOrMake("瓶装 500ml", company.ids()) != domain::ProductId());
}

TEST_CASE("imports are listed newest first and found by content until undone") {
    StoredCompany company;
    const auto a = company.addCustomer(company.m1, "A", "甲").id;
    const auto first = company.importFacts(company.m1, {fact(a, 202601, 1, 2)});
    const auto second = company.importFacts(company.m2, {fact(a, 202602, 1, 2)});
    storage::ImportRepository imports(company.db());
    const auto page = imports.list(1);
    REQUIRE(page.rows.size() == 1);
    CHECK(page.total == 2);
    CHECK(page.rows[0].id == second);
    REQUIRE(page.next);
    CHECK(imports.list(1, *page.next).rows.at(0).id == first);
    CHECK(imports.latest(company.m1.id)->id == first);
    CHECK(imports.latest({})->id == second);
    CHECK(imports.byId(first)->totals.factsWritten == 1);
    CHECK(imports.byId(first)->totals.months == Period{Month(2026, 1), Month(2026, 1)});
    CHECK(imports.bySet(imports.byId(first)->set)->id == first);
    CHECK(imports.sameContent(std::string(64, 'a'))->id == second);
    CHECK_FALSE(imports.sameContent(std::string(64, 'f')));
}
