// SPDX-License-Identifier: GPL-3.0-or-later
// The people of one customer as an org chart: each line stands below whom it reports to.
#pragma once

#include "domain/contact/contact.h"
#include "domain/contact/contact_rules.h"

#include <vector>

namespace accord::app {

struct ContactChartLine {
    domain::Contact contact;
    int depth = 0; // 0 = reports to nobody on file
};

struct ContactChart {
    std::vector<ContactChartLine> lines; // in reading order; who has left comes too
    domain::ContactCoverage coverage;
};

} // namespace accord::app
