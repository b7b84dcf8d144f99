// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/typed_texts.h"

#include "base/plain_letters.h"
#include "base/text.h"
#include "base/typed_sounds.h"
#include "storage/row.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace accord::storage {

namespace {

using domain::Customer;

std::vector<Customer> withoutTexts(db::Connection &db) {
    std::vector<Customer> all;
    auto &row = db.cached(
        "SELECT id, code, name, short_name, pinyin FROM customer WHERE search_folded = ''");
    while (row.next()) {
        Customer customer;
        customer.id = idAt<domain::CustomerId>(row, 0);
        customer.code = textAt(row, 1);
        customer.name = textAt(row, 2);
        customer.shortName = textAt(row, 3);
        customer.pinyin = textAt(row, 4);
        all.push_back(std::move(customer));
    }
    row.reset();
    return all;
}

std::vector<std::pair<std::int64_t, std::string>> tasksWithoutTexts(db::Connection &db) {
    std::vector<std::pair<std::int64_t, std::string>> all;
    auto &row = db.cached("SELECT id, what FROM task WHERE what_folded = ''");
    while (row.next()) {
        all.emplace_back(row.integer(0), textAt(row, 1));
    }
    row.reset();
    return all;
}

} // namespace

std::string nameSortKey(const Customer &customer) {
    return base::fold(customer.pinyin.empty() ? customer.name : customer.pinyin);
}

std::string quickFilterText(const Customer &customer) {
    std::string text = base::fold(customer.code + " " + customer.name + " " + customer.shortName);
    // Who types muller means Müller too.
    if (const std::string plain = base::plainText(text); plain != text) {
        text += " " + plain;
    }
    for (const std::string &sounds :
         {base::typedSounds(customer.name), base::typedSounds(customer.shortName)}) {
        text += (sounds.empty() ? "" : " ") + sounds;
    }
    return text;
}

void fillTaskTexts(db::Connection &connection) {
    for (const auto &[id, what] : tasksWithoutTexts(connection)) {
        connection.cached("UPDATE task SET what_folded = ?2 WHERE id = ?1")
            .bind(1, id)
            .bind(2, base::fold(what))
            .run();
    }
}

void fillTypedTexts(db::Connection &connection) {
    std::vector<Customer> missing = withoutTexts(connection);
    if (missing.empty() && tasksWithoutTexts(connection).empty()) {
        return;
    }
    db::Transaction transaction(connection);
    fillTaskTexts(connection);
    for (Customer &customer : missing) {
        if (customer.pinyin.empty()) {
            customer.pinyin = base::pinyin(customer.name);
        }
        connection
            .cached("UPDATE customer SET pinyin = ?2, name_sort = ?3, search_folded = ?4 "
                    "WHERE id = ?1")
            .bind(1, customer.id.value())
            .bind(2, customer.pinyin)
            .bind(3, nameSortKey(customer))
            .bind(4, quickFilterText(customer))
            .run();
    }
    transaction.commit();
}

} // namespace accord::storage
