// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeHub: services say what kind of data a finished command changed; whoever shows such data
// reloads. Called after the commit, on the thread that wrote; listeners must not throw.
#pragma once

#include <cstdint>
#include <functional>
#include <map>

namespace accord::app {

enum class DataKind : std::uint32_t {
    Company = 1U << 0U,
    Team = 1U << 1U,
    Customers = 1U << 2U,
    Sales = 1U << 3U,
    Abc = 1U << 4U,
    Plans = 1U << 5U,
    Imports = 1U << 6U,
    Visits = 1U << 7U,
    Tasks = 1U << 8U,
    Everything = 0xFFFFFFFFU
};

// A set of kinds.
class Changes {
public:
    constexpr Changes(DataKind kind) // NOLINT(google-explicit-constructor): a kind is a set of one
        : m_bits(static_cast<std::uint32_t>(kind)) {}
    [[nodiscard]] constexpr bool has(DataKind kind) const {
        return (m_bits & static_cast<std::uint32_t>(kind)) != 0;
    }
    friend constexpr Changes operator|(Changes a, Changes b) {
        a.m_bits |= b.m_bits;
        return a;
    }

private:
    std::uint32_t m_bits;
};
[[nodiscard]] constexpr Changes operator|(DataKind a, DataKind b) {
    return Changes(a) | Changes(b);
}

class ChangeHub {
public:
    using Listener = std::function<void(Changes)>;

    // The returned number ends the subscription through unsubscribe().
    int subscribe(Listener listener) {
        m_listeners.emplace(++m_last, std::move(listener));
        return m_last;
    }
    void unsubscribe(int subscription) { m_listeners.erase(subscription); }
    // A listener may subscribe or unsubscribe while it is told.
    void publish(Changes changes) const {
        const auto listeners = m_listeners;
        for (const auto &[number, listener] : listeners) {
            if (m_listeners.contains(number)) {
                listener(changes);
            }
        }
    }

private:
    std::map<int, Listener> m_listeners;
    int m_last = 0;
};

} // namespace accord::app
