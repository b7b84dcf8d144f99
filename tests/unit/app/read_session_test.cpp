// SPDX-License-Identifier: GPL-3.0-or-later
// Reports are made of one state of the file, and worker threads read through sessions of their own.
#include "app/abc_service.h"
#include "app/customer_service.h"
#include "app/import_service.h"
#include "app/plan_service.h"
#include "app/workspace.h"
#include "base/atomic_file.h"
#include "base/storage_error.h"
#include "storage/abc_repository.h"
#include "storage/change_log.h"
#include "storage/customer_repository.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <functional>
#include <thread>

namespace {

using namespace accord;
using base::Month;
using base::StorageProblem;

constexpr const char *kPresent = "2026-03-18T10:00:00+08:00";

// A company file with the accounts K1 and K2 and their figures of 2025.
class SharedCompany {
public:
    SharedCompany() {
        app::NewCompany wanted;
        wanted.name = "公司";
        wanted.test = true;
        m_first = *app::Workspace::create(file(), wanted, kPresent);
        for (const char *code : {"K1", "K2"}) {
            REQUIRE(app::CustomerService(m_first->context())
                        .add(code, {{"name", std::string("Customer ") + code}}));
        }
        import(m_first->context(), "customer_code,month,net_sales,payment\n"
                                   "K1,2025-03,500,500\nK2,2025-03,100,100\n");
    }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "c.accord"; }
    [[nodiscard]] app::Workspace &workspace() { return *m_first; }
    // Another program at the same file.
    [[nodiscard]] std::unique_ptr<app::Workspace> another() const {
        auto opened = *app::Workspace::open(file(), kPresent);
        REQUIRE(opened->login("admin"));
        return opened;
    }
    void import(app::Context &context, const std::string &csv) const {
        base::writeFileAtomically(m_folder / "sales.csv", csv);
        app::ImportRequest request;
        request.file = m_folder / "sales.csv";
        request.createCustomers = true;
        REQUIRE(app::ImportService(context).run(request));
    }

private:
    test::TempFolder m_folder;
    std::unique_ptr<app::Workspace> m_first;
};

// A clock that lets something happen when a report asks for the time, which lies between its reads.
class MomentClock final : public base::Clock {
public:
    MomentClock(const base::Clock &inner, std::function<void()> happening)
        : m_inner(inner), m_happening(std::move(happening)) {}
    [[nodiscard]] std::int64_t nowMilliseconds() const override {
        if (const auto happening = std::exchange(m_happening, nullptr)) {
            happening();
        }
        return m_inner.nowMilliseconds();
    }
    [[nodiscard]] bool hasStruck() const { return m_happening == nullptr; }

private:
    const base::Clock &m_inner;
    mutable std::function<void()> m_happening;
};

app::Context with(app::Context &context, const base::Clock &clock) {
    return {context.db,      context.ids,   clock,     context.hub,
            context.company, context.actor, context.at};
}

app::AbcRunRequest of2025() {
    app::AbcRunRequest request;
    request.period = {Month(2025, 1), Month(2025, 12)};
    request.language = "en";
    return request;
}

} // namespace

TEST_CASE("an ABC run shows one state though another program writes between its reads") {
    SharedCompany shared;
    const auto other = shared.another();
    app::Context &context = shared.workspace().context();
    const auto before = app::AbcService(context).run(of2025());
    REQUIRE(before);
    const MomentClock clock(context.clock, [&] {
        shared.import(other->context(),
                      "customer_code,customer_name,month,net_sales,payment\nK3,N,2026-02,9,9\n");
        const auto k1 = storage::CustomerRepository(other->context().db).byCode("K1");
        db::Transaction transaction(other->context().db);
        REQUIRE(storage::AbcRepository(other->context().db)
                    .saveOverride(1, {k1->id, domain::AbcClass::C, "w", base::Date(2027, 1, 1), 0},
                                  {other->context().clock.now(), other->context().actor.id}));
        transaction.commit();
    });
    app::Context watched = with(context, clock);
    const auto report = app::AbcService(watched).run(of2025());
    REQUIRE(clock.hasStruck());
    REQUIRE(report);
    CHECK(report->inputDigest == before->inputDigest);
    CHECK(report->dataThrough == before->dataThrough);
    CHECK_FALSE(report->rows[0].override);
    const auto after = app::AbcService(context).run(of2025());
    CHECK(after->rows[0].override);
    CHECK(after->dataThrough == base::Date(2026, 2, 28));
}

TEST_CASE("a plan's document shows one state though another program writes between its reads") {
    SharedCompany shared;
    const auto other = shared.another();
    app::Context &context = shared.workspace().context();
    REQUIRE(app::PlanService(context).create("K1", 2026, {}));
    const std::string head = storage::headHash(context.db);
    const MomentClock clock(context.clock, [&] {
        shared.import(other->context(), "customer_code,month,net_sales,payment\nK1,2025-03,7,7\n");
    });
    app::Context watched = with(context, clock);
    const auto document = app::PlanService(watched).document("K1", 2026);
    REQUIRE(clock.hasStruck());
    REQUIRE(document);
    CHECK(document->internal.headHash == head);
    REQUIRE(document->lastYear.size() == 2);
    CHECK(document->lastYear[0].months[2] == 50'000);
    CHECK(document->internal.lastYear->netFen == 50'000);
    CHECK(app::PlanService(context).document("K1", 2026)->internal.lastYear->netFen == 700);
}

TEST_CASE("a reader on another thread sees what was committed and can write nothing") {
    SharedCompany shared;
    const auto reader = shared.workspace().openReader();
    std::string codes;
    std::string refused;
    std::thread worker([&] {
        app::Context &context = reader->context();
        if (const auto report = app::AbcService(context).run(of2025())) {
            for (const auto &row : report->rows) {
                codes += row.code + " ";
            }
        }
        try {
            (void)app::CustomerService(context).archive("K1");
        } catch (const base::StorageError &error) {
            refused = error.problem() == StorageProblem::ReadOnly ? "read only" : error.what();
        }
    });
    worker.join();
    CHECK(codes == "K1 K2 ");
    CHECK(refused == "read only");
    CHECK(reader->context().actor.code == "admin");
    REQUIRE(app::CustomerService(shared.workspace().context()).archive("K2"));
    CHECK(app::CustomerService(reader->context()).list({})->total == 1);
}

TEST_CASE("a reader outlives its workspace") {
    auto shared = std::make_unique<SharedCompany>();
    const test::TempFolder folder;
    const auto reader = shared->workspace().openReader();
    const auto listed = app::CustomerService(reader->context()).list({});
    REQUIRE(listed);
    shared.reset();
    CHECK(reader->context().company.name == "公司");
    CHECK(reader->context().clock.now() == *base::Instant::parse(kPresent, "Asia/Shanghai"));
}

TEST_CASE("a cancelled reader ends what it reads and everything long after that") {
    SharedCompany shared;
    const auto reader = shared.workspace().openReader();
    const char *endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                          "SELECT max(i) FROM n";
    const auto problem = [&] {
        try {
            (void)reader->context().db.prepare(endless)->next();
        } catch (const base::StorageError &error) {
            return error.problem();
        }
        return StorageProblem::Internal;
    };
    StorageProblem first = StorageProblem::Internal;
    std::thread worker([&] { first = problem(); });
    reader->cancel();
    worker.join();
    CHECK(first == StorageProblem::Cancelled);
    CHECK(reader->isCancelled());
    CHECK(problem() == StorageProblem::Cancelled);
}
