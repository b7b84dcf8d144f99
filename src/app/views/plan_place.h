// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the plan's checklist in words: "返利 R1：方式", "KPI K2: owner".
#pragma once

#include "domain/plan/plan_checklist.h"

#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

// `language`: zh_CN, zh_TW, en or zh_en (both, Chinese first); anything else reads as en.
[[nodiscard]] std::string placeText(const domain::CheckPlace &place, std::string_view language);
[[nodiscard]] std::string placesText(const std::vector<domain::CheckPlace> &places,
                                     std::string_view language);

} // namespace accord::app
