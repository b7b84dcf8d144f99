// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_columns.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace accord::documents {
namespace {

constexpr double kLeastFlexible = 40; // points that a wrapped column keeps at least

// Fitted columns cannot all have what they need: the widest give way first.
void shrinkFitted(const std::vector<ColumnNeed> &needs, std::vector<double> &widths, double room) {
    std::vector<double> sorted;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].fit) {
            sorted.push_back(widths[i]);
        }
    }
    std::sort(sorted.begin(), sorted.end());
    double left = room;
    double cap = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        cap = left / static_cast<double>(sorted.size() - i);
        if (sorted[i] > cap) {
            break;
        }
        left -= sorted[i];
    }
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (needs[i].fit) {
            widths[i] = std::min(widths[i], cap);
        }
    }
}

// Shares the room out by weight among the flexible columns that are not settled; stops at the first
// that needs less than its share.
std::optional<std::size_t> columnThatFits(const std::vector<ColumnNeed> &needs,
                                          const std::vector<bool> &settled,
                                          std::vector<double> &widths, double room) {
    double weights = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        weights += needs[i].fit || settled[i] ? 0 : needs[i].weight;
    }
    for (std::size_t i = 0; i < needs.size() && weights > 0; ++i) {
        if (needs[i].fit || settled[i]) {
            continue;
        }
        widths[i] = room * needs[i].weight / weights;
        if (needs[i].natural <= widths[i]) {
            return i;
        }
    }
    return std::nullopt;
}

// Flexible columns take what they need as long as there is room, in rounds by weight.
void shareRoom(const std::vector<ColumnNeed> &needs, std::vector<double> &widths, double room) {
    std::vector<bool> settled(needs.size());
    while (const auto column = columnThatFits(needs, settled, widths, room)) {
        widths[*column] = needs[*column].natural;
        settled[*column] = true;
        room -= needs[*column].natural;
    }
}

double sum(const std::vector<double> &values) {
    double total = 0;
    for (const double value : values) {
        total += value;
    }
    return total;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width) {
    std::vector<double> widths(needs.size());
    double flexibleLeast = 0;
    double fitted = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        widths[i] = needs[i].fit ? std::max(needs[i].natural, needs[i].minimum) : 0;
        fitted += widths[i];
        flexibleLeast +=
            needs[i].fit ? 0
                         : std::min(std::max(kLeastFlexible, needs[i].minimum), needs[i].natural);
    }
    if (fitted + flexibleLeast > width) {
        shrinkFitted(needs, widths, std::max(width - flexibleLeast, width / 2));
        fitted = sum(widths);
    }
    shareRoom(needs, widths, width - fitted);
    const double left = width - sum(widths);
    double weights = 0;
    for (const ColumnNeed &need : needs) {
        weights += need.weight;
    }
    for (std::size_t i = 0; i < needs.size() && weights > 0; ++i) {
        widths[i] += left * needs[i].weight / weights;
    }
    return widths;
}

} // namespace accord::documents
