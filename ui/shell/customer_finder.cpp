// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customer_finder.h"

#include "app/customer_service.h"
#include "base/text.h"

#include <algorithm>

namespace accord::ui {
namespace {

using Row = storage::CustomerListRow;

// As a filter value: in quotes, a quote inside doubled.
std::string quoted(const std::string &text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + "\"";
}

// "mwl" -> "m", "w", "l" is asked by the first letter and looked at afterwards.
bool fitsPinyin(const std::string &name, const std::string &wanted) {
    const std::string sound = base::pinyin(name);
    std::string whole;
    std::string initials;
    bool isFirst = true;
    for (const char c : sound) {
        if (c == ' ') {
            isFirst = true;
            continue;
        }
        whole += c;
        if (isFirst) {
            initials += c;
        }
        isFirst = false;
    }
    return whole.starts_with(wanted) || initials.starts_with(wanted);
}

bool isLatin(const std::string &text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class Gathering {
public:
    Gathering(app::Context &context, int most)
        : m_service(context), m_most(static_cast<std::size_t>(most)) {}

    template<class Fits>
    base::Done add(const std::string &filter, int limit, const Fits &fits) {
        if (m_found.size() >= m_most) {
            return {};
        }
        app::CustomerListing listing;
        listing.filter = filter;
        listing.limit = limit;
        ACCORD_TRY(const auto page, m_service.list(listing));
        for (const Row &row : page.rows) {
            const bool isKnown = std::any_of(m_found.begin(), m_found.end(),
                                             [&](const auto &one) { return one.code == row.code; });
            if (m_found.size() < m_most && !isKnown && fits(row)) {
                m_found.push_back({row.code, row.name, row.city, row.ownerName, row.currentClass});
            }
        }
        return {};
    }
    [[nodiscard]] std::vector<FoundCustomer> take() { return std::move(m_found); }

private:
    app::CustomerService m_service;
    std::size_t m_most;
    std::vector<FoundCustomer> m_found;
};

} // namespace

base::Result<std::vector<FoundCustomer>> findCustomers(app::Context &context,
                                                       const std::string &text, int most) {
    constexpr int kLookedAt = 200;
    constexpr int kListened = 2000; // pinyin is compared here, row by row
    const std::string wanted = base::fold(text);
    if (wanted.empty()) {
        return std::vector<FoundCustomer>();
    }
    Gathering found(context, most);
    const auto all = [](const Row &) { return true; };
    ACCORD_CHECK(found.add("code ~ " + quoted(base::trimmed(text)), most, all));
    const std::string named = "name ~ " + quoted(text);
    ACCORD_CHECK(found.add(named, kLookedAt, [&](const Row &row) {
        return base::fold(row.name).starts_with(wanted);
    }));
    ACCORD_CHECK(found.add(named, kLookedAt, all));
    if (isLatin(wanted)) {
        ACCORD_CHECK(found.add("pinyin ~ " + quoted(wanted.substr(0, 1)), kListened,
                               [&](const Row &row) { return fitsPinyin(row.name, wanted); }));
    }
    return found.take();
}

} // namespace accord::ui
