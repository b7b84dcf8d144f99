// SPDX-License-Identifier: GPL-3.0-or-later
// What pages show of visits beside the list: who is due, the day's route, and the observation grid
// of a call card.
#pragma once

#include "domain/visit/visit_rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct VisitDueRow {
    domain::CustomerId customer;
    std::string code;
    std::string name;
    std::string ownerCode;
    std::string cls; // class that decides the interval, "" = unclassified
    std::string province;
    std::string city;
    std::string district;
    std::string address;
    domain::VisitDue due;
    base::Date planned;        // the next visit that is planned from today on, null = none
    bool hasOpenVisit = false; // planned, under way, or missed and still to be cleared
    base::Date since;          // a customer of ours: opened, or else on file, from this day
};

// Customers of one district that can be visited in one go, worst first.
struct VisitRouteStop {
    std::string city;
    std::string district;
    std::vector<VisitDueRow> customers;
};

// One row of the observation grid: what the template asks for, its target and the last reading.
struct ObservationRow {
    domain::ObservationKind kind = domain::ObservationKind::Facings;
    std::string product;
    std::optional<std::int64_t> targetMilli;
    std::string targetSource; // "2027 M1": the plan's year and line, "" without a target
    std::optional<std::int64_t> lastMilli;
    base::Date lastOn;
};

// An entry of a pick list or sheet of the visit policy.
struct VisitWord {
    std::string id;
    std::string zhCn;
    std::string zhTw;
    std::string en;
};

// The rows and lists that a call card of one customer begins with.
struct CallCardTemplate {
    std::string id; // of the template
    std::vector<ObservationRow> observations;
    std::vector<std::string> preparation; // words
    std::vector<std::string> mustHave;    // products of the list of the customer or its group
};

} // namespace accord::app
