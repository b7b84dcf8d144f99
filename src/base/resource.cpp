// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resource.h"

#include "base/resource_table.h"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <string>

namespace accord::base {

namespace {

std::span<const ResourceEntry> table() {
    return {kResources, static_cast<std::size_t>(kResourceCount)};
}

} // namespace

std::string_view resource(std::string_view name) {
    const auto entries = table();
    const auto at = std::lower_bound(
        entries.begin(), entries.end(), name,
        [](const ResourceEntry &entry, std::string_view n) { return entry.name < n; });
    if (at == entries.end() || at->name != name) {
        throw std::out_of_range("no resource " + std::string(name));
    }
    return {at->begin, static_cast<std::size_t>(at->end - at->begin)};
}

std::vector<std::string_view> resourceNames(std::string_view prefix) {
    std::vector<std::string_view> names;
    for (const ResourceEntry &entry : table()) {
        if (std::string_view(entry.name).starts_with(prefix)) {
            names.emplace_back(entry.name);
        }
    }
    return names;
}

} // namespace accord::base
