// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogue_repository.h"

#include "base/text.h"
#include "storage/row.h"

#include <type_traits>

namespace accord::storage {

namespace {

struct CatalogueSql {
    std::string_view find;
    std::string_view revive;
    std::string_view insert;
    std::string_view name;
    std::string_view all;
};

constexpr CatalogueSql kCategorySql{
    "SELECT id FROM category WHERE name_folded = ?1 AND retired = 0",
    "UPDATE category SET retired = 0 WHERE name_folded = ?1",
    "INSERT INTO category (id, name, name_folded) VALUES (?1, ?2, ?3)",
    "SELECT name FROM category WHERE id = ?1",
    "SELECT id, name FROM category WHERE id > 0 AND retired = 0 ORDER BY name, id"};
constexpr CatalogueSql kProductSql{
    "SELECT id FROM product WHERE name_folded = ?1 AND retired = 0",
    "UPDATE product SET retired = 0 WHERE name_folded = ?1",
    "INSERT INTO product (id, name, name_folded) VALUES (?1, ?2, ?3)",
    "SELECT name FROM product WHERE id = ?1",
    "SELECT id, name FROM product WHERE id > 0 AND retired = 0 ORDER BY name, id"};

template<class IdType>
constexpr const CatalogueSql &sqlOf() {
    return std::is_same_v<IdType, domain::CategoryId> ? kCategorySql : kProductSql;
}

} // namespace

template<class IdType>
std::optional<IdType> CatalogueRepository<IdType>::find(std::string_view name) {
    const auto id = firstInteger(m_db.cached(sqlOf<IdType>().find).bind(1, base::fold(name)));
    return id ? std::optional(IdType(*id)) : std::nullopt;
}

template<class IdType>
IdType CatalogueRepository<IdType>::findOrMake(std::string_view name, base::IdGenerator &ids) {
    if (const auto known = find(name)) {
        return *known;
    }
    if (m_db.cached(sqlOf<IdType>().revive).bind(1, base::fold(name)).run() > 0) {
        return find(name).value();
    }
    const IdType id(ids.next());
    m_db.cached(sqlOf<IdType>().insert)
        .bind(1, id.value())
        .bind(2, base::composed(base::trimmed(name)))
        .bind(3, base::fold(name))
        .run();
    return id;
}

template<class IdType>
std::string CatalogueRepository<IdType>::name(IdType id) {
    auto &row = m_db.cached(sqlOf<IdType>().name);
    row.bind(1, id.value());
    std::string name;
    if (row.next()) {
        name = textAt(row, 0);
    }
    row.reset();
    return name;
}

template<class IdType>
std::vector<typename CatalogueRepository<IdType>::Entry> CatalogueRepository<IdType>::all() {
    auto &row = m_db.cached(sqlOf<IdType>().all);
    std::vector<Entry> entries;
    while (row.next()) {
        entries.push_back({idAt<IdType>(row, 0), textAt(row, 1)});
    }
    row.reset();
    return entries;
}

template class CatalogueRepository<domain::CategoryId>;
template class CatalogueRepository<domain::ProductId>;

} // namespace accord::storage
