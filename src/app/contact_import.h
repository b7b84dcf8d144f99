// SPDX-License-Identifier: GPL-3.0-or-later
// ContactImport: contacts from a table or from vCards. A contact on file is found by its id, else
// by its name at the customer.
#pragma once

#include "app/contact_service.h"
#include "app/record_import.h"

namespace accord::app {

class ContactImport final : public RecordImport<domain::Contact> {
public:
    using RecordImport::RecordImport;
    [[nodiscard]] base::Done begin() override;

protected:
    [[nodiscard]] std::optional<domain::Contact>
    existing(const io::TableRow &row, const domain::Contact &record, CellFault &fault) override;
    // Family and given name, the second and third phone.
    [[nodiscard]] bool complete(const io::TableRow &row, domain::Contact &record,
                                CellFault &fault) override;
    [[nodiscard]] std::string keyOf(const domain::Contact &record) const override;

private:
    [[nodiscard]] std::string nameOf(const io::TableRow &row) const;
};

} // namespace accord::app
