// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a contact: all its fields, whom it may report to, and a warning when the person seems
// to be on file already.
#pragma once

#include "domain/contact/contact.h"
#include "ui/customers/record_dialog.h"

#include <string>
#include <vector>

namespace accord::ui {

// `contact` null = a new one; `all` are the contacts of the customer.
[[nodiscard]] RecordForm contactForm(PageContext &context, const std::string &customer,
                                     const domain::Contact *contact,
                                     const std::vector<domain::Contact> &all);

} // namespace accord::ui
