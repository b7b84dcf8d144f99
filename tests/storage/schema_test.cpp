// SPDX-License-Identifier: GPL-3.0-or-later
// The schema itself: what the CHECKs and foreign keys refuse, and that no list walks a large table.
#include "storage/company_repository.h"
#include "storage/list_statements.h"
#include "support/catch.h"
#include "support/stored_company.h"

#include <regex>

using namespace accord;
using test::StoredCompany;

namespace {

bool refuses(StoredCompany &company, const std::string &sql) {
    try {
        company.execute(sql);
    } catch (const base::StorageError &error) {
        return error.problem() == base::StorageProblem::Constraint;
    }
    return false;
}

const std::string kCustomer =
    "INSERT INTO customer (id, code, name, name_folded, name_sort, kind, created_at, created_by, "
    "updated_at, updated_by";
std::string customerRow(const std::string &columns, const std::string &values,
                        const std::string &kind = "'retailer'") {
    return kCustomer + columns + ") SELECT 77, 'X', 'x', 'x', 'x', " + kind + ", 1, id, 1, id" +
           values + " FROM app_user WHERE code = 'S1'";
}

} // namespace

TEST_CASE("tables are strict and tell their enums and ranges") {
    StoredCompany company;
    CHECK_FALSE(refuses(company, customerRow("", "")));
    company.execute("DELETE FROM customer");
    for (const auto &[column, value] :
         std::vector<std::pair<std::string, std::string>>{{"status", "'gone'"},
                                                          {"format", "'kiosk'"},
                                                          {"settlement", "'moon'"},
                                                          {"stage", "'love'"},
                                                          {"key_account", "'maybe'"},
                                                          {"account_level", "2"},
                                                          {"sales_area", "-1"},
                                                          {"sales_area", "'big'"},
                                                          {"opened_on", "'2026'"},
                                                          {"parent_id", "77"},
                                                          {"parent_id", "12"},
                                                          {"owner_id", "12"},
                                                          {"version", "0"}}) {
        INFO(column << " = " << value);
        CHECK(refuses(company, customerRow(", " + column, ", " + value)));
    }
    CHECK(refuses(company, customerRow("", "", "'friend'")));
    CHECK(refuses(company, "UPDATE app_user SET role = 'boss'"));
    CHECK(refuses(company, "UPDATE app_user SET reports_to = id"));
    CHECK(refuses(company, "UPDATE company SET replica = 4096"));
    CHECK(refuses(company, "INSERT INTO company (id, name, zone, replica, created_at, updated_at) "
                           "VALUES (9, 'zweite', 'UTC', 1, 1, 1)"));
}

TEST_CASE("facts need their month row, and a month row its customer") {
    StoredCompany company;
    const auto id = company.addCustomer(company.m1, "C1", "一").id.toString();
    CHECK(refuses(company, "INSERT INTO customer_month (month, customer_id) VALUES (202601, 5)"));
    CHECK(refuses(company,
                  "INSERT INTO customer_month (month, customer_id) VALUES (26, " + id + ")"));
    const std::string fact = "INSERT INTO sales_fact (month, customer_id, category_id, product_id, "
                             "set_seq) VALUES (202601, " +
                             id + ", ";
    CHECK(refuses(company, fact + "0, 0, 1)"));
    company.execute("INSERT INTO customer_month (month, customer_id) VALUES (202601, " + id + ")");
    CHECK(refuses(company, fact + "4, 0, 1)"));
    CHECK(refuses(company, fact + "0, 4, 1)"));
    CHECK_FALSE(refuses(company, fact + "0, 0, 1)"));
    CHECK(refuses(company, "DELETE FROM customer_month"));
    CHECK(refuses(company, "DELETE FROM customer"));
}

TEST_CASE("a change set is undone once and only later") {
    StoredCompany company;
    company.addCustomer(company.m1, "C1", "一");
    company.addCustomer(company.m1, "C2", "二");
    const auto set = [](const std::string &rest) {
        return "INSERT INTO change_set (seq, at, by_user, action, undoable, head, kind, undo_of) "
               "SELECT " +
               rest + " FROM app_user WHERE code = 'M1'";
    };
    CHECK(refuses(company, set("3, 1, id, 'x', 1, zeroblob(32), 'undo', 3")));
    CHECK(refuses(company, set("3, 1, id, 'x', 1, zeroblob(32), 'do', 1")));
    CHECK(refuses(company, set("3, 1, id, 'x', 1, zeroblob(32), 'undo', NULL")));
    CHECK_FALSE(refuses(company, set("3, 1, id, 'x', 1, zeroblob(32), 'undo', 1")));
    CHECK(refuses(company, set("4, 1, id, 'x', 1, zeroblob(32), 'undo', 1")));
    CHECK(refuses(company, "DELETE FROM change_set WHERE seq = 1"));
    CHECK(refuses(company, "DELETE FROM change_row"));
}

TEST_CASE("new ids are larger than those of every table, whatever the clock says") {
    StoredCompany company;
    db::Connection &db = company.db();
    std::vector<std::string> tables; // but the company, of which there is one, and the engine's own
    const auto all = db.prepare("SELECT t.name FROM sqlite_schema AS t "
                                "JOIN pragma_table_info(t.name) AS c "
                                "WHERE t.type = 'table' AND c.name = 'id' AND c.pk = 1 "
                                "AND t.name <> 'company' AND t.name NOT LIKE 'search_index%'");
    while (all->next()) {
        tables.emplace_back(all->text(0));
    }
    CHECK(tables.size() > 20);
    // A row that only has an id: what a table checks beyond that is not asked here.
    db.script("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    std::int64_t id = std::int64_t{1} << 60;
    for (const std::string &table : tables) {
        INFO(table);
        std::string columns = "id";
        std::string values = std::to_string(++id);
        const auto needed =
            db.prepare("SELECT name, type FROM pragma_table_info('" + table +
                       "') WHERE pk = 0 AND \"notnull\" = 1 AND dflt_value IS NULL");
        while (needed->next()) {
            columns += ", \"" + std::string(needed->text(0)) + "\"";
            values += needed->text(1) == "TEXT" ? ", '" + std::to_string(id) + "'"
                                                : ", " + std::to_string(id);
        }
        db.script("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")");
        CHECK(storage::CompanyRepository(db).highestId() == id);
    }
}

TEST_CASE("no list statement walks a large table") {
    StoredCompany company;
    const std::regex scan(
        "SCAN (c|p|r|f|s|t|v|y|task|visit|customer|customer_year|customer_month|sales_fact|"
        "change_row|change_set|change_payload|plan|import_batch|abc_run|contact|"
        "customer_change|customer_file|customer_note|loss|qualification|equipment|plan_step|b|cm)"
        "\\b");
    const auto statements = storage::listStatements();
    CHECK(statements.size() > 300);
    for (const auto &statement : statements) {
        const std::string plan = company.db().dialect().explain(statement.sql);
        INFO(statement.name << "\n" << statement.sql << "\n" << plan);
        CHECK_FALSE(plan.empty());
        CHECK_FALSE(std::regex_search(plan, scan));
    }
}

TEST_CASE("the first page of a plain list is read in the order of its index, without sorting") {
    StoredCompany company;
    int plain = 0;
    for (const auto &statement : storage::listStatements()) {
        if (statement.name == "plain customer list") {
            const std::string plan = company.db().dialect().explain(statement.sql);
            INFO(statement.sql << "\n" << plan);
            CHECK(plan.find("TEMP B-TREE") == std::string::npos);
            ++plain;
        }
    }
    CHECK(plain == 48);
}
