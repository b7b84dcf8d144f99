// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/abc_class_repository.h"

#include "storage/image_fields.h"
#include "storage/row.h"

namespace accord::storage {

namespace {

AppliedClass appliedAt(const db::Statement &row) {
    return {idAt<domain::CustomerId>(row, 0), domain::abcClassFromCode(row.text(1)),
            idAt<domain::AbcRunId>(row, 2)};
}

} // namespace

std::vector<AppliedClass> AbcClassRepository::applied() {
    auto &row =
        m_db.cached("SELECT customer_id, class, run_id FROM abc_applied WHERE customer_id > 0 "
                    "ORDER BY customer_id");
    std::vector<AppliedClass> all;
    while (row.next()) {
        all.push_back(appliedAt(row));
    }
    row.reset();
    return all;
}

std::optional<AppliedClass> AbcClassRepository::appliedOf(domain::CustomerId customer) {
    auto &row =
        m_db.cached("SELECT customer_id, class, run_id FROM abc_applied WHERE customer_id = ?1");
    row.bind(1, customer.value());
    std::optional<AppliedClass> found;
    if (row.next()) {
        found = appliedAt(row);
    }
    row.reset();
    return found;
}

void AbcClassRepository::apply(const AppliedClass &value) {
    m_db.cached(R"(
        INSERT INTO abc_applied (customer_id, run_id, class) VALUES (?1, ?2, ?3)
        ON CONFLICT (customer_id) DO UPDATE SET run_id = excluded.run_id, class = excluded.class)")
        .bind(1, value.customer.value())
        .bind(2, value.run.value())
        .bind(3, domain::abcClassCode(value.cls))
        .run();
}

void AbcClassRepository::removeApplied(domain::CustomerId customer) {
    m_db.cached("DELETE FROM abc_applied WHERE customer_id = ?1").bind(1, customer.value()).run();
}

void AbcClassRepository::removeOverride(domain::CustomerId customer) {
    m_db.cached("DELETE FROM abc_override WHERE customer_id = ?1").bind(1, customer.value()).run();
}

nlohmann::json image(const AppliedClass &value) {
    return {{"class", domain::abcClassCode(value.cls)}, {"run_id", fields::idText(value.run)}};
}

nlohmann::json image(const AbcOverride &value) {
    return {{"class", domain::abcClassCode(value.cls)},
            {"why", value.why},
            {"until", value.until.toString()}};
}

AppliedClass appliedClassFromImage(domain::CustomerId customer, const nlohmann::json &image) {
    return fields::reading([&] {
        return AppliedClass{customer,
                            domain::abcClassFromCode(image.at("class").get<std::string>()),
                            fields::id<domain::AbcRunId>(image.at("run_id"))};
    });
}

AbcOverride overrideFromImage(domain::CustomerId customer, const nlohmann::json &image) {
    return fields::reading([&] {
        AbcOverride value;
        value.customer = customer;
        value.cls = domain::abcClassFromCode(image.at("class").get<std::string>());
        value.why = image.at("why");
        value.until = fields::day(image.at("until"));
        return value;
    });
}

} // namespace accord::storage
