// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table become: fitted columns get what their content needs, the others
// share the rest by weight, none more than it needs while another wants for room.
#pragma once

#include <vector>

namespace accord::documents {

struct ColumnNeed {
    double natural = 0; // widest content in one line, padding included
    double minimum = 0;
    double weight = 1;
    bool fit = true;
};

// The result adds up to `width`. When the fitted columns alone need more than there is, they
// shrink in proportion (and their content wraps).
[[nodiscard]] std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width);

} // namespace accord::documents
