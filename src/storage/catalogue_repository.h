// SPDX-License-Identifier: GPL-3.0-or-later
// Categories and products of sales facts: found by folded name or made. The null id is category
// "(none)" and product "not known"; its name is "".
#pragma once

#include "base/id.h"
#include "db/connection.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::storage {

// One class for both tables; `Id` is CategoryId or ProductId.
template<class IdType>
class CatalogueRepository {
public:
    struct Entry {
        IdType id;
        std::string name;
    };
    explicit CatalogueRepository(db::Connection &connection) : m_db(connection) {}
    // Null id for an empty (or blank) name. Needs a transaction when the name is new. One that was
    // taken back with its import is as if it were new.
    [[nodiscard]] IdType findOrMake(std::string_view name, base::IdGenerator &ids);
    [[nodiscard]] std::optional<IdType> find(std::string_view name);
    [[nodiscard]] std::string name(IdType id);
    // By name; without the null entry.
    [[nodiscard]] std::vector<Entry> all();

private:
    db::Connection &m_db;
};

extern template class CatalogueRepository<domain::CategoryId>;
extern template class CatalogueRepository<domain::ProductId>;
using CategoryRepository = CatalogueRepository<domain::CategoryId>;
using ProductRepository = CatalogueRepository<domain::ProductId>;

} // namespace accord::storage
