// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map_memory.h"

#include "base/atomic_file.h"
#include "base/digest.h"
#include "base/storage_error.h"
#include "io/date_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace accord::app {
namespace {

using nlohmann::json;

constexpr std::size_t kFileLimit = 4U << 20U;
constexpr std::size_t kMostMaps = 500; // of one kind; more headings than anybody works with

std::string keyOf(const std::vector<std::string> &header) {
    std::string lines;
    for (const std::string &cell : header) {
        lines += cell + '\n';
    }
    return base::hex(base::sha256(lines)).substr(0, 24);
}

json contentOf(const std::filesystem::path &file) {
    std::error_code missing;
    if (file.empty() || !std::filesystem::is_regular_file(file, missing)) {
        return json::object();
    }
    json content = json::parse(base::readFile(file, kFileLimit), nullptr, false);
    return content.is_object() ? content : json::object();
}

// Whether each column names its own month.
bool tellsMonths(const io::MapDocument::Unpivot &unpivot) {
    return unpivot.field != "month" || std::ranges::all_of(unpivot.columns, [](const auto &column) {
               const auto month = io::DateFormat().month(column.first);
               return month && month->toString() == column.second;
           });
}

} // namespace

std::optional<io::MapDocument> MapMemory::recall(io::ImportKind kind,
                                                 const std::vector<std::string> &header) const {
    const json content = contentOf(m_file);
    const auto maps = content.find(io::importKindCode(kind));
    if (maps == content.end() || !maps->is_object()) {
        return std::nullopt;
    }
    const auto found = maps->find(keyOf(header));
    if (found == maps->end()) {
        return std::nullopt;
    }
    const auto map = io::readMap(*found);
    return map && io::bindMap(*map, header, kind) ? std::optional(*map) : std::nullopt;
}

void MapMemory::keep(io::ImportKind kind, const std::vector<std::string> &header,
                     io::MapDocument map) const {
    if (m_file.empty()) {
        return;
    }
    std::erase_if(map.fields, [](const auto &field) {
        return field.second.constant && (field.first == "month" || field.first == "date");
    });
    if (map.unpivot && !tellsMonths(*map.unpivot)) {
        map.unpivot.reset();
    }
    json content = contentOf(m_file);
    json &maps = content[std::string(io::importKindCode(kind))];
    if (!maps.is_object() || maps.size() >= kMostMaps) {
        maps = json::object();
    }
    json document = io::mapJson(map);
    json &kept = maps[keyOf(header)];
    if (kept == document) {
        return;
    }
    kept = std::move(document);
    std::error_code refused;
    std::filesystem::create_directories(m_file.parent_path(), refused);
    base::writeFileAtomically(m_file,
                              content.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

} // namespace accord::app
