// SPDX-License-Identifier: GPL-3.0-or-later
// ContactImport: contacts from a table or from vCards. A contact on file is found by its id, else
// by its name at the customer; what is not on file keeps the id that the file gives it. A superior
// is told by id or by name.
#pragma once

#include "app/contact_service.h"
#include "app/lookalikes.h"
#include "app/record_import.h"

namespace accord::app {

class ContactImport final : public RecordImport<domain::Contact> {
public:
    using RecordImport::RecordImport;
    [[nodiscard]] base::Done begin() override;
    [[nodiscard]] base::Done write(storage::ChangeSetWriter *log, const base::Progress &progress,
                                   ImportResult &result) override;

protected:
    [[nodiscard]] std::optional<domain::Contact>
    existing(const io::TableRow &row, const domain::Contact &record, CellFault &fault) override;
    // Of cards and address books, which nobody can mend before the import, a number or address
    // that is none is left out and told. A superior who stands in the file is found when all of it
    // is read.
    [[nodiscard]] base::Result<domain::FieldValue>
    resolve(domain::FieldKind kind, std::string_view key, const nlohmann::json &cell) override;
    // Family and given name, the second and third phone.
    [[nodiscard]] bool complete(const io::TableRow &row, domain::Contact &record,
                                CellFault &fault) override;
    [[nodiscard]] bool admit(const Staged &staged, CellFault &fault) override;
    [[nodiscard]] std::string keyOf(const domain::Contact &record) const override;
    [[nodiscard]] std::string_view keyField() const override { return "name"; }
    [[nodiscard]] std::int64_t givenId(const io::TableRow &row) const override;

private:
    [[nodiscard]] std::string nameOf(const io::TableRow &row) const;
    [[nodiscard]] bool isOfCards() const;
    void leaveOut(const std::string &person, const std::string &what);
    void readSuperior(const std::string &name, domain::Contact &record);
    void findSuperiors(ImportResult &result);
    void setSuperiors();
    [[nodiscard]] const domain::Contact *
    superiorOf(domain::ContactId contact,
               const std::map<domain::ContactId, const domain::Contact *> &known) const;

    std::int64_t m_leftOut = 0;
    std::string m_leftOutNames;                                 // the first of them
    std::optional<ContactLookalikes> m_lookalikes;              // made for the first new row
    std::map<domain::ContactId, domain::ContactId> m_superiors; // of those in the file
    std::map<domain::ContactId, std::string> m_superiorNames;   // where the file says no id
};

} // namespace accord::app
