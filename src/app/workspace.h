// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: one open company file. Owns the connection, the clock, the id generator and the
// Context that services are made over. Knows who acts after login().
#pragma once

#include "app/context.h"
#include "app/read_session.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace accord::app {

struct NewCompany {
    std::string name;
    std::string zone = "Asia/Shanghai";
    bool test = false;
    std::string calendar; // JSON that passed checkCalendar(), "" = none yet
    // The first user, who becomes the actor.
    std::string userCode = "admin";
    std::string userName;
    domain::Role role = domain::Role::Supervisor;
};

class Workspace {
public:
    // Makes the file and its first user. Duplicate ("file.exists") when something is there already.
    // `present` (an instant as Instant::parse reads it) sets the clock of a test company and is
    // ignored elsewhere.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>>
    create(const std::filesystem::path &file, const NewCompany &company,
           const std::string &present = {});
    // NotFound ("file.not_found") when there is no file; throws base::StorageError (NotCompany,
    // TooNew, Corrupt, CannotOpen, …) when it cannot be used. Brings an older file up to date after
    // a backup. Nobody is logged in yet.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>>
    open(const std::filesystem::path &file, const std::string &present = {});

    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    ~Workspace();

    // Makes the active user with this code the actor; without a code the only active user.
    // NotFound ("user.not_found"), Invalid ("user.required"), Forbidden ("user.inactive").
    [[nodiscard]] base::Done login(const std::optional<std::string> &userCode);

    // A reader for a worker thread, made here, on the thread of the workspace, after login(): cheap
    // enough for one per job. It may outlive the workspace, and must end before the file is
    // replaced. Throws base::StorageError.
    [[nodiscard]] std::unique_ptr<ReadSession> openReader() const;

    // Whether another process wrote to the file since the last call. If so, company and actor are
    // read again; the actor may have become inactive.
    [[nodiscard]] bool changedElsewhere();

    // A second workspace on the same file for a worker that writes for long (an import), with the
    // same actor and present; to be called on the thread of the workspace. Its own ChangeHub tells
    // nobody here: whoever started the work publishes what it changed.
    [[nodiscard]] base::Result<std::unique_ptr<Workspace>> openBeside() const;

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    // Valid as long as the workspace; the actor is empty before login().
    [[nodiscard]] Context &context() { return *m_context; }

private:
    struct Parts;
    Workspace(std::filesystem::path file, std::unique_ptr<Parts> parts);
    std::filesystem::path m_file;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Context> m_context;
};

} // namespace accord::app
