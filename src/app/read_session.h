// SPDX-License-Identifier: GPL-3.0-or-later
// ReadSession: an open company as a worker thread sees it: a read-only connection of its own and
// the Context that services are made over to read. Writing through it fails. One short job each:
// actor, company and present are those of the moment it was opened.
#pragma once

#include "app/context.h"

#include <atomic>
#include <filesystem>
#include <memory>

namespace accord::app {

class ReadSession {
public:
    // See Workspace::openReader. Throws base::StorageError.
    ReadSession(const std::filesystem::path &file, const Context &like);
    ReadSession(const ReadSession &) = delete;
    ReadSession &operator=(const ReadSession &) = delete;

    // For one thread at a time. Statements outside a db::ReadTransaction each see the newest state;
    // the services put one around every report, list and document.
    [[nodiscard]] Context &context() { return m_context; }

    // From any thread, while the session lives: what is being read ends with a StorageError of
    // StorageProblem::Cancelled, and so does everything longer that is asked for afterwards.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<bool> m_cancelled = false;
    base::FixedClock m_clock;
    std::unique_ptr<db::Connection> m_connection;
    base::IdGenerator m_ids;
    ChangeHub m_hub; // nothing changes here, so that nobody listens
    Context m_context;
};

} // namespace accord::app
