// SPDX-License-Identifier: GPL-3.0-or-later
// Files carried inside the program (resources/ at build time): schema steps, policies, sample.
#pragma once

#include <string_view>
#include <vector>

namespace accord::base {

// Content of e.g. "policies/abc.json"; throws std::out_of_range when there is no such resource.
[[nodiscard]] std::string_view resource(std::string_view name);
// Names that begin with `prefix`, sorted.
[[nodiscard]] std::vector<std::string_view> resourceNames(std::string_view prefix);

} // namespace accord::base
