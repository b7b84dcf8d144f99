// SPDX-License-Identifier: GPL-3.0-or-later
// QUALITY section 2, "disk full, I/O error", through the services: every Nth file call fails while
// a customer is added, sales are imported and an import is taken back. What was answered with
// success is there, nothing is half done, the change log and the sums are sound.
#include "app/customer_service.h"
#include "app/import_service.h"
#include "app/workspace.h"
#include "base/atomic_file.h"
#include "storage/company_file.h"
#include "storage/verify.h"
#include "support/catch.h"
#include "support/faulty_vfs.h"
#include "support/temp_folder.h"
#include "support/trial_steps.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

using namespace accord;
using base::StorageProblem;
using test::Disk;
using test::FaultyVfs;
using test::FileCall;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

constexpr int kCustomers = 20;
constexpr int kMonths = 6;
constexpr std::int64_t kFacts = kCustomers * kMonths;

std::string salesCsv() {
    std::string csv = "customer_code,customer_name,month,category,net_sales,payment\n";
    for (int customer = 1; customer <= kCustomers; ++customer) {
        for (int month = 1; month <= kMonths; ++month) {
            const std::string code = "KA-" + std::to_string(customer);
            csv += code + ",客户" + code + ",2025-0" + std::to_string(month) + ",Tea," +
                   std::to_string(customer * 1000 + month) + ".50,100\n";
        }
    }
    return csv;
}

struct Promises {
    bool customer = false;
    bool import = false;
    bool undo = false;
    bool undoTried = false;
    std::vector<base::StorageError> failures;
};

// True when the use case answered with success. A refusal would be a fault of the test.
template<class Work>
bool done(Promises &promises, const Work &work) {
    try {
        const auto result = work();
        INFO((result ? std::string() : result.error().detail));
        CHECK(result);
        return result.has_value();
    } catch (const base::StorageError &error) {
        promises.failures.push_back(error);
        return false;
    }
}

void workday(Promises &promises, const fs::path &file, const fs::path &csv, bool withUndo) {
    std::unique_ptr<app::Workspace> workspace;
    const bool opened = done(promises, [&]() -> base::Done {
        ACCORD_TRY(workspace, app::Workspace::open(file));
        return workspace->login(std::nullopt);
    });
    if (!opened) {
        return;
    }
    app::Context &context = workspace->context();
    promises.customer = done(promises, [&] {
        return app::CustomerService(context).add("NEW-1", {{"name", "新客户"}});
    });
    app::ImportService imports(context);
    app::ImportRequest request;
    request.file = csv;
    request.createCustomers = true;
    request.companyFile = file;
    promises.import = done(promises, [&] { return imports.run(request); });
    if (withUndo && promises.import) {
        promises.undoTried = true;
        promises.undo = done(promises, [&] { return imports.undo(); });
    }
}

void checkKept(const fs::path &file, const Promises &promises) {
    auto opened = storage::openCompanyFile(file, test::kTrialNow);
    REQUIRE(opened);
    db::Connection &db = **opened;
    const auto problems = storage::verify(db, {});
    REQUIRE(problems);
    for (const storage::Problem &problem : *problems) {
        INFO(problem.check << ' ' << problem.row << ' ' << problem.message);
        CHECK(problem.check.empty());
    }
    const auto facts = test::single(db, "SELECT count(*) FROM sales_fact");
    CHECK((facts == 0 || facts == kFacts));
    CHECK(test::single(db, "SELECT coalesce(sum(fact_count), 0) FROM customer_month") == facts);
    if (promises.import && !promises.undoTried) {
        CHECK(facts == kFacts);
    }
    if (promises.undo) {
        CHECK(facts == 0);
    }
    const auto added = test::single(db, "SELECT count(*) FROM customer WHERE code = 'NEW-1'");
    CHECK((added == 1 || !promises.customer));
    const auto imported = test::single(db, "SELECT count(*) FROM customer WHERE code LIKE 'KA-%'");
    CHECK((imported == 0 || imported == kCustomers));
    // One set made the company; every other one belongs to something that is there.
    CHECK(test::single(db, "SELECT count(*) FROM change_set") ==
          1 + added + test::single(db, "SELECT count(*) + count(undone_by) FROM import_batch"));
}

// Every Nth call of the workday fails until it passes untouched; how many failed.
int sweep(FileCall kind, Disk disk, bool lasting, bool withUndo = false) {
    const TempFolder models(TempFolder::Where::Memory);
    const fs::path csv = models / "sales.csv";
    base::writeFileAtomically(csv, salesCsv());
    const fs::path model = models / "model.accord";
    {
        app::NewCompany company;
        company.name = "试验公司";
        REQUIRE(app::Workspace::create(model, company));
    }
    FaultyVfs vfs(FaultyVfs::Use::ForAll);
    for (int n = 1;; ++n) {
        const TempFolder folder(TempFolder::Where::Memory);
        const fs::path file = folder / "a.accord";
        fs::copy_file(model, file);
        Promises promises;
        vfs.failAt(kind, n, disk, lasting);
        workday(promises, file, csv, withUndo);
        vfs.clear();
        INFO("call " << n);
        for (const base::StorageError &error : promises.failures) {
            INFO(error.what());
            CHECK((error.problem() == StorageProblem::DiskFull ||
                   error.problem() == StorageProblem::InputOutput));
        }
        checkKept(file, promises);
        if (!vfs.struck()) {
            CHECK(promises.failures.empty());
            CHECK(promises.customer);
            CHECK(promises.import);
            CHECK(promises.undo == withUndo);
            return n - 1;
        }
    }
}

} // namespace

TEST_CASE("a full disk during saves, imports and their undo loses nothing and says so", "[slow]") {
    CHECK(sweep(FileCall::Write, Disk::Full, false, true) > 20);
    CHECK(sweep(FileCall::Write, Disk::Full, true) > 20);
}

TEST_CASE("a sync that fails during saves, imports and their undo loses nothing", "[slow]") {
    CHECK(sweep(FileCall::Sync, Disk::Broken, false, true) > 2);
    CHECK(sweep(FileCall::Sync, Disk::Full, true) > 2);
}

TEST_CASE("a read that fails during saves, imports and their undo loses nothing", "[slow]") {
    CHECK(sweep(FileCall::Read, Disk::Broken, false, true) > 20);
    CHECK(sweep(FileCall::Read, Disk::Broken, true) > 20);
}
