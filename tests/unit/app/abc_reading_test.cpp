// SPDX-License-Identifier: GPL-3.0-or-later
// What a classification reads: the same on one thread and on two, always one state of the file.
#include "app/abc_digest.h"
#include "app/abc_reading.h"
#include "app/customer_service.h"
#include "app/import_service.h"
#include "app/workspace.h"
#include "base/atomic_file.h"
#include "base/storage_error.h"
#include "domain/abc/abc_rules.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <string>

namespace {

using namespace accord;
using app::AbcReading;
using base::Month;

const base::Period k2025{Month(2025, 1), Month(2025, 12)};

void importSales(app::Context &context, const std::filesystem::path &file, const std::string &csv) {
    base::writeFileAtomically(file, csv);
    app::ImportRequest request;
    request.file = file;
    request.createCustomers = true;
    REQUIRE(app::ImportService(context).run(request));
}

// A company file with figures of eighteen customers in most months of two years; K7 and K14 come
// out without any.
class FiguresFile {
public:
    FiguresFile() {
        app::NewCompany wanted;
        wanted.name = "公司";
        m_workspace = *app::Workspace::create(file(), wanted);
        std::string csv = "customer_code,month,payment,margin,brand_profit,customer_profit\n";
        for (int customer = 1; customer <= 20; ++customer) {
            for (int month = 1; month <= 24; ++month) {
                if ((customer * month) % 7 != 0) {
                    csv += "K" + std::to_string(customer) + "," +
                           Month(2023, 12).plus(month).toString() + "," +
                           std::to_string(customer * 100 - month) + ",";
                    csv += month % 3 == 0 ? "" : std::to_string(customer - 10);
                    csv += month % 2 == 0 ? ",1,4\n" : ",,\n";
                }
            }
        }
        importSales(context(), m_folder / "sales.csv", csv);
    }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "c.accord"; }
    [[nodiscard]] std::filesystem::path table() const { return m_folder / "more.csv"; }
    [[nodiscard]] app::Context &context() { return m_workspace->context(); }
    [[nodiscard]] app::Workspace &workspace() { return *m_workspace; }

private:
    test::TempFolder m_folder;
    std::unique_ptr<app::Workspace> m_workspace;
};

// Everything that comes of a reading, as one text.
std::string readAll(AbcReading &reading) {
    const domain::AbcPolicy policy;
    const AbcReading::Accounts accounts = reading.accounts();
    const domain::AbcScope scope = domain::abcScope(accounts.customers, k2025, policy);
    const auto figures =
        reading.figures(accounts.customers, scope, domain::coveredMonths(k2025, policy), {});
    REQUIRE(figures);
    std::string text;
    for (const domain::AbcRow &row :
         domain::classify(accounts.customers, scope, figures->tally, policy).rows) {
        const auto at = static_cast<std::size_t>(row.customer);
        REQUIRE(accounts.customers[at].id == accounts.labels[at].id);
        text += accounts.labels[at].name + " " + std::to_string(row.value[0].value_or(-1)) + " " +
                std::to_string(row.value[1].value_or(-1)) + " " +
                std::to_string(row.value[2].value_or(-1)) + " " + std::to_string(row.score) +
                std::string(domain::abcClassCode(row.previous)) +
                std::to_string(row.cv.value_or(-1)) + "\n";
    }
    return text + app::abcInputDigest(accounts.customers, figures->digests, k2025, policy);
}

domain::AbcFact paid(std::int32_t customer, std::int64_t payment) {
    domain::AbcFact fact;
    fact.customer = customer;
    fact.hasSales = fact.hasPayment = true;
    fact.paymentFen = payment;
    return fact;
}

std::string digestOf(const std::vector<domain::AbcFact> &facts) {
    app::AbcMonthDigest digest;
    for (const domain::AbcFact &fact : facts) {
        digest.add(fact);
    }
    return digest.finish();
}

} // namespace

TEST_CASE("two threads read what one reads, to the digest") {
    FiguresFile figures;
    db::Connection &db = figures.context().db;
    const db::ReadTransaction snapshot(db);
    AbcReading one(db, {});
    REQUIRE_FALSE(one.isOnTwoThreads());
    AbcReading small(db, figures.file());
    REQUIRE_FALSE(small.isOnTwoThreads());
    AbcReading two(db, figures.file(), 0);
    REQUIRE(two.isOnTwoThreads());
    const std::string expected = readAll(one);
    CHECK(std::count(expected.begin(), expected.end(), '\n') == 18);
    CHECK(readAll(two) == expected);
}

TEST_CASE("a second reader that would see a later state is not used") {
    FiguresFile figures;
    db::Connection &db = figures.context().db;
    const auto other = *app::Workspace::open(figures.file());
    REQUIRE(other->login(std::nullopt));
    const db::ReadTransaction snapshot(db);
    AbcReading before(db, {});
    const std::string expected = readAll(before);
    importSales(other->context(), figures.table(), "customer_code,month,payment\nK1,2025-06,9\n");
    AbcReading reading(db, figures.file(), 0);
    CHECK_FALSE(reading.isOnTwoThreads());
    CHECK(readAll(reading) == expected);
}

TEST_CASE("a cancelled reading ends both threads and says so") {
    FiguresFile figures;
    db::Connection &db = figures.context().db;
    const db::ReadTransaction snapshot(db);
    for (const std::filesystem::path &file : {std::filesystem::path(), figures.file()}) {
        AbcReading reading(db, file, 0);
        const AbcReading::Accounts accounts = reading.accounts();
        const domain::AbcScope scope =
            domain::abcScope(accounts.customers, k2025, domain::AbcPolicy());
        const auto cancelled =
            reading.figures(accounts.customers, scope, {Month(2000, 1), Month(2025, 12)},
                            {[](std::int64_t, std::int64_t total) {
                                CHECK(total == 312);
                                return false;
                            }});
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == base::ErrorCode::Cancelled);
        CHECK_FALSE(readAll(reading).empty()); // and the readers are as good as new
    }
}

TEST_CASE("figures of a customer that is not there are damage, whichever thread meets them") {
    FiguresFile figures;
    db::Connection &db = figures.context().db;
    db.dialect().enforceForeignKeys(false);
    for (const char *month : {"202401", "202406", "202512"}) {
        db.script(std::string("INSERT INTO customer_month (month, customer_id) VALUES (") + month +
                  ", 5)");
    }
    const db::ReadTransaction snapshot(db);
    for (const std::filesystem::path &file : {std::filesystem::path(), figures.file()}) {
        AbcReading reading(db, file, 0);
        try {
            static_cast<void>(readAll(reading));
            FAIL("a row of nobody was read");
        } catch (const base::StorageError &error) {
            CHECK(error.problem() == base::StorageProblem::Corrupt);
        }
    }
}

TEST_CASE("the digest of a month tells whose figures they are and what is missing") {
    const std::string two = digestOf({paid(0, 5), paid(1, 7)});
    CHECK(digestOf({}).empty());
    CHECK(digestOf({paid(0, 5), paid(1, 7)}) == two);
    CHECK(digestOf({paid(0, 5), paid(2, 7)}) != two);
    CHECK(digestOf({paid(1, 5), paid(2, 7)}) != two);
    CHECK(digestOf({paid(0, 7), paid(1, 5)}) != two);
    CHECK(digestOf({paid(0, 5)}) != two);
    domain::AbcFact noPayment = paid(1, 7);
    noPayment.hasPayment = false;
    noPayment.hasMargin = true;
    noPayment.marginFen = 7;
    CHECK(digestOf({paid(0, 5), noPayment}) != two);
    domain::AbcFact unknown = paid(1, 0);
    unknown.hasPayment = false;
    CHECK(digestOf({paid(0, 5), unknown}) != digestOf({paid(0, 5), paid(1, 0)}));
    app::AbcMonthDigest again;
    again.add(paid(4, 4));
    (void)again.finish();
    again.add(paid(0, 5));
    again.add(paid(1, 7));
    CHECK(again.finish() == two);
}
