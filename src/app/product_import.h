// SPDX-License-Identifier: GPL-3.0-or-later
// ProductRecordImport: records of customers that name a product. Products that are not on file are
// made when the file is written, and not by a trial.
#pragma once

#include "app/record_import.h"
#include "base/text.h"
#include "storage/catalogue_repository.h"

#include <map>
#include <optional>
#include <string>

namespace accord::app {

template<class Record>
class ProductRecordImport : public RecordImport<Record> {
public:
    using RecordImport<Record>::RecordImport;

    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override {
        if (log != nullptr) {
            std::map<domain::ProductId, domain::ProductId> stored;
            for (const auto &[fresh, name] : m_names) {
                storage::ProductRepository products(this->m_context.db);
                const bool isNew = !products.find(name);
                const domain::ProductId id = products.findOrMake(name, this->m_context.ids);
                stored[fresh] = id;
                if (isNew) {
                    this->m_made.products.push_back(id);
                }
            }
            for (auto &staged : this->m_staged) {
                const auto made = stored.find(staged.record.product);
                staged.record.product = made == stored.end() ? staged.record.product : made->second;
            }
        }
        return RecordImport<Record>::write(log, progress, result);
    }

protected:
    [[nodiscard]] std::string_view keyField() const override { return "product"; }
    // Of the row, when it is on file.
    [[nodiscard]] std::optional<domain::ProductId> storedProduct(const io::TableRow &row) {
        return storage::ProductRepository(this->m_context.db)
            .find(this->m_rows.text("product", row));
    }
    [[nodiscard]] base::Result<domain::FieldValue>
    resolve(domain::FieldKind kind, std::string_view key, const nlohmann::json &cell) override {
        const bool isProduct = kind == domain::FieldKind::Product && cell.is_string() &&
                               !cell.get_ref<const std::string &>().empty();
        if (!isProduct) {
            return valueFromJson(this->m_context, kind, key, cell);
        }
        const std::string name = base::composed(cell.get<std::string>());
        if (const auto found = storage::ProductRepository(this->m_context.db).find(name)) {
            return domain::FieldValue(found->value());
        }
        domain::ProductId &fresh = m_fresh[base::fold(name)];
        if (fresh.isNull()) {
            fresh = this->m_context.ids.template make<domain::ProductTag>();
            m_names.emplace(fresh, name);
        }
        return domain::FieldValue(fresh.value());
    }

private:
    // Products that are not stored yet: by folded name, and their names as written.
    std::map<std::string, domain::ProductId> m_fresh;
    std::map<domain::ProductId, std::string> m_names;
};

} // namespace accord::app
