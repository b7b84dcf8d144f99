// SPDX-License-Identifier: GPL-3.0-or-later
// Id<Tag>: a 64-bit key that cannot be mixed up with the key of another kind of thing; 0 = none.
// IdGenerator makes them: 41 bits milliseconds since 2020-01-01 UTC, 12 bits replica, 10 bits
// counter (ARCHITECTURE section 3). In JSON an id is a string.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace accord::base {

// Reads a positive decimal 64-bit number; Invalid with reason "id.bad" otherwise.
[[nodiscard]] Result<std::int64_t> parseIdNumber(std::string_view text);

template<class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value(value) {}
    [[nodiscard]] static Result<Id> parse(std::string_view text) {
        return parseIdNumber(text).map([](std::int64_t v) { return Id(v); });
    }
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] std::string toString() const { return std::to_string(m_value); }
    constexpr auto operator<=>(const Id &) const = default;

private:
    std::int64_t m_value = 0;
};

class IdGenerator {
public:
    // `replica` is 0..4095, drawn at random when a company file is created or copied.
    IdGenerator(const Clock &clock, int replica);
    // Strictly increasing within the process, also when the clock goes back. Thread-safe.
    [[nodiscard]] std::int64_t next();
    template<class Tag>
    [[nodiscard]] Id<Tag> make() {
        return Id<Tag>(next());
    }
    // Never hands out a number at or below `last` again (called with the file's highest id).
    void continueAfter(std::int64_t last);

private:
    const Clock &m_clock;
    std::int64_t m_replica;
    std::int64_t m_tick = 0; // milliseconds * 1024 + counter of the last id
    std::mutex m_mutex;
};

} // namespace accord::base

template<class Tag>
struct std::hash<accord::base::Id<Tag>> {
    std::size_t operator()(const accord::base::Id<Tag> &id) const noexcept {
        return std::hash<std::int64_t>{}(id.value());
    }
};
