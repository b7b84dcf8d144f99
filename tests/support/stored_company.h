// SPDX-License-Identifier: GPL-3.0-or-later
// A company in a real file with three users, and short ways to write and to look at it, for tests
// of storage.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "db/connection.h"
#include "domain/customer/customer.h"
#include "domain/plan/plan.h"
#include "domain/team/user.h"
#include "storage/change_log.h"
#include "storage/sales_repository.h"
#include "storage/stamp.h"
#include "support/temp_folder.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace accord::test {

class StoredCompany {
public:
    StoredCompany();
    // S1 supervisor, M1 and M2 managers who report to S1.
    domain::User s1;
    domain::User m1;
    domain::User m2;
    base::FixedClock clock;

    [[nodiscard]] db::Connection &db() { return *m_connection; }
    [[nodiscard]] base::IdGenerator &ids() { return m_ids; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "c.accord"; }
    [[nodiscard]] storage::Stamp stamp(const domain::User &by) const {
        return {clock.now(), by.id};
    }
    // Closes and opens the file again.
    void reopen();

    [[nodiscard]] domain::Customer customer(const std::string &code, const std::string &name);
    // One command: a transaction with a change set around `work`. The set's number.
    domain::ChangeSetId command(const domain::User &by, const std::string &action,
                                const std::function<void(storage::ChangeSetWriter &)> &work,
                                bool undoable = true);
    // Commands on customers, logged; the stored customer.
    domain::Customer addCustomer(const domain::User &by, const std::string &code,
                                 const std::string &name);
    domain::Customer changeCustomer(const domain::User &by, const std::string &code,
                                    const std::function<void(domain::Customer &)> &change);
    // A command that imports `facts`, replacing stored ones; the id of the import.
    domain::ImportId importFacts(const domain::User &by,
                                 const std::vector<storage::SalesFact> &facts);

    [[nodiscard]] std::string dump(); // see dumpOf
    [[nodiscard]] std::int64_t number(const std::string &sql);
    void execute(const std::string &sql);

private:
    TempFolder m_folder;
    std::unique_ptr<db::Connection> m_connection;
    base::IdGenerator m_ids;
};

// Every row of every table but the change log and import list, without versions and stamps: what
// undo has to bring back.
[[nodiscard]] std::string dumpOf(db::Connection &db);

[[nodiscard]] storage::SalesFact fact(domain::CustomerId customer, int yyyymm,
                                      std::int64_t netSalesFen, std::int64_t paymentFen,
                                      domain::CategoryId category = {});
// A plan with something in every part.
[[nodiscard]] domain::Plan richPlan(StoredCompany &company, domain::CustomerId customer, int year);

} // namespace accord::test
