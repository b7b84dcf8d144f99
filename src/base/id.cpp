// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "base/id_time.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace accord::base {

namespace {

constexpr std::int64_t kEpochMilliseconds = 1'577'836'800'000; // 2020-01-01 UTC
constexpr int kCounterBits = 10;
constexpr int kReplicaBits = 12;
constexpr std::int64_t kCounterMask = (1 << kCounterBits) - 1;
constexpr int kMaxReplica = (1 << kReplicaBits) - 1;
constexpr std::int64_t kMaxTick = std::int64_t{1} << (63 - kReplicaBits);

} // namespace

Result<std::int64_t> parseIdNumber(std::string_view text) {
    std::int64_t value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool plain = !text.empty() && text.front() != '0' && text.front() != '-';
    if (!plain || error != std::errc() || stop != end) {
        return fail(ErrorCode::Invalid, "id.bad",
                    "'" + std::string(text) + "' is not an id: give a positive whole number.", {},
                    {}, {{"value", std::string(text)}});
    }
    return value;
}

std::int64_t millisecondOf(std::int64_t id) {
    return id >> (kReplicaBits + kCounterBits);
}

IdGenerator::IdGenerator(const Clock &clock, int replica) : m_clock(clock), m_replica(replica) {
    if (replica < 0 || replica > kMaxReplica) {
        throw std::out_of_range("a replica number is 0 to 4095");
    }
}

std::int64_t IdGenerator::next() {
    const std::lock_guard lock(m_mutex);
    const std::int64_t milliseconds = m_clock.nowMilliseconds() - kEpochMilliseconds;
    // A clock that went back, or more than 1,024 ids in one millisecond, run ahead of the time.
    m_tick = std::max(m_tick + 1, std::max<std::int64_t>(milliseconds, 0) << kCounterBits);
    if (m_tick >= kMaxTick) {
        throw std::overflow_error("the id numbers are used up");
    }
    return ((m_tick >> kCounterBits) << (kReplicaBits + kCounterBits)) |
           (m_replica << kCounterBits) | (m_tick & kCounterMask);
}

void IdGenerator::continueAfter(std::int64_t last) {
    const std::lock_guard lock(m_mutex);
    // The whole millisecond of `last` is taken: its replica may be higher than ours.
    const std::int64_t milliseconds = millisecondOf(std::max<std::int64_t>(last, 0));
    m_tick = std::max(m_tick, (milliseconds << kCounterBits) | kCounterMask);
}

} // namespace accord::base
