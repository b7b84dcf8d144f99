// SPDX-License-Identifier: GPL-3.0-or-later
// FaultyVfs: a SQLite file layer over the system's that makes the Nth call of chosen kinds fail, as
// a full disk or a dying one would. A failing write leaves half of its bytes behind.
#pragma once

#include <memory>
#include <string>

namespace accord::test {

enum class FileCall : unsigned {
    Write = 1U << 0U,
    Sync = 1U << 1U,
    Read = 1U << 2U,
    Truncate = 1U << 3U,
    Open = 1U << 4U,
    Delete = 1U << 5U,
    ShareMemory = 1U << 6U
};

enum class Disk { Full, Broken };

class FaultyVfs {
public:
    // Registered under name() until destroyed; calls go through until failAt. Standing in for the
    // system's layer, it is also what connections use that name none, those of the services too.
    enum class Use { ByName, ForAll };
    explicit FaultyVfs(Use use = Use::ByName);
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;
    ~FaultyVfs();

    [[nodiscard]] const std::string &name() const;
    // The `nth` call (1 = the next) of this kind fails; with `lasting` all later ones too.
    void failAt(FileCall kind, int nth, Disk disk, bool lasting = false);
    void clear();
    // Whether a call has failed since failAt.
    [[nodiscard]] bool struck() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace accord::test
