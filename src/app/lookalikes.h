// SPDX-License-Identifier: GPL-3.0-or-later
// Lookalikes: which rows of an import are probably on file already, or stand in the file twice
// (DOMAIN section 1). What is compared lies in blocks of equal keys (code, tax number, phone, bare
// name), so that no row meets all others. Nothing is refused for it.
#pragma once

#include "app/import_result.h"
#include "db/connection.h"
#include "domain/contact/contact.h"
#include "domain/customer/customer.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace accord::app {

// Places of records by key; a key of too many tells nobody apart and is compared in part.
class LookalikeBlocks {
public:
    void add(const std::string &key, std::uint32_t place) {
        if (!key.empty()) {
            m_blocks[key].push_back(place);
        }
    }
    // The first of a block that `fits`.
    template<class Fits>
    [[nodiscard]] std::optional<std::uint32_t> first(const std::string &key, Fits fits) const {
        constexpr std::size_t kMostCompared = 32;
        const auto block = key.empty() ? m_blocks.end() : m_blocks.find(key);
        if (block == m_blocks.end()) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < std::min(block->second.size(), kMostCompared); ++i) {
            if (fits(block->second[i])) {
                return block->second[i];
            }
        }
        return std::nullopt;
    }

private:
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_blocks;
};

// Places by the keys of near names, of which every record has several.
class NearNameBlocks {
public:
    void add(std::string_view bare, std::uint32_t place);
    // The first that `fits`, of each key among the first only.
    [[nodiscard]] std::optional<std::uint32_t>
    first(std::string_view bare, const std::function<bool(std::uint32_t)> &fits) const;

private:
    std::unordered_multimap<std::size_t, std::uint32_t> m_blocks; // by the hash of the key
};

class CustomerLookalikes {
public:
    // Reads all customers.
    explicit CustomerLookalikes(db::Connection &connection);
    // What a new row resembles: a code that differs in case or width alone, the tax number (not of
    // a sister store or the parent), the name but for blanks, punctuation and legal form (not of a
    // sister store with a name of its own), a near name (not of the parent, a sister store or a
    // customer in another city).
    [[nodiscard]] std::optional<LookalikeRow>
    resembling(std::int64_t line, const domain::Customer &customer, const std::string &parentCode);
    // Later rows are compared with this one too.
    void add(std::int64_t line, const domain::Customer &customer, const std::string &parentCode);

private:
    struct Known {
        std::string code;
        std::string name;
        std::string folded;
        std::string parentCode;
        std::string city;
        std::int64_t line = 0; // of the file; 0 = on file
    };
    void keep(Known known, const std::string &taxNumber);
    [[nodiscard]] std::optional<std::uint32_t> near(const domain::Customer &customer,
                                                    const std::string &parentCode) const;
    std::vector<Known> m_known;
    LookalikeBlocks m_codes;
    LookalikeBlocks m_taxNumbers;
    LookalikeBlocks m_names;
    NearNameBlocks m_near;
};

class ContactLookalikes {
public:
    // Reads all contacts.
    explicit ContactLookalikes(db::Connection &connection);
    // The same phone or e-mail anywhere, or nearly the same name at the customer.
    [[nodiscard]] std::optional<LookalikeRow> resembling(std::int64_t line,
                                                         const domain::Contact &contact) const;
    void add(std::int64_t line, const domain::Contact &contact, const std::string &customerCode);

private:
    struct Known {
        std::string customerCode;
        std::string name;
        std::int64_t line = 0;
    };
    std::vector<Known> m_known;
    LookalikeBlocks m_phones;
    LookalikeBlocks m_mails;
    LookalikeBlocks m_names; // within a customer
};

} // namespace accord::app
