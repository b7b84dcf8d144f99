// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a call card as JSON, in the shape that documents, the database and the change log
// share: contacts, preparation, needs, objections, competitors, coaching.
#pragma once

#include "domain/visit/visit.h"

#include <nlohmann/json.hpp>

namespace accord::domain {

[[nodiscard]] nlohmann::ordered_json cardToJson(const Visit &visit);
// The inverse; throws nlohmann::json::exception when it is something else. Absent lists are empty.
void cardFromJson(const nlohmann::json &card, Visit &visit);

// Thousandths as a JSON number: 32500 -> 32.5.
[[nodiscard]] nlohmann::ordered_json milliToJson(std::int64_t milli);
[[nodiscard]] std::int64_t milliFromJson(const nlohmann::json &value);

} // namespace accord::domain
